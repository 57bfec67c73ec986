import type { Dispatch } from 'react';
import { CALENDARS, LENGTHS, type DatasetSummary } from '../../electron/contract/api.ts';
import { Segmented } from '../components/segmented.tsx';
import { heeds, type OpenSession, type SessionEvent } from '../state/session.ts';
import type { Commands } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';
import { RecipientsChoice } from './recipients-choice.tsx';
import { ReleaseChoice } from './release-choice.tsx';
import { TemplateList } from './template-list.tsx';
import { ThemeList } from './theme-list.tsx';

interface ChoicesPanelProps {
  readonly state: OpenSession;
  readonly dataset: DatasetSummary;
  readonly send: Dispatch<SessionEvent>;
  readonly commands: Commands;
}

/** Everything an analyst chooses; each choice acts at once. */
export function ChoicesPanel({ state, dataset, send, commands }: ChoicesPanelProps) {
  const { words } = useWords();
  const { choices } = state.briefing;
  const [lengthHeeded, calendarHeeded] = [heeds(state, 'length'), heeds(state, 'calendar')];
  return (
    <>
      <ThemeList
        themes={dataset.themes}
        ticked={choices.themes}
        onTick={(id, ticked) => send({ type: 'themeTicked', id, ticked })}
        onTickAll={() => send({ type: 'allThemesTicked' })}
      />
      <Segmented
        label={words.deckLanguage}
        options={dataset.languages}
        names={words.languageNames}
        value={choices.language}
        onChange={(language) => send({ type: 'chosen', change: { language } })}
      >
        {dataset.languages.length > 1 ? null : <p className="hint">{words.onlyLanguage}</p>}
      </Segmented>
      <Segmented
        label={words.length}
        options={LENGTHS}
        names={words.lengthNames}
        value={choices.length}
        onChange={(length) => send({ type: 'chosen', change: { length } })}
        blocked={!lengthHeeded}
      >
        <p className="hint">{lengthHeeded ? words.lengthHints[choices.length] : words.lengthUnheeded}</p>
      </Segmented>
      <TemplateList
        templates={state.templates}
        chosen={choices.template}
        commands={commands}
        onChoose={(template) => {
          commands.dismiss();
          send({ type: 'chosen', change: { template } });
        }}
      />
      {dataset.levels.length > 0 && <ReleaseChoice levels={dataset.levels} scheme={dataset.scheme} chosen={choices.release} onChoose={(release) => send({ type: 'chosen', change: { release } })} />}
      <RecipientsChoice
        key={dataset.path}
        listed={dataset.recipients}
        chosen={choices.distribution}
        language={choices.language}
        heeded={heeds(state, 'distribution')}
        onChoose={(distribution) => send({ type: 'chosen', change: { distribution } })}
      />
      <Segmented
        label={words.calendar}
        options={CALENDARS}
        names={words.calendarNames}
        value={choices.calendar}
        onChange={(calendar) => send({ type: 'chosen', change: { calendar } })}
        blocked={!calendarHeeded}
      >
        <p className="hint">{calendarHeeded ? words.calendarHints[choices.calendar] : words.calendarUnheeded}</p>
      </Segmented>
    </>
  );
}
