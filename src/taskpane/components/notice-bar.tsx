// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { isUnchanged } from '../../excel/write/changes';
import type { Notice } from '../state/pane-state';
import { failureView } from '../view/failure-view';
import { formatOf } from '../view/format';
import { keyOf } from './key-of';
import { useTexts } from './texts';
import type { Dictionary } from '../../i18n/dictionary';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onRetry: () => void;
}

/** How the last thing ended. A message is announced when it appears, so each notice is a bar of its own. */
export function NoticeBar({ notice, onClose, onRetry }: NoticeBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const isFailure = notice.kind === 'failed';
  const { title, body } = contentOf(notice, texts);
  return (
    <MessageBar
      key={keyOf(notice)}
      className={styles.bar}
      layout="multiline"
      intent={isFailure ? 'error' : 'success'}
      {...(isFailure ? {} : { politeness: 'polite' as const })}
    >
      <MessageBarBody>
        {title !== null && <MessageBarTitle>{title}</MessageBarTitle>}
        {body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.pane.close}
            onClick={onClose}
          />
        }
      >
        {isFailure && notice.attempt !== 'going' && <Button onClick={onRetry}>{texts.pane.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function contentOf(
  notice: Notice,
  texts: Dictionary,
): { readonly title: string | null; readonly body: string } {
  const { write } = texts.pane;
  switch (notice.kind) {
    case 'written': {
      const { changes, compared } = notice.applied;
      const say = isUnchanged(changes) ? write.unchanged : write.written;
      return { title: null, body: say(formatOf(texts).homes(compared)) };
    }
    case 'removed':
      return {
        title: write.removedTitle,
        body: write.removed(notice.removed.sheets.length, notice.removed.columns),
      };
    case 'failed': {
      const { title, what, state, todo } = failureView(notice.attempt, notice.error, texts);
      return { title, body: [what, state, todo].filter((text) => text !== null).join(' ') };
    }
  }
}
