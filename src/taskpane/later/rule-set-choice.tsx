// SPDX-License-Identifier: EUPL-1.2

import { Field, Select } from '@fluentui/react-components';
import type { RuleSet } from '../../core/rules/rule-set';
import { RULE_SETS } from '../../core/rules/shipped';
import type { WorkbookView } from '../view/workbook-view';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

interface RuleSetChoiceProps {
  readonly view: Pick<WorkbookView, 'ruleSet' | 'ruleSets'>;
  readonly isDisabled: boolean;
  readonly onChoose: (ruleSet: RuleSet) => void;
}

/** The rule set; a set that the workbook made its own can be left, not chosen. */
export function RuleSetChoice({ view, isDisabled, onChoose }: RuleSetChoiceProps) {
  const styles = useFieldStyles();
  const { pane } = useTexts();
  const isOwn = view.ruleSet === 'eigen';
  return (
    <Field
      className={styles.field}
      label={pane.workbook.ruleSet}
      {...(isOwn ? { hint: pane.workbook.ruleSetChanged } : {})}
    >
      <Select
        className={styles.control}
        value={view.ruleSet}
        disabled={isDisabled}
        onChange={(_, { value }) => {
          const chosen = Object.values(RULE_SETS).find(({ id }) => id === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {view.ruleSets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
