import type { Answer } from '../../web/answer';

/** A host of a service for scripts that a test brings itself, and the service. */
export const HOST = 'connect.facebook.net';
export const SERVICE = 'facebook-plugins';

/** A held script of the markup with an address; `attributes` as the author wrote them. */
export const external = (path: string, attributes = ''): string =>
  `<script type="text/plain" data-einlass="${SERVICE}" data-src="https://${HOST}${path}" ${attributes}></script>`;

/** A held script of the markup with text. */
export const inline = (code: string, attributes = ''): string =>
  `<script type="text/plain" data-einlass="${SERVICE}" ${attributes}>${code}</script>`;

/** Code that leaves a mark on `window.ran`, for `ranOn`. */
export const mark = (text: string): string => `(window.ran ??= []).push(${JSON.stringify(text)});`;

/** What a vendor's host answers with. */
export const code = (body: string): Answer => ({
  type: 'text/javascript',
  headers: { 'access-control-allow-origin': '*' },
  body,
});

/** The same, but not before `release()`. */
export const slowCode = (body: string) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = async () => {
    await released;
    return code(body);
  };
  return { answer, release };
};
