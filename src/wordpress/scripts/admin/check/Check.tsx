import { useRef, useState } from 'preact/hooks';
import type { CheckData, SitePage } from './CheckData';
import { checkPages, type Result, type Trouble } from './checkPages';
import { fill } from './fill';
import { Report } from './Report';
import { type Kept, sendResult } from './sendResult';

interface Props {
  readonly data: CheckData;
  /** Told when the server has kept a result. */
  readonly onKept: (kept: Kept) => void;
}

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly page: SitePage; readonly index: number; readonly stop: () => void }
  | { readonly at: 'end'; readonly result: Result; readonly unkept: string };

/** The button, the progress and the report. One region says aloud what happens. */
export const Check = ({ data, onKept }: Props) => {
  const [state, setState] = useState<State>({ at: 'rest' });
  const frame = useRef<HTMLIFrameElement>(null);
  const { texts, pages } = data;

  const run = async () => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const begin = (page: SitePage, index: number) => setState({ at: 'work', page, index, stop });
    if (!frame.current) return;
    const result = await checkPages(frame.current, data, { begin, signal: stopping.signal });
    frame.current.src = 'about:blank';
    let unkept = '';
    if (result.whole) {
      await sendResult(data, result).then(onKept, (error: Error) => {
        unkept = error.message;
      });
    }
    setState({ at: 'end', result, unkept });
  };

  const contacts = state.at === 'end' ? state.result.contacts : data.contacts;
  return (
    <>
      <p class="einlass-check-controls">
        {state.at === 'work' ? (
          <button type="button" class="button" onClick={state.stop}>
            {texts.stop}
          </button>
        ) : (
          <button type="button" class="button button-primary" onClick={run} disabled={pages.length === 0}>
            {state.at === 'rest' && data.contacts.length === 0 ? texts.start : texts.again}
          </button>
        )}
        {state.at === 'work' && <progress aria-label={texts.progress} value={state.index} max={pages.length} />}
        <span role="status" aria-live="polite">
          {sayState(state, data)}
        </span>
      </p>
      {/* Scripts of the page may run, but not lead the whole window away, open others, or ask anything. */}
      <iframe
        ref={frame}
        class={`einlass-check-frame${state.at === 'work' ? '' : ' hidden'}`}
        title={texts.frame}
        sandbox="allow-scripts allow-same-origin allow-forms"
        tabIndex={-1}
        inert
      />
      {state.at === 'end' && <Troubles result={state.result} unkept={state.unkept} texts={texts} />}
      {state.at === 'end' || data.contacts.length > 0 ? <Report contacts={contacts} data={data} /> : null}
    </>
  );
};

const sayState = (state: State, { texts, pages, last }: CheckData): string => {
  if (state.at === 'rest') return pages.length === 0 ? `${texts['no-pages']}` : last;
  if (state.at === 'end') return fill(state.result.whole ? texts.done : texts.stopped, { count: state.result.read });
  return fill(texts.page, { number: state.index + 1, count: pages.length, title: state.page.title });
};

const Troubles = ({ result, unkept, texts }: { result: Result; unkept: string; texts: CheckData['texts'] }) => (
  <>
    {unkept && <p class="notice notice-error inline">{fill(texts.unkept, { reason: unkept })}</p>}
    {result.troubles.map((trouble) => (
      <p key={`${trouble.because} ${trouble.page.url}`} class="notice notice-warning inline">
        {sayTrouble(trouble, texts)}
      </p>
    ))}
  </>
);

const sayTrouble = ({ page, because }: Trouble, texts: CheckData['texts']): string =>
  fill(texts[because], { title: page.title, url: page.url });
