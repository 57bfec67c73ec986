/** A program of its own that writes a set of files, once or many times, and may be killed or stopped while at it: `FOLDER SCENARIO AGE TIMES [SIGNAL WHEN N]`. */
import { writeFilesWhole } from '../../../../electron/host/files/write-files.ts';
import { type Fault, onDisk, type When } from './disk.ts';
import { filesIn, SCENARIOS } from './set.ts';

const [folder = '', name = '', age = '', times = '', signal, when, n = '0'] = process.argv.slice(2);
const scenario = SCENARIOS[name];
if (scenario === undefined) throw new Error(`There is no scenario "${name}".`);
const fault = signal === undefined ? undefined : ({ kind: 'signal', signal: signal as 'SIGKILL' | 'SIGSTOP', when: when as When } satisfies Fault);

void onDisk(folder, fault, Number(n), async () => {
  for (let time = 0; time < Number(times); time += 1) {
    const problems = await writeFilesWhole(filesIn(folder, scenario, age));
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  }
}).then(({ error, operations }) => {
  console.log(operations.join(' '));
  if (error !== undefined) console.error(error);
  process.exitCode = error === undefined ? 0 : 1;
});
