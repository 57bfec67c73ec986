/** What PowerPoint's "Insert > Header & Footer" needs of master and layouts. */

/**
 * What of head and foot a new slide begins with: number and footer, not the date. The date's placeholder stands on the layout
 * all the same, so that "Header & Footer" can put it on one slide or on all.
 */
export const HEADER_FOOTER = '<p:hf hdr="0" dt="0"/>';

/** PowerPoint's own kind of id; a fixed one gives the same bytes. */
const DATE_FIELD = '{00000000-1234-1234-1234-123412341235}';

/**
 * The date as layouts show it: the field that PowerPoint's own layouts have, which shows the day the file was last saved.
 * @param text shown until PowerPoint fills the field in; XML text
 * @param tag language of the date
 */
export const dateField = (text: string, tag: string): string =>
  `<a:fld id="${DATE_FIELD}" type="datetimeFigureOut"><a:rPr lang="${tag}"/><a:t>${text}</a:t></a:fld>`;
