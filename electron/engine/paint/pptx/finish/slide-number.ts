/** The one run of a slide number box. */
const RUN = /<a:r>(<a:rPr.*?)<a:t>([^<]*)<\/a:t><\/a:r>/s;

/** PowerPoint's own id for the field; any would do, a fixed one gives the same bytes. */
export const SLIDE_NUMBER_FIELD = '{00000000-1234-1234-1234-123412341234}';

/**
 * Makes the number a field, so that it stays right when slides are moved. The text written is what the deck's language
 * shows; PowerPoint puts its own digits when it next counts, by the run's language and the machine's settings.
 * LibreOffice (7.4) always puts Latin ones, four points higher than a run would stand.
 */
export const mendSlideNumber = (xml: string): string =>
  xml.replace(
    RUN,
    (_run, look: string, text: string) => `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${look}<a:t>${text}</a:t></a:fld>`,
  );
