const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `[Content_Types].xml` for the parts that are there; the library names parts that are not. */
export function contentTypesXml(names: readonly string[]): string {
  const endings = Object.entries(DEFAULTS).filter(([ending]) => names.some((name) => name.endsWith(`.${ending}`)));
  const defaults = endings.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = names.flatMap((name) => {
    const type = typeOf(name);
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
  );
}

function typeOf(name: string): string | undefined {
  if (name === 'docProps/core.xml') return 'application/vnd.openxmlformats-package.core-properties+xml';
  if (name === 'docProps/app.xml') return 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  const part = /^word\/([A-Za-z]+)\d*\.xml$/.exec(name)?.[1];
  if (part === undefined) return undefined;
  return `${WORD}.${part === 'document' ? 'document.main' : part}+xml`;
}
