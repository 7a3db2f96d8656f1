// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ServiceSwitch } from '../../../src/banner/settings/ServiceSwitch';
import { factsOf } from '../../../src/words/factsOf';
import { ownService } from '../ownService';

afterEach(cleanup);

it('is a switch named by its service, and tells each change', async () => {
  const onSwitch = vi.fn();
  render(<ServiceSwitch service={factsOf(ownService)} on={false} onSwitch={onSwitch} />);
  const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Weather Box' });
  expect(control.checked).toBe(false);
  await userEvent.click(control);
  expect(onSwitch).toHaveBeenCalledWith('weather', true);
});

it('is switched by its name, too', async () => {
  const onSwitch = vi.fn();
  render(<ServiceSwitch service={factsOf(ownService)} on onSwitch={onSwitch} />);
  await userEvent.click(screen.getByText('Weather Box'));
  expect(onSwitch).toHaveBeenCalledWith('weather', false);
});
