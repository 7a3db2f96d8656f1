import type { Way } from './Way';

/** `[src]`, `[srcset=U 1x]`, `[type=module]`: an attribute that is held; U stands for the address. */
const HELD = /\[([\w:-]+)(?:=([^\]]*))?\]/g;

const TAG_WITH_HELD = /<([\w:-]+)([^<>]*\[[^<>]*)>/g;

/**
 * A tag as authors write it and as it is held, from one text in which the attributes that are held stand in brackets.
 * A held script also gets the type that keeps it from running.
 */
export const tags = (text: string): Required<Pick<Way, 'markup' | 'held'>> => ({
  markup: (address) => text.replace(HELD, (_all, name, value = 'U') => `${name}="${value.replaceAll('U', address)}"`),
  held: (address, service) =>
    text.replace(TAG_WITH_HELD, (_all, tag, attributes) => {
      const type = /^script$/i.test(tag) ? ' type="text/plain"' : '';
      const held = attributes.replace(
        HELD,
        (_one: string, name: string, value = 'U') => `data-${name}="${value.replaceAll('U', address)}"`,
      );
      return `<${tag}${type} data-einlass="${service}"${held}>`;
    }),
});
