// SPDX-License-Identifier: EUPL-1.2

import { plainBytes } from '../support/add-in';
import { expectAccessible } from './accessibility';
import type { World } from './world';
import { visit } from './visit';
import type { Visit } from './visit';

const ROWS = [
  [
    'Gemeentecode',
    'Gemeente',
    'Woningvoorraad',
    'DAEB-voorraad',
    'Programma',
    'Sociale huur',
    'Middensegment',
    'Duur',
  ],
  ['GM0363', 'Amsterdam', 470_000, 188_000, '1000 woningen', 400, 400, 200],
  ['GM0392', 'Haarlem', 79_432, 22_241, 'ca. 100', '40 st.', 40, 20],
  ['GM0479', 'Zaanstad', 72_000, 26_000, 'ca. 50', 20, 20, 10],
];

/** What the user does about findings: mending cells after a preview, putting them back, accepting. */
export function describeDecisions(world: World): void {
  describe('findings that are dealt with', () => {
    let at: Visit;
    beforeAll(async () => {
      at = await visit(world.browser(), world.address(), {
        // Half way through fading in nothing has its contrast yet.
        reducedMotion: 'reduce',
      });
      await at.open(plainBytes(ROWS));
      await at
        .pane()
        .getByRole('tab', { name: /^Controle/ })
        .click();
    });
    afterAll(() => at.close());

    it('a cell changes after its preview only, and can be put back', async () => {
      const pane = at.pane();
      await pane.getByRole('button', { name: /Programma!E2$/ }).click();
      await pane.getByText('“1000 woningen”').waitFor();
      await expectAccessible(at);
      await pane.getByRole('button', { name: /^Herstel alle 2/ }).click();
      await pane.getByRole('cell', { name: 'Programma!F3' }).waitFor();
      expect(await at.cell('E2').innerText()).toBe('1000 woningen');
      await expectAccessible(at);
      await pane.getByRole('button', { name: 'Herstel 2 cellen' }).click();
      await pane.getByText('Hersteld 2').waitFor();
      await at.cell('E2').getByText('1000', { exact: true }).waitFor();
      await pane.getByRole('button', { name: 'Zet terug Programma!E2' }).click();
      await at.cell('E2').getByText('1000 woningen').waitFor();
      await pane.getByText('Hersteld 1').waitFor();
    });

    it('a finding is accepted with a reason, which the saved workbook keeps, and is retracted', async () => {
      let pane = at.pane();
      await pane.getByRole('button', { name: /Programma!E3$/ }).click();
      await pane.getByRole('button', { name: 'Accepteer met reden' }).click();
      await pane.getByRole('button', { name: 'Accepteer', exact: true }).click();
      await pane.getByText('Geef een reden.').waitFor();
      await pane.getByLabel('Waarom is dit goed zo?').fill('Bestuurlijk afgesproken schatting');
      await expectAccessible(at);
      await pane.getByRole('button', { name: 'Accepteer', exact: true }).click();
      await pane.getByText('Geaccepteerd 1').waitFor();
      await expectAccessible(at);
      await at.open((await at.save()).bytes);
      pane = at.pane();
      await pane.getByRole('tab', { name: /^Controle/ }).click();
      await pane.getByText(/^Bestuurlijk afgesproken schatting \(op \d{1,2} \p{L}+ 20\d\d\)$/u).waitFor();
      await pane.getByRole('button', { name: /^Trek in/ }).click();
      await pane.getByText('Het staat weer bij de bevindingen.').waitFor();
      await pane.getByText('Geaccepteerd 1').waitFor({ state: 'detached' });
      await pane.getByRole('button', { name: /Programma!E3$/ }).click();
      await pane.getByRole('button', { name: 'Accepteer met reden' }).click();
      await pane.getByLabel('Waarom is dit goed zo?').fill('Volgt in het voorjaar');
      await pane.getByLabel('Ook de andere bevinding van deze soort').check();
      await expectAccessible(at);
      await pane.getByRole('button', { name: 'Accepteer', exact: true }).click();
      await pane.getByText('Geaccepteerd 2').waitFor();
      await expectAccessible(at);
      await pane.getByRole('button', { name: 'Trek alle 2 in' }).click();
      await pane.getByText('Geaccepteerd 2').waitFor({ state: 'detached' });
      expect(at.problems).toEqual([]);
    });
  });
}
