/** Ids of bookmarks and drawings, which the library counts on from one document to the next: here in order of the text. */
export const withOwnIds = (xml: string): string =>
  counted(counted(xml, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g, 0), /(<wp:docPr id=")(\d+)(")/g, 1);

function counted(xml: string, tag: RegExp, first: number): string {
  const ids = new Map<string, number>();
  return xml.replace(tag, (_tag, before: string, id: string, behind: string) => {
    const number = ids.get(id) ?? first + ids.size;
    ids.set(id, number);
    return `${before}${number}${behind}`;
  });
}
