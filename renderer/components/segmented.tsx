import { useId, type ReactNode } from 'react';
import { Group } from './group.tsx';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** Language tag of a segment's name where it differs from the interface's. */
  readonly langs?: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Nothing comes of another choice now; the reason stands among the children. It stays reachable, so that that can be read. */
  readonly blocked?: boolean;
  readonly children?: ReactNode;
}

/** One choice of a few, all in sight: radio buttons that look like one bar. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, labelHidden = false, options, names, langs, value, onChange, blocked = false, children } = props;
  const name = useId();
  return (
    <Group role="radiogroup" label={label} labelHidden={labelHidden}>
      <div className="segments" data-blocked={blocked}>
        {options.map((option) => (
          <label key={option} className="segment">
            <input type="radio" name={name} checked={option === value} aria-disabled={blocked || undefined} onChange={() => blocked || onChange(option)} />
            <span lang={langs?.[option]}>{names[option]}</span>
          </label>
        ))}
      </div>
      {children}
    </Group>
  );
}
