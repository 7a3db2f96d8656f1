import { type IncomingHttpHeaders, request } from 'node:http';
import { HOME } from '../web/sites';

export type SiteAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** What the site on a port of this machine sends to a visitor of https://www.laden.example, without a browser. */
export const askSite = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SiteAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        headers: { host: HOME, 'x-forwarded-proto': 'https', ...headers },
        agent: false,
      },
      async (answer) => {
        answer.setEncoding('utf8');
        let body = '';
        for await (const piece of answer) body += piece;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
