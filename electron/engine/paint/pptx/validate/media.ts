import type { Parts } from '../parts.ts';
import type { Report } from './report.ts';

const NAME = /^ppt\/media\/.*\.(\w+)$/;
/** How files of each kind begin. */
const SIGNS: Readonly<Record<string, readonly number[]>> = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] };

/** Media are of the type that their names' ending declares: PowerPoint shows a red cross for any other. */
export function checkMedia(parts: Parts, report: Report): void {
  for (const [name, content] of parts) {
    const ending = NAME.exec(name)?.[1];
    if (ending === undefined) continue;
    const sign = SIGNS[ending];
    const fits = sign !== undefined && typeof content !== 'string' && sign.every((byte, index) => content[index] === byte);
    if (!fits) report.add('pptx.media-type', {}, name);
  }
}
