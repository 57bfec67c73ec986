declare module 'linebreak' {
  /** UAX #14 line breaking; positions are UTF-16 offsets. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
