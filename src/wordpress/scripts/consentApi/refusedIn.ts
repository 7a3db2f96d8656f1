import { COOKIE } from '../../../consent/Consent';

/**
 * Ids that the widget's cookie says no to. Whether it still counts is not asked: what no longer counts grants nothing,
 * and then a no more changes no answer.
 */
export const refusedIn = (cookies: string): readonly string[] => {
  const [, list = ''] = cookies.match(new RegExp(`(?:^|; )${COOKIE}=[^;]*&no=([a-z\\d+-]*)`)) ?? [];
  return list.match(/[^+]+/g) ?? [];
};
