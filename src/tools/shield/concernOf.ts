import { serviceOf } from '../../services/serviceOf';

/** What a request is to the shield: a page or style sheet of the site, whose text it holds, or the call of a service. */
export type Concern = 'page' | 'style' | 'service';

type Asked = Pick<Request, 'method' | 'mode' | 'destination' | 'url' | 'integrity'>;

/** Undefined for what goes its way as if there were no shield. */
export const concernOf = (
  { method, mode, destination, url, integrity }: Asked,
  origin: string,
): Concern | undefined => {
  if (mode === 'navigate') return method === 'GET' ? 'page' : undefined;
  if (serviceOf(url)) return 'service';
  // A style sheet whose sum the page tells would not be taken any more.
  return destination === 'style' && !integrity && url.startsWith(`${origin}/`) ? 'style' : undefined;
};
