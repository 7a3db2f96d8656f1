import { createServer } from 'node:http';
import { it } from 'vitest';
import { holdHtml } from '/tmp/wp-tests/src/markup/rewriting/holdHtml';
import { services } from '/tmp/wp-tests/src/services';
import { createServiceOf } from '/tmp/wp-tests/src/services/createServiceOf';
import { filmSettings } from '/tmp/wp-tests/test/wordpress/youtube';

const own = (filmSettings.own_services ?? []) as never[];
it('serve', async () => {
  createServer((q, r) => {
    let b = '';
    q.setEncoding('utf8')
      .on('data', (p) => {
        b += p;
      })
      .on('end', () => {
        r.end(holdHtml(b, { serviceOf: createServiceOf([...services, ...own]) }));
      });
  }).listen(45999, '127.0.0.1');
  await new Promise(() => {});
}, 1e8);
