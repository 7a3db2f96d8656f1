import type { Client, Clients } from './Worker';

/** What the shield knows of the pages that it stands before, and what their gates say. */
export interface Pages {
  /** Notes whether a page's gate answers. */
  note(id: string, hasGate: boolean): void;
  /** True where the page has a gate that answers. */
  hasGate(id: string, url: string): Promise<boolean>;
  /** True where a gate says that an address is not to be contacted. Where none says anything, nothing is kept out. */
  refuses(id: string, url: string): Promise<boolean>;
}

/** For how long a page may be too busy to answer, in milliseconds: one that waits for a request cannot at all. */
const PATIENCE = 3_000;

/**
 * Asks the gates themselves, at each request: so the worker knows no decision that could be out of date, and stores none.
 * What it remembers, until the browser ends it, is which page has a gate.
 */
export const createPages = (clients: Clients, patience = PATIENCE): Pages => {
  const known = new Map<string, boolean>();

  /** Undefined where no gate answers. */
  const ask = async (client: Client, url: string): Promise<boolean | undefined> => {
    if (client.type !== 'window' || known.get(client.id) === false) return undefined;
    const answer = await answerOf(client, url, patience);
    // A page that is known is only busy.
    if (!known.has(client.id)) known.set(client.id, answer !== undefined);
    return answer;
  };

  return {
    note: (id, hasGate) => {
      known.set(id, hasGate);
    },
    hasGate: async (id, url) => {
      const client = await clients.get(id);
      return known.get(id) ?? (client !== undefined && (await ask(client, url)) !== undefined);
    },
    refuses: async (id, url) => {
      const client = await clients.get(id);
      if (!client) return false;
      const own = await ask(client, url);
      if (own !== undefined || isWhole(client)) return own === false;
      // A frame or a worker without a gate of its own is part of a page, and nobody tells of which.
      const others = (await clients.matchAll()).filter(isWhole);
      const answers = await Promise.all(others.map((other) => ask(other, url)));
      return answers.includes(false) && !answers.includes(true);
    },
  };
};

const isWhole = ({ type, frameType }: Client): boolean => type === 'window' && frameType !== 'nested';

/** The gate's answer: see raiseShield in gate/. Undefined when there is none in time. */
const answerOf = (client: Client, url: string, patience: number): Promise<boolean | undefined> =>
  new Promise((tell) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer?: boolean) => {
      clearTimeout(timer);
      port1.close();
      tell(answer);
    };
    const timer = setTimeout(end, patience);
    port1.onmessage = ({ data }) => end(data === true);
    client.postMessage({ einlass: url }, [port2]);
  });
