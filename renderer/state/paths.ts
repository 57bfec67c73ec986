/** Paths of any system, as text. Pure. */

/** Folder and name of a file; the folder is empty where the path names none. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, Math.max(at, 0)) || path.slice(0, at + 1), name: path.slice(at + 1) };
}
