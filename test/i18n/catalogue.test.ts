// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FindingCode } from '../../src/core/finding/finding';
import { findingTitles as titlesEn } from '../../src/i18n/en/finding-titles';
import { findingText } from '../../src/i18n/languages';
import { nl } from '../../src/i18n/nl';
import { findingTitles } from '../../src/i18n/nl/finding-titles';
import { FINDING_CATALOGUE, FINDING_GROUPS, type FindingGroup } from './finding-groups';
import { SAMPLE_FINDINGS } from './samples';

const PAGE = path.resolve(__dirname, '../../docs/bevindingen.md');

const GROUPS: Readonly<Record<FindingGroup, string>> = {
  workbook: 'De werkmap',
  columns: 'Kolommen',
  municipalities: 'Gemeenten',
  values: 'Cellen',
  figures: 'Cijfers van een gemeente',
  region: 'De regio',
  previous: 'Vergeleken met een eerdere indiening',
  scenarios: 'Varianten, uitruil en afspraken',
  writing: 'Instellingen en schrijven',
};

const INTRODUCTION = `# Bevindingen

Wat de controle kan melden: per regel de code, de ernst, een voorbeeld, waarom het ertoe doet en wat eraan te doen is. Deze pagina volgt uit de regels zelf; \`UPDATE_GOLDEN=1 npx jest test/i18n/catalogue\` maakt haar opnieuw.
`;

function section(group: FindingGroup): string {
  const codes = (Object.keys(FINDING_CATALOGUE) as FindingCode[]).filter(
    (code) => FINDING_CATALOGUE[code] === group,
  );
  return [`## ${GROUPS[group]}`, ...codes.map(rule)].join('\n\n');
}

function rule(code: FindingCode): string {
  const sample = SAMPLE_FINDINGS.find((found) => found.code === code);
  if (sample === undefined) throw new Error(`No sample of ${code}`);
  const { what, why, todo } = findingText(nl, sample);
  const severity = nl.plan.checks.severities[sample.severity];
  return [
    `### ${findingTitles[code]}`,
    `\`${code}\` · ${severity}`,
    `> ${what}`,
    [`- Waarom: ${why}`, `- Wat te doen: ${todo}`].join('\n'),
  ].join('\n\n');
}

describe('the catalogue of findings', () => {
  it('is what the page of findings says', () => {
    const page = `${[INTRODUCTION, ...FINDING_GROUPS.map(section)].join('\n')}\n`
      .replace(/\n(?=## )/g, '\n\n')
      .replace(/\n{3,}/g, '\n\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it.each([findingTitles, titlesEn])('has a title of its own for every rule', (titles) => {
    expect(new Set(Object.values(titles)).size).toBe(Object.keys(FINDING_CATALOGUE).length);
  });
});
