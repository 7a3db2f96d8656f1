/** What kind of frame a page builds, whose realm then runs the ways. */
export type Realm = 'about:blank' | 'srcdoc' | 'own address';

/** What a page needs to fill a frame: the code of its realm, and its markup. */
export type FrameText = { readonly code: string; readonly srcdoc: string; readonly address: string };

/** Runs in the page, as text: puts at `window.leakFrames` what builds a frame for each text. */
export const startFrames = (texts: readonly FrameText[]): void => {
  const loaded = (frame: HTMLIFrameElement) => new Promise((seen) => frame.addEventListener('load', seen));
  const matrixOf = (frame: HTMLIFrameElement) => Reflect.get(frame.contentWindow ?? window, 'leakMatrix');

  const build = async (realm: Realm, { code, srcdoc, address }: FrameText) => {
    const frame = Object.assign(document.createElement('iframe'), { className: 'realm' });
    const seen = loaded(frame);
    if (realm === 'about:blank') {
      document.body.append(frame);
      // Firefox begins with a page that it throws away soon after, with all that was put into it.
      if (frame.contentDocument?.readyState !== 'complete') await seen;
      const inner = frame.contentDocument;
      const script = inner?.createElement('script');
      if (!inner || !script) throw new Error('the frame has no document');
      script.text = code;
      inner.head.append(script);
      matrixOf(frame).makeSlots();
      matrixOf(frame).insertWays();
      return frame;
    }
    if (realm === 'srcdoc') frame.srcdoc = srcdoc;
    else frame.src = address;
    document.body.append(frame);
    await seen;
    if (realm === 'own address') matrixOf(frame).insertWays();
    return frame;
  };

  /** A frame that a way has sent elsewhere has no report. */
  const reportIn = (frame: HTMLIFrameElement) => {
    try {
      return [matrixOf(frame).report()];
    } catch {
      return [];
    }
  };

  const built: HTMLIFrameElement[] = [];
  Object.assign(window, {
    leakFrames: {
      build: async (realm: Realm) => {
        for (const text of texts) built.push(await build(realm, text));
      },
      reports: () => built.flatMap(reportIn),
    },
  });
};
