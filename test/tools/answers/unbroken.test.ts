import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCssHolder } from '../../../src/markup/rewriting/createCssHolder';
import { createHtmlHolder } from '../../../src/markup/rewriting/createHtmlHolder';
import { serviceOf } from '../../../src/services/serviceOf';
import { holdAnswer } from '../../../src/tools/answers/holdAnswer';
import { unbroken } from '../../../src/tools/answers/unbroken';

const IMAGE = '<img src="https://secure.gravatar.com/avatar/1">';
const HELD = '<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">';
const RULE = 'a{background:url(https://secure.gravatar.com/avatar/1)}';

/** Fails at the second address that it is asked about. */
const failing = () => {
  let asked = 0;
  return Object.assign(
    (url: string, base?: string) => {
      asked += 1;
      if (asked > 1) throw new Error('the look-up is broken');
      return serviceOf(url, base);
    },
    { mayName: serviceOf.mayName },
  );
};

describe('a rewriting that fails', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => errors.mockClear());

  it('gives the rest of a page as it came, and says so once', () => {
    const rewriter = unbroken(createHtmlHolder({ serviceOf: failing() }));
    const given = [IMAGE, '<p>Text', IMAGE, '</p><im', 'g src="/a.png">'].map(rewriter.write);
    expect([...given, rewriter.end()].join('')).toBe(`${HELD}<p>Text${IMAGE}</p><img src="/a.png">`);
    expect(errors).toHaveBeenCalledOnce();
  });

  it('gives the rest of a style sheet as it came', () => {
    const rewriter = unbroken(createCssHolder({ serviceOf: failing() }));
    const text = RULE.repeat(40);
    const held = text.replace('https:', 'data:text/css,#https:');
    expect(rewriter.write(text.slice(0, 200)) + rewriter.write(text.slice(200)) + rewriter.end()).toBe(held);
  });

  it('breaks no answer off', async () => {
    const response = new Response(IMAGE + IMAGE, { headers: { 'content-type': 'text/html' } });
    expect(await holdAnswer(response, { serviceOf: failing() }).text()).toBe(HELD + IMAGE);
  });

  it('does not stand in the way of one that works', () => {
    const rewriter = unbroken(createHtmlHolder({ serviceOf }));
    expect(rewriter.write(IMAGE) + rewriter.end()).toBe(HELD);
    expect(errors).not.toHaveBeenCalled();
  });
});
