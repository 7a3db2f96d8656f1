// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawPlaceholdersIn } from '../../../src/banner/placeholders/drawPlaceholdersIn';
import { decided, type FakeGate, fakeGate } from '../fakeGate';
import { ownService } from '../ownService';

/** What waits for the next frame. Nothing of one test may go on in another, which has the same document. */
let nextFrame: (() => void)[] = [];
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => nextFrame.push(callback));
const passFrame = () => {
  for (const callback of nextFrame.splice(0)) callback();
};

afterEach(() => {
  document.body.replaceChildren();
  nextFrame = [];
});

const hosts = () => [...document.querySelectorAll('einlass-placeholder')];
const offer = (host: Element | undefined) => {
  const group = host?.shadowRoot?.querySelector('[role=group]');
  if (!(group instanceof HTMLElement)) throw new Error('no placeholder');
  return within(group);
};
const press = (name: string, host = hosts()[0]) => userEvent.click(offer(host).getByRole('button', { name }));

/** Puts markup into the page and has the gate hold what carries the attribute. */
const pageWith = async (html: string, gate: FakeGate) => {
  document.body.innerHTML = html;
  const held = [...document.querySelectorAll('[data-einlass]')];
  gate.become({ held: new Map(held.map((element) => [element, element.getAttribute('data-einlass') ?? ''])) });
  await drawPlaceholdersIn(document, gate);
};

describe('placeholders for held elements', () => {
  it('stand before each that shows something', async () => {
    await pageWith(
      `<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/post.php"></iframe>
       <object data-einlass="facebook-plugins" data-data="https://www.facebook.com/x"></object>
       <embed data-einlass="facebook-plugins" data-src="https://www.facebook.com/x">
       <video data-einlass="facebook-plugins" data-poster="https://www.facebook.com/x"></video>
       <img data-einlass="gravatar" data-src="https://gravatar.com/avatar/1" alt="">
       <link data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css" rel="stylesheet">
       <script type="text/plain" data-einlass="google-analytics"></script>`,
      fakeGate(),
    );
    expect(hosts().map((host) => host.nextElementSibling?.localName)).toEqual(['iframe', 'object', 'embed', 'video']);
  });

  it('stand once before a video, whatever of it is held', async () => {
    await pageWith(
      '<video><source data-einlass="facebook-plugins" data-src="/a"><source data-einlass="facebook-plugins" data-src="/b"></video>',
      fakeGate(),
    );
    expect(hosts().map((host) => host.nextElementSibling?.localName)).toEqual(['video']);
  });

  it('keep the keyboard off what they cover, until it is let in', async () => {
    const gate = fakeGate();
    await pageWith('<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/x"></iframe>', gate);
    const frame = document.querySelector('iframe');
    expect(frame?.inert).toBe(true);
    await press('Load once');
    expect(frame?.inert).toBe(false);
  });

  it('let exactly that element in, once, and put the focus into it', async () => {
    const gate = fakeGate();
    const one =
      '<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/post.php"></iframe>';
    await pageWith(one + one, gate);
    const [frame, other] = document.querySelectorAll('iframe');
    await press('Load once');
    expect(gate.released).toEqual([frame]);
    expect(gate.answers).toEqual([]);
    expect(document.activeElement).toBe(frame);
    expect(frame?.title).toBe('Facebook');
    gate.become({ held: new Map(other ? [[other, 'facebook-plugins']] : []) });
    expect(hosts().map((host) => host.nextElementSibling)).toEqual([other]);
  });

  it("keep a frame's own title", async () => {
    await pageWith(
      '<iframe title="Our team" data-einlass="facebook-plugins" data-src="https://www.facebook.com/"></iframe>',
      fakeGate(),
    );
    expect(document.querySelector('iframe')?.title).toBe('Our team');
  });

  it('grant the service for good when that is wanted', async () => {
    const gate = fakeGate();
    await pageWith('<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/"></iframe>', gate);
    await press('Always load');
    expect(gate.answers).toEqual([{ grant: ['facebook-plugins'] }]);
    gate.become({ held: new Map(), consent: decided(['facebook-plugins']) });
    expect(hosts()).toEqual([]);
  });

  it('stay and say so when the browser keeps nothing', async () => {
    const gate = fakeGate({}, { outcome: { kept: false } });
    await pageWith('<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/"></iframe>', gate);
    await press('Always load');
    expect(offer(hosts()[0]).getByRole('status').textContent).toContain('could not be saved');
  });

  it('go with their element', async () => {
    const gate = fakeGate();
    await pageWith('<iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/"></iframe>', gate);
    document.querySelector('iframe')?.remove();
    gate.become({});
    expect(hosts()).toEqual([]);
  });
});

