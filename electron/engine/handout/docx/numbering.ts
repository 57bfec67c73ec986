/** `word/numbering.xml`: the bullets and numbers of the list styles, and a count of its own for each list that counts. */

const HEADER =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** Lists that count take their numbers behind those of the two styles. */
const STYLES = 2;

/** Id of a list that counts, by its number from 1. */
export const listId = (list: number): number => STYLES + list;

/** @param lists how many lists count */
export function numberingXml(lists: number): string {
  const bullets = [0, 1, 2].map((level) => levelXml(level, 'ListBullet', 'bullet', level === 1 ? '–' : '•'));
  const numbers = [0, 1, 2].map((level) => levelXml(level, 'ListNumber', 'decimal', `%${level + 1}.`));
  const nums = Array.from({ length: lists }, (_, index) => {
    const overrides = [0, 1, 2].map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`);
    return `<w:num w:numId="${listId(index + 1)}"><w:abstractNumId w:val="1"/>${overrides.join('')}</w:num>`;
  });
  return (
    `${HEADER}<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${bullets.join('')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${numbers.join('')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    `${nums.join('')}</w:numbering>`
  );
}

/** A level and the style that stands on it; a step is 18 points, the sign hangs 14 of them. */
function levelXml(level: number, style: string, format: string, text: string): string {
  const name = `${style}${level === 0 ? '' : level + 1}`;
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${name}"/><w:suff w:val="tab"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${280 + level * 360}"/></w:tabs><w:ind w:start="${280 + level * 360}" w:hanging="280"/></w:pPr></w:lvl>`
  );
}
