// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import { readZip } from '../../src/ooxml/package/zip';
import { consolidate } from '../../src/core/round/consolidate';
import { AS_IT_SAYS } from '../../src/core/round/submission';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import { readSubmission } from '../../src/round/read-submission';
import { regionReport } from '../../src/round/region-report';
import { regionalWorkbook } from '../../src/round/regional-workbook';
import { filledTemplate, PLAN, type FilledLine } from '../support/round';
import { visit, waitForOutcome } from './visit';
import type { World } from './world';

const AGREED = 'Gemeentecode;Sociale huur;Middensegment;Programma\nGM0392;36;40;100\n';

/** The workbook of a region with Haarlem alone. */
function regionOf(lines: readonly FilledLine[]): Uint8Array {
  const submission = readSubmission('Haarlem.xlsx', filledTemplate('GM0392', lines), AS_IT_SAYS);
  const none = { round: '2025-2', chosen: {}, expected: null, choices: new Map<string, string>() };
  const report = regionReport(consolidate([submission], none), { previous: null, agreements: null });
  return regionalWorkbook(report, cliDictionaryOf('nl'));
}

/** What a coordinator does in the pane: forms out, submissions in, a choice, a region's workbook, a frozen round. */
export function describeRound({ address, browser }: World): void {
  it('carries a coordinator through a round', async () => {
    const at = await visit(browser(), address());
    const pane = at.page.frameLocator('iframe');
    await waitForOutcome(at);
    await pane.getByRole('tab', { name: /Werkmap/ }).click();
    await pane.getByRole('button', { name: 'Ronde van gemeenten' }).click();
    await pane.getByLabel('Ronde', { exact: true }).fill('2026-1');
    await pane.getByLabel('Gemeenten', { exact: true }).fill('Haarlem, Zaanstad, GM0034');

    const [forms] = await Promise.all([
      at.page.waitForEvent('download'),
      pane.getByRole('button', { name: /Formulieren maken/ }).click(),
    ]);
    expect(forms.suggestedFilename()).toBe('Formulieren 2026-1.zip');
    expect([...readZip(await readFile(await forms.path())).keys()]).toEqual([
      'GM0392 Haarlem 2026-1.xlsx',
      'GM0479 Zaanstad 2026-1.xlsx',
      'GM0034 Almere 2026-1.xlsx',
    ]);

    const file = (name: string, bytes: Uint8Array) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await pane.getByRole('button', { name: 'Wat telt in de opgaven' }).click();
    await pane.getByLabel('Jaren die meetellen', { exact: true }).last().fill('2020-2040');
    await pane
      .locator('input[type=file][aria-label="Vorige ronde"]')
      .setInputFiles([file('Regio 2025-2.xlsx', regionOf([PLAN, PLAN]))]);
    await pane.getByRole('button', { name: 'Regio 2025-2.xlsx weghalen' }).waitFor();
    await pane
      .locator('input[type=file][aria-label="Afspraken"]')
      .setInputFiles([file('woondeal.csv', new TextEncoder().encode(AGREED))]);
    await pane.getByRole('button', { name: 'woondeal.csv weghalen' }).waitFor();
    await pane
      .getByLabel('Opgaven kiezen')
      .last()
      .setInputFiles([
        file('Haarlem.xlsx', filledTemplate('GM0392', [PLAN])),
        file('Zaanstad.xlsx', filledTemplate('GM0479', [PLAN])),
        file('Zaanstad (2).xlsx', filledTemplate('GM0479', [PLAN, PLAN])),
        file('kapot.xlsx', new TextEncoder().encode('niets')),
      ]);
    await pane.getByText('4 bestanden, 1 van 3 gemeenten ontvangen').waitFor();
    await pane.getByLabel('Welk bestand telt voor Zaanstad?').selectOption('Zaanstad (2).xlsx');
    await pane.getByText('4 bestanden, 2 van 3 gemeenten ontvangen').waitFor();
    await pane.getByText('Haarlem: sociale huur 60 → 30').waitFor();
    await pane.getByText('Haarlem: sociale huur 30 van 36 afgesproken, 6 te weinig').waitFor();

    await pane.getByLabel('Jaren die meetellen', { exact: true }).last().fill('2030');
    await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await pane.getByText('Haarlem: sociale huur 60 → –').waitFor();
    await pane.getByText('4 bestanden, 2 van 3 gemeenten ontvangen').waitFor();

    await pane.getByRole('button', { name: 'Deze ronde vastleggen' }).click();
    await pane.getByText('Ronde 2026-1 is vastgelegd op een eigen blad.').waitFor();
    await pane.getByText('Sinds ronde 2026-1 is er niets veranderd.').waitFor();

    await pane.getByRole('button', { name: 'Regiowerkmap openen' }).click();
    await at.page.getByText('Map1.xlsx').waitFor();
    await at.cell('A1').getByText('Woningbouwprogramma van de regio, ronde 2026-1').waitFor();
    expect(at.problems).toEqual([]);
    await at.close();
  });
}
