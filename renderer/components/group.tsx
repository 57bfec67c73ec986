import { useId, type ReactNode } from 'react';

interface GroupProps {
  readonly role: 'group' | 'radiogroup';
  readonly label: string;
  /** The label is only told to assistive technology. */
  readonly labelHidden?: boolean;
  /** Stands beside the label. */
  readonly action?: ReactNode;
  /** Stands at the end of the label's row: what the numbers below count. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** Controls that belong together, under a title. A fieldset would do, but its legend cannot stand in a row with others. */
export function Group({ role, label, labelHidden = false, action, end, children }: GroupProps) {
  const id = useId();
  return (
    <div className="group" role={role} aria-labelledby={id}>
      <div className={labelHidden ? 'for-ears' : 'group-head'}>
        <span id={id} className="group-title">
          {label}
        </span>
        {action}
        {end === undefined ? null : <span className="group-end">{end}</span>}
      </div>
      {children}
    </div>
  );
}
