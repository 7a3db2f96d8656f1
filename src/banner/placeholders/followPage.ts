/** Calls back once a frame in which elements have come or gone. What a script would fill tells the gate nothing of it. */
export const followPage = (page: Document, onChange: () => void): void => {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      onChange();
    });
  };
  new MutationObserver(later).observe(page.documentElement, { childList: true, subtree: true });
};
