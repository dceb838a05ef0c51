// SPDX-License-Identifier: EUPL-1.2

import { dictionaryOf } from '../i18n/languages';
import { roundWordsOf } from '../i18n/round-pane-texts';
import { writeZip } from '../ooxml/package/zip';
import { readSubmission } from './read-submission';
import { regionalWorkbook } from './regional-workbook';
import { templateFileName, templateWorkbook } from './template-workbook';
import type { RoundAnswer, RoundTask } from './worker-task';

/** Does what the pane asks of a round. */
export function carryOut(task: RoundTask): RoundAnswer {
  switch (task.kind) {
    case 'read':
      return readSubmission(task.file, task.bytes, task.settings);
    case 'region': {
      const { round, template } = roundWordsOf(task.language);
      return regionalWorkbook(task.report, { ...dictionaryOf(task.language), round, template });
    }
    case 'templates': {
      const { municipalities, round, language } = task;
      const { template: texts } = roundWordsOf(language);
      return writeZip(
        new Map(
          municipalities.map((municipality) => [
            templateFileName(municipality, round),
            templateWorkbook({ municipality, round, texts }),
          ]),
        ),
      );
    }
  }
}
