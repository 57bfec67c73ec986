/** The address of a DOI, given with or without address. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`;
