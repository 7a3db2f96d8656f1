import type { Report } from './Report';
import type { Texts } from './texts';

/** Draws a report. The frame is drawn once, so that focus and scrolling stay; only its lists change. */
export class ReportPanel {
  readonly element: HTMLDetailsElement;
  readonly #lists: HTMLDivElement;
  #drawn = '';

  constructor(
    private readonly doc: Document,
    private readonly texts: Texts,
    startOver: () => void,
  ) {
    this.#lists = this.#make('div');
    this.#lists.className = 'contacts-report';
    // It scrolls, so it must be reachable by keyboard, and then it needs a name.
    this.#lists.tabIndex = 0;
    this.#lists.setAttribute('role', 'group');
    this.#lists.setAttribute('aria-label', texts.title);
    const button = this.#make('button', texts.startOver);
    button.type = 'button';
    button.addEventListener('click', startOver);
    this.element = this.#make('details', this.#make('summary', texts.title), this.#lists, button);
    this.element.open = true;
  }

  show({ contacts, held, cookies, leaks }: Report): void {
    const { texts } = this;
    const leaking = leaks.length > 0 ? this.#section(texts.leaks, leaks, '') : [];
    const sections = [
      ...leaking,
      ...this.#section(
        texts.contacts,
        contacts.map(({ host, count, first }) => texts.contact(host, count, first)),
        texts.noContacts,
      ),
      ...this.#section(
        texts.held,
        [...held].map(([service, count]) => texts.heldBy(service, count)),
        texts.nothingHeld,
      ),
      ...this.#section(texts.cookies, cookies, texts.noCookies),
    ];
    // Drawing is itself a change of the page, which calls for the next report: draw only what differs.
    const text = sections.map((part) => part.outerHTML).join('');
    if (text === this.#drawn) return;
    this.#drawn = text;
    this.#lists.replaceChildren(...sections);
  }

  #section(title: string, lines: readonly string[], whenEmpty: string): readonly HTMLElement[] {
    const list = this.#make('ul', ...lines.map((line) => this.#make('li', line)));
    return [this.#make('h2', title), lines.length > 0 ? list : this.#make('p', whenEmpty)];
  }

  #make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    ...content: (Node | string)[]
  ): HTMLElementTagNameMap[Name] {
    const element = this.doc.createElement(name);
    element.append(...content);
    return element;
  }
}
