import { describe, expect, it } from 'vitest';
import { createJar } from '../../../../../src/wordpress/scripts/admin/preview/createJar';

const NOW = Date.parse('2026-05-01T09:30Z');

describe("the preview's cookies", () => {
  it('are read as they were written, without their attributes', () => {
    const jar = createJar(() => NOW);
    jar.write('a=1; path=/; SameSite=Lax');
    jar.write('b=x=y');
    expect(jar.read()).toBe('a=1; b=x=y');
  });

  it.each(['a=; max-age=0', 'a=; Max-Age=-1', 'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
    'are gone after %j',
    (text) => {
      const jar = createJar(() => NOW);
      jar.write('a=1; expires=Sat, 02 May 2026 09:30:00 GMT');
      jar.write(text);
      expect(jar.read()).toBe('');
    },
  );
});
