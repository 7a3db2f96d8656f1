/** Lets the owner tick all services that the check has found; offered only while one of them has no tick. */
export const startTicking = (page: Document): void => {
  const button = page.querySelector<HTMLButtonElement>('[data-einlass-tick]');
  if (!button) return;
  const open = () =>
    [...page.querySelectorAll<HTMLElement>('[data-einlass-where]')].flatMap((line) => {
      const box = page.querySelector<HTMLInputElement>(
        `[name="einlass[services][]"][value="${line.dataset.einlassWhere}"]`,
      );
      return box && !box.checked && line.dataset.einlassFound !== undefined ? box : [];
    });
  const look = () => {
    button.hidden = open().length === 0;
  };
  button.addEventListener('click', () => {
    const boxes = open();
    for (const box of boxes) box.checked = true;
    boxes[0]?.focus();
    boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    look();
  });
  page.addEventListener('change', look);
  page.addEventListener('einlass-found', look);
  look();
};
