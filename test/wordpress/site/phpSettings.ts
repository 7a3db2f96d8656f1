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
