/** What the command line and the Electron that prints for it say to each other, over Node's channel between processes. */

/** Chromium-style switch that makes the program print instead of opening a window. */
export const PRINTER_SWITCH = 'bardar-printer';

export interface PrintRequest {
  readonly id: number;
  readonly html: string;
}

/** The PDF goes in Base64: Node's other way to send bytes needs the same V8 on both sides. */
export type PrintReply =
  /** Said once, when it can print. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'printed'; readonly id: number; readonly pdf: string }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
