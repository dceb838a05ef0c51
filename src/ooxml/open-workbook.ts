// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from './conditional-format';
import { FileError } from './file-error';
import type { CellFormat, CustomXmlPart, NameModel, SheetModel, WorkbookModel } from './model';
import { CONTENT_TYPES_PART, contentTypeOf } from './package/content-types';
import { Package } from './package/package';
import { byId, relationshipsOf } from './package/relationships';
import type { Relationship } from './package/relationships';
import { readZipInSteps } from './package/zip';
import { readCustomXmlParts } from './read/custom-xml';
import { readProperties } from './read/properties';
import { rootInSteps, rootOf } from './read/root';
import type { RowIndex } from './read/row-index';
import { readSharedString } from './read/shared-strings';
import type { SharedString } from './read/shared-strings';
import { readSheet } from './read/sheet';
import type { SheetContext } from './read/sheet';
import {
  definedNameElements,
  readActiveTab,
  readCalculationMode,
  readDate1904,
  readName,
  readStructureProtected,
  readTabs,
} from './read/workbook';
import type { TabEntry } from './read/workbook';
import { snapshotOf } from './snapshot';
import type { Snapshot } from './snapshot';
import { allSteps } from '../steps/steps';
import type { Steps } from '../steps/steps';
import { readPalette } from './styles/color';
import type { Palette } from './styles/color';
import { readDifferentialFormats } from './styles/read-differential-formats';
import { readCellFormats } from './styles/read-styles';
import type { XmlElement } from './xml/tree';

/** Cells that fit in the memory of a browser: about 100 bytes each. */
const MAX_CELLS = 15_000_000;

/** Where a sheet of the model is in the package. */
export interface SheetOrigin {
  readonly part: string;
  readonly tableParts: ReadonlyMap<number, Relationship>;
  /** Holds for the part as it was read. */
  readonly rowIndex: RowIndex;
}

/** Everything about the file that a save needs beside the model. */
export interface Origin {
  readonly package: Package;
  readonly workbookPart: string;
  /** Full relationship types begin with this; transitional and strict packages differ. */
  readonly relationshipBase: string;
  readonly sharedStringsPart: string | null;
  readonly strings: readonly SharedString[];
  readonly stylesPart: string | null;
  /** Parts of the document's properties. */
  readonly corePart: string | null;
  readonly applicationPart: string | null;
  /** Relationship from the workbook to each part with XML of a program. */
  readonly customXml: ReadonlyMap<CustomXmlPart, Relationship>;
  /** One for each record of `cellXfs`. */
  readonly formats: readonly CellFormat[];
  /** Each tab of the file with the sheet it became; null for chart sheets and others without cells. */
  readonly tabs: readonly (TabEntry & { readonly modelId: string | null })[];
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  /** For each name in the model its place in the list of the file. */
  readonly names: ReadonlyMap<NameModel, number>;
  /** The model as it was read. */
  readonly snapshot: Snapshot;
}

/** A workbook in memory that can be written back to the file it came from. */
export interface OpenWorkbook {
  readonly workbook: WorkbookModel;
  readonly origin: Origin;
}

/** Part that names what an OpenDocument container holds (OpenDocument 1.2 part 3, 3.3). */
const OPEN_DOCUMENT_PART = 'mimetype';

function isOpenDocumentSpreadsheet(pkg: Package): boolean {
  return pkg.has(OPEN_DOCUMENT_PART) && /opendocument\.spreadsheet/.test(pkg.text(OPEN_DOCUMENT_PART));
}

function findWorkbookPart(pkg: Package): Relationship {
  if (!pkg.has(CONTENT_TYPES_PART)) {
    throw new FileError(isOpenDocumentSpreadsheet(pkg) ? 'openDocument' : 'notAWorkbook');
  }
  const main = relationshipsOf(pkg, '').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new FileError('notAWorkbook');
  const type = contentTypeOf(pkg.xml(CONTENT_TYPES_PART), main.target) ?? '';
  if (type.includes('ms-excel.sheet.binary') || main.target.endsWith('.bin')) {
    throw new FileError('binaryWorkbook');
  }
  return main;
}

function* readStrings(pkg: Package, part: string | null): Steps<readonly SharedString[]> {
  const strings: SharedString[] = [];
  if (part === null) return strings;
  yield* rootInSteps(pkg, part, 'sst', {
    within: 'sst',
    onChild: (item) => {
      if (item.name === 'si') strings.push(readSharedString(item));
    },
  });
  return strings;
}

