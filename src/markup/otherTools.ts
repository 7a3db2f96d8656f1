/** How other tools mark what waits for consent: vanilla-cookieconsent and c15t, Klaro, Cookiebot. */
export const MARKS = ['data-category', 'data-c15t-category', 'data-name', 'data-cookieconsent'];

/** Where they keep the address; `src` itself where the type of a script keeps it from being fetched. */
export const KEPT_ADDRESSES = ['data-cookieblock-src', 'data-src', 'data-href'];
