import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../state/words.tsx';

interface SlidePictureProps {
  readonly svg: string;
  /** Accessible name; without one the picture is left out of the accessibility tree. */
  readonly label?: string;
}

/**
 * A slide's SVG as live nodes. Each stands in a shadow tree of its own: the window's styles and the ids of other slides
 * don't reach it, while the window's fonts do.
 */
export function SlidePicture({ svg, label }: SlidePictureProps) {
  const { words } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [sound, setSound] = useState(true);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const picture = parseSvg(svg);
    root.replaceChildren(...(picture === undefined ? [] : [picture]));
    setSound(picture !== undefined);
  }, [svg]);

  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <>
      <div ref={host} className="slide-picture" {...naming} />
      {sound ? null : <p className="slide-undrawable">{words.undrawable}</p>}
    </>
  );
}

/** Parses and fits an SVG to its host; undefined where the text is no SVG. Never goes through innerHTML. */
function parseSvg(text: string): Element | undefined {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (parsed.documentElement.localName !== 'svg' || parsed.querySelector('parsererror') !== null) return undefined;
  const picture = document.importNode(parsed.documentElement, true);
  picture.setAttribute('width', '100%');
  picture.setAttribute('height', '100%');
  return picture;
}
