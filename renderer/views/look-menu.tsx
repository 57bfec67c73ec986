import { useId, type Dispatch } from 'react';
import { SLIDE_SIZES } from '../../electron/contract/api.ts';
import { ChoiceText } from '../components/choice-text.tsx';
import { cssVariables } from '../components/css-variables.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { Group } from '../components/group.tsx';
import { Segmented } from '../components/segmented.tsx';
import type { OpenSession, SessionEvent } from '../state/session.ts';
import { useWords } from '../state/words.tsx';

interface LookMenuProps {
  readonly state: OpenSession;
  readonly send: Dispatch<SessionEvent>;
}

/** How the slides look, and their size. A look of the user's own with a mistake says so. */
export function LookMenu({ state: { looks, briefing: { choices } }, send }: LookMenuProps) {
  const { language, words } = useWords();
  const name = useId();
  // A look that was deleted is still named, so that the message about it makes sense.
  const chosen = looks.find(({ id }) => id === choices.look)?.name[language] ?? choices.look;
  return (
    <Disclosure label={<span className="button-text">{words.lookNow(chosen, words.sizeNames[choices.size])}</span>} title={words.looks}>
      <Group role="radiogroup" label={words.look}>
        {looks.map((look) => (
          <label key={look.id} className="look">
            <input
              type="radio"
              name={name}
              checked={look.id === choices.look}
              onChange={() => send({ type: 'chosen', change: { look: look.id } })}
            />
            <Sample colours={look.sample} />
            <ChoiceText name={look.name[language]} builtIn={look.builtIn} line={look.description[language]} problem={look.problem} />
          </label>
        ))}
      </Group>
      <Segmented
        label={words.slideSize}
        options={SLIDE_SIZES}
        names={words.sizeNames}
        value={choices.size}
        onChange={(size) => send({ type: 'chosen', change: { size } })}
      >
        <p className="hint">{words.sizeHints[choices.size]}</p>
      </Segmented>
    </Disclosure>
  );
}

/** A slide in small: a line of ink and the first accents on the look's paper. */
function Sample({ colours: [paper, ink, ...accents] }: { readonly colours: readonly string[] }) {
  if (paper === undefined || ink === undefined) return <span className="look-sample" aria-hidden="true" />;
  return (
    <span className="look-sample" aria-hidden="true" style={cssVariables({ '--paper': paper, '--line': ink })}>
      <i className="look-line" />
      {accents.map((accent, index) => (
        <i key={index} className="look-accent" style={cssVariables({ '--accent-sample': accent })} />
      ))}
    </span>
  );
}
