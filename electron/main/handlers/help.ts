import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HELP_PAGES, type HelpNode } from '../../contract/api.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { oneOf } from '../settings/read.ts';

export function helpHandlers({ resources }: Program): Pick<Handlers, 'help'> {
  return {
    help: async (given) => {
      const page = oneOf(HELP_PAGES, given);
      if (page === undefined) throw new Refusal('There is no such page.');
      return JSON.parse(await readFile(join(resources.help, `${page}.json`), 'utf8')) as readonly HelpNode[];
    },
  };
}
