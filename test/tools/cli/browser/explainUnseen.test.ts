import { expect, it } from 'vitest';
import { explainUnseen } from '../../../../src/tools/cli/browser/explainUnseen';

it.each([
  ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://no.invalid/', 'no name server knows its host. '],
  ['page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://a/', 'does not trust its TLS certificate (ERR_CERT_AUTH'],
  ['page.goto: Timeout 30000ms exceeded.\nCall log: …', 'it took more than 30 s. '],
  ['page.goto: Download is starting', 'it is a download, not a page. '],
  ['page.goto: net::ERR_SOMETHING_NEW at https://a/', 'ERR_SOMETHING_NEW'],
  ['Target crashed\u001b[2J\nCall log: …', 'Target crashed\\u001b[2J'],
])('explains %j', (message, sentence) => {
  expect(explainUnseen(new Error(message), 30)).toContain(sentence);
});
