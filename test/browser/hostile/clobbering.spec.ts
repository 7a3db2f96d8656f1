// Elements of a page that bear the name of something which scripts look for on the window, the document or a form.

import { expect, site } from '../fixtures';
import { gate, gatedPage, LINKS } from '../gate/gatedPage';
import { expectSilence } from '../gate/silence';
import { formProbe, formProbeFile, formWays } from './formProbe';
import { documentNames, memberNames, unaskable, windowNames } from './names';
import { fine, outcomeOf, type Visitor } from './outcomeOf';
import { allWays, probe } from './probe';
import { test } from './visitorTest';

/** So many pages are opened by one browser. */
const PAGES_PER_TEST = 12;

const batches = <Name extends string>(names: readonly Name[]): readonly (readonly Name[])[] =>
  Array.from({ length: Math.ceil(names.length / PAGES_PER_TEST) }, (_, i) =>
    names.slice(i * PAGES_PER_TEST, (i + 1) * PAGES_PER_TEST),
  );

const fromTo = (names: readonly string[]) => `${names[0]} to ${names.at(-1)}`;

/** Opens one page per name, and says of each what came of it. */
const expectAllFine = async (
  visitor: Visitor,
  names: readonly string[],
  pageFor: (name: string) => string,
  ways = allWays,
) => {
  for (const name of names) {
    visitor.web.pages.set('/', pageFor(name));
    expect.soft(await outcomeOf(visitor, { ways }), name).toEqual(fine);
  }
};

test.describe(() => {
  test.describe.configure({ timeout: 120_000 });

  for (const names of batches(windowNames)) {
    test(`a page whose root bears the id ${fromTo(names)}`, async ({ visitor }) => {
      await expectAllFine(visitor, names, (name) =>
        gatedPage({ body: probe() }).replace('<html', `<html id="${name}"`),
      );
    });

    test(`a page with two elements of the id ${fromTo(names)}, before the tag and after it`, async ({ visitor }) => {
      await expectAllFine(visitor, names, (name) =>
        gatedPage({ body: `<a id="${name}" href="/x">x</a>${probe()}` }).replace('<html', `<html id="${name}"`),
      );
    });
  }

  const askable = documentNames.filter((name) => !unaskable.includes(name));

  for (const names of batches(askable)) {
    test(`a form named ${fromTo(names)} after the tag`, async ({ visitor }) => {
      await expectAllFine(visitor, names, (name) => gatedPage({ body: `<form name="${name}"></form>${probe()}` }));
    });

    test(`a form named ${fromTo(names)} before the tag`, async ({ visitor }) => {
      await expectAllFine(
        visitor,
        names,
        (name) =>
          `<!doctype html><html lang="de"><title>Laden</title><body><form name="${name}"></form>${gate()}${probe()}`,
      );
    });
  }

  for (const name of unaskable)
    test(`a form named ${name} leaves all shut and the page as it is`, async ({ visitor, web }) => {
      web.pages.set('/', gatedPage({ body: `<form name="${name}"></form>${probe()}` }, LINKS));
      await visitor.page.goto(site('/'));
      await expectSilence(visitor.blank, web);
      await expect(visitor.page.getByRole('heading', { name: 'Laden' }).first()).toBeVisible();
    });

  for (const [kind, element] of Object.entries({
    images: (name: string) => `<img alt="" name="${name}">`,
    frames: (name: string) => `<iframe title="${name}" name="${name}"></iframe>`,
    objects: (name: string) => `<object id="${name}"></object>`,
    embeds: (name: string) => `<embed name="${name}">`,
    'pairs of forms': (name: string) => `<form name="${name}"></form><form name="${name}"></form>`,
  })) {
    const all = [...windowNames, ...askable].map(element).join('');

    test(`${kind} of all these names at once, after the tag`, async ({ visitor, web }) => {
      web.pages.set('/', gatedPage({ body: all + probe() }));
      expect(await outcomeOf(visitor)).toEqual(fine);
    });

    test(`${kind} of all these names at once, before the tag`, async ({ visitor, web }) => {
      web.pages.set('/', `<!doctype html><html lang="de"><title>Laden</title><body>${all}${gate()}${probe()}`);
      expect(await outcomeOf(visitor)).toEqual(fine);
    });
  }

  for (const names of batches(memberNames)) {
    test(`forms with an input named ${fromTo(names)}`, async ({ visitor, web }) => {
      for (const name of names) web.pages.set(...formProbeFile(name));
      const ways = [...allWays, ...formWays];
      await expectAllFine(visitor, names, (name) => gatedPage({ body: formProbe(name) + probe() }), ways);
    });
  }
});
