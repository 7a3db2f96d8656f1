/** The element with this attribute becomes the section of a privacy policy on the services. */
export const DECLARATION = 'data-einlass-declaration';
