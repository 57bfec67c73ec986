/** Entry of the program: a window, or the command line or its printer where the arguments ask for one. */
import { app } from 'electron';
import { PRINTER_SWITCH } from '../host/printing/protocol.ts';
import { findResources } from '../host/resources.ts';
import { boot } from './boot.ts';
import { commandLineOf, runCommandLine } from './command-line.ts';
import { servePrinter } from './printing/service.ts';

const argv = commandLineOf(process.argv, app.isPackaged);
if (app.commandLine.hasSwitch(PRINTER_SWITCH)) servePrinter();
else if (argv === undefined) boot(findResources(__dirname));
else app.exit(runCommandLine(argv, __dirname));
