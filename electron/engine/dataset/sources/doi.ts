const ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\//i;

/**
 * The address of a DOI, given with or without address. In a bare one `#`, `?` and `%` are signs like others (DOI Handbook, 3.8.4.2);
 * in an address they mean something.
 */
export function doiAddress(doi: string): string {
  const given = doi.trim();
  const bare = given.replace(/^doi:\s*/i, '');
  return `https://doi.org/${ADDRESS.test(given) ? given.replace(ADDRESS, '') : bare.replace(/[#?]|%(?![\dA-Fa-f]{2})/g, encodeURIComponent)}`;
}
