/** Lets the owner begin with the example of an own service; offered only while the field is empty. */
export const startExample = (page: Document): void => {
  const button = page.querySelector<HTMLButtonElement>('[data-einlass-use-example]');
  const example = page.querySelector('[data-einlass-example]');
  const field = page.querySelector<HTMLTextAreaElement>('#einlass-own_services');
  if (!button || !example || !field) return;
  const look = () => {
    button.hidden = field.value.trim() !== '';
  };
  button.addEventListener('click', () => {
    field.value = example.textContent ?? '';
    field.rows = field.value.split('\n').length;
    // Where one writes next; and the button is about to go.
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.addEventListener('input', look);
  look();
};
