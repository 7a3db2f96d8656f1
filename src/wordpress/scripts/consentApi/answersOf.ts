/** Categories of the WP Consent API. */
export const categories = ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'] as const;
export type Category = (typeof categories)[number];

/** The categories that each service answers for, by id; PHP says which, see `class-consent-api.php`. */
export type CategoriesByService = Readonly<Record<string, readonly string[]>>;

export interface Decision {
  readonly granted: readonly string[];
  readonly refused: readonly string[];
}

export interface Answers {
  /** False before a choice: then nothing is kept that says no, because the API takes silence for a no. */
  readonly decided: boolean;
  readonly categories: Readonly<Record<Category, boolean>>;
  readonly services: Readonly<Record<string, boolean>>;
}

/**
 * What a decision means to the API. A category covers services that nobody here knows of, so a yes to one service of it
 * is too little where another one was refused: only a yes to all that were asked about allows it. What the visitor asks
 * the site itself for (`functional`) is never a question.
 */
export const answersOf = (services: CategoriesByService, { granted, refused }: Decision): Answers => {
  const isAnsweredBy = (category: Category) => (id: string) => services[id]?.includes(category);
  const isAllowed = (category: Category) =>
    granted.some(isAnsweredBy(category)) && !refused.some(isAnsweredBy(category));
  return {
    decided: granted.length + refused.length > 0,
    categories: {
      functional: true,
      preferences: isAllowed('preferences'),
      'statistics-anonymous': isAllowed('statistics-anonymous'),
      statistics: isAllowed('statistics'),
      marketing: isAllowed('marketing'),
    },
    // Those that were not asked about, too: what the API is not told of a service it takes from a category.
    services: Object.fromEntries(Object.keys(services).map((id) => [id, granted.includes(id)])),
  };
};
