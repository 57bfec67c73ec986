/** Opening, and writing again, the PDFs that the printer makes. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** The info of a document is ours; nothing of this moment goes into it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

export const savePdf = (document: PDFDocument): Promise<Uint8Array> => document.save({ updateFieldAppearances: false, objectsPerTick: Infinity });
