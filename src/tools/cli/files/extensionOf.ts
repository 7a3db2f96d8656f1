/** What stands behind the last dot of a file's name, in lower case; empty where there is none. */
export const extensionOf = (path: string): string => /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
