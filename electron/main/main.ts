/** Entry of the program: a window, or the command line or its printer where the arguments ask for one. */
import { app } from 'electron';
import { PRINTER_SWITCH } from '../host/printing/protocol.ts';
import { findResources } from '../host/resources.ts';
import { boot } from './boot.ts';
import { commandLineOf } from './command-line.ts';
import { servePrinter } from './printing/service.ts';
import { runCommandLine } from './run-command-line.ts';
import { refusedSwitch } from './switches.ts';

const argv = commandLineOf(process.argv, app.isPackaged);
// Before anything listens: Chromium has read its switches, but opens nothing until this script has ended.
const refused = app.isPackaged ? refusedSwitch(process.argv.slice(1), argv, process.platform) : undefined;
if (refused !== undefined) {
  process.stderr.write(`bardar: The packaged program does not take the switch ${refused.slice(0, 200)}.\n`);
  app.exit(2);
} else if (!app.isPackaged && app.commandLine.hasSwitch(PRINTER_SWITCH)) servePrinter();
else if (argv === undefined) boot(findResources(__dirname));
else runCommandLine(argv, findResources(__dirname));
