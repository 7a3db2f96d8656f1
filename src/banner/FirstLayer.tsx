import type { Options } from '../gate/Options';
import { listOf } from '../words/listOf';
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
  /** Why it is asked: for the first time, about what is new since, or because an earlier answer has just ended. */
  readonly why: '' | 'New' | 'Lapsed';
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
export const FirstLayer = ({ question, options, say, base, why, unkept, ...on }: Props) => (
  <section class={`panel ${why}`} part="banner" aria-labelledby="title" lang={options.lang}>
    <div class="text" part="text">
      <h2 id="title">{say(`banner.title${why}`, { services: listOf(question.names, options.lang) })}</h2>
      {why !== 'Lapsed' && <p>{sentencesOn(question, options.lang, say)}</p>}
      {!why && <p>{say('banner.stands', { count: options.days, reopen: say('button.reopen') })}</p>}
      <PageLink address={options.privacy} base={base} text={say('banner.privacy')} />
      <PageLink address={options.imprint} base={base} text={say('banner.imprint')} />
      <p role="status">{unkept && say('banner.unkept')}</p>
    </div>
    <div class="actions">
      <Button id="refuse" text={say('banner.refuse')} onClick={on.refuse} />
      <Button id="grant" text={say('banner.grant')} onClick={on.grant} />
      <Button id="choose" text={say('banner.choose')} onClick={on.choose} quiet />
      {unkept && <Button id="close" text={say('banner.close')} onClick={on.close} quiet />}
    </div>
  </section>
);
