// Ways into forms, whose inputs may be named like what a script calls on the form.
import { code } from '../gate/heldScripts';

const IMAGE = 'https://secure.gravatar.com/avatar/1';

/** All that is to come after a grant, sorted. */
export const formWays: readonly string[] = [
  'form.held',
  'form.append',
  'form.innerHTML',
  'form.outerHTML',
  'form.insertAdjacentHTML',
  'form.createContextualFragment',
  'form.filled',
  'form.around',
  'form.template',
].sort();

/** Runs in the page, after `forms`. It calls the forms' members through the prototypes, as careful page code does. */
const insertIntoForms = (address: string, name: string): void => {
  const html = (way: string) => `<img alt="" src="${address}?way=form.${way}">`;
  const input = `<input name="${name}">`;
  const form = (id: string) => Document.prototype.querySelector.call(document, `#${id}`);
  const write = (property: 'innerHTML' | 'outerHTML', id: string, text: string) => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, property) ?? {};
    set?.call(form(id), text);
  };
  const image = new Image();
  image.src = `${address}?way=form.append`;
  Element.prototype.append.call(form('trap'), image);
  write('innerHTML', 'trap-inner', input + html('innerHTML'));
  write('outerHTML', 'trap-outer', `<form>${input}${html('outerHTML')}</form>`);
  Element.prototype.insertAdjacentHTML.call(form('trap'), 'beforeend', html('insertAdjacentHTML'));
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(form('trap') ?? image);
  Element.prototype.append.call(form('trap'), range.createContextualFragment(html('createContextualFragment')));
  // The form is empty until this names its input.
  write('innerHTML', 'empty', input + html('filled'));
  write('innerHTML', 'around', `<form>${input}${html('around')}</form>`);
  write('innerHTML', 'template', `<form>${input}${html('template')}</form>`);
  const template = form('template');
  if (template instanceof HTMLTemplateElement)
    Element.prototype.append.call(form('around'), Node.prototype.cloneNode.call(template.content, true));
};

/** Forms with an input of that name, and the script that inserts into them. */
export const formProbe = (name: string): string => {
  const input = `<input name="${name}">`;
  return `<form id="trap">${input}<img alt="" data-einlass="gravatar" data-src="${IMAGE}?way=form.held"></form>
    <form id="trap-inner">${input}</form><form id="trap-outer">${input}</form><form id="empty"></form>
    <div id="around"></div><template id="template"></template><script src="/forms-${name}.js"></script>`;
};

/** The script's file. */
export const formProbeFile = (name: string) =>
  [`/forms-${name}.js`, code(`(${insertIntoForms})(${JSON.stringify(IMAGE)}, ${JSON.stringify(name)});`)] as const;
