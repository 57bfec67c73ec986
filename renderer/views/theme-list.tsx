import type { ThemeSummary } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { cssVariables } from '../components/css-variables.ts';
import { Group } from '../components/group.tsx';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';

interface ThemeListProps {
  readonly themes: readonly ThemeSummary[];
  readonly ticked: readonly string[];
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly onTickAll: () => void;
}

export function ThemeList({ themes, ticked, onTick, onTickAll }: ThemeListProps) {
  const { words } = useWords();
  // Stays where it is when there is nothing left to tick, so that the focus on it is not lost.
  const tickAll = (
    <Button look="plain" onClick={onTickAll} blocked={ticked.length === themes.length ? words.allTicked : undefined}>
      {words.tickAll}
    </Button>
  );
  return (
    <Group role="group" label={words.themes} action={tickAll} end={words.facts}>
      {themes.map((theme) => (
        <Theme
          key={theme.id}
          theme={theme}
          ticked={ticked.includes(theme.id)}
          onTick={(isTicked) => onTick(theme.id, isTicked)}
        />
      ))}
    </Group>
  );
}

interface ThemeProps {
  readonly theme: ThemeSummary;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Theme({ theme, ticked, onTick }: ThemeProps) {
  const { language, words } = useWords();
  return (
    <label className="theme" style={cssVariables({ '--theme': theme.colour })}>
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span className="choice-text">
        <span className="name-row">
          <span className="name">{theme.title[language]}</span>
          <span className="aside" aria-hidden="true">
            {inDigits(theme.facts, language)}
          </span>
          <span className="for-ears">{words.factCount(theme.facts)}</span>
        </span>
        <span className="line">{theme.line[language]}</span>
      </span>
    </label>
  );
}
