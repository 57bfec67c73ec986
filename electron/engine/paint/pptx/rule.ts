import type PptxGenJS from 'pptxgenjs';
import type { Rule } from '../../scene/model.ts';
import { painterColour } from './colours.ts';
import { position } from './position.ts';
import { plain } from '../../text/xml.ts';

/** Paints a straight line; finishing makes a connector of it, which is what PowerPoint's own lines are. */
export function paintRule(slide: PptxGenJS.Slide, rule: Rule): void {
  slide.addShape('line', {
    ...position(rule.frame),
    objectName: plain(rule.name),
    line: { color: painterColour(rule.colour), width: rule.thickness },
  });
}
