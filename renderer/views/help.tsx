import { useEffect, useRef, useState } from 'react';
import { HELP_PAGES, type HelpNode } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { ClosableDialog } from '../components/closable-dialog.tsx';
import { HelpText } from '../components/help-text.tsx';
import type { HelpPlace } from '../state/help.tsx';
import { useWords } from '../state/words.tsx';

interface HelpProps {
  readonly place: HelpPlace;
  readonly onPlace: (place: HelpPlace) => void;
  readonly onClose: () => void;
}

/** The pages of docs/, in the window. They are in English whatever the window's language. */
export function Help({ place, onPlace, onClose }: HelpProps) {
  const { words } = useWords();
  const [shown, setShown] = useState<{ readonly place: HelpPlace; readonly nodes: readonly HelpNode[] }>();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    void bardar
      .help(place.page)
      .then((nodes) => current && setShown({ place, nodes }))
      .catch(() => current && setShown({ place, nodes: [] }));
    return () => {
      current = false;
    };
  }, [place]);
  useEffect(() => {
    const heading = shown?.place.heading;
    const target = heading === undefined ? null : text.current?.querySelector<HTMLElement>(`[id="help-${CSS.escape(heading)}"]`);
    if (target) target.focus();
    else text.current?.closest('.dialog-body')?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <ClosableDialog title={words.help} place="page" onClose={onClose}>
      <nav className="help-pages" aria-label={words.help}>
        {HELP_PAGES.map((page) => (
          <button key={page} type="button" className="tab" aria-current={page === place.page ? 'page' : undefined} onClick={() => onPlace({ page })}>
            {words.helpPages[page]}
          </button>
        ))}
      </nav>
      <div ref={text} className="help-text" lang="en" dir="ltr">
        {shown === undefined ? null : <HelpText nodes={shown.nodes} page={shown.place.page} onLink={onPlace} />}
      </div>
    </ClosableDialog>
  );
}
