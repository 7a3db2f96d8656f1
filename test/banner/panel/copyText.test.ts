// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/banner/panel/copyText';

const field = () => {
  const area = document.createElement('textarea');
  area.value = 'The report';
  document.body.replaceChildren(area);
  return area;
};

afterEach(() => vi.restoreAllMocks());

it('copies the text', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(await copyText(field())).toBe(true);
  expect(write).toHaveBeenCalledWith('The report');
});

it('selects the text where the clipboard is refused', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const area = field();
  expect(await copyText(area)).toBe(false);
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, 'The report'.length]);
});
