import { renderSentences } from '../../../words/renderSentences';

/** What a declaration is made of. The build replaces this module by its value, so i18next is not needed with it. */
export const sentences = renderSentences(
  'declaration.',
  'settings.law',
  'settings.necessaryText',
  'facts.',
  'purposes.',
  'kind.',
  'life.',
  'uses.',
  'services.',
);
