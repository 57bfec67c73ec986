/**
 * Loaded before the program (`node --require`): keeps the code of the bundles that it runs, with the functions that were called, in
 * out/code when it has answered and when it ends.
 */
const { writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const { setFlagsFromString } = v8;

/** Bytes before the code, as who reads it has them. */
const HEAD = 64;
const out = join(__dirname, '..', 'out');

if (isMainThread) keepCode();

function keepCode() {
  /** @type {Map<string, { readonly script: import('node:vm').Script, readonly mark: string }>} */
  const scripts = new Map();

  // Code that was made under flags of the program's own would be taken by nobody.
  v8.setFlagsFromString = () => undefined;

  const { Script } = vm;
  vm.Script = class extends Script {
    /** @param {string} source @param {import('node:vm').ScriptOptions} options */
    constructor(source, options) {
      setFlagsFromString('--flush-bytecode');
      super(source, options);
      setFlagsFromString('--no-flush-bytecode');
      const mark = /\/\/ code [\da-f]{32}\n(?=\n?\}\);$)/.exec(source)?.[0];
      if (mark !== undefined) scripts.set(options.filename ?? '', { script: this, mark });
    }
  };

  /** V8 forgets functions that were not called for a while, and takes no code that was made under other flags. */
  const keep = () => {
    setFlagsFromString('--flush-bytecode');
    for (const [path, { script, mark }] of scripts) writeFileSync(join(out, 'code', `${basename(path)}.bin`), Buffer.concat([Buffer.from(mark.padEnd(HEAD)), script.createCachedData()]));
    setFlagsFromString('--no-flush-bytecode');
  };
  process.on('exit', keep);

  // The process of the engine is ended as soon as it has answered.
  const { send } = process;
  if (send === undefined) return;
  process.send = (/** @type {any[]} */ ...told) => {
    if (told[0]?.kind === 'done') keep();
    return Reflect.apply(send, process, told);
  };
}
