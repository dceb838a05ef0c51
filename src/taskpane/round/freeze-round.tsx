// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { frozenRound } from '../../core/round/frozen';
import { sinceRounds, type SinceRound } from '../../excel/read/read-rounds';
import { freezeRound } from '../../excel/write/freeze-round';
import { dictionaryOf, isLanguage } from '../../i18n/languages';
import { roundWordsOf, type RoundPaneTexts } from '../../i18n/round-pane-texts';
import { useTexts } from '../components/texts';
import type { Calculated } from '../state/pane-state';
import { ChangeLines } from './change-lines';
import { RoundFailureBar } from './round-failure-bar';

const useStyles = makeStyles({
  part: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
});

interface FreezeRoundProps {
  readonly calculated: Calculated;
  readonly round: string | null;
  readonly isDisabled: boolean;
  readonly onFrozen: () => void;
}

/** Freezes what the open workbook says now, and shows what has changed since earlier rounds; nothing without a programme. */
export function FreezeRound({ calculated, round, isDisabled, onFrozen }: FreezeRoundProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { pane } = roundWordsOf(language);
  const { result, reading } = calculated;
  const [isFreezing, setIsFreezing] = useState(false);
  const [ended, setEnded] = useState<{ readonly round: string } | { readonly error: unknown } | null>(null);
  const since = useSinceRounds(calculated);
  if (result === null) return null;
  const freeze = (id: string): void => {
    const { language: kept } = reading.ownership;
    const frozen = frozenRound(result.outcome, {
      round: id,
      takenAt: new Date().toISOString().slice(0, 10),
      texts: dictionaryOf(isLanguage(kept) ? kept : language).plan,
      municipalityTable: reading.municipalityTable,
    });
    setIsFreezing(true);
    setEnded(null);
    freezeRound(frozen).then(
      () => {
        setIsFreezing(false);
        setEnded({ round: id });
        onFrozen();
      },
      (error: unknown) => {
        setIsFreezing(false);
        setEnded({ error });
      },
    );
  };
  return (
    <div className={styles.part}>
      <Button
        disabledFocusable={isDisabled || isFreezing || round === null}
        onClick={() => {
          if (round !== null) freeze(round);
        }}
      >
        {pane.freeze}
      </Button>
      {ended !== null && 'round' in ended && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{pane.frozen(ended.round)}</MessageBarBody>
        </MessageBar>
      )}
      {ended !== null && 'error' in ended && (
        <RoundFailureBar failure={{ kind: 'excel', error: ended.error }} />
      )}
      {since.map((one) => (
        <SinceOne key={one.round} since={one} pane={pane} />
      ))}
    </div>
  );
}

function SinceOne({ since, pane }: { readonly since: SinceRound; readonly pane: RoundPaneTexts }) {
  const { round, sheet, changes } = since;
  if (changes === null) return <Body1>{pane.changedSheet(round, sheet)}</Body1>;
  return <ChangeLines title={pane.since(round, changes.length)} changes={changes} />;
}

/** What has changed since each round in the workbook, as it was last calculated. */
function useSinceRounds({ result, reading }: Calculated): readonly SinceRound[] {
  const [since, setSince] = useState<readonly SinceRound[]>([]);
  useEffect(() => {
    if (result === null) return undefined;
    let isWanted = true;
    sinceRounds(reading.ownership, result.outcome).then(
      (found) => {
        if (isWanted) setSince(found);
      },
      // The next reading asks again; what Excel refuses is said there.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [result, reading]);
  return since;
}
