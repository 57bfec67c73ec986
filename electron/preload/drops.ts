/** Files that are let fall on the window. The page says whether it takes them; it learns no paths but of what main lets it open. */
import electron from 'electron';

interface DropEvent {
  readonly isTrusted: boolean;
  readonly dataTransfer: { readonly files: Iterable<File> } | null;
  preventDefault(): void;
}
/** As much of a page as this needs: the types of the program's other processes have none. */
declare const window: { addEventListener(type: 'drop', listener: (event: DropEvent) => void): void };

/** Tells the paths of what was let fall. Only what a person does counts: a page can make an event, but no trusted one. */
export function passDropsOn(dropped: (paths: readonly string[]) => Promise<void>): void {
  window.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!event.isTrusted || files.length === 0) return;
    event.preventDefault();
    void dropped(files.map(pathOf));
  });
}

/** Electron 32 took `File.path` away; 29 brought what stands in its place. */
const { webUtils } = electron as typeof electron & { readonly webUtils?: { getPathForFile(file: File): string } };
const pathOf = (file: File & { readonly path?: string }): string => webUtils?.getPathForFile(file) ?? file.path ?? '';
