/**
 * Tells the WP Consent API what the visitor has decided. Stands right behind the widget, before whatever asks the API.
 * The API's own script comes at the end of the page, where some optimizer may delay it until the page has loaded.
 */
import { answersOf } from './consentApi/answersOf';
import { refusedIn } from './consentApi/refusedIn';
import { tell } from './consentApi/tell';

// Before anybody asks: nothing is allowed without a yes.
window.wp_consent_type = 'optin';

const services = JSON.parse(document.currentScript?.dataset.services ?? '{}');
const api = window.einlass;
const granted = () => Object.keys(services).filter((id) => api?.granted?.(id));

let isDefined = false;
const tellAll = () => {
  tell(answersOf(services, { granted: granted(), refused: refusedIn(document.cookie) }), document.cookie);
  if (isDefined || (!window.wp_set_consent && document.readyState !== 'complete')) return;
  isDefined = true;
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
};

document.addEventListener('DOMContentLoaded', tellAll);
addEventListener('load', tellAll);
document.addEventListener('einlass:change', tellAll);
