// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import type { DocumentProperties } from '../../src/ooxml/document-properties';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partDifferences, partText } from '../support/parts';
import { withParts } from '../support/package';
import { describeRealWorkbooks, realWorkbook } from '../support/workbooks';

const ALL: DocumentProperties = {
  title: 'Programma & opgave',
  subject: 'Wvrv',
  creator: 'Regio <MRA>',
  keywords: 'woningbouw; sociaal',
  description: 'regel 1\nregel 2',
  category: 'voorbeeld',
  lastModifiedBy: 'Jan',
  revision: '2',
  created: '2026-01-02T03:04:05Z',
  modified: '2026-01-02T03:04:06Z',
  manager: 'Piet',
  company: 'Gemeente',
};

describe('document properties', () => {
  it('are written and read back, and taken back again', () => {
    const open = createWorkbook();
    expect(Object.values(open.workbook.properties).every((text) => text === '')).toBe(true);
    open.workbook.properties = ALL;
    const saved = saveWorkbook(open);
    expect(checkPackage(saved)).toEqual([]);
    const again = openWorkbook(saved);
    expect(again.workbook.properties).toEqual(ALL);
    expect(partText(saved, 'docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">');

    again.workbook.properties = { ...ALL, title: '', manager: '' };
    expect(openWorkbook(saveWorkbook(again)).workbook.properties).toEqual({ ...ALL, title: '', manager: '' });
  });

  it('declare the namespaces that their part lacks', () => {
    const open = createWorkbook();
    open.workbook.properties = { ...open.workbook.properties, revision: '1' };
    const bare = withParts(saveWorkbook(open), {
      'docProps/core.xml':
        '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><c:revision>1</c:revision></c:coreProperties>',
    });
    const again = openWorkbook(bare);
    again.workbook.properties = { ...again.workbook.properties, title: 'T', created: '2026-01-02' };
    const saved = saveWorkbook(again);
    expect(checkPackage(saved)).toEqual([]);
    expect(openWorkbook(saved).workbook.properties).toMatchObject({ title: 'T', created: '2026-01-02' });
  });
});

describeRealWorkbooks('properties of a user', () => {
  it('stay as they are: no time, no name of ours', () => {
    const bytes = realWorkbook('rich.xlsx');
    const open = openWorkbook(bytes);
    expect(open.workbook.properties).toMatchObject({
      title: 'Raming',
      creator: 'Jan',
      company: 'Hoveniersbedrijf',
    });
    open.workbook.sheets.push(emptySheet('new', 'Nieuw'));
    const saved = saveWorkbook(open);
    expect(partDifferences(bytes, saved).changed).not.toContain('docProps/core.xml');
    expect(openWorkbook(saved).workbook.properties).toEqual(open.workbook.properties);
  });

  it('lose the list of sheets once it is no longer right, and only then', () => {
    const bytes = realWorkbook('rich.xlsx');
    const open = openWorkbook(bytes);
    const formula = 'Blad1!$A$1';
    open.workbook.names.push({ name: '_Wvrv.x', scope: null, formula, visible: false, comment: '' });
    expect(partDifferences(bytes, saveWorkbook(open)).changed).not.toContain('docProps/app.xml');
    open.workbook.sheets.push(emptySheet('new', 'Nieuw'));
    const after = partText(saveWorkbook(open), 'docProps/app.xml');
    expect(after).toBe(
      partText(bytes, 'docProps/app.xml')
        .replace(/<HeadingPairs>.*<\/HeadingPairs>/, '')
        .replace(/<TitlesOfParts>.*<\/TitlesOfParts>/, ''),
    );
  });
});
