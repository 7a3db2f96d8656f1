// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createField, LONGEST_IN_FIELD } from '../../../demo/converter/createField';
import { textsFor } from '../../../demo/converter/texts';

const LONG = 'x'.repeat(LONGEST_IN_FIELD + 1);

const createPage = () => {
  const source = document.createElement('textarea');
  const onLong = vi.fn();
  const field = createField(source, textsFor('de'), onLong);
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, cancelable: true });
    source.dispatchEvent(event);
    return event;
  };
  return { source, onLong, field, paste };
};

test('reads what is typed', () => {
  const { source, field } = createPage();
  source.value = '<b>';
  expect(field.read()).toBe('<b>');
});

test('leaves a short text that is pasted to the browser', () => {
  const { paste, onLong } = createPage();
  expect(paste(LONG.slice(1)).defaultPrevented).toBe(false);
  expect(onLong).not.toHaveBeenCalled();
});

test('keeps a long one beside the field, which says how long it is', () => {
  const { source, field, paste, onLong } = createPage();
  source.value = 'abcd';
  source.setSelectionRange(1, 3);
  expect(paste(LONG).defaultPrevented).toBe(true);
  expect(onLong).toHaveBeenCalledOnce();
  expect(source.value).toBe('');
  expect(source.placeholder).toContain('500.003 Zeichen');
  expect(field.read()).toBe(`a${LONG}d`);
});

test('gives it up when something else is typed or written', () => {
  const { source, field, paste } = createPage();
  paste(LONG);
  source.value = 'a';
  source.dispatchEvent(new Event('input'));
  source.value = '';
  expect([field.read(), source.placeholder]).toEqual(['', '']);
  paste(LONG);
  field.write('');
  expect([field.read(), source.placeholder]).toEqual(['', '']);
});
