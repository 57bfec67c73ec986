import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<T extends string> {
  readonly id: T;
  readonly title: string;
  /** A number beside the title, in the interface's digits. */
  readonly count?: string | undefined;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** Stands at the end of the row of tabs. */
  readonly end?: ReactNode;
  /** Content of the selected tab; undefined while the panel is folded away. */
  readonly children?: ReactNode;
}

/** Tabs after the ARIA pattern: one stop for the Tab key, arrows move along the reading direction. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect, end, children }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const arrows = ['ArrowLeft', 'ArrowRight'];
    if (!arrows.includes(event.key)) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = (at + (event.key === forward ? 1 : tabs.length - 1)) % tabs.length;
    const target = tabs[to];
    if (target === undefined) return;
    onSelect(target.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };

  return (
    <>
      <div className="tab-row">
        <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              className="tab"
              aria-selected={tab.id === selected}
              aria-controls={children === undefined ? undefined : `${id}-panel`}
              tabIndex={tab.id === selected ? 0 : -1}
              onClick={() => onSelect(tab.id)}
            >
              {tab.title}
              {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
            </button>
          ))}
        </div>
        {end}
      </div>
      {children === undefined ? null : (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} tabIndex={0} className="tab-panel">
          {children}
        </div>
      )}
    </>
  );
}
