// SPDX-License-Identifier: EUPL-1.2
import type { Relationship } from '../package/relationships';
import { definedNameElements, readActiveTab, readTabs } from '../read/workbook';
import { numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { reportDuplicates } from './problem';
import type { Report } from './problem';

const MAX_SHEET_NAME = 31;

/** Excel's rules for the name of a sheet. */
function isValidSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}

/** Reports sheets and names of the workbook part that are invalid, double or point nowhere. */
export function checkWorkbookPart(
  root: XmlElement,
  relationships: readonly Relationship[],
  report: Report,
): void {
  const tabs = readTabs(root);
  for (const { name, relationshipId } of tabs) {
    if (!isValidSheetName(name)) report('invalidSheetName', name);
    if (!relationships.some(({ id }) => id === relationshipId))
      report('unknownRelationshipId', relationshipId);
  }
  reportDuplicates(
    tabs,
    ({ name }) => name.toLowerCase(),
    ({ name }) => {
      report('duplicateSheetName', name);
    },
  );
  reportDuplicates(
    tabs,
    ({ sheetId }) => String(sheetId),
    ({ sheetId }) => {
      report('duplicateSheetId', String(sheetId));
    },
  );
  reportDuplicates(
    tabs,
    ({ relationshipId }) => relationshipId,
    ({ relationshipId }) => {
      report('duplicateSheetRelationship', relationshipId);
    },
  );
  const active = readActiveTab(root);
  if (active >= tabs.length) report('tabOutOfRange', String(active));

  const names = definedNameElements(root);
  reportDuplicates(
    names,
    ({ attributes }) => `${attributes.localSheetId ?? ''}!${(attributes.name ?? '').toLowerCase()}`,
    ({ attributes }) => {
      report('duplicateDefinedName', attributes.name ?? '');
    },
  );
  for (const element of names) {
    const scope = numeric(element, 'localSheetId');
    if (scope !== null && (scope < 0 || scope >= tabs.length))
      report('scopeOutOfRange', element.attributes.name ?? '');
  }
}
