import { useEffect, useState } from 'react';
import type { Language, LastSlides } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';

/** The slides that the window showed last, where it begins with the same briefing; asked for once, as it opens. */
export function useLastSlides(): (LastSlides & { readonly windowLanguage: Language }) | undefined {
  const [last, setLast] = useState<LastSlides & { readonly windowLanguage: Language }>();
  useEffect(() => {
    void bardar.lastSlides().then(setLast, () => undefined);
  }, []);
  return last;
}
