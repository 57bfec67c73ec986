import { useId, type ReactNode } from 'react';

interface ExportPartProps {
  readonly name: string;
  readonly line: string;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
  /** Why the part cannot be had. */
  readonly impossible?: string | undefined;
  /** What can be chosen about it, once it is wanted. */
  readonly children?: ReactNode;
}

/** One thing that an export can make, with what belongs to it below. */
export function ExportPart({ name, line, wanted, onWant, impossible, children }: ExportPartProps) {
  const id = useId();
  const cannot = impossible !== undefined;
  return (
    <section className="export-part" aria-labelledby={`${id}-name`}>
      <label className="export-want" data-impossible={cannot}>
        <input
          type="checkbox"
          checked={wanted}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-line`}
          aria-disabled={cannot || undefined}
          onChange={(event) => {
            if (!cannot) onWant(event.currentTarget.checked);
          }}
        />
        <span className="choice-text">
          <span id={`${id}-name`} className="name">
            {name}
          </span>
          <span id={`${id}-line`} className="line">
            {impossible ?? line}
          </span>
        </span>
      </label>
      {wanted && children !== undefined ? <div className="export-choices">{children}</div> : null}
    </section>
  );
}
