import { fileURLToPath } from 'node:url';

/** Path of a PHP file of these tests. */
export const ownPhp = (name: string): string => fileURLToPath(new URL(`php/${name}`, import.meta.url));
