declare module 'citeproc' {
  /** One reference inside a citation. */
  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }
  export interface Citation {
    readonly citationID: string;
    readonly citationItems: readonly CitationItem[];
    readonly properties: { readonly noteIndex: number };
  }
  /** Id of an earlier or later citation, and the number of its note; 0 where it stands in the text. */
  type Neighbour = readonly [id: string, noteIndex: number];
  export class Engine {
    constructor(
      system: {
        retrieveLocale(tag: string): string;
        retrieveItem(id: string): Readonly<Record<string, unknown>>;
      },
      style: string,
      language: string,
      force: boolean,
    );
    readonly opt: {
      readonly xclass: 'note' | 'in-text';
      readonly development_extensions: { wrap_url_and_doi: boolean };
    };
    /** What is known of each work: also the number, from 0, of the letter behind its year. */
    readonly registry: { readonly registry: Readonly<Record<string, { readonly disambig: { year_suffix: string | false } } | undefined>> };
    setOutputFormat(format: 'html'): void;
    updateUncitedItems(ids: readonly string[]): void;
    processCitationCluster(
      citation: Citation,
      before: readonly Neighbour[],
      behind: readonly Neighbour[],
    ): readonly [status: unknown, changed: readonly (readonly [index: number, text: string, id: string])[]];
    /** False where the style has none. */
    makeBibliography(): readonly [parameters: { readonly entry_ids: readonly (readonly string[])[] }, entries: readonly string[]] | false;
  }
  const CSL: {
    readonly Engine: typeof Engine;
    /** Letters behind years that are told apart by them, with commas between. */
    SUFFIX_CHARS: string;
    /** Signs of which the output makes raised letters. */
    SUPERSCRIPTS_REGEXP: RegExp;
  };
  export default CSL;
}
