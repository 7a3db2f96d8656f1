/** Resolves when the page has been read to its end; at once where it has been already. */
export const pageRead = async (): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read));
};
