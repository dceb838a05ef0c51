// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ExchangeParty } from '../../core/exchange/exchange';
import type { ExchangeLine } from '../../core/exchange/exchange-line';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { exchangeView, NEW_LINE } from '../view/exchange-view';
import { ExchangeLineForm } from './exchange-line-form';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  judged: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalS },
  add: { marginTop: tokens.spacingVerticalM },
});

interface ExchangeEditorProps {
  readonly ledger: readonly ExchangeLine[];
  readonly parties: readonly ExchangeParty[];
  /** The variant that the lines are judged in; null for the submitted programme. */
  readonly judgedIn: string | null;
  readonly canEdit: boolean;
  readonly dictionary: ScenarioDictionary;
  readonly onChange: (ledger: readonly ExchangeLine[]) => void;
}

/** The exchange ledger: what each line does, whether it is lawful, and how much is still possible. */
export function ExchangeEditor({
  ledger,
  parties,
  judgedIn,
  canEdit,
  dictionary,
  onChange,
}: ExchangeEditorProps) {
  const styles = useStyles();
  const { exchange: texts } = dictionary.variants;
  const lines = exchangeView(parties, ledger, dictionary);
  const place = useRef<HTMLDivElement>(null);
  const formerCount = useRef(ledger.length);
  useEffect(() => {
    const former = formerCount.current;
    formerCount.current = ledger.length;
    if (former === ledger.length) return;
    // A new line is filled in at once; after removing one the button stays at hand.
    const isNew = ledger.length > former;
    const target = isNew
      ? place.current?.querySelector<HTMLElement>('li:last-of-type select')
      : place.current?.querySelector<HTMLElement>('[data-add]');
    target?.focus();
  }, [ledger.length]);
  const replace = (index: number, line: ExchangeLine): void => {
    onChange(ledger.map((one, position) => (position === index ? line : one)));
  };
  return (
    <div ref={place}>
      <Caption1 className={styles.judged}>
        {judgedIn === null ? texts.judgedSubmitted : texts.judged(judgedIn)}
      </Caption1>
      {lines.length === 0 && <Body1>{texts.none}</Body1>}
      <ol className={styles.list}>
        {lines.map((view, index) => (
          <ExchangeLineForm
            key={`${index}`}
            number={index + 1}
            view={view}
            canEdit={canEdit}
            dictionary={dictionary}
            onChange={(line) => {
              replace(index, line);
            }}
            onUp={() => {
              onChange(
                ledger.map((one, position) => {
                  if (position === index - 1) return ledger[index] ?? one;
                  return position === index ? (ledger[index - 1] ?? one) : one;
                }),
              );
            }}
            onRemove={() => {
              onChange(ledger.filter((_, position) => position !== index));
            }}
          />
        ))}
      </ol>
      <Button
        data-add
        className={styles.add}
        icon={<AddRegular />}
        disabledFocusable={!canEdit}
        onClick={() => {
          onChange([...ledger, NEW_LINE]);
        }}
      >
        {texts.add}
      </Button>
    </div>
  );
}
