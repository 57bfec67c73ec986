/** The document that the window has open, as the main process knows it: where it lies, what of it is not saved, and that kept beside. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BriefingDocument } from '../../contract/document.ts';
import { documentText } from '../../host/document/file.ts';
import type { Machine } from '../../host/document/places.ts';
import { type LastPlace, lastPlace } from '../../host/last-slides.ts';
import { forgetUnsaved, keepUnsaved, recoveryFolder, recoveryKey } from '../../host/document/recovery.ts';

/** What is open. */
export interface OpenBriefing {
  /** Undefined where it was never saved. */
  readonly path: string | undefined;
  /** The text of its file when it was opened or last saved; undefined where there is none, or somebody else has written it since. */
  readonly saved: string | undefined;
  readonly document: BriefingDocument;
  /** Whether something would be lost that is not on the disk. */
  readonly unsaved: boolean;
  /** Name of its recovery file. */
  readonly key: string;
}

export interface KeeperSetup {
  /** The user's own folder. */
  readonly folder: string;
  /** Folder in which a new document would be saved, for the lines of messages. */
  readonly documents: string;
  readonly machine: Machine;
  /** Of Bardar. */
  readonly version: string;
}

export class BriefingKeeper {
  /** Folders that documents name which were opened here: the window may name them too. */
  readonly granted = new Set<string>();
  readonly recovery: string;
  readonly #setup: KeeperSetup;
  #open: OpenBriefing | undefined;
  /** Ends with the last write that has begun or waits. */
  #writing: Promise<void> = Promise.resolve();
  #waits = false;

  constructor(setup: KeeperSetup) {
    this.#setup = setup;
    this.recovery = recoveryFolder(setup.folder);
  }

  get open(): OpenBriefing | undefined {
    return this.#open;
  }

  get machine(): Machine {
    return this.#setup.machine;
  }

  /** Where the slides of the document are kept that are shown last; undefined while none is open. */
  get last(): LastPlace | undefined {
    return this.#open && lastPlace(this.#setup.folder, this.#open.document, this.#setup.version);
  }

  /** Takes another document in place of the one before, which was saved or let go. @param key of its recovery file; a new one where it has none: what an earlier run kept of the same file stays until somebody has decided */
  take({ path, saved, document, unsaved }: Omit<OpenBriefing, 'key'>, key = recoveryKey(undefined, randomUUID())): void {
    // What was open before was saved or let go.
    if (this.#open !== undefined && this.#open.key !== key) this.forget(this.#open.key);
    this.#open = { path, saved, document, unsaved, key };
    for (const folder of [document.choices.dataset, document.choices.template]) this.granted.add(folder);
    this.#write();
  }

  /** Takes what the window has now. */
  keep(document: BriefingDocument, unsaved: boolean): void {
    if (this.#open === undefined) return;
    this.#open = { ...this.#open, document, unsaved };
    this.#write();
  }

  /** Lets go what is not saved. */
  letGo(): void {
    if (this.#open === undefined) return;
    this.#open = { ...this.#open, unsaved: false };
    this.#write();
  }

  /** Takes a recovery file away that is not wanted. */
  forget(key: string): void {
    this.#writing = this.#writing.then(() => forgetUnsaved(this.recovery, key)).catch(() => undefined);
  }

  /** Resolves when what is unsaved so far is kept, or cannot be. */
  kept(): Promise<void> {
    return this.#writing;
  }

  /** What the file of a document holds, and on which line each edit begins. */
  textOf(document: BriefingDocument, path = this.#open?.path): ReturnType<typeof documentText> {
    return documentText(path ?? join(this.#setup.documents, 'briefing.bardar'), document, this.#setup.machine, this.#setup.version);
  }

  /** Keeps what is unsaved, or takes away what was; a write that waits takes what comes meanwhile too. */
  #write(): void {
    if (this.#waits) return;
    this.#waits = true;
    this.#writing = this.#writing
      .then(async () => {
        this.#waits = false;
        const open = this.#open;
        if (open === undefined) return;
        if (!open.unsaved) return forgetUnsaved(this.recovery, open.key);
        await keepUnsaved(this.recovery, open.key, { ...open, text: this.textOf(open.document).text, at: Date.now() });
      })
      .catch(() => undefined);
  }
}
