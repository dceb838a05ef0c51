// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { FileReport } from '../../core/round/consolidate';
import { roundWordsOf, type RoundWords } from '../../i18n/round-pane-texts';
import { problemText } from '../../round/problem-text';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';
import type { RegionReport } from '../../round/region-report';
import { AgreementLines } from './agreement-lines';
import { ChangeLines } from './change-lines';
import type { References } from './references';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ReceivedFilesProps {
  readonly report: RegionReport;
  readonly references: References;
  /** File that counts, by code of the municipality. */
  readonly choices: ReadonlyMap<string, string>;
  readonly onChoose: (code: string, file: string | null) => void;
  readonly onOpen: () => void;
}

/** What came of each file, what stands out, and the choices that nobody else can make. */
export function ReceivedFiles({ report, references, choices, onChoose, onOpen }: ReceivedFilesProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const texts = useTexts();
  const words = roundWordsOf(texts.language);
  const { pane } = words;
  const { consolidation, changes, agreements } = report;
  const { files, municipalities, problems } = consolidation;
  const received = municipalities.filter(({ submitted }) => submitted !== null).length;
  const several = municipalities.flatMap(({ code, name }) => {
    const own = files.filter((one) => one.municipalities.some((each) => each.code === code));
    return own.length > 1 ? [{ code, name, files: own.map(({ file }) => file) }] : [];
  });
  return (
    <>
      <Body1 role="status">{pane.received(files.length, received, municipalities.length)}</Body1>
      {several.map(({ code, name, files: own }) => (
        <Field key={code} className={fields.field} label={pane.choose(name)}>
          <Select
            className={fields.control}
            value={choices.get(code) ?? ''}
            onChange={(_, { value }) => {
              onChoose(code, value === '' ? null : value);
            }}
          >
            <option value="">{pane.noChoice}</option>
            {own.map((file) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div>
        <Button appearance="primary" disabledFocusable={received === 0} onClick={onOpen}>
          {pane.open}
        </Button>
      </div>
      {changes !== null && references.previous !== null && (
        <ChangeLines title={pane.sinceFile(references.previous.file, changes.length)} changes={changes} />
      )}
      {agreements !== null && references.agreements !== null && (
        <AgreementLines file={references.agreements.file} agreements={agreements} />
      )}
      <Text as="h3" weight="semibold">
        {pane.files}
      </Text>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.file}>
            <Body1>{file.file}</Body1>
            <Caption1 className={styles.quiet}>{fileLine(file, words)}</Caption1>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <Text as="h3" weight="semibold">
            {pane.problems}
          </Text>
          <ul className={styles.list}>
            {problems.map((problem) => {
              const { what, why, todo } = problemText(problem, { ...texts, ...words });
              return (
                <li key={`${problem.code} ${what}`}>
                  <Body1>{what}</Body1>
                  <Caption1 className={styles.quiet}>
                    {why} {todo}
                  </Caption1>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function fileLine(
  { status, municipalities, form, rows, findings }: FileReport,
  { round, pane }: RoundWords,
): string {
  const { headers } = round;
  return [
    round.fileStatuses[status],
    ...(municipalities.length === 0 ? [] : [municipalities.map(({ name }) => name).join(', ')]),
    ...(form === null ? [] : [round.forms[form], pane.rows(rows)]),
    ...(findings.error === 0 ? [] : [`${headers.errors}: ${findings.error}`]),
    ...(findings.warning === 0 ? [] : [`${headers.warnings}: ${findings.warning}`]),
  ].join(' · ');
}
