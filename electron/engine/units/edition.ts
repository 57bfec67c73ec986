/** Something with an id, as it was at some time. */
export interface Edition {
  readonly id: string;
  /** Digest of its contents. */
  readonly version: string;
}
