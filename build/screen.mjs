/** A screen that nobody sees, for windows that tests and the screenshot script open. Linux only. */
import { spawn } from 'node:child_process';

/**
 * Starts Xvfb on a display number of its own choice.
 * @returns {Promise<{ display: string, close: () => void }>} `display` is empty on platforms without X
 */
export function startScreen() {
  if (process.platform !== 'linux') return Promise.resolve({ display: '', close: () => undefined });
  return new Promise((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const close = () => void xvfb.kill();
    process.once('exit', close);
    let said = '';
    xvfb.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    xvfb.on('error', () => reject(new Error('Xvfb cannot be started. Install it: node build/system-packages.mjs --install')));
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${said}`)));
    // Xvfb writes the number once it answers; the pipe is the fourth of its streams.
    xvfb.stdio[3]?.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, close });
    });
  });
}
