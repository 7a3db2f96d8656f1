import type { Service } from '../../../../services/Service';
import type { PreviewData } from './PreviewData';

/** The options of the widget that stand in the form now, as they would be in the page after saving. */
export const optionsIn = (form: FormData, data: PreviewData): Record<string, unknown> => {
  const own = ownServices(form, data);
  const ticked = form.getAll('einlass[services][]').map(String);
  const asked = [...ticked, ...own.map(({ id }) => id), ...data.found];
  return {
    lang: text(form, 'lang') || data.language,
    days: Number(text(form, 'days')) || 1,
    policy: text(form, 'policy'),
    button: text(form, 'button'),
    privacy: addressOf(text(form, 'privacy_page'), data),
    imprint: addressOf(text(form, 'imprint_page'), data),
    // Nothing to ask about would be nothing to see.
    services: (asked.length > 0 ? [...new Set(asked)] : data.ids.slice(0, 1)).join(' '),
    ownServices: own,
    texts: texts(form),
  };
};

const text = (form: FormData, key: string): string => String(form.get(`einlass[${key}]`) ?? '').trim();

const addressOf = (page: string, { home }: PreviewData): string | undefined =>
  Number(page) > 0 ? `${home}?page_id=${page}` : undefined;

const texts = (form: FormData): Record<string, string> => {
  const own: Record<string, string> = {};
  for (const [name, value] of form) {
    const [, key] = /^einlass\[texts\]\[(.+)\]$/.exec(name) ?? [];
    if (key && typeof value === 'string' && value.trim()) own[key] = value.trim();
  }
  return own;
};

const ownServices = (form: FormData, data: PreviewData): readonly Service[] => {
  try {
    const value: unknown = JSON.parse(text(form, 'own_services') || '[]');
    return Array.isArray(value) ? value : data.own;
  } catch {
    // In the middle of typing it is no JSON.
    return data.own;
  }
};
