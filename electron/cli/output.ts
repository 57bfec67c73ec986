/** Words that cannot be printed must not end the program with an error nobody caught. */
import type { Language } from '../engine/units/language.ts';
import { errorCode } from '../host/files/error-code.ts';

const UNPRINTED: Readonly<Record<Language, (code: string) => string>> = {
  en: (code) => `bardar: what it has to say cannot be written to its output (${code}).\n`,
  fa: (code) => `bardar: گزارش برنامه در خروجی آن نوشته نشد (${code}).\n`,
};

/** From now on: a reader who has gone (`| head`) is no fault; for a disk that is full the exit code is 1, and stderr says why. */
export function watchOutput(language: Language): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: unknown) => {
    if (errorCode(error) === 'EPIPE') return;
    process.stderr.write(UNPRINTED[language](errorCode(error)));
    process.once('exit', (code) => {
      if (code === 0) process.exitCode = 1;
    });
  });
}
