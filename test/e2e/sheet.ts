// SPDX-License-Identifier: EUPL-1.2

import { strToU8 } from 'fflate';
import { plainBytes } from '../support/add-in';
import type { World } from './world';
import { visit } from './visit';
import type { Visit } from './visit';

const ROWS = 100_000;
/** Empty rows that the sheet lets one scroll into. */
const SPARE_ROWS = 100;

/** The sheet: reaching, reading and changing cells. */
export function describeSheet(world: World): void {
  describe('the sheet', () => {
    let at: Visit;
    const nameBox = (): Promise<string> => at.page.getByLabel('Geselecteerde cel').innerText();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await at.page.keyboard.press(key);
    };

    beforeAll(async () => {
      at = await visit(world.browser(), world.address(), {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
    });
    afterAll(() => at.close());

    it('moves by keyboard as Excel does', async () => {
      await at.cell('A5').click();
      await press('ArrowRight', 'ArrowDown');
      expect(await nameBox()).toBe('B6');
      await press('Shift+ArrowRight', 'Shift+ArrowDown');
      expect(await nameBox()).toBe('B6:C7');
      await press('Control+ArrowDown');
      expect(await nameBox()).toBe('B34');
      await press('Control+Home');
      expect(await nameBox()).toBe('C5');
      await press('Enter', 'Shift+Enter');
      expect(await nameBox()).toBe('C5');
    });

    it('keeps frozen rows and columns in place while the rest scrolls', async () => {
      const header = at.cell('B4');
      const place = await header.boundingBox();
      await at.grid().evaluate((grid) => {
        grid.scrollTo(300, 200);
      });
      await at.cell('K20').waitFor();
      await at.cell('A5').waitFor({ state: 'detached' });
      expect(await header.boundingBox()).toEqual(place);
    });

    it('stays where it was scrolled to when the add-in changes a cell', async () => {
      await at.pane().evaluate(`Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('K20').values = [['gewijzigd']];
        await context.sync();
      })`);
      await at.cell('K20').getByText('gewijzigd').waitFor();
      expect(await at.grid().evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([
        300, 200,
      ]);
    });

    it('recalculates what depends on a cell that is typed in, in the cell or in the formula bar', async () => {
      await at.open(plainBytes([[2, 3]]));
      await at.page.getByText('proef.xlsx').waitFor();
      await at.cell('A1').click();
      await press('ArrowDown');
      await at.page.keyboard.type('=A1*B1');
      await press('Enter');
      expect(await at.cell('A2').innerText()).toBe('6');
      await at.cell('A1').click();
      await at.page.getByLabel('Formulebalk').fill('10');
      await press('Enter');
      expect(await at.cell('A2').innerText()).toBe('30');
      await at.cell('A2').click();
      expect(await at.page.getByLabel('Formulebalk').inputValue()).toBe('=A1*B1');
    });

    it('leaves a cell alone when Escape ends typing', async () => {
      await at.cell('A1').click();
      await at.page.keyboard.type('99');
      await press('Escape');
      expect(await at.cell('A1').innerText()).toBe('10');
    });

    it('says why Excel refuses a formula', async () => {
      await at.typeIn('A1', '=SUM(');
      await at.page.getByText(/The argument is invalid/).waitFor();
      expect(await at.cell('A1').innerText()).toBe('10');
    });

    it('copies formulas along, and pastes blocks of other programs', async () => {
      await at.cell('A2').click();
      await press('Control+c', 'ArrowRight', 'Control+v');
      expect(await at.page.getByLabel('Formulebalk').inputValue()).toBe('=B1*C1');
      await at.page.evaluate(() => navigator.clipboard.writeText('1\t"a ""b"""\r\n2,5\t25%\r\n'));
      await at.cell('A2').click();
      await press('ArrowDown', 'Control+v');
      expect(await nameBox()).toBe('A3:B4');
      expect(await at.cell('B3').innerText()).toBe('a "b"');
      expect(await at.cell('B4').innerText()).toBe('25%');
      await press('Delete');
      expect(await at.cell('B3').count()).toBe(0);
    });

    it('shows any of 100,000 rows while only those in view are in the page', async () => {
      await at.open(plainBytes(Array.from({ length: ROWS }, (_, row) => [row + 1, (row + 1) * 2])));
      await at.page.locator(`[role=grid][aria-rowcount="${ROWS + SPARE_ROWS}"]`).waitFor();
      await at.cell('A1').click();
      await press('Control+End');
      await at.cell(`A${ROWS}`).waitFor();
      expect(await at.cell(`B${ROWS}`).innerText()).toBe(String(ROWS * 2));
      expect(await at.page.getByRole('gridcell').count()).toBeLessThan(500);
    });

    it('tells of a file that is no workbook, and keeps the open one', async () => {
      await at.choose(strToU8('geen werkmap'));
      await at.page.getByText(/Dit bestand gaat niet open/).waitFor();
      expect(await nameBox()).toBe(`B${ROWS}`);
      expect(at.problems).toEqual([]);
    });
  });
}
