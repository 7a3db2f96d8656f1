import { takeDates } from './takeDates';
import { wpCli } from './wpCli';

/**
 * Collects the texts of a plugin into a template for translators. It says neither when it was made nor in which line a
 * text stands, so that it changes with the texts alone.
 */
export const makePot = async (plugin: string, pot: string, say: (line: string) => void): Promise<void> => {
  const options = ['--domain=einlass', '--slug=einlass', '--no-location', '--skip-js'];
  await wpCli(['i18n', 'make-pot', plugin, pot, '--skip-audit', ...options], say);
  await takeDates(pot);
};
