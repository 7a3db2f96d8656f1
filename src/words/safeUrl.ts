/** The address as a link may have it; undefined for anything but http and https, such as `javascript:`. */
export const safeUrl = (url: string, base: string): string | undefined => {
  try {
    const { protocol, href } = new URL(url, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    // What cannot be read as an address is no link.
    return undefined;
  }
};
