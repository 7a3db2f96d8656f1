import { holdAnswer } from '../answers/holdAnswer';
import { serviceOfChosen } from '../serviceOfChosen';
import type { EdgeOptions } from './EdgeOptions';

/** The answer with everything in it held; HTML and CSS alone, all others as they are. `url` is the page's address. */
export const holdResponse = (response: Response, url: string, { services, onHeld }: EdgeOptions = {}): Response =>
  holdAnswer(response, {
    serviceOf: serviceOfChosen(services),
    base: url,
    ...(onHeld ? { onHeld: (held) => onHeld(held, url) } : {}),
  });
