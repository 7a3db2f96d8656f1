import { leftToBrowser } from '../../words/leftToBrowser';
import { listOf } from '../../words/listOf';
import type { Language } from './Language';
import type { Result } from './Result';

interface Props extends Language {
  readonly result: Extract<Result, { state: 'withdrawn' }>;
}

/** Tells what a withdrawal has done, and what it cannot do. */
export const Report = ({ result: { services, deleted, reload }, lang, say }: Props) => {
  const { vendors, server } = leftToBrowser(services);
  const names = services.map(({ name }) => name);
  const owned = [...vendors].map(([owner, entries]) => say('report.entry', { names: entries.join(', '), owner }));
  return (
    <>
      <h3>{say('report.title')}</h3>
      <p>{say('report.withdrawn', { services: listOf(names, lang), count: names.length })}</p>
      <Names text={say(deleted.length > 0 ? 'report.deleted' : 'report.deletedNothing')} names={deleted} />
      {server.length > 0 && <Names text={say('report.byServer')} names={server} />}
      {owned.length > 0 && <Names text={say('report.byBrowser')} names={owned} />}
      {reload && <p>{say('report.reload')}</p>}
    </>
  );
};

const Names = ({ text, names }: { readonly text: string; readonly names: readonly string[] }) => (
  <>
    <p>{text}</p>
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </>
);
