// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../core/finding/finding';
import type { Consolidation, RoundMunicipality } from '../core/round/consolidate';
import { plainLine, plainText } from '../core/round/plain-text';
import type { Dictionary } from '../i18n/dictionary';
import { findingText } from '../i18n/languages';
import { numberText } from '../i18n/number-text';
import type { RoundTexts, TemplateTexts } from '../i18n/round-texts';

/** A message to one municipality. */
export interface Message {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** Words that a message is made of. */
export type MessageWords = Dictionary & { readonly round: RoundTexts; readonly template: TemplateTexts };

/** What to write to each municipality: what was received, and everything that it should look at. */
export function messagesOf(consolidation: Consolidation, words: MessageWords): readonly Message[] {
  return consolidation.municipalities.map((municipality) => ({
    code: municipality.code,
    name: municipality.name,
    text: plainText(
      [
        words.round.mail.subject(municipality.name, consolidation.round),
        '',
        words.round.mail.greeting,
        '',
        ...body(municipality, consolidation, words),
        '',
        words.round.mail.closing,
      ].join('\n'),
    ),
  }));
}

function body(
  municipality: RoundMunicipality,
  consolidation: Consolidation,
  words: MessageWords,
): readonly string[] {
  const { mail } = words.round;
  const { code, status, file, submitted } = municipality;
  if (status === 'notSubmitted') return [mail.notSubmitted(consolidation.round)];
  if (status === 'notFilledIn') return [mail.notFilledIn];
  if (submitted === null || file === null) return [mail.undecided(filesOf(code, consolidation))];
  const { homes } = numberText(words.locale);
  const said = (count: number | null): string => (count === null ? mail.unknown : homes(count));
  const { total, socialRent, mid } = submitted.figures;
  const findings = mendable(code, file, consolidation);
  return [
    mail.received(plainLine(file)),
    mail.figures({ total: said(total), social: said(socialRent), mid: said(mid) }),
    '',
    ...(findings.length === 0 ? [mail.nothingToMend] : [mail.pleaseMend, '']),
    ...findings.map((found, index) => `${index + 1}. ${findingSentence(found, words)}`),
  ];
}

function filesOf(code: string, { files }: Consolidation): readonly string[] {
  return files
    .filter(({ municipalities }) => municipalities.some((one) => one.code === code))
    .map(({ file }) => plainLine(file));
}

/** Of this municipality, or of its file as a whole; a remark asks for nothing, and what it accepted is answered. */
function mendable(code: string, file: string, { findings }: Consolidation): readonly Finding[] {
  const own = findings.filter(
    (one) =>
      one.file === file &&
      one.acceptance === null &&
      (one.municipality === null || one.municipality === code) &&
      one.finding.severity !== 'remark',
  );
  return (['error', 'warning'] as const).flatMap((severity) =>
    own.flatMap(({ finding }) => (finding.severity === severity ? [finding] : [])),
  );
}

function findingSentence(found: Finding, words: MessageWords): string {
  const { what, why, todo } = findingText(words, found);
  const { place } = found;
  const where = place === null ? '' : `${words.round.mail.place(place.sheet, place.address)}: `;
  return plainLine(`${where}${what} ${why} ${todo}`);
}
