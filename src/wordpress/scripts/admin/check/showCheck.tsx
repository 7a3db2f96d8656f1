import { render } from 'preact';
import { Check } from './Check';
import type { CheckData } from './CheckData';

/** Draws the check into its place, and writes into the list of services where each was found. */
export const showCheck = (place: HTMLElement, data: CheckData): void => {
  place.replaceChildren();
  render(
    <Check
      data={data}
      onKept={({ where, found }) => {
        for (const line of document.querySelectorAll<HTMLElement>('[data-einlass-where]')) {
          const id = line.dataset.einlassWhere ?? '';
          line.textContent = where[id] ?? '';
          line.toggleAttribute('data-einlass-found', found.includes(id));
        }
        document.dispatchEvent(new CustomEvent('einlass-found'));
      }}
    />,
    place,
  );
};
