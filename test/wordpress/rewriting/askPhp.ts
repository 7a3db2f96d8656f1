import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { catalogue } from '../../../src/wordpress/catalogue';
import { runPhp } from './runPhp';

/** What is asked for, see `answer.php`, and its arguments. */
export type Question = readonly [name: string, ...arguments_: readonly unknown[]];

const RUNNER = fileURLToPath(new URL('./answer.php', import.meta.url));

const isThere = spawnSync('php', ['--version']).status === 0;

/** Behind the name of a test: says why it is skipped. */
export const WITH_PHP = isThere ? '' : ' (skipped: no php on PATH)';
export const noPhp = !isThere;

/**
 * Asks the rewriting in PHP all at once, as starting it takes longer than most answers.
 *
 * @param options For `php`. @default none
 */
export const askPhp = (questions: readonly Question[], options: readonly string[] = []): readonly unknown[] => {
  const lines = questions.map(([name, ...arguments_]) => [name, arguments_]);
  return runPhp([...options, RUNNER], [catalogue, ...lines]);
};

/** The text as UTF-8 has it: without halves of characters. */
export const inUtf8 = (text: string): string => Buffer.from(text).toString();

/** The offset in bytes of UTF-8, as PHP counts. */
export const bytesBefore = (text: string, offset: number): number => Buffer.byteLength(text.slice(0, offset));

/** The questions that PHP answered otherwise, with its answer and the one that was wanted; `undefined` is null in JSON. */
export const otherAnswers = <Asked>(
  questions: readonly Asked[],
  answers: readonly unknown[],
  wantedOf: (question: Asked) => unknown,
) =>
  questions.flatMap((question, index) => {
    const wanted: unknown = JSON.parse(JSON.stringify(wantedOf(question) ?? null));
    return isDeepStrictEqual(answers[index], wanted) ? [] : [{ question, answer: answers[index], wanted }];
  });
