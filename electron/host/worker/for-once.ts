/** What a process does otherwise that makes one briefing and ends. */
import { setFlagsFromString } from 'node:v8';
import type { Host } from '../../engine/host.ts';

/**
 * The host, but that V8 compiles what draws in dots once, and not what is often called a second time to run faster: the one map of a
 * handout is drawn before that pays, for half of what the whole handout takes. Only for Node: Electron may have frozen V8's flags by then.
 */
export const forOnce = (host: Host): Host => ({
  ...host,
  readRasteriser: () => {
    setFlagsFromString('--liftoff-only');
    return host.readRasteriser();
  },
});
