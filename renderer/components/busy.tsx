import { bardar } from '../api.ts';
import { useSlow } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { Button } from './button.tsx';

/** What takes longer than this many milliseconds may be cancelled. */
const LONG_MS = 3000;

/** The mark of slides that are long in coming; after some seconds with a way to stop waiting. */
export function Busy() {
  const { words } = useWords();
  const long = useSlow(true, LONG_MS);
  return (
    <>
      <div className="busy" />
      {long ? (
        <div className="busy-cancel">
          <Button onClick={() => void bardar.cancelPreview()}>{words.cancel}</Button>
        </div>
      ) : null}
    </>
  );
}
