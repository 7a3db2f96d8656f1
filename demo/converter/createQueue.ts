import type { Conversion, Request } from './Conversion';

/** What converts: a worker. */
export interface Converter {
  postMessage(request: Request): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Conversion }) => void): void;
}

/**
 * Has one text converted after the other, and leaves out those that a later one has overtaken: who types does not wait
 * for each letter.
 */
export const createQueue = (
  converter: Converter,
  show: (conversion: Conversion) => void,
): ((request: Request) => void) => {
  let isBusy = false;
  let next: Request | undefined;

  const send = (request: Request): void => {
    isBusy = true;
    converter.postMessage(request);
  };

  converter.addEventListener('message', ({ data }) => {
    isBusy = false;
    if (!next) return show(data);
    const request = next;
    next = undefined;
    send(request);
  });

  return (request) => {
    if (isBusy) next = request;
    else send(request);
  };
};
