/** Entry of the command line, run by Node; bundled to CommonJS. */
import { findResources } from '../host/resources.ts';
import { watchOutput } from './output.ts';
import { languageOf, runCli } from './run.ts';
import { interruption, shellIo } from './shell-io.ts';

watchOutput(languageOf(process.env));
void runCli(process.argv.slice(2), shellIo(findResources(__dirname), interruption())).then((code) => {
  // Not process.exit(): what is still on its way to a pipe must arrive.
  process.exitCode = code;
});
