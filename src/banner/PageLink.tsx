import { safeUrl } from '../words/safeUrl';

interface Props {
  /** As the owner or the page wrote it. Nothing is drawn where it is missing, empty or no web address. */
  readonly address: string | undefined;
  /** What the addresses of the page are relative to. */
  readonly base: string;
  readonly text: string;
}

/** A plain link, which contacts nobody before it is followed. */
export const PageLink = ({ address, base, text }: Props) => {
  const href = address && safeUrl(address, base);
  return href ? (
    <a part="link" href={href}>
      {text}
    </a>
  ) : null;
};
