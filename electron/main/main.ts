/** Entry of the program: a window, or the command line where the arguments ask for one. */
import { app } from 'electron';
import { findResources } from '../host/resources.ts';
import { boot } from './boot.ts';
import { commandLineOf, runCommandLine } from './command-line.ts';

const argv = commandLineOf(process.argv, app.isPackaged);
if (argv === undefined) boot(findResources(__dirname));
else app.exit(runCommandLine(argv, __dirname));
