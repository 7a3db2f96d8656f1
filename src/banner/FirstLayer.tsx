import type { Options } from '../gate/Options';
import type { Say } from '../words/TextKey';
import { Button } from './Button';
import { PageLink } from './PageLink';
import type { Question } from './questionOf';
import { sentencesOn } from './sentencesOn';

interface Props {
  readonly question: Question;
  readonly options: Options;
  readonly say: Say;
  /** What the addresses of the page are relative to. */
  readonly base: string;
  /** The visitor has decided before; only what is new is asked about. */
  readonly again: boolean;
  /** The browser did not keep the answer. */
  readonly unkept: boolean;
  refuse(): void;
  grant(): void;
  /** Opens the settings. */
  choose(opener: Element): void;
  /** Hides the question for this page view. */
  close(): void;
}

/** Draws the first question: what would be loaded, what for, from whom, and how to take it back. */
export const FirstLayer = ({ question, options, say, base, again, unkept, ...on }: Props) => (
  <section class="panel" part="banner" aria-labelledby="title" lang={options.lang}>
    <div class="text" part="text">
      <h2 id="title">{say(again ? 'banner.titleNew' : 'banner.title')}</h2>
      <p>{sentencesOn(question, options.lang, say)}</p>
      {!again && <p>{say('banner.stands', { count: options.days, reopen: say('button.reopen') })}</p>}
      <PageLink address={options.privacy} base={base} text={say('banner.privacy')} />
      <PageLink address={options.imprint} base={base} text={say('banner.imprint')} />
      <p role="status">{unkept && say('banner.unkept')}</p>
    </div>
    <div class="actions">
      <Button part="refuse" text={say('banner.refuse')} onClick={on.refuse} />
      <Button part="grant" text={say('banner.grant')} onClick={on.grant} />
      <Button part="choose" text={say('banner.choose')} onClick={on.choose} quiet />
      {unkept && <Button part="close" text={say('banner.close')} onClick={on.close} quiet />}
    </div>
  </section>
);
