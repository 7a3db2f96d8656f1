import { Button } from '../Button';
import { Offer, type OfferProps } from './Offer';

interface Props extends OfferProps {
  /** There is no room for more than a button. */
  readonly compact: boolean;
}

/** Draws what stands in the place of an embed: the offer itself, or a button that opens it. Fetches nothing. */
export const Placeholder = ({ compact, ...offer }: Props) => {
  const { say, lang, label } = offer;
  if (!compact)
    return (
      // biome-ignore lint/a11y/useSemanticElements: nothing here is a field of a form
      <div class="panel place" part="placeholder" role="group" aria-labelledby="title" lang={lang}>
        <div class="offer">
          <Offer {...offer} />
        </div>
      </div>
    );
  return (
    <div class="panel place small" lang={lang}>
      <Button id="open" text={say('placeholder.open', { service: label.name })} onClick={openBeside} />
      <dialog class="panel" part="placeholder" aria-labelledby="title">
        <div class="offer">
          <Offer {...offer} />
          <Button id="close" text={say('banner.close')} onClick={closeAround} quiet />
        </div>
      </dialog>
    </div>
  );
};

const closeAround = (button: Element) => button.closest('dialog')?.close();

const openBeside = (button: Element) => button.parentElement?.querySelector('dialog')?.showModal();
