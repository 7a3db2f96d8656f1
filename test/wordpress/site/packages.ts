/** A package of npm, as it was when its checksum was written down. Nothing of it is run by npm. */
export type NpmPackage = {
  readonly name: string;
  readonly version: string;
  /** SHA-512 of the tarball, base64, as in npm's `dist.integrity`. */
  readonly sha512: string;
  /** Paths in the package that are unpacked; the rest is left out. */
  readonly paths: readonly string[];
};

/** WordPress 7.1.1 whole, with its languages, the drop-in for SQLite and wp-cli. */
export const studio = {
  name: 'wp-studio',
  version: '1.22.0',
  sha512: 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
  paths: ['latest', 'wp-cli', 'sqlite-database-integration'].map((folder) => `dist/cli/wp-files/${folder}`),
} as const satisfies NpmPackage;

/** WordPress 6.4.5 and 6.5.5: a zip with the PHP of each, and its static files beside it. */
export const builds = {
  name: '@wp-playground/wordpress-builds',
  version: '0.9.19',
  sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
  paths: ['6.4', '6.5'].flatMap((version) => [`src/wordpress/wp-${version}.zip`, `public/wp-${version}`]),
} as const satisfies NpmPackage;
