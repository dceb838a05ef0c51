// SPDX-License-Identifier: EUPL-1.2

import { contents } from '../support/contents';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** From opening to saving, as a user does it: the outcome of the example is that of domain §13. */
export function describeMainJob(world: World): void {
  describe('the main job', () => {
    let at: Visit;
    let before: readonly unknown[];

    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
    });
    afterAll(() => at.close());

    it('shows the example and its outcome as soon as it opens', async () => {
      expect(await at.cell('A1').innerText()).toContain('Metropoolregio Amsterdam');
      const text = await at.pane().locator('body').innerText();
      expect(text).toContain('27,8\u00a0%');
      expect(text).toContain('3.850 sociale huurwoningen te weinig');
      before = contents((await at.save()).workbook);
      expect(before).toHaveLength(1 + 2);
    });

    it('goes from a finding to its cell', async () => {
      const pane = at.pane();
      await at.showSheet('Toelichting');
      await pane.getByRole('tab', { name: /^Controle/ }).click();
      await pane
        .getByRole('button', { name: /Programma!/ })
        .first()
        .click();
      await at.page.waitForFunction(
        () => document.querySelector('[role=tab][aria-selected=true]')?.textContent === 'Programma',
      );
      const selected = await at.page.getByLabel('Geselecteerde cel').innerText();
      expect(selected).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(selected).not.toBe('A1');
    });

    it('writes, and the sheets show the figures of the outcome', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText(/Geschreven en nagerekend: 2\.\d{3} van 2\.\d{3}/).waitFor();
      await at.showSheet('Wvrv Regiototalen');
      const figures = await at.grid().innerText();
      expect(figures).toContain('27,8 % sociaal. Dat is 3.850 woningen (2,2 procentpunt) te weinig');
      for (const figure of ['175.000', '52.500', '116.667', '58.429']) expect(figures).toContain(figure);
    });

    it('saves a file that opens again with the same outcome', async () => {
      const saved = await at.save();
      await at.page.getByLabel('Openen', { exact: true }).last().setInputFiles(saved.file);
      await waitForOutcome(at);
      await at
        .pane()
        .getByRole('tab', { name: /^Schrijven/ })
        .click();
      await at.pane().getByText('Alles staat al in de werkmap en klopt met uw invoer.').waitFor();
      expect(contents((await at.save()).workbook)).toEqual(contents(saved.workbook));
    });

    it('follows a change in the sheet, and says that the written figures are out of step', async () => {
      await at.showSheet('Programma');
      await at.typeIn('H5', '0');
      await at.pane().getByText('De geschreven uitkomsten lopen niet meer gelijk').waitFor();
      await at.typeIn('H5', '6615');
      await at.pane().getByText('Alles staat al in de werkmap en klopt met uw invoer.').waitFor();
    });

    it('takes its output out again and leaves the workbook as it was', async () => {
      const pane = at.pane();
      await pane.getByRole('button', { name: 'Verwijder uitkomsten' }).click();
      await pane
        .getByRole('alertdialog')
        .getByRole('button', { name: /^Verwijder/ })
        .click();
      await pane.getByText(/Uw eigen cellen zijn niet aangeraakt/).waitFor();
      expect(contents((await at.save()).workbook)).toEqual(before);
    });

    it('speaks English when Office does', async () => {
      await at.page.getByLabel('Taal').selectOption('en-US');
      await at.page.frameLocator('iframe').getByRole('tab', { name: 'Outcome' }).waitFor();
      expect(await at.page.getByRole('button', { name: 'Wvrv calculator' }).count()).toBe(1);
    });

    it('asked nobody but this machine, and nothing went wrong on the way', () => {
      expect([...at.hosts]).toEqual(['localhost']);
      expect(at.problems).toEqual([]);
    });
  });
}
