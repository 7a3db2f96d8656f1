import type { Insert, Way } from './Way';

/** What a page knows of a case. */
export type PageCase = {
  readonly label: string;
  readonly number: number;
  readonly isWitness: boolean;
  readonly address: string;
  readonly before: string;
};

export type PageWay = Pick<Way, 'insert' | 'witness' | 'told' | 'untouched'>;

/** What a page says when all is done. */
export type PageReport = {
  /** By label, what a way threw. */
  readonly errors: Readonly<Record<string, string>>;
  /** Labels of ways whose address the browser was told, though no log can show it. */
  readonly told: readonly string[];
  /** Labels of ways whose address is no longer as the page wrote it. */
  readonly touched: readonly string[];
};

/** What stands at `window.leakMatrix`. */
export type LeakMatrix = {
  insertWay(label: string): void;
  insertWays(): void;
  /** Makes what the markup of other pages has. */
  makeSlots(): void;
  report(): PageReport;
};

/** Runs in the page, as text, once per realm: puts at `window.leakMatrix` what starts the ways. */
export const startWays = (cases: readonly PageCase[], ways: Readonly<Record<number, PageWay>>): void => {
  const errors: Record<string, string> = {};
  const note = (label: string, cause: unknown) => {
    errors[label] = String(cause);
  };
  const slotOf = (label: string) => document.getElementById(label) ?? document.createElement('div');
  const insert = ({ label, number, address, isWitness }: PageCase) => {
    const { insert, witness } = ways[number] ?? {};
    const way: Insert | undefined = isWitness ? (witness ?? insert) : insert;
    try {
      Promise.resolve(way?.(address, slotOf(label))).catch((cause: unknown) => note(label, cause));
    } catch (cause) {
      note(label, cause);
    }
  };
  const labelsWhere = (name: 'told' | 'untouched', wanted: boolean) =>
    cases
      .filter(({ number, address, label }) => {
        const test = ways[number]?.[name];
        return test !== undefined && test(address, slotOf(label)) === wanted;
      })
      .map(({ label }) => label);
  const leakMatrix: LeakMatrix = {
    insertWay: (label) => cases.filter((one) => one.label === label).forEach(insert),
    insertWays: () => cases.forEach(insert),
    makeSlots: () => {
      for (const { label, before } of cases) {
        const slot = Object.assign(document.createElement('div'), { id: label, className: 'slot' });
        slot.style.cssText = 'position: absolute; top: 0; left: 0';
        document.body.append(slot);
        if (before) slot.innerHTML = before;
      }
    },
    report: () => ({ errors, told: labelsWhere('told', true), touched: labelsWhere('untouched', false) }),
  };
  Object.assign(window, { leakMatrix });
};
