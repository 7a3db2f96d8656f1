/** Cookies in memory, read and written as `document.cookie` is. `now` in milliseconds. */
export const createJar = (now: () => number) => {
  const cookies = new Map<string, string>();
  return {
    read: (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    write: (text: string): void => {
      const [pair = '', ...attributes] = text.split(';');
      const [name = '', ...value] = pair.split('=');
      if (isOver(attributes, now())) cookies.delete(name.trim());
      else cookies.set(name.trim(), value.join('=').trim());
    },
  };
};

/** True when the attributes say that the cookie is to be deleted. */
const isOver = (attributes: readonly string[], now: number): boolean =>
  attributes.some((attribute) => {
    const [name = '', value = ''] = attribute.trim().split('=');
    if (/^max-age$/i.test(name)) return Number(value) <= 0;
    return /^expires$/i.test(name) && Date.parse(value) <= now;
  });
