import sirv from 'sirv';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { holdCss } from '../../markup/rewriting/holdCss';
import { holdHtml } from '../../markup/rewriting/holdHtml';
import { serviceOfChosen } from '../serviceOfChosen';
import { builtFiles } from './builtFiles';
import type { EinlassOptions } from './EinlassOptions';

/** Where they are served, below the base of the project. */
const FOLDER = 'einlass/';

/** The tag as somebody wrote it, wherever its file lies. */
const TAG = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'>\s]*\beinlass\.js\b/i;

/** It holds pages below where it lies, so it has a place of its own. */
const SHIELD = 'shield.js';

/** Where the tag says that it is, below the base of the project. A function may say so for some pages only. */
const shieldPath = (attributes: EinlassOptions['attributes'], base: string): string | undefined => {
  const address = typeof attributes === 'object' ? attributes['data-shield'] : undefined;
  return typeof address === 'string' && address.startsWith(base) ? address.slice(base.length) : undefined;
};

/** A style sheet as a link asks for it while the pages are made. What a script imports is held as it is inserted. */
const DIRECT_CSS = /[?&]direct\b/;

/** @param files Folder with the built files that pages load. */
export const createPlugin = (files: string, { attributes = {}, src, services }: EinlassOptions): Plugin => {
  const options = { serviceOf: serviceOfChosen(services) };
  let base = '/';

  const tagOf = (path: string): HtmlTagDescriptor => ({
    tag: 'script',
    attrs: {
      src: src ?? `${base}${FOLDER}einlass.js`,
      ...(typeof attributes === 'function' ? attributes(path) : attributes),
    },
    injectTo: 'head-prepend',
  });

  return {
    name: 'einlass',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    configureServer({ middlewares }) {
      if (src) return;
      const serve = sirv(files, { dev: true });
      middlewares.use(base + FOLDER, serve);
      const shield = shieldPath(attributes, base);
      if (!shield) return;
      middlewares.use(base + shield, (request, response, next) => {
        request.url = `/${SHIELD}`;
        serve(request, response, next);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => ({ html: holdHtml(html, options), tags: TAG.test(html) ? [] : [tagOf(path)] }),
    },
    transform: (code, id) => (DIRECT_CSS.test(id) ? { code: holdCss(code, options), map: null } : null),
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== 'client') return;
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = heldAsset(file.source);
      if (src) return;
      for (const [name, source] of builtFiles(files)) {
        const fileName = name === SHIELD ? shieldPath(attributes, base) : FOLDER + name;
        if (fileName) this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };

  function heldAsset(source: string | Uint8Array): string {
    return holdCss(typeof source === 'string' ? source : new TextDecoder().decode(source), options);
  }
};
