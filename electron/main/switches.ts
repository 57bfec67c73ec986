/**
 * The switches that a packaged program takes. Chromium and Node know hundreds, among them those that let a debugger, a script or
 * another network in; a program that was handed over takes none but what a desktop may need to show a window.
 */
import { type Option, OPTIONS } from '../cli/options.ts';

const TAKEN: readonly string[] = [
  // In containers, as root; Chromium itself insists on its being said.
  'no-sandbox',
  // Screens, drivers and desktops.
  'class',
  'disable-gpu',
  'force-device-scale-factor',
  'gtk-version',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  // Less on stderr.
  'log-level',
];

/** What macOS adds when it starts a program. */
const OF_MACOS = /^-(?:psn_|NS|Apple)/;

/**
 * The first argument that is a switch of Chromium, Electron or Node and none that Bardar takes.
 * @param argv what follows the program's name
 * @param command the end of it that is the command line's, if there is one: its own options are not meant
 */
export function refusedSwitch(argv: readonly string[], command: readonly string[] | undefined, platform: NodeJS.Platform): string | undefined {
  const before = argv.slice(0, argv.length - (command?.length ?? 0));
  const refused = before.find((argument) => isSwitch(argument, platform) && !TAKEN.includes(nameOf(argument)));
  return refused ?? command?.find((argument) => isSwitch(argument, platform) && !OWN.includes(nameOf(argument)));
}

const OWN: readonly string[] = Object.entries<Option>(OPTIONS).flatMap(([name, { short }]) => (short === undefined ? [name] : [name, short]));

/** Chromium takes one dash like two, and on Windows a slash. */
const isSwitch = (argument: string, platform: NodeJS.Platform): boolean =>
  /^-+[^-]/.test(argument) ? !(platform === 'darwin' && OF_MACOS.test(argument)) : platform === 'win32' && /^\/[a-z-]+(?:=|$)/i.test(argument);

const nameOf = (argument: string): string => (argument.replace(/^[-/]+/, '').split('=')[0] ?? '').toLowerCase();
