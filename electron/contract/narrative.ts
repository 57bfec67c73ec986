/** What an analyst may choose for a narrative handout. */
/** File formats. */
export const NARRATIVE_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type NarrativeFormat = (typeof NARRATIVE_FORMATS)[number];

/** The citation style where none is named. */
export const DEFAULT_CITATIONS = 'chicago-notes';
