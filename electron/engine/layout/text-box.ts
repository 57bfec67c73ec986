import type { Paragraph, PlaceholderRole, TextBox } from '../scene/model.ts';
import type { Frame } from '../units/length.ts';

interface BoxOptions {
  readonly role?: PlaceholderRole;
  readonly anchor?: TextBox['anchor'];
  readonly listed?: TextBox['listed'];
}

/** A text box; its first paragraph has no space above it. */
export const textBox = (
  id: string,
  name: string,
  frame: Frame,
  paragraphs: readonly Paragraph[],
  { role = 'none', anchor = 'top', listed }: BoxOptions = {},
): TextBox => ({
  type: 'text',
  id,
  name,
  frame,
  role,
  anchor,
  ...(listed && { listed }),
  paragraphs: paragraphs.map((each, index) => (index === 0 && each.before !== 0 ? { ...each, before: 0 } : each)),
});
