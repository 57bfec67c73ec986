import type { Link } from '../../scene/model.ts';

/** The address that a link gets where the SVG will stand; undefined where it cannot be followed from there. */
export type AddressOf = (link: Link) => string | undefined;
