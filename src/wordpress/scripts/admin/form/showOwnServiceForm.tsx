import { render } from 'preact';
import { type OwnServiceData, OwnServiceForm } from './OwnServiceForm';
import type { Described } from './ownServiceOf';

/** Draws the fields for a service into their place; what they make is added to the JSON in `field`. */
export const showOwnServiceForm = (place: HTMLElement, field: HTMLTextAreaElement, data: OwnServiceData): void => {
  const add = (service: Described): boolean => {
    const list = listIn(field.value);
    if (!list) return false;
    field.value = JSON.stringify([...list, service], null, 4);
    field.rows = Math.min(field.value.split('\n').length, 30);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  render(<OwnServiceForm data={data} add={add} />, place);
};

const listIn = (json: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(json.trim() || '[]');
    return Array.isArray(value) ? value : undefined;
  } catch {
    // What was typed there is not ours to throw away.
    return undefined;
  }
};
