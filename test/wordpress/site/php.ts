import { outcomeOf } from './runCommand';

/**
 * Settings of every PHP of these tests. What a test changes in a file counts at once; cookies and the environment are
 * where WordPress looks for them; no mail is sent.
 */
export const phpSettings = [
  'memory_limit=512M',
  'opcache.enable_cli=1',
  'opcache.revalidate_freq=0',
  'variables_order=EGPCS',
  'sendmail_path=/bin/true',
].flatMap((setting) => ['-d', setting]);

/** What WordPress on SQLite needs besides PHP itself, and what unpacks it. */
export const DEBIAN_PACKAGES = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'unzip'] as const;

const EXTENSIONS = ['pdo_sqlite', 'mbstring', 'dom'];

/** What is missing here of what these tests need, in words; empty when all is there. */
export const missingHere = async (): Promise<string[]> => {
  const { code, stdout } = await outcomeOf('php', ['-m']);
  if (code !== 0) return ['php'];
  const loaded = stdout.toLowerCase().split('\n');
  const unzip = await outcomeOf('unzip', ['-v']);
  return [
    ...EXTENSIONS.filter((name) => !loaded.includes(name)).map((name) => `PHP's ${name}`),
    ...(unzip.code === 0 ? [] : ['unzip']),
  ];
};
