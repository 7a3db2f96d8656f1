/** Everything that a script could put something of its own in front of: properties of interfaces and of the window. */
const parts = (): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const note = (owner: object, path: string) => {
    for (const [name, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (typeof value === 'function') found.set(`${path}.${name}`, value);
      if (get) found.set(`get ${path}.${name}`, get);
      if (set) found.set(`set ${path}.${name}`, set);
    }
  };
  note(window, 'window');
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
    note(value, name);
    if (value.prototype) note(value.prototype, `${name}.prototype`);
  }
  return found;
};

/** Notes what the browser gives, before any script of the page. Returns the way to list what has been replaced since. */
export const nativeParts = (): (() => readonly string[]) => {
  const before = parts();
  return () => {
    const after = parts();
    return [...before].filter(([path, part]) => after.get(path) !== part).map(([path]) => path);
  };
};
