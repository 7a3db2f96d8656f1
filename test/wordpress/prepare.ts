// Before the first test: everything that is fetched is there, so that no test waits for it or meets another one's.

import { phpVersions } from './phpVersions/startPhp';
import { classicTheme, coreFolder, studioFiles } from './site/cores';
import { isDebian } from './site/fetchDebian';

const say = (line: string) => console.log(line);

const prepare = async (): Promise<void> => {
  await studioFiles(say);
  for (const core of ['latest', '6.5', '6.4'] as const) await coreFolder(core, say);
  await phpVersions(say);
  if (await isDebian()) {
    await classicTheme(say);
    await coreFolder('debian', say);
  } else {
    say('Left out: the classic theme and WordPress 6.1.9, which come from Debian.');
  }
};

// biome-ignore lint/style/noDefaultExport: Playwright wants it so
export default prepare;
