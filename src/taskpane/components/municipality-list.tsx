// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Checkbox, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../core/finding/finding';
import { SORT_KEYS } from '../../i18n/pane-texts';
import { listed } from '../view/municipalities-view';
import type { Listing, MunicipalityItem } from '../view/municipalities-view';
import { useFieldStyles } from './field-styles';
import { MunicipalityRow } from './municipality-row';
import { useTexts } from './texts';

const useStyles = makeStyles({
  tools: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
  search: { maxWidth: '100%' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

interface MunicipalityListProps {
  readonly items: readonly MunicipalityItem[];
  readonly onGo: (place: Place) => void;
}

/** The municipalities, to be searched, sorted and narrowed down. */
export function MunicipalityList({ items, onGo }: MunicipalityListProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane, locale } = useTexts();
  const [listing, setListing] = useState<Listing>({ query: '', onlyShort: false, sort: 'shortfall' });
  const shown = listed(items, listing, locale);
  const change = (changed: Partial<Listing>): void => {
    setListing((before) => ({ ...before, ...changed }));
  };
  const { outcome } = pane;
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={outcome.search}
          placeholder={outcome.search}
          value={listing.query}
          onChange={(_, { value }) => {
            change({ query: value });
          }}
        />
        <Field label={outcome.sortBy} orientation="horizontal">
          <Select
            value={listing.sort}
            onChange={(_, { value }) => {
              const sort = SORT_KEYS.find((key) => key === value);
              if (sort !== undefined) change({ sort });
            }}
          >
            {SORT_KEYS.map((key) => (
              <option key={key} value={key}>
                {outcome.sorts[key]}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          className={fields.checkbox}
          label={outcome.onlyShort}
          checked={listing.onlyShort}
          onChange={(_, { checked }) => {
            change({ onlyShort: checked === true });
          }}
        />
        <Caption1 role="status">{outcome.count(shown.length, items.length)}</Caption1>
      </div>
      <ul className={styles.list}>
        {shown.map((item) => (
          <MunicipalityRow key={item.code} item={item} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}
