/** Documents that the system names: with the program's start, with a second one, and on macOS by an event that may come before the window. */
import { app } from 'electron';
import { tell } from '../ipc.ts';
import type { Program } from '../program.ts';
import { documentIn } from './recent.ts';

export class Opening {
  /** What the window may open because the system named it. */
  readonly offered = new Set<string>();
  readonly startedWith: { path?: string } = {};
  #program: Program | undefined;

  /** Listens from now on; what comes before there is a window is what that begins with. */
  constructor() {
    const named = documentIn(process.argv, process.cwd());
    if (named !== undefined) this.startedWith.path = named;
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.#open(path);
    });
    app.on('second-instance', (_event, argv, folder) => {
      const path = documentIn(argv, folder);
      if (path !== undefined) this.#open(path);
    });
  }

  /** From now on a document that is named is offered to the window. */
  to(program: Program): void {
    this.#program = program;
  }

  #open(path: string): void {
    this.offered.add(path);
    if (this.#program === undefined) this.startedWith.path = path;
    else tell(this.#program.window.webContents, 'onCommand', { name: 'openBriefingAt', path });
  }
}
