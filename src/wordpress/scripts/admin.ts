/**
 * scripts/ is what the plugin runs in browsers besides the widget. This file is the settings page's: the check of the
 * site, the preview, and what makes the form easier. Without it the form works all the same.
 */

import { showCheck } from './admin/check/showCheck';
import { showOwnServiceForm } from './admin/form/showOwnServiceForm';
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
  const field = document.querySelector<HTMLTextAreaElement>('#einlass-own_services');
  const place = document.querySelector<HTMLElement>('[data-einlass-own]');
  if (field && place) showOwnServiceForm(place, field, readData(place.dataset.einlassOwn));
  startTicking(document);
};

start();
