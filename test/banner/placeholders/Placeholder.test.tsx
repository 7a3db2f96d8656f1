// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labelsFor } from '../../../src/banner/labelsFor';
import type { OfferProps } from '../../../src/banner/placeholders/Offer';
import { Placeholder } from '../../../src/banner/placeholders/Placeholder';
import { sayInPlace } from '../../../src/banner/placeholders/sayInPlace';
import { vendorFor } from '../../../src/banner/placeholders/vendorFor';
import { OPTIONS } from '../fakeGate';

beforeEach(() => {
  // happy-dom knows no top layer; what is tested here does not need one.
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show;
});
afterEach(cleanup);

const draw = async (given: Partial<OfferProps & { compact: boolean }> = {}) => {
  const on = { onOnce: vi.fn(), onAlways: vi.fn() };
  const offer = {
    label: labelsFor({ ownServices: [] })('facebook-plugins'),
    vendor: vendorFor('facebook-plugins', { ownServices: [] }),
    say: await sayInPlace(OPTIONS),
    lang: 'en',
    address: 'https://www.facebook.com/shop',
    loads: 'once',
    unkept: false,
    compact: false,
  } as const;
  render(<Placeholder {...offer} {...on} {...given} />);
  return on;
};

describe('a placeholder', () => {
  it('names the service, who receives data, and where it goes', async () => {
    await draw();
    const group = screen.getByRole('group', { name: 'Content from Facebook' });
    expect(group.textContent).toContain('Meta Platforms Ireland Limited learns your IP address');
    expect(group.textContent).toContain('outside the EU (United States)');
  });

  it('offers to load once and always', async () => {
    const on = await draw();
    await userEvent.click(screen.getByRole('button', { name: 'Load once' }));
    expect(on.onOnce).toHaveBeenCalledOnce();
    expect(on.onAlways).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Always load' }));
    expect(on.onAlways).toHaveBeenCalledOnce();
  });

  it('offers a plain link instead', async () => {
    await draw();
    const link = screen.getByRole('link', { name: 'Open at facebook.com instead' });
    expect(link).toHaveProperty('href', 'https://www.facebook.com/shop');
  });

  it('offers no link where there is nothing to link to', async () => {
    await draw({ address: undefined });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('can only be loaded with its service where the vendor has no page for the element alone', async () => {
    await draw({ loads: 'service' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Always load']);
  });

  it('offers only the link when the vendor has ended the plugin', async () => {
    await draw({ loads: 'ended' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/has ended this plugin/)).toBeTruthy();
    expect(screen.getByRole('link')).toBeTruthy();
  });

  it('says so when the answer could not be saved', async () => {
    await draw({ unkept: true });
    expect(screen.getByRole('status').textContent).toContain('You can load this content once.');
  });

  it('fetches nothing', async () => {
    await draw();
    expect(document.querySelector('img, iframe, script, link, [src], [style]')).toBeNull();
  });

  it('is a button that opens the same offer where there is little room', async () => {
    const on = await draw({ compact: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show Facebook' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Content from Facebook' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Load once' }));
    expect(on.onOnce).toHaveBeenCalledOnce();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
