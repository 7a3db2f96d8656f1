/**
 * scripts/ is what the plugin runs in browsers besides the widget. This file is the settings page's: the check of the
 * site, the preview, and what makes the form easier. Without it the form works all the same.
 */

import { showCheck } from './admin/check/showCheck';
import { startExample } from './admin/form/startExample';
import { startTicking } from './admin/form/startTicking';
import { startPreview } from './admin/preview/startPreview';
import { readData } from './admin/readData';

const start = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-einlass-check]')) {
    showCheck(place, readData(place.dataset.einlassCheck));
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-einlass-preview]')) {
    startPreview(document, place, readData(place.dataset.einlassPreview));
  }
  startExample(document);
  startTicking(document);
};

start();
