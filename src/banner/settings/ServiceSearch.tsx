import type { Language } from './Language';

interface Props extends Pick<Language, 'say'> {
  readonly wanted: string;
  /** How many services are shown of how many. */
  readonly shown: number;
  readonly count: number;
  onSearch(wanted: string): void;
}

/** Draws the field that narrows a long list of services down. */
export const ServiceSearch = ({ say, wanted, shown, count, onSearch }: Props) => (
  <div class="search">
    <label for="search">{say('search.label')}</label>
    <input type="search" id="search" value={wanted} onInput={({ currentTarget }) => onSearch(currentTarget.value)} />
    <p role="status">{wanted && say('search.shown', { shown, count })}</p>
  </div>
);
