// SPDX-License-Identifier: EUPL-1.2

import { readFile } from 'node:fs/promises';
import { readZip } from '../../src/ooxml/package/zip';
import { filledTemplate, PLAN } from '../support/round';
import { visit, waitForOutcome } from './visit';
import type { World } from './world';

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
