// SPDX-License-Identifier: EUPL-1.2

import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Place } from '../../core/finding/finding';
import { scenarioDictionaryOf } from '../../i18n/scenario-dictionary';
import { unbroken } from '../../i18n/unbroken';
import { Disclosure } from '../components/disclosure';
import { useFieldStyles } from '../components/field-styles';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';
import { WhyFrame } from '../components/why-frame';
import type { Calculated, Chosen } from '../state/pane-state';
import { variantOf } from '../state/variants';
import type { Variant, VariantSet } from '../state/variants';
import { comparisonView, keysView } from '../view/comparison-view';
import { groupingHeaders } from '../view/division-headers';
import { flipView } from '../view/flip-view';
import { variantSummary, variantView } from '../view/variants-view';
import { ComparisonTable } from './comparison-table';
import { ExchangeEditor } from './exchange-editor';
import { FlipList } from './flip-list';
import { HeadlineForm } from './headline-form';
import { useVariants } from './use-variants';
import { VariantCard } from './variant-card';
import { VariantForm } from './variant-form';

const useStyles = makeStyles({
  intro: { display: 'grid', rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  add: { marginTop: tokens.spacingVerticalS },
});

interface VariantsScreenProps {
  readonly calculated: Calculated;
  readonly chosen: Pick<Chosen, 'variants' | 'writesVariants'>;
  /** Writing or removing; changing has to wait. */
  readonly isDisabled: boolean;
  readonly onChange: (variants: VariantSet) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onGo: (place: Place) => void;
}

type Read = NonNullable<Calculated['result']>;

/** Variants: sets of agreements, side by side, and the exchange that they can take in. */
export function VariantsScreen(props: VariantsScreenProps) {
  const { language } = useTexts();
  const { reading, result } = props.calculated;
  if (result === null || reading.read === null || reading.sheet === null) {
    return <Body1>{scenarioDictionaryOf(language).variants.noProgramme}</Body1>;
  }
  return <Variants {...props} result={result} read={reading.read} sheet={reading.sheet} />;
}

interface VariantsProps extends VariantsScreenProps {
  readonly result: Read;
  readonly read: NonNullable<Calculated['reading']['read']>;
  readonly sheet: NonNullable<Calculated['reading']['sheet']>;
}

function Variants({
  calculated,
  chosen,
  isDisabled,
  onChange,
  onChoose,
  onGo,
  result,
  read,
  sheet,
}: VariantsProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { language } = useTexts();
  const dictionary = useMemo(() => unbroken(scenarioDictionaryOf(language)), [language]);
  const texts = dictionary.variants;
  const { outcome } = result;
  const workbookRules = outcome.settings.ruleSet.id;
  const { set, scenarios, evaluations, judged, isUnderstood } = useVariants(
    { result, read, sheet },
    chosen.variants,
    dictionary,
  );
  const [comparedNames, setCompared] = useState<ReadonlySet<string> | null>(null);
  const [edited, setEdited] = useState<number | null>(null);
  const canEdit = isUnderstood && !isDisabled;
  const headers = useMemo(() => groupingHeaders(sheet, read), [sheet, read]);
  const flips = useMemo(() => flipView(outcome, dictionary), [outcome, dictionary]);
  // Two side by side fit, whatever the width.
  const isCompared = ({ name }: Variant, index: number): boolean => comparedNames?.has(name) ?? index < 2;
  const compared = set.variants.flatMap((variant, index) => {
    const evaluation = evaluations[index] ?? null;
    return isCompared(variant, index) && evaluation !== null ? [{ evaluation, index }] : [];
  });
  const tables = compared.length === 0 ? [] : comparisonView(compared, dictionary);
  const keys = compared[0] === undefined ? null : keysView(compared[0].evaluation, dictionary);
  const change = (changed: Partial<VariantSet>): void => {
    onChange({ ...set, ...changed });
  };
  const compare = (name: string, isOn: boolean): void => {
    const names = set.variants.filter(isCompared).map((variant) => variant.name);
    setCompared(new Set(isOn ? [...names, name] : names.filter((one) => one !== name)));
  };
  const add = (variant: Variant, at: number): void => {
    change({ variants: [...set.variants.slice(0, at), variant, ...set.variants.slice(at)] });
    setEdited(at);
  };
  const tableTexts = {
    measure: texts.comparison.measure,
    scroll: texts.comparison.scroll,
    difference: texts.comparison.difference,
    why: dictionary.explanation.title,
  };
  return (
    <WhyFrame
      outcomeOf={({ scenario }) => evaluations[scenario ?? -1]?.after ?? null}
      programmeName={texts.thisVariant}
      onGo={onGo}
    >
      <div className={styles.intro}>
        <Body1>{texts.intro}</Body1>
        {!isUnderstood && (
          <MessageBar layout="multiline" intent="warning">
            <MessageBarBody>{texts.notUnderstood}</MessageBarBody>
          </MessageBar>
        )}
        {calculated.reading.ownership.sheets.has('scenarios') ? (
          <Caption1>{texts.inWorkbook}</Caption1>
        ) : (
          <div>
            <Checkbox
              className={fields.checkbox}
              label={texts.write}
              checked={chosen.writesVariants ?? chosen.variants !== undefined}
              disabled={isDisabled}
              onChange={(_, { checked }) => {
                onChoose({ writesVariants: checked === true });
              }}
            />
            <Caption1 block>{texts.writeHint}</Caption1>
          </div>
        )}
      </div>
      <Section title={texts.list}>
        <ul className={styles.list}>
          {set.variants.map((variant, index) => {
            const evaluation = evaluations[index] ?? null;
            const scenario = scenarios[index];
            return (
              <VariantCard
                key={variant.name}
                name={variant.name}
                summary={scenario === undefined ? '' : variantSummary(scenario, workbookRules, dictionary)}
                view={evaluation === null ? null : variantView(evaluation, index, dictionary)}
                isCompared={isCompared(variant, index)}
                canEdit={canEdit}
                canRemove={set.variants.length > 1}
                dictionary={dictionary}
                form={
                  edited === index ? (
                    <VariantForm
                      variant={variant}
                      weights={set.weights}
                      otherNames={set.variants.flatMap(({ name }) => (name === variant.name ? [] : [name]))}
                      headers={headers}
                      municipalities={outcome.municipalities}
                      dictionary={dictionary}
                      onApply={(applied, weights) => {
                        const variants = set.variants.map((one) => (one === variant ? applied : one));
                        change({ variants, weights });
                        setEdited(null);
                        if (isCompared(variant, index) && applied.name !== variant.name) {
                          const names = set.variants.filter(isCompared).map(({ name }) => name);
                          setCompared(new Set([...names, applied.name]));
                        }
                      }}
                      onCancel={() => {
                        setEdited(null);
                      }}
                    />
                  ) : null
                }
                onCompare={(isOn) => {
                  compare(variant.name, isOn);
                }}
                onEdit={() => {
                  setEdited(index);
                }}
                onCopy={() => {
                  add({ ...variant, name: unlike(texts.copyOf(variant.name), set) }, index + 1);
                }}
                onRemove={() => {
                  change({ variants: set.variants.filter((one) => one !== variant) });
                  setEdited(null);
                }}
              />
            );
          })}
        </ul>
        <Button
          className={styles.add}
          icon={<AddRegular />}
          disabledFocusable={!canEdit}
          onClick={() => {
            add(variantOf(unlike(texts.newName, set)), set.variants.length);
          }}
        >
          {texts.add}
        </Button>
      </Section>
      <Section title={texts.exchange.title} note={texts.exchange.intro}>
        {judged !== null && (
          <ExchangeEditor
            ledger={set.ledger}
            parties={judged.evaluation.parties}
            judgedIn={judged.name}
            canEdit={canEdit}
            dictionary={dictionary}
            onChange={(ledger) => {
              change({ ledger });
            }}
          />
        )}
      </Section>
      <Section title={texts.comparison.title} note={texts.compared(compared.length)}>
        {compared.length === 0 && <Body1>{texts.comparison.choose}</Body1>}
        {tables.map((view) => (
          <ComparisonTable key={view.title} view={view} {...tableTexts} />
        ))}
        {keys !== null && (
          <Disclosure title={keys.title}>
            <ComparisonTable view={keys} {...tableTexts} />
          </Disclosure>
        )}
      </Section>
      <Disclosure title={texts.flip.title}>
        <FlipList view={flips} dictionary={dictionary} />
      </Disclosure>
      <Disclosure title={texts.headline.title}>
        <HeadlineForm outcome={outcome} dictionary={dictionary} />
      </Disclosure>
    </WhyFrame>
  );
}

/** A name that no variant has yet. */
function unlike(name: string, { variants }: VariantSet): string {
  const taken = new Set(variants.map((variant) => variant.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
