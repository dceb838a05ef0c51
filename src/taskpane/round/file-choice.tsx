// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  hidden: { display: 'none' },
});

interface FileChoiceProps {
  readonly label: string;
  readonly hint: string;
  /** As an input of a page takes it: `.json,application/json`. */
  readonly accept: string;
  /** Name of the file that was chosen. */
  readonly file: string | null;
  /** What is the matter with it. */
  readonly problem: string | null;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File | null) => void;
}

/** One file, chosen or not. */
export function FileChoice({ label, hint, accept, file, problem, isDisabled, onChoose }: FileChoiceProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane } = roundWordsOf(useTexts().language);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field
      className={fields.field}
      label={label}
      hint={hint}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      <div className={styles.chosen} role="group">
        <Button
          size="small"
          aria-label={`${label}: ${pane.pickFile}`}
          disabledFocusable={isDisabled}
          onClick={() => {
            input.current?.click();
          }}
        >
          {pane.pickFile}
        </Button>
        {file !== null && (
          <>
            <Body1>{file}</Body1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={pane.dropFile(file)}
              disabledFocusable={isDisabled}
              onClick={() => {
                onChoose(null);
              }}
            >
              {pane.drop}
            </Button>
          </>
        )}
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          aria-label={label}
          accept={accept}
          disabled={isDisabled}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) onChoose(chosen);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
