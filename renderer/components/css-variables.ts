import type { CSSProperties } from 'react';

/** Values that styles read as CSS variables; React sets them through the CSSOM, which the content policy allows. */
export const cssVariables = (values: Readonly<Record<`--${string}`, string>>): CSSProperties => values;
