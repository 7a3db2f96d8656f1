/** Examples of what parts are for, by the value of their checkboxes. Each draws all answers alike. */
export const partRules: Readonly<Record<string, string>> = {
  capitals: `::part(button) {
  text-transform: uppercase;
  letter-spacing: 0.05em;
}`,
  line: `::part(banner) {
  border-block-start: 4px solid var(--einlass-accent, currentcolor);
}`,
  dashes: `::part(placeholder) {
  border-style: dashed;
}`,
  square: `einlass-button::part(button) {
  border-radius: 8px;
}`,
};
