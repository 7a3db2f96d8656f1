import { optionsIn } from './optionsIn';
import type { PreviewData } from './PreviewData';
import { previewHtml } from './previewHtml';

/** Milliseconds after the last change of the form. */
const PAUSE = 400;

/** Keeps a frame with the banner in `place`, drawn anew when the form has changed. */
export const startPreview = (page: Document, place: HTMLElement, data: PreviewData): void => {
  const form = page.querySelector<HTMLFormElement>('form.einlass-form');
  if (!form) return;
  const frame = page.createElement('iframe');
  frame.title = data.title;
  let shown = '';
  const draw = (again = false) => {
    const html = previewHtml(optionsIn(new FormData(form), data), data);
    if (html === shown && !again) return;
    shown = html;
    frame.srcdoc = html;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, PAUSE);
  };
  form.addEventListener('input', drawSoon);
  page.querySelector('[data-einlass-preview-again]')?.addEventListener('click', () => draw(true));
  draw();
  place.replaceChildren(frame);
};
