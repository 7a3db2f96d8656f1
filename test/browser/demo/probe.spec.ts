import { locales } from '../../../locales';
import { services } from '../../../src/services';
import { test } from '../fixtures';
test('x', () => { console.log(locales.de['banner.refuse'], services.map((s) => s.id)); });