/** Identity of the sheet with this number in the file, in the form Excel gives worksheet ids. */
function modelSheetId(sheetId: number): string {
  return `{00000000-0001-0000-${sheetId.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

/** Looks of cells and where they come from. */
interface Looks extends Pick<Origin, 'stylesPart' | 'formats'> {
  readonly palette: Palette;
  readonly differentialFormats: readonly DifferentialFormat[];
}

type PartOf = (relationshipType: string) => string | null;

/** Finds the part that a relationship of some type points to; null when there is none. */
function partFinder(pkg: Package, relationships: readonly Relationship[]): PartOf {
  return (type) =>
    relationships.find((candidate) => candidate.type === type && pkg.has(candidate.target))?.target ?? null;
}

function readLooks(pkg: Package, partOf: PartOf): Looks {
  const stylesPart = partOf('styles');
  const themePart = partOf('theme');
  const styles = stylesPart === null ? null : rootOf(pkg, stylesPart, 'styleSheet');
  const palette = readPalette(themePart === null ? null : pkg.xml(themePart), styles);
  return {
    stylesPart,
    palette,
    formats: readCellFormats(styles, palette),
    differentialFormats: readDifferentialFormats(styles, palette),
  };
}

interface ReadSheets extends Pick<Origin, 'tabs'> {
  readonly origins: ReadonlyMap<SheetModel, SheetOrigin>;
}

function* readSheets(
  pkg: Package,
  root: XmlElement,
  relationships: readonly Relationship[],
  context: SheetContext,
): Steps<ReadSheets> {
  const origins = new Map<SheetModel, SheetOrigin>();
  const ids = new Set<string>();
  const parts = new Set<string>();
  const targets = byId(relationships);
  const tabs: (TabEntry & { readonly modelId: string | null })[] = [];
  for (const [place, tab] of readTabs(root).entries()) {
    const relationship = targets.get(tab.relationshipId);
    if (relationship === undefined) throw new FileError('missingPart', { part: tab.name });
    if (relationship.type !== 'worksheet') {
      tabs.push({ ...tab, modelId: null });
      continue;
    }
    // Two tabs of one part would be two sheets that cannot both be written.
    if (parts.has(relationship.target)) throw new FileError('damaged', { part: relationship.target });
    parts.add(relationship.target);
    // Numbers are unique in a sound file; in another the sheets must still be told apart.
    const numbered = modelSheetId(tab.sheetId);
    const id = ids.has(numbered) ? modelSheetId(place + 0x10000) : numbered;
    ids.add(id);
    const entry = { id, name: tab.name, visibility: tab.visibility, part: relationship.target };
    const { sheet, ...places } = yield* readSheet(pkg, entry, context);
    origins.set(sheet, { part: relationship.target, ...places });
    tabs.push({ ...tab, modelId: id });
  }
  return { tabs, origins };
}

/** The defined names of the model with their places in the file's list. */
function readNames(root: XmlElement, tabs: Origin['tabs']): ReadonlyMap<NameModel, number> {
  const sheetIds = tabs.map(({ modelId }) => modelId);
  const names = new Map<NameModel, number>();
  definedNameElements(root).forEach((element, i) => {
    const name = readName(element, sheetIds);
    if (name !== undefined) names.set(name, i);
  });
  return names;
}

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @throws FileError when the bytes are no workbook that can be read; see its codes.
 * @example openWorkbook(await readFile("programma.xlsx")).workbook.sheets[0]?.name
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  return allSteps(openWorkbookInSteps(bytes));
}

/**
 * The same in steps, for who has to stay awake: a large file takes seconds.
 *
 * @throws FileError as above, from any step
 */
export function* openWorkbookInSteps(bytes: Uint8Array): Steps<OpenWorkbook> {
  const pkg = new Package(yield* readZipInSteps(bytes));
  const main = findWorkbookPart(pkg);
  const workbookPart = main.target;
  const root = pkg.xml(workbookPart);
  if (root.name !== 'workbook') throw new FileError('notAWorkbook');

  const relationships = relationshipsOf(pkg, workbookPart);
  const partOf = partFinder(pkg, relationships);
  const documentPartOf = partFinder(pkg, relationshipsOf(pkg, ''));
  const corePart = documentPartOf('core-properties');
  const applicationPart = documentPartOf('extended-properties');
  const optional = (part: string | null): XmlElement | null => (part === null ? null : pkg.xml(part));
  const sharedStringsPart = partOf('sharedStrings');
  const strings = yield* readStrings(pkg, sharedStringsPart);
  const { stylesPart, ...looks } = readLooks(pkg, partOf);
  const { formats } = looks;
  const [defaultFormat] = formats;
  if (defaultFormat === undefined) throw new FileError('damaged', { part: stylesPart ?? workbookPart });
  const date1904 = readDate1904(root);
  const { tabs, origins } = yield* readSheets(pkg, root, relationships, {
    ...looks,
    strings,
    date1904,
    budget: { left: MAX_CELLS },
  });
  const names = readNames(root, tabs);
  const customXml = readCustomXmlParts(pkg, relationships);

  const sheets = [...origins.keys()];
  if (sheets.length === 0) throw new FileError('noWorksheets');
  const workbook: WorkbookModel = {
    sheets,
    names: [...names.keys()],
    defaultFormat,
    activeSheetId: tabs[readActiveTab(root)]?.modelId ?? sheets[0]?.id ?? '',
    date1904,
    calculationMode: readCalculationMode(root),
    isStructureProtected: readStructureProtected(root),
    properties: readProperties(optional(corePart), optional(applicationPart)),
    customXmlParts: [...customXml.keys()],
  };
  const origin: Origin = {
    package: pkg,
    workbookPart,
    relationshipBase: main.uri.slice(0, main.uri.lastIndexOf('/') + 1),
    sharedStringsPart,
    strings,
    stylesPart,
    corePart,
    applicationPart,
    customXml,
    formats,
    tabs,
    sheets: new Map([...origins].map(([{ id }, place]) => [id, place])),
    names,
    snapshot: snapshotOf(workbook),
  };
  return { workbook, origin };
}
