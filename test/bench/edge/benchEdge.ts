// Measures what holding costs on the way out. Not a test: speed depends on the machine, and a benchmark shows it beside
// a pass-through and beside the platform's own rewriter.
import { holdResponse } from '../../../src/tools/edge/holdResponse';
import { medianOf } from '../overheadOf';
import { pageOf } from './pageOf';
import { type Kind, kinds, startWorkers } from './workers';

const SMALL = 100_000;
const LARGE = 5_000_000;

/** How often each is measured; they take turns, so that what else happens to the machine happens to all. */
const ROUNDS = { small: 200, large: 30, warmUp: 10 };

/** Prints the table. */
export const benchEdge = async (): Promise<void> => {
  const pages = { small: pageOf(SMALL), large: pageOf(LARGE) };
  let page = pages.small;
  const workers = await startWorkers(() => page);
  // Not packed: what packs answers in Miniflare gives nothing out before it has most of a page.
  const askWorker = (kind: Kind) => async () => {
    const { body } = await workers[kind].dispatchFetch('https://laden.example/', {
      headers: { 'accept-encoding': 'identity' },
    });
    return timeOf(body);
  };
  const onWorkers = Object.fromEntries(kinds.map((kind) => [kind, askWorker(kind)]));
  const onNode = {
    'pass-through': () => timeOf(answer(page).body),
    einlass: () => timeOf(holdResponse(answer(page), 'https://laden.example/').body),
  };
  try {
    for (const [where, ways] of Object.entries({
      'Workers (workerd)': onWorkers,
      [`Node ${process.versions.node}`]: onNode,
    })) {
      console.log(where);
      page = pages.small;
      await measure(ways, ROUNDS.warmUp);
      const small = await measure(ways, ROUNDS.small);
      page = pages.large;
      const large = await measure(ways, ROUNDS.large);
      for (const name of Object.keys(ways)) {
        const first = medianOf(small.get(name)?.map(({ first }) => first) ?? []);
        const whole = medianOf(large.get(name)?.map(({ whole }) => whole) ?? []);
        const rate = page.length / 1_000_000 / (whole / 1000);
        console.log(
          `  ${name.padEnd(14)} first byte of ${SMALL / 1000} kB after ${first.toFixed(2)} ms; ${LARGE / 1_000_000} MB in ${whole.toFixed(0)} ms, ${rate.toFixed(0)} MB/s`,
        );
      }
    }
  } finally {
    for (const worker of Object.values(workers)) await worker.dispose();
  }
};

/** In milliseconds from the call on. */
interface Time {
  readonly first: number;
  readonly whole: number;
}

const measure = async (ways: Readonly<Record<string, () => Promise<Time>>>, rounds: number) => {
  const times = new Map<string, Time[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(ways);
    for (const [name, way] of round % 2 ? order.reverse() : order) {
      const start = performance.now();
      const { first, whole } = await way();
      times.get(name)?.push({ first: first - start, whole: whole - start });
    }
  }
  return times;
};

/** When the first byte and the last one had come. */
const timeOf = async (body: AsyncIterable<unknown> | null): Promise<Time> => {
  let first = 0;
  for await (const _ of body ?? []) first ||= performance.now();
  return { first, whole: performance.now() };
};

/** As from a file or a socket: in pieces. */
const answer = (page: Uint8Array<ArrayBuffer>): Response => {
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= page.length) return controller.close();
      controller.enqueue(page.slice(at, at + 65_536));
      at += 65_536;
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/html' } });
};
