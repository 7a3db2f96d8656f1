// A custom element with a shadow root, an adopted style sheet and raw markup.
import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { added, CODE, EMOJI, FRAME, MISSING, OWN_MISSING, OWN_PICTURE, picture, RAW, SHEET } from '../addresses';

class LadenPage extends LitElement {
  static properties = {
    clicks: { state: true },
    number: { state: true },
    entries: { state: true },
    loaded: { state: true },
    failed: { state: true },
    sources: { state: true },
  };

  static styles = css`
    .blatt {
      width: 36px;
      height: 36px;
      background: url('https://s.w.org/images/core/emoji/17.0.2/svg/1f331.svg');
    }
  `;

  constructor() {
    super();
    this.clicks = 0;
    this.number = 1;
    this.entries = [];
    this.last = 0;
    this.loaded = 0;
    this.failed = 0;
    this.sources = [OWN_MISSING, MISSING];
  }

  firstUpdated() {
    const script = document.createElement('script');
    script.async = true;
    script.src = CODE;
    this.renderRoot.append(script);
  }

  add() {
    this.last += 1;
    this.entries = [...this.entries, this.last];
  }

  fail(index) {
    this.failed += 1;
    this.sources = this.sources.with(index, OWN_PICTURE);
  }

  render() {
    return html`
      <link rel="stylesheet" href=${SHEET} />
      <h1>Laden</h1>
      <button type="button" @click=${() => (this.clicks += 1)}>Zählen</button>
      <p id="klicks">${this.clicks} Klicks</p>
      <img alt="Bild" src=${picture(this.number)} @load=${() => (this.loaded += 1)} />
      <button type="button" @click=${() => (this.number += 1)}>Nächstes Bild</button>
      <p id="ereignisse">${this.loaded} geladen, ${this.failed} gescheitert</p>
      <img alt="Eigen" src="/bild.png" />
      ${this.sources.map((source, index) => html`<img alt="Ersatz" .src=${source} @error=${() => this.fail(index)} />`)}
      <iframe title="Facebook" src=${FRAME} width="340" height="130"></iframe>
      <div style=${styleMap({ width: '36px', height: '36px', backgroundImage: `url("${EMOJI}")` })}></div>
      <div class="blatt"></div>
      <div>${unsafeHTML(RAW)}</div>
      <ul id="liste">
        ${repeat(
          this.entries,
          (entry) => entry,
          (entry) => html`<li>
            Eintrag ${entry}
            <img alt="Neu ${entry}" src=${added(entry)} srcset=${`${added(entry)} 1x`} />
          </li>`,
        )}
      </ul>
      <button type="button" @click=${this.add}>Hinzufügen</button>
      <button type="button" @click=${() => (this.entries = this.entries.slice(0, -1))}>Entfernen</button>
      <footer>
        <img alt="" class="fest" src="https://secure.gravatar.com/avatar/fest-1?s=24" />
        <img alt="" class="fest" src="https://secure.gravatar.com/avatar/fest-2?s=24" />
      </footer>
    `;
  }
}

customElements.define('laden-page', LadenPage);
document.getElementById('page').append(document.createElement('laden-page'));
