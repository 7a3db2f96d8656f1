import { expect, it } from 'vitest';
import { onTold, tellOwner, told } from '../../../src/banner/owner/tellOwner';

it('keeps what the owner was told, and tells those who listen until they stop', () => {
  let heard = 0;
  const stop = onTold(() => {
    heard += 1;
  });
  const sentence = tellOwner('days', '400');
  expect(sentence).toBe('"days" cannot be "400", so a decision stands for one day. Write a number from 1 to 365.');
  expect(told.at(-1)).toEqual({ problem: 'days', sentence });
  expect(heard).toBe(1);
  stop();
  tellOwner('json', '');
  expect(heard).toBe(1);
});
