import type { Answer } from './answer';

/** What browsers keep, apart from cookies and caches, and go by at later visits. */
const LASTING_HEADERS = new Set([
  'accept-ch',
  'alt-svc',
  'nel',
  'report-to',
  'reporting-endpoints',
  'strict-transport-security',
  'use-as-dictionary',
  'www-authenticate',
]);

/** True for an answer that changes how a browser asks from then on, which only a new profile ends. */
export const isLasting = ({ headers = {}, status }: Answer): boolean =>
  status === 401 || Object.keys(headers).some((name) => LASTING_HEADERS.has(name.toLowerCase()));
