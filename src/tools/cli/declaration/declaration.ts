import { declarationOf, type Terms } from '../../../declaration/declarationOf';
import { services } from '../../../services';
import { factsOf } from '../../../words/factsOf';
import { sayFrom } from '../../../words/sayFrom';
import type { Texts } from '../../../words/Texts';
import type { Language } from '../check/Language';
import { type ExitCode, exit } from '../ExitCode';
import type { Io } from '../Io';
import { wantedServices } from '../wantedServices';
import { declarationHtml } from './declarationHtml';
import { declarationMarkdown } from './declarationMarkdown';
import { sentences } from './sentences.evaluated';

export const formats = ['html', 'markdown'] as const;

export interface DeclarationOptions extends Terms {
  readonly lang: Language;
  /** Ids between commas. @default all of the catalogue, which the user is told of */
  readonly services?: string | undefined;
  readonly format: (typeof formats)[number];
  /** Of the first heading, 1 to 6. */
  readonly level: number;
}

/** `einlass declaration`: the section of a privacy policy on the services named, as a text to be pasted. */
export const declaration = (options: DeclarationOptions, { out, err }: Pick<Io, 'out' | 'err'>): ExitCode => {
  const wanted = wantedServices(options.services);
  const facts = services.filter(({ id }) => wanted.has(id)).map(factsOf);
  const text = options.format === 'html' ? declarationHtml : declarationMarkdown;
  out.write(text(declarationOf(facts, options, textsIn(options.lang)), options.level));
  if (options.services === undefined)
    err.write('These are all services of the catalogue. Declare those alone that your site uses: --services.\n');
  return exit.done;
};

const textsIn = (lang: Language): Texts => ({
  say: sayFrom({ lang }, sentences),
  does: (id) => sentences[lang]?.[`services.${id}.does`],
});
