// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { COLUMN_ROLES } from '../../core/plan/roles';
import type { ColumnRole } from '../../core/plan/roles';
import { Disclosure } from '../components/disclosure';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  list: { display: 'grid', justifyItems: 'start' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ColumnChoiceProps {
  readonly wanted: readonly ColumnRole[];
  readonly isDisabled: boolean;
  readonly onChoose: (columns: readonly ColumnRole[]) => void;
}

/** Which columns of ours the user wants in their own table; each on its own. */
export function ColumnChoice({ wanted, isDisabled, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane, plan } = useTexts();
  return (
    <Disclosure title={pane.write.columnChoice(wanted.length, COLUMN_ROLES.length)}>
      <div className={styles.list} role="group" aria-label={pane.write.ownColumns}>
        {COLUMN_ROLES.map((role) => (
          <Checkbox
            key={role}
            className={fields.checkbox}
            label={plan.columns[role]}
            checked={wanted.includes(role)}
            disabled={isDisabled}
            onChange={(_, { checked }) => {
              onChoose(
                COLUMN_ROLES.filter((one) => (one === role ? checked === true : wanted.includes(one))),
              );
            }}
          />
        ))}
      </div>
      <Caption1 className={styles.quiet}>{pane.write.columnNote}</Caption1>
    </Disclosure>
  );
}
