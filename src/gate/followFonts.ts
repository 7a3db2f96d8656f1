import { address } from '../banner/fonts/followFonts?address';
import type { Gate } from './Gate';
import { set } from './hold';
import { page } from './own';

let follows = false;

/**
 * Has fonts of the device stand in for held ones. While the head is being read nothing is drawn before their code is
 * there, as if it were a style sheet; not every browser waits. `tag` is that of the gate.
 */
export const followFonts = async (gate: Gate, tag: HTMLScriptElement | null): Promise<void> => {
  if (follows) return;
  follows = true;
  if (tag) {
    const { nonce, src } = tag;
    const script = Object.assign(page.createElement('script'), { type: 'module', blocking: 'render', nonce });
    set(script, 'src', new URL(address, src).href);
    page.head?.append(script);
  }
  // Without it the page shows the next font of its own list, as it does by itself.
  const fonts = await import('../banner/fonts/followFonts').catch(() => undefined);
  fonts?.followFonts(gate);
};
