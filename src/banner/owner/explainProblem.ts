import type { Problem } from '../../gate/Problem';

/** Puts a problem into a sentence for the site's owner. `value` is what the owner wrote. */
export const explainProblem = (problem: Problem, value: string): string =>
  explanations[problem].replace('{{value}}', () => value);

/** What is wrong, then what to change. For owners, hence in English only. */
const explanations: Readonly<Record<Problem, string>> = {
  late: 'The tag of einlass.js is not the first script of the page, or it is async, deferred or a module, so what runs before it is not held. Make it the first script in <head>, without "async" and "defer".',
  twice: 'einlass.js is in this page twice, and the second one does nothing. Remove one of the tags.',
  json: 'The options in <script type="application/json" id="einlass"> cannot be read and are left out. Write one JSON object.',
  lang: 'There are no texts for the language "{{value}}", so the page\'s own is used. Write "de", "en" or "fr", or all sentences of your own under "texts".',
  services: 'No service has the id "{{value}}", so it is left out. Correct it, or describe it under "ownServices".',
  days: '"days" cannot be "{{value}}", so a decision stands for one day. Write a number from 1 to 365.',
  domain:
    'The domain "{{value}}" is not that of this page, so decisions hold for this host only. Write this host or a parent of it.',
  button: 'The button cannot stand "{{value}}", so it stands left. Write "left", "right" or "none".',
  shield:
    'The shield "{{value}}" could not be registered, so static tags that nobody holds are fetched on later views, too. Serve shield.js at that address, as a script, from the page\'s own host.',
  privacy:
    'The address "{{value}}" of the privacy policy is no web address, so there is no link to it. Write a path or an https address.',
  imprint:
    'The address "{{value}}" of the imprint is no web address, so there is no link to it. Write a path or an https address.',
  texts: 'The text "{{value}}" is no sentence, so the usual one stands. Write pairs of a key and a text under "texts".',
  'text-key': 'No sentence has the key "{{value}}", so nobody reads it. Take the keys of locales/en.json.',
  'texts-missing':
    'The texts in a language of your own lack {{value}}: in their place stand those of another language. Write a text for each.',
  'own-service':
    'The own service {{value}} is not complete, so visitors cannot be told of it. Give it the same keys as a service of the catalogue.',
  'held-id':
    'No service has the id "{{value}}", so its tag stays held. Correct data-einlass, or describe it under "ownServices".',
  'trusted-types':
    'The page’s policy of trusted types lacks the name einlass: what needs it stays held after a grant. Write trusted-types einlass.',
  elsewhere:
    'An address of your own was answered by another site, or not at all; which one, browsers do not tell: {{value}} – look where it leads, and hold it as you would hold that address; data-strict keeps it out.',
  leak: 'Fetched without a grant, because browsers fetch what static markup names before any script can act: {{value}} – write the tag as it is shown here, or hold the CSS rule that names the address. With ?einlass in its address the page shows all of it.',
  'no-privacy': 'The banner has no link to the privacy policy. Write data-privacy="/path" in the tag of einlass.js.',
  'no-imprint': 'The banner has no link to the imprint. Write data-imprint="/path" in the tag of einlass.js.',
  'cookie-unread':
    'The browser does not let this page read cookies, so nothing is let in. Serve it outside of a sandboxed frame.',
  'cookie-unkept':
    'The cookie "einlass" could not be written, so nothing is let in. Serve the page from a host that may set cookies, and all files of einlass beside einlass.js.',
  unequal:
    'A style of the page would draw one answer of the banner unlike the other, by {{value}}, and has no effect: both must look alike. Style ::part(button).',
  question:
    'What the first question says did not load, so nobody is asked and all stays held. Serve all files of einlass beside einlass.js.',
  settings: 'The settings did not load, so nothing can be changed. Serve all files of einlass beside einlass.js.',
  placeholders:
    'The placeholders did not load, so held embeds stay empty. Serve all files of einlass beside einlass.js.',
  declaration:
    'The declaration did not load, so the privacy policy says nothing of the services. Serve all files of einlass beside einlass.js.',
  undeclared:
    'The declaration names your own services and those met on this page alone. Name all that the site uses in data-services.',
  panel: 'The panel did not load, so only the console tells. Serve all files of einlass beside einlass.js.',
};