describe('placeholders for elements that a script would fill', () => {
  it('stand only while the page uses the service and it is not granted', async () => {
    const gate = fakeGate();
    await pageWith('<div class="fb-post" data-href="https://www.facebook.com/shop/posts/1"></div>', gate);
    expect(hosts()).toEqual([]);
    gate.become({ used: ['facebook-plugins'] });
    expect(hosts()).toHaveLength(1);
    gate.become({ consent: decided(['facebook-plugins']) });
    expect(hosts()).toEqual([]);
  });

  it("load the vendor's page for this one element, held until the gate lets it in", async () => {
    const gate = fakeGate({}, { used: ['facebook-plugins'] });
    await pageWith(
      '<div class="fb-post" data-href="https://www.facebook.com/shop/posts/1" data-show-text="true"></div>',
      gate,
    );
    await press('Load once');
    const frame = document.querySelector('.fb-post > iframe');
    expect(frame?.hasAttribute('src')).toBe(false);
    expect(frame?.getAttribute('data-einlass')).toBe('facebook-plugins');
    expect(frame?.getAttribute('data-src')).toBe(
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop%2Fposts%2F1&show_text=true',
    );
    expect(gate.released).toEqual([frame]);
    expect(document.activeElement).toBe(frame);
    expect(hosts()).toEqual([]);
  });

  it('take their frame away when the script may fill the element', async () => {
    const gate = fakeGate({}, { used: ['facebook-plugins'] });
    await pageWith('<div class="fb-post" data-href="https://www.facebook.com/shop/posts/1"></div>', gate);
    await press('Load once');
    gate.become({ consent: decided(['facebook-plugins']) });
    expect(document.querySelector('.fb-post')?.innerHTML).toBe('');
  });

  it('link to what the element is about', async () => {
    await pageWith(
      '<div class="fb-post" data-href="https://www.facebook.com/shop/posts/1"></div>',
      fakeGate({}, { used: ['facebook-plugins'] }),
    );
    expect(offer(hosts()[0]).getByRole('link')).toHaveProperty('href', 'https://www.facebook.com/shop/posts/1');
  });

  it('put back what stood in the element, which the script reads', async () => {
    const gate = fakeGate({}, { used: ['x'] });
    const post =
      '<blockquote class="twitter-tweet"><p>Hi</p><a href="https://twitter.com/me/status/20">day</a></blockquote>';
    await pageWith(post, gate);
    await press('Load once');
    const quote = document.querySelector('blockquote');
    expect(quote?.children).toHaveLength(1);
    expect(quote?.querySelector('iframe')?.getAttribute('data-src')).toBe(
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    );
    gate.become({ consent: decided(['x']) });
    expect(document.body.innerHTML).toBe(post);
  });

  it('can only be loaded with their service where nothing tells which they are', async () => {
    await pageWith('<blockquote class="twitter-tweet"><p>Hi</p></blockquote>', fakeGate({}, { used: ['x'] }));
    expect(
      offer(hosts()[0])
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Always load']);
  });

  it('stand for elements that come when the gate has nothing to tell', async () => {
    await pageWith('', fakeGate({}, { used: ['facebook-plugins'] }));
    document.body.innerHTML = '<div class="fb-post" data-href="https://www.facebook.com/shop/posts/1"></div>';
    await Promise.resolve();
    passFrame();
    expect(hosts()).toHaveLength(1);
  });

  it("are drawn for the owner's own services, too", async () => {
    await pageWith(
      '<p class="weather"></p><p class="weather-map"></p><p class="weather-old"></p>',
      fakeGate({ ownServices: [ownService] }, { used: ['weather'] }),
    );
    const buttons = hosts().map((host) => offer(host).queryAllByRole('button').length);
    expect(buttons).toEqual([2, 1, 0]);
  });
});
