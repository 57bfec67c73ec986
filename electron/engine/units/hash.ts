const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text, eight hexadecimal digits: not for what somebody might forge. */
export function fnv1a(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Two of them with different beginnings: enough to tell a text from what it was before. */
export const textHash = (text: string): string => ['0', '1'].map((seed) => fnv1a(`${seed}${text}`)).join('');
