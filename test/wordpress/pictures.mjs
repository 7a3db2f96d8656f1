/** `npm run picture:wordpress`: makes the README's pictures of the settings page, in a real WordPress. */

process.env.EINLASS_PICTURES = 'yes';
process.argv.push('--project=pictures-de', '--project=pictures-en');
await import('./run.mjs');
