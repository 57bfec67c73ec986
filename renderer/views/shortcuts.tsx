import { shortcutName } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import type { Words } from '../strings/words.ts';

const KEYS: readonly (readonly [name: keyof Words['shortcutNames'], keys: string])[] = [
  ['new', shortcutName('N')],
  ['openBriefing', shortcutName('O')],
  ['save', shortcutName('S')],
  ['saveAs', shortcutName('S', true)],
  ['undo', shortcutName('Z')],
  ['redo', shortcutName('Z', true)],
  ['open', shortcutName('O', true)],
  ['export', shortcutName('E')],
  ['step', '↓ ↑'],
  ['moveSlide', 'Alt+↓ Alt+↑'],
  ['hideSlide', 'Del'],
  ['page', 'PgDn PgUp'],
  ['ends', 'Home End'],
  ['tabs', '← →'],
  ['zoom', ['+', '−', '0'].map((key) => shortcutName(key)).join(' ')],
  ['close', 'Esc'],
  ['shortcuts', shortcutName('/')],
];

/** Every key that does something in the window. */
export function Shortcuts() {
  const { words } = useWords();
  return (
    <dl className="shortcuts">
      {KEYS.map(([name, keys]) => (
        <div key={name} className="shortcut">
          <dt>{words.shortcutNames[name]}</dt>
          <dd>
            <bdi dir="ltr">{keys}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
