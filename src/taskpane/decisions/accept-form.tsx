// SPDX-License-Identifier: EUPL-1.2

import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  place: { width: '100%' },
  form: { display: 'grid', rowGap: tokens.spacingVerticalS, width: '100%' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** The longest reason; more than a few sentences belongs in a document. */
const LONGEST = 500;

interface AcceptFormProps {
  readonly isDisabled: boolean;
  /** Other findings of the same kind that can be accepted with it. */
  readonly others: number;
  readonly onAccept: (reason: string, withOthers: boolean) => void;
}

/** A button that opens a field for the reason; without a reason nothing is accepted. */
export function AcceptForm({ isDisabled, others, onAccept }: AcceptFormProps) {
  const styles = useStyles();
  const { decisions: words } = useTexts().pane;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    flushSync(() => {
      setOpen(false);
    });
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place} className={styles.place}>
      {isOpen ? (
        <ReasonForm isDisabled={isDisabled} others={others} onAccept={onAccept} onCancel={close} />
      ) : (
        <Button
          appearance="subtle"
          disabledFocusable={isDisabled}
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.accept}
        </Button>
      )}
    </div>
  );
}

function ReasonForm({
  isDisabled,
  others,
  onAccept,
  onCancel,
}: AcceptFormProps & { readonly onCancel: () => void }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane } = useTexts();
  const { decisions: words } = pane;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [withOthers, setWithOthers] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && !isDisabled) onAccept(reason.trim(), withOthers);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field
        className={fields.field}
        label={words.reason}
        hint={words.reasonHint}
        {...(isMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          maxLength={LONGEST}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      {others > 0 && (
        <Checkbox
          className={fields.checkbox}
          label={words.acceptOthers(others)}
          checked={withOthers}
          onChange={(_, { checked }) => {
            setWithOthers(checked === true);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isDisabled}>
          {words.acceptAction}
        </Button>
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </div>
    </form>
  );
}
