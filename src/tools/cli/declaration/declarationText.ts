import { declarationOf, type Terms } from '../../../declaration/declarationOf';
import { services } from '../../../services';
import type { ServiceId } from '../../../services/Service';
import { factsOf } from '../../../words/factsOf';
import { sayFrom } from '../../../words/sayFrom';
import { declarationHtml } from './declarationHtml';
import { declarationMarkdown } from './declarationMarkdown';
import { sentences } from './sentences.evaluated';

export const formats = ['html', 'markdown'] as const;

export interface TextOptions extends Terms {
  readonly format: (typeof formats)[number];
  /** Of the first heading, 1 to 6. */
  readonly level: number;
}

/** The section of a privacy policy on services of the catalogue, as a text. */
export const declarationText = (ids: ReadonlySet<ServiceId>, options: TextOptions): string => {
  const { lang, format, level } = options;
  const facts = services
    .filter(({ id }) => ids.has(id))
    .map(factsOf)
    .sort((one, other) => one.name.localeCompare(other.name));
  const texts = {
    say: sayFrom({ lang }, { sentences: sentences[lang] ?? {} }),
    does: (id: ServiceId) => sentences[lang]?.[`services.${id}.does`],
  };
  const write = format === 'html' ? declarationHtml : declarationMarkdown;
  return write(declarationOf(facts, options, texts), level);
};
