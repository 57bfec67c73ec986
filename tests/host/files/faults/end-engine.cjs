// Loaded into the engine's process before it: at its n-th message that process ends as one does without memory.
const { BARDAR_END_AT: at, BARDAR_END_HOW: how } = process.env;
const send = process.send;
if (send !== undefined && at !== undefined) {
  let said = 0;
  process.send = (/** @type {unknown[]} */ ...given) => {
    said += 1;
    if (said === Number(at)) end();
    return Reflect.apply(send, process, given);
  };
}

function end() {
  const kept = [];
  // On the heap V8 ends it, beside the heap its warden; the system sends what `how` says.
  if (how === 'heap') for (;;) kept.push(new Array(100_000).fill(kept.length));
  if (how === 'beside') for (;;) kept.push(Buffer.alloc(1024 * 1024, 1));
  process.kill(process.pid, how);
  for (;;);
}
