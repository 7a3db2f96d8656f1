interface Kept {
  /** What the API keeps for a category; undefined for nothing. */
  category(name: string): boolean | undefined;
  readonly services: Readonly<Record<string, boolean | undefined>>;
}

/**
 * What the WP Consent API keeps in its cookies. They are read here because its functions do not tell a no from silence.
 * `prefix` begins their names. Its script writes them as they are, and its PHP with percent signs.
 */
export const keptIn = (cookies: string, prefix: string): Kept => {
  const read = (name: string) =>
    cookies
      .split('; ')
      .find((cookie) => cookie.startsWith(`${prefix}_${name}=`))
      ?.slice(prefix.length + name.length + 2);
  return {
    category: (name) => {
      const value = read(name);
      return value ? value === 'allow' : undefined;
    },
    services: servicesIn(read('consented_services')),
  };
};

const servicesIn = (text = '{}'): Kept['services'] => {
  try {
    const services = JSON.parse(decodeURIComponent(text));
    return services && typeof services === 'object' ? services : {};
  } catch {
    // The API takes it for silence, too, and writes it anew.
    return {};
  }
};
