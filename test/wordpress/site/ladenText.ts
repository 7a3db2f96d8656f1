import { snippets } from '../../web/snippets';

const SDK = snippets['Facebook SDK'].body;

/** The snippets that the site prints, by place: in the head, at the top of the body, at its end. */
export const ladenText = (): string =>
  JSON.stringify({
    head: [snippets['Google Tag Manager'], snippets['Google Analytics 4'], snippets['Meta pixel']]
      .map(({ head }) => head)
      .join('\n'),
    body: snippets['Google Tag Manager'].body,
    footer: `${SDK}\n<p class="laden">Laden 🛍️</p>`,
  });
