/** Copies what a field holds. False where the browser does not allow it: then it is selected, to be copied by hand. */
export const copyText = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Refused, or there is no clipboard, as on pages without https.
    field.focus();
    field.select();
    return false;
  }
};
