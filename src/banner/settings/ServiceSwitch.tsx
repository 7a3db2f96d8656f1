import type { ServiceId } from '../../services/Service';
import type { Facts } from '../../words/factsOf';

interface Props {
  readonly service: Facts;
  readonly on: boolean;
  onSwitch(id: ServiceId, on: boolean): void;
}

/** Draws one service's switch; decides nothing, stores nothing. */
export const ServiceSwitch = ({ service: { id, name }, on, onSwitch }: Props) => (
  <label class="switch">
    <span>{name}</span>
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
      role="switch"
      checked={on}
      onChange={({ currentTarget }) => onSwitch(id, currentTarget.checked)}
    />
  </label>
);
