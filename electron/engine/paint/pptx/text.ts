import type PptxGenJS from 'pptxgenjs';
import type { TextBox } from '../../scene/model.ts';
import type { SlideNumbers } from './links.ts';
import { position } from './position.ts';
import { toTextRuns } from './runs.ts';
import { plain } from '../../text/xml.ts';

/** Paints a text box; finishing writes the form of its body and makes it a placeholder where it has a role. */
export function paintText(slide: PptxGenJS.Slide, box: TextBox, numbers: SlideNumbers): void {
  slide.addText(toTextRuns(box.paragraphs, numbers), {
    ...position(box.frame),
    objectName: plain(box.name),
  });
}
