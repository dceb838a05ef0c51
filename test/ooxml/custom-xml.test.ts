// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partDifferences, partText } from '../support/parts';
import { withParts } from '../support/package';

const ID = '{0D9A6A53-2C19-4C3B-9D6E-1E1C1D2F3A4B}';
const FOREIGN = '<f:kept xmlns:f="urn:foreign"><f:text>a &lt; b</f:text></f:kept>';

function withForeign(): Uint8Array {
  const open = createWorkbook();
  open.workbook.customXmlParts.push({ id: ID, xml: FOREIGN });
  return saveWorkbook(open);
}

describe('XML of programs in the file', () => {
  it('is written as Excel lays it out, and read back', () => {
    const saved = withForeign();
    expect(checkPackage(saved)).toEqual([]);
    expect(partText(saved, 'customXml/itemProps1.xml')).toContain(
      `<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:foreign"/>`,
    );
    expect(partText(saved, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(openWorkbook(saved).workbook.customXmlParts).toEqual([{ id: ID, xml: FOREIGN }]);
  });

  it('keeps its bytes while another part comes, changes and goes', () => {
    const before = withForeign();
    const open = openWorkbook(before);
    open.workbook.customXmlParts.push({ id: '{1}', xml: '<a/>' });
    const added = saveWorkbook(open);
    expect(partDifferences(before, added).changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    const again = openWorkbook(added);
    const [, ours] = again.workbook.customXmlParts;
    if (ours === undefined) throw new Error('The part was not written');
    ours.xml = '<b/>';
    const changed = saveWorkbook(again);
    expect(partDifferences(added, changed)).toMatchObject({ changed: ['customXml/item2.xml'] });
    again.workbook.customXmlParts.pop();
    const gone = saveWorkbook(again);
    expect(partDifferences(added, gone)).toMatchObject({
      removed: ['customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml'],
    });
    expect(checkPackage(gone)).toEqual([]);
    expect(openWorkbook(gone).workbook.customXmlParts).toEqual([{ id: ID, xml: FOREIGN }]);
  });

  it('has an id also when its file says none', () => {
    const bare = withParts(withForeign(), { 'customXml/itemProps1.xml': '<x/>' });
    expect(openWorkbook(bare).workbook.customXmlParts).toEqual([
      { id: '{00000000-0002-0000-0000-000000000001}', xml: FOREIGN },
    ]);
  });
});
