import { type EngineName, engineNames } from './Engine';
import { findProgram, type Program } from './programPath';

/** Chromium needs nothing here: `npm test` installs it. */
const needs: Readonly<Record<EngineName, readonly Program[]>> = {
  chromium: [],
  firefox: ['firefox'],
  webkit: ['miniBrowser', 'webKitWebDriver', 'xvfb'],
};

/** The engines that can be started here. */
export const findEngines = (): EngineName[] =>
  engineNames.filter((name) => needs[name].every((program) => findProgram(program)));
