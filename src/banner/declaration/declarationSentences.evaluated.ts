import { pickSentences } from '../../words/pickSentences';

/** The sentences that stand in the declaration alone. The build replaces this module by its value. */
export const declarationSentences = pickSentences((key) => key.startsWith('declaration.'));
