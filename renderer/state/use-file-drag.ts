import { useEffect, useState } from 'react';
import { useNewest } from './use-window.ts';

/** Some drags of files name no type before they are let fall. A slide of the list that is dragged is a text. */
const mayBeFiles = ({ types }: DataTransfer): boolean => types.length === 0 || types.includes('Files');

/** Whether files are dragged over the window, which says that it takes them; the preload script alone learns their paths. */
export function useFileDrag(takes: () => boolean): boolean {
  const [over, setOver] = useState(false);
  const newest = useNewest(takes);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !mayBeFiles(dataTransfer) || !newest.current()) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // It is told of every element that is left; the window is left where no other is entered.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (): void => setOver(false);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [newest]);
  return over;
}
