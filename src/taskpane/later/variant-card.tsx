// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { Disclosure } from '../components/disclosure';
import { useFieldStyles } from '../components/field-styles';
import { StatusMark } from '../components/status-mark';
import { WhyButton } from '../components/why-button';
import type { VariantView } from '../view/variants-view';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  share: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
  insights: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface VariantCardProps {
  readonly name: string;
  readonly summary: string;
  /** Null until it is calculated. */
  readonly view: VariantView | null;
  readonly isCompared: boolean;
  readonly canEdit: boolean;
  readonly canRemove: boolean;
  /** The form, while it is being changed. */
  readonly form: ReactNode;
  readonly dictionary: ScenarioDictionary;
  readonly onCompare: (isCompared: boolean) => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** A variant: what it is, what it comes to, and what can be done with it. */
export function VariantCard(props: VariantCardProps) {
  const { name, summary, view, isCompared, canEdit, canRemove, form, dictionary } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { variants } = dictionary;
  const isEdited = form !== null;
  /** That a norm is met says the share already. */
  const notMet =
    view === null ? [] : [view.social, view.affordable].filter(({ verdict }) => verdict !== 'met');
  const actions = useRef<HTMLDivElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // Who closes the form is back at the button that opened it.
    if (wasEdited.current && !isEdited) actions.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          className={fields.checkbox}
          label={{ className: styles.name, children: name }}
          checked={isCompared}
          onChange={(_, { checked }) => {
            props.onCompare(checked === true);
          }}
        />
        {view !== null && <span className={styles.share}>{view.social.share}</span>}
      </div>
      <Caption1 className={styles.quiet}>{summary}</Caption1>
      {view === null && <Caption1>{variants.evaluating}</Caption1>}
      {notMet.map(({ about, verdict, amount }) => (
        <StatusMark key={about} status={verdict ?? 'incomplete'}>
          {amount}
        </StatusMark>
      ))}
      <div ref={actions} className={styles.actions}>
        {view !== null && view.social.why !== null && (
          <WhyButton target={view.social.why} about={view.social.about} />
        )}
        <Button
          data-edit
          size="small"
          appearance="transparent"
          disabledFocusable={!canEdit || isEdited}
          onClick={props.onEdit}
          aria-label={`${variants.edit} ${name}`}
        >
          {variants.edit}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={!canEdit}
          onClick={props.onCopy}
          aria-label={`${variants.copy} ${name}`}
        >
          {variants.copy}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={!canEdit || !canRemove}
          onClick={props.onRemove}
          aria-label={`${variants.remove} ${name}`}
        >
          {variants.remove}
        </Button>
      </div>
      {form}
      {view !== null && !isEdited && (
        <Disclosure title={variants.insights}>
          <ul className={styles.insights}>
            {view.insights.map((sentence) => (
              <li key={sentence}>
                <Body1>{sentence}</Body1>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
