import { pickSentences } from '../../words/pickSentences';

/** All sentences but those that stand in the declaration alone. The build replaces this module by its value. */
export const commonSentences = pickSentences((key) => !key.startsWith('declaration.'));
