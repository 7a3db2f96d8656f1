// The matrix is TypeScript, and Node reads none by itself.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/leaks/main.ts', { configFile: false });
process.exitCode = await module.main(process.argv.slice(2));
