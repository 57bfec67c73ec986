/** The kinds of slide that a point can ask for; a new one is a file beside this one and a line here. */
import { balance } from './balance.ts';
import { bullets } from './bullets.ts';
import { chart } from './chart.ts';
import { columns } from './columns.ts';
import { flow } from './flow.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { network } from './network.ts';
import { numbers } from './numbers.ts';
import { picture } from './picture.ts';
import { process } from './process.ts';
import { quote } from './quote.ts';
import { shadedMap } from './shaded-map.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

export const KINDS = { bullets, numbers, table, quote, chart, timeline, map, 'shaded-map': shadedMap, network, flow, matrix, columns, balance, process, picture };

export type PointKindName = keyof typeof KINDS;
export const POINT_KINDS = Object.keys(KINDS) as readonly PointKindName[];

type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Each) => void ? Each : never;
type Kind = (typeof KINDS)[PointKindName];

/** What a point says of its kind of slide besides its records. */
export const FIELDS = Object.assign({}, ...Object.values(KINDS).map(({ fields }) => fields)) as All<Kind['fields']>;

/** What templates find in a point beside its records, by its kind of slide. */
export type Shown = All<Kind['nothing']>;

/** What they find where no kind has put anything. */
export const NOTHING = Object.assign({}, ...Object.values(KINDS).map(({ nothing }) => nothing)) as Shown;
