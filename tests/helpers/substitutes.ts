/** Machines without the bundled typeface: LibreOffice sees one other family and nothing else. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A family that stands in for the typeface, by Debian's files. */
export interface Substitute {
  readonly family: string;
  readonly files: readonly string[];
}

const FOLDER = '/usr/share/fonts/truetype';
const faces = (folder: string, names: readonly string[]): readonly string[] => names.map((name) => join(FOLDER, folder, `${name}.ttf`));

/** The widest of what is common, with Arabic letters of its own. */
const DEJAVU: Substitute = { family: 'DejaVu Sans', files: faces('dejavu', ['DejaVuSans', 'DejaVuSans-Bold']) };

/** The metrics of Arial and of Calibri; neither has Arabic letters, which come from DejaVu Sans, the widest that has. */
export const SUBSTITUTES: readonly Substitute[] = [
  DEJAVU,
  {
    family: 'Liberation Sans',
    files: [...faces('liberation', ['LiberationSans-Regular', 'LiberationSans-Bold']), ...DEJAVU.files],
  },
  { family: 'Carlito', files: [...faces('crosextra', ['Carlito-Regular', 'Carlito-Bold']), ...DEJAVU.files] },
];

/** Writes a fontconfig file by which every family that is asked for is the substitute, and gives its path. */
export function fontsOf({ family, files }: Substitute, folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  files.forEach((file, index) => copyFileSync(file, join(fonts, `${index}.ttf`)));
  if (readdirSync(fonts).length === 0) throw new Error(`${family} has no files`);
  const path = join(folder, 'fonts.conf');
  // Persian asks for its own: what LibreOffice makes of a line whose letters come from one family and whose spaces from another is its own matter.
  const assigned = (name: string) => `<edit name="family" mode="assign" binding="strong"><string>${name}</string></edit>`;
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>
      <match target="pattern">${assigned(family)}</match>
      <match target="pattern"><test name="lang" compare="contains"><string>fa</string></test>${assigned(DEJAVU.family)}</match>
    </fontconfig>`,
  );
  return path;
}
