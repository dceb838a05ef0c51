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
import { useEffect, useRef } from 'react';
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

/**
 * How the last thing ended. A message is announced when it appears, so each notice is a bar of its own;
 * who had scrolled down sees it too.
 */
export function NoticeBar({ notice, onClose, onRetry }: NoticeBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { title, body, intent } = contentOf(notice, texts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  const canRetry =
    notice.kind === 'failed' && !['going', 'opening', 'mending', 'keeping'].includes(notice.attempt);
  return (
    <div ref={place} className={styles.bar}>
      <MessageBar
        key={keyOf(notice)}
        layout="multiline"
        intent={intent}
        {...(intent === 'error' ? {} : { politeness: 'polite' as const })}
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
          {canRetry && <Button onClick={onRetry}>{texts.pane.retry}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

interface Content {
  readonly title: string | null;
  readonly body: string;
  readonly intent: 'success' | 'info' | 'error';
}

function contentOf(notice: Notice, texts: Dictionary): Content {
  const { write, empty, decisions } = texts.pane;
  switch (notice.kind) {
    case 'written': {
      const { changes, compared } = notice.applied;
      const say = isUnchanged(changes) ? write.unchanged : write.written;
      return { title: null, body: say(formatOf(texts).homes(compared)), intent: 'success' };
    }
    case 'removed':
      return {
        title: write.removedTitle,
        body: write.removed(notice.removed.sheets.length, notice.removed.columns),
        intent: 'success',
      };
    case 'kept': {
      const { kept, forgotten } = texts.pane.workbook;
      return { title: null, body: notice.isForgotten ? forgotten : kept, intent: 'success' };
    }
    case 'opened':
      return { title: empty.openedTitle, body: empty.opened, intent: 'info' };
    case 'mended':
      return { title: null, body: decisions.mendedNotice(notice.count), intent: 'success' };
    case 'putBack':
      return { title: null, body: decisions.putBackNotice(notice.count), intent: 'success' };
    case 'accepted':
      return { title: null, body: decisions.acceptedNotice, intent: 'success' };
    case 'retracted':
      return { title: null, body: decisions.retractedNotice, intent: 'info' };
    case 'failed': {
      const { title, what, state, todo, isCancelled } = failureView(notice.attempt, notice.error, texts);
      const body = [what, state, todo].filter((text) => text !== null).join(' ');
      return { title, body, intent: isCancelled ? 'info' : 'error' };
    }
  }
}
