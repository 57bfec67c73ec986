import { Button } from '../components/button.tsx';
import { Code } from '../components/where.tsx';
import type { Commands } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';

/** Says of a dataset that is no longer where it was. */
export function GoneText({ path }: { readonly path: string }) {
  const { words } = useWords();
  return (
    <>
      <p>
        <Code text={path} />
      </p>
      <p>{words.datasetGoneText}</p>
    </>
  );
}

interface GoneActionsProps {
  readonly path: string;
  readonly sample: string;
  readonly commands: Commands;
}

/** What to do about it. */
export function GoneActions({ path, sample, commands }: GoneActionsProps) {
  const { words } = useWords();
  return (
    <>
      <Button look="filled" onClick={() => void commands.openDataset()}>
        {words.findDataset}
      </Button>
      <Button onClick={() => void commands.refresh()}>{words.checkAgain}</Button>
      <Button onClick={() => void commands.openPath(sample)}>{words.openSample}</Button>
      <Button onClick={() => void commands.forget(path)}>{words.forgetDataset}</Button>
    </>
  );
}
