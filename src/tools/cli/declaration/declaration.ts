import { type ExitCode, exit } from '../ExitCode';
import type { Io } from '../Io';
import { wantedServices } from '../wantedServices';
import { declarationText, type TextOptions } from './declarationText';

export interface DeclarationOptions extends TextOptions {
  /** Ids between commas. @default all of the catalogue, which the user is told of */
  readonly services?: string | undefined;
}

/** `einlass declaration`: the section of a privacy policy on the services named, as a text to be pasted. */
export const declaration = (
  { services, ...options }: DeclarationOptions,
  { out, err }: Pick<Io, 'out' | 'err'>,
): ExitCode => {
  out.write(declarationText(wantedServices(services), options));
  if (services === undefined)
    err.write('These are all services of the catalogue. Declare those alone that your site uses: --services.\n');
  return exit.done;
};
