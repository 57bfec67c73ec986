import { type Language, languageOfTag } from '../../electron/contract/api.ts';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Button } from '../components/button.tsx';
import { Message } from '../components/message.tsx';
import { Code } from '../components/where.tsx';
import { useLastSlides } from '../state/use-last-slides.ts';
import { usePlace } from '../state/use-place.ts';
import { useSession } from '../state/use-session.ts';
import { useWords, WordsProvider } from '../state/words.tsx';
import { LastTime } from './last-time.tsx';
import { Workspace } from './workspace.tsx';

/** The window, from its start on. */
export function App() {
  const { state, send, restart } = useSession();
  const last = useLastSlides();
  const place = usePlace();
  const language = state.phase === 'open' ? state.language : (last?.windowLanguage ?? systemLanguage());
  return (
    <WordsProvider language={language}>
      <ErrorBoundary fallback={(message) => <Failed message={message} />}>
        {state.phase === 'starting' ? last === undefined ? <Starting /> : <LastTime last={last} {...place} /> : null}
        {state.phase === 'failed' ? <NotStarted onRetry={() => void restart()} /> : null}
        {state.phase === 'open' ? <Workspace state={state} send={send} restart={restart} last={last} {...place} /> : null}
      </ErrorBoundary>
    </WordsProvider>
  );
}

/** Until the main process has named the language that was chosen last. */
const systemLanguage = (): Language => languageOfTag(navigator.language);

function Starting() {
  const { words } = useWords();
  return (
    <p className="starting" role="status">
      {words.starting}
    </p>
  );
}

function NotStarted({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = useWords();
  return (
    <Message title={words.startFailed} actions={<Button onClick={onRetry}>{words.tryAgain}</Button>}>
      <p>
        {words.unanswered} {words.unansweredHint}
      </p>
    </Message>
  );
}

function Failed({ message }: { readonly message: string }) {
  const { words } = useWords();
  return (
    <Message
      title={words.windowFailed}
      actions={<Button onClick={() => window.location.reload()}>{words.reload}</Button>}
    >
      <Code text={message} />
    </Message>
  );
}
