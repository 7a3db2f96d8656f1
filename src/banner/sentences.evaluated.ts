import { renderSentences } from '../words/renderSentences';

/** The sentences of the first layer. The build replaces this module by its value, so i18next is not shipped with them. */
export const sentences = renderSentences('banner.', 'button.');
