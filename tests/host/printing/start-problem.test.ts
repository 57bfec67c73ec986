import { expect, test } from 'vitest';
import { startProblem } from '../../../electron/host/printing/start-problem.ts';

test.each([
  [
    'electron: error while loading shared libraries: libgtk-3.so.0: cannot open shared object file: No such file or directory',
    { code: 'print.library-missing', params: { library: 'libgtk-3.so.0' } },
  ],
  ['[7:1125/0:ERROR:ozone_platform_x11.cc(239)] Missing X server or $DISPLAY\n', { code: 'print.no-screen' }],
  ["(electron:13407): Gtk-ERROR **: Can't create a GtkStyleContext without a display connection\n", { code: 'print.no-screen' }],
  ['[1:FATAL:zygote_host_impl_linux.cc(117)] No usable sandbox! Update your kernel\n', { code: 'print.no-sandbox' }],
  [
    '[13:ERROR:bus.cc(399)] Failed to connect to the bus\nthe disk has holes\n[14:ERROR:bus.cc(399)] Failed\n\n',
    { code: 'print.not-started', params: { detail: 'exit code 1: the disk has holes' } },
  ],
  ['', { code: 'print.not-started', params: { detail: 'exit code 1' } }],
])('%s', (said, found) => {
  expect(startProblem(said, 'exit code 1')).toMatchObject(found);
});
