import type { Page } from 'playwright/test';

/**
 * What cannot be read of this part of the page, as `reason: text`: text beyond the edge of a box that hides it, a box that
 * must be scrolled sideways, what lies beside the window, and a part that is taller than the window and does not scroll.
 */
export const cutOffIn = (page: Page, place: string): Promise<readonly string[]> =>
  page.locator(place).evaluateAll((hosts) => {
    const problems: string[] = [];
    const wide = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.localName}${element.id ? `#${element.id}` : ''} ${element.textContent?.trim().slice(0, 40)}`;
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    /** Kept for screen readers alone. */
    const isAside = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' || !!element.parentElement?.closest('thead');

    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      const isDrawn = element.checkVisibility() && width > 0 && height > 0 && !isAside(element);
      if (isDrawn && style.display !== 'inline') {
        const [over, below] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
        if (over > 1 && scrolls(style.overflowX)) problems.push(`scrolls sideways: ${name(element)}`);
        // What says with dots that there is more shows it when it has the focus.
        if (over > 1 && hides(style.overflowX) && style.textOverflow !== 'ellipsis')
          problems.push(`cut off at the side: ${name(element)}`);
        if (below > 1 && hides(style.overflowY)) problems.push(`cut off below: ${name(element)}`);
        if (left < -1 || right > wide + 1) problems.push(`beside the window: ${name(element)}`);
        // A button is as large as its text.
        if (element instanceof HTMLButtonElement && (over > 1 || below > 1) && style.position !== 'relative')
          problems.push(`larger than its button: ${name(element)}`);
      }
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child);
    };
    hosts.forEach(look);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > wide) problems.push(`the page is ${scrollWidth - wide} px too wide`);
    return problems;
  });

/** Buttons, links and fields that no click reaches, wherever one scrolls to. */
export const unreachableIn = (page: Page, place: string): Promise<readonly string[]> =>
  page
    .locator(place)
    .locator('button, a, input, summary, textarea')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          one.scrollIntoView({ block: 'center', inline: 'center' });
          const { left, top, width, height } = one.getBoundingClientRect();
          const root = one.getRootNode();
          if (!(root instanceof ShadowRoot || root instanceof Document)) return true;
          // What is behind a modal dialog waits for its end.
          const modal = root.querySelector(':modal');
          if (modal && !modal.contains(one)) return false;
          return !one.contains(root.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    );
