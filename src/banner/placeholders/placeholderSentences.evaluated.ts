import { renderSentences } from '../../words/renderSentences';

/** The sentences of placeholders. The build replaces this module by its value. */
export const placeholderSentences = renderSentences('placeholder.', 'banner.abroad', 'banner.close');
