import type { Options } from '../../gate/Options';
import type { Say } from '../../words/TextKey';
import { Button } from '../Button';
import type { Label } from '../labelOf';
import { PageLink } from '../PageLink';
import { questionOf } from '../questionOf';
import { sentenceOnAbroad } from '../sentencesOn';

/** What a placeholder says and offers. */
export interface OfferProps {
  readonly label: Label;
  /** Legal name of the company that receives data. */
  readonly vendor: string;
  readonly say: Say;
  readonly lang: Options['lang'];
  /** For a plain link; undefined when there is none. */
  readonly address: string | undefined;
  /** `ended`: the vendor shows nothing there any more. `service`: it can only be loaded with its whole service. */
  readonly loads: 'once' | 'service' | 'ended';
  /** The browser did not keep the answer. */
  readonly unkept: boolean;
  onOnce(): void;
  onAlways(): void;
}

/** Draws what would be shown here, who would learn of it, and the ways to see it. */
export const Offer = ({ label, vendor, say, lang, address, loads, unkept, onOnce, onAlways }: OfferProps) => {
  const { name } = label;
  const transfer = `${say('placeholder.transfer', { vendor })} ${sentenceOnAbroad(questionOf([label]).abroad, lang, say)}`;
  return (
    <>
      <h2 id="title">{say('placeholder.title', { service: name })}</h2>
      <p>{loads === 'ended' ? say('placeholder.ended', { vendor }) : transfer}</p>
      {loads !== 'ended' && (
        <p class="actions">
          {loads === 'once' && <Button id="once" text={say('placeholder.once')} onClick={onOnce} />}
          <Button id="always" text={say('placeholder.always')} onClick={onAlways} quiet={loads === 'once'} />
        </p>
      )}
      {address && (
        <p>
          <PageLink address={address} base={address} text={say('placeholder.link', { site: siteOf(address) })} />
        </p>
      )}
      <p role="status">{unkept && say('placeholder.unkept')}</p>
    </>
  );
};

const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
