import { HELD, OPENER } from '../markup/attributes';
import { DECLARATION } from '../markup/DECLARATION';
import type { Rules } from '../services/pickRules';
import { consent, granted } from './decision';
import { followFonts } from './followFonts';
import type { Gate } from './Gate';
import { callBanner, fetchSentences } from './loadBanner';
import { page } from './own';
import { pageRead } from './pageRead';
import { shadowRoots, used } from './register';
import { showButton } from './showButton';

/** What opens the settings, wherever it stands in the page. */
export const OPENERS = `[${OPENER}],a[href$="#einlass"]`;

/** Held elements that would show something: a placeholder is drawn for each. */
const HELD_EMBEDS = `:is(iframe,object,embed,video)[${HELD}]`;

/** A query by which the site's owner asks for the panel. */
const OWNER = /[?&]einlass(?![^=&])/;

/** What fonts of the device stand in for. A page may name the service without having any, and its files are read later. */
const HELD_FONTS = `[${HELD}=google-fonts]`;

/**
 * Calls for the banner when there is something to ask, for stand-ins where fonts are held, for placeholders where
 * something is missing, for the declaration where the page has a place for it, and for the button.
 */
export const present = (gate: Gate, rules: readonly Rules[], label: string, tag: HTMLScriptElement | null): void => {
  const update = async () => {
    // A page that is being prepared is not seen yet; nobody is asked there.
    if (page.prerendering) return;
    const asks = gate.asked().length > 0;
    if (asks) {
      callBanner('showBanner', gate);
      // The banner asks for what it says, too, and finds out whether it can be had; asked for here it comes with it.
      fetchSentences(gate.options.locale).catch(() => undefined);
    }
    if (page.querySelector(HELD_FONTS)) followFonts(gate, tag);
    if (page.readyState === 'loading') return;
    const unfilled = rules.flatMap(({ id, embeds = [] }) =>
      granted(id) ? [] : embeds.map(({ selector }) => selector),
    );
    // Within :is() a selector that cannot be read spoils only itself.
    const shown = `:is(${[HELD_EMBEDS, ...unfilled]})`;
    if ([page, ...shadowRoots].some((root) => root.querySelector(shown))) callBanner('drawPlaceholders', gate);
    if (OWNER.test(location.search)) callBanner('showPanel', gate);
    // Awaited, because it brings a link that opens the settings, so that no button is needed.
    if (page.querySelector(`[${DECLARATION}]`)) await callBanner('declare', gate);
    const { button } = gate.options;
    const concerned = consent().state === 'decided' || used.size;
    showButton(!!concerned && !asks && button !== 'none' && !page.querySelector(OPENERS), label, button);
  };
  gate.subscribe(update);
  update();
  pageRead().then(update);
};
