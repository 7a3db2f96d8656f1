import type { Options } from '../gate/Options';
import { safeUrl } from '../words/safeUrl';

/** True on the privacy policy and the imprint, whose text the banner must not cover; also with a query or fragment. */
export const isOwnPage = (
  { privacy, imprint }: Pick<Options, 'privacy' | 'imprint'>,
  { URL: here, baseURI }: Pick<Document, 'URL' | 'baseURI'>,
): boolean => [privacy, imprint].some((address) => address && here.startsWith(`${safeUrl(address, baseURI)}`));
