import type { CheckData } from './CheckData';
import type { Result } from './checkPages';

/** What the server says when it has kept a result. */
export interface Kept {
  /** Ids of the services that were found. */
  readonly found: readonly string[];
  /** For each service where it was found, as a sentence. */
  readonly where: Readonly<Record<string, string>>;
}

/** Has the server keep a result. Rejects with what it says when it does not. */
export const sendResult = async ({ route, nonce }: CheckData, { contacts, read }: Result): Promise<Kept> => {
  const response = await fetch(route, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
    body: JSON.stringify({ pages: read, contacts }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(String(Object(answer).message ?? `${response.status} ${response.statusText}`));
  return answer as Kept;
};
