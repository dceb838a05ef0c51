// SPDX-License-Identifier: EUPL-1.2

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import { useTexts } from '../components/texts';
import { failureView } from '../view/failure-view';
import type { RoundFailure } from './use-round';

/** Why a file was not read, made or opened. */
export function RoundFailureBar({ failure }: { readonly failure: RoundFailure }) {
  const texts = useTexts();
  const { pane, round } = roundWordsOf(texts.language);
  if (failure.kind === 'cancelled') {
    return (
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>{pane.cancelled}</MessageBarBody>
      </MessageBar>
    );
  }
  const { what, todo } =
    failure.kind === 'excel' ? failureView('opening', failure.error, texts) : round.reasons[failure.kind];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pane.failed}</MessageBarTitle>
        {what} {todo}
      </MessageBarBody>
    </MessageBar>
  );
}
