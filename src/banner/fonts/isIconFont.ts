/** True of the families that turn words such as "shopping_cart" into icons. */
export const isIconFont = (family: string): boolean => /^Material (Icons|Symbols)/.test(family);
