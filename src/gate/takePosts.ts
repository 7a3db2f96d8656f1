import { postAttributes } from './postAttributes';
import { postMarkup } from './postMarkup';
import { postRequests } from './postRequests';
import { postTemplates } from './postTemplates';
import { postWrite } from './postWrite';

let taken = false;

/** Stands guard wherever a script can name an address: from here on, what is to be held is held as it is set. Once. */
export const takePosts = (): void => {
  if (taken) return;
  taken = true;
  postAttributes(window);
  postMarkup();
  postTemplates();
  postWrite();
  postRequests(window);
};
