import { sheetOf } from '../createHost';

/** Prints the receipt without the page and without the rest of the settings around it. */
export const printAlone = ({ currentTarget }: { readonly currentTarget: Element }): void => {
  const doc = currentTarget.ownerDocument;
  const dialog = currentTarget.closest('dialog');
  const sheet = sheetOf('@media print{body>:not(einlass-settings){display:none!important}}');
  doc.adoptedStyleSheets.push(sheet);
  dialog?.classList.add('printed');
  doc.defaultView?.print();
  // Browsers return from printing only when it is done or given up.
  dialog?.classList.remove('printed');
  doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
};
