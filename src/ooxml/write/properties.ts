// SPDX-License-Identifier: EUPL-1.2
import type { DocumentProperties } from '../document-properties';
import { isEqual } from '../equal';
import type { NameModel, WorkbookModel } from '../model';
import type { Origin } from '../open-workbook';
import { addContentType, ContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelationship } from '../package/relationships';
import { APPLICATION_PROPERTIES, CORE_NAMESPACE, CORE_PROPERTIES, treeName } from '../read/properties';
import type { PropertyElement } from '../read/properties';
import { DECLARATION } from '../templates';
import { tag } from '../xml/build';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { escapeText } from '../xml/escape';
import { child } from '../xml/tree';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const DATES: ReadonlySet<keyof DocumentProperties> = new Set(['created', 'modified']);

/** Prefix that a part declares for a namespace; declared on the root when it has none. */
function prefixOf(editor: XmlEditor, namespace: string, otherwise: string): string {
  const declared = Object.entries(editor.root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  if (declared !== undefined) return declared[0].slice('xmlns:'.length);
  editor.setAttributes(editor.root, { [`xmlns:${otherwise}`]: namespace });
  return otherwise;
}

function propertyXml(editor: XmlEditor, property: PropertyElement, text: string): string {
  const { namespace, prefix, element, name } = property;
  if (namespace === CORE_NAMESPACE) return editor.tag(element, {}, escapeText(text));
  const qname = `${prefixOf(editor, namespace, prefix)}:${element}`;
  const attributes: AttributeValues = DATES.has(name)
    ? {
        [`${prefixOf(editor, SCHEMA_INSTANCE, 'xsi')}:type`]: `${prefixOf(editor, namespace, prefix)}:W3CDTF`,
      }
    : {};
  return tag(qname, attributes, escapeText(text));
}

function ensureCorePart(pkg: Package, { corePart }: Origin): string {
  if (corePart !== null) return corePart;
  const part = pkg.has('docProps/core.xml') ? pkg.freeName('docProps/core', '.xml') : 'docProps/core.xml';
  const namespaces = Object.fromEntries(
    [...CORE_PROPERTIES].map(({ prefix, namespace }) => [`xmlns:${prefix}`, namespace]),
  );
  const root = tag('cp:coreProperties', { ...namespaces, 'xmlns:xsi': SCHEMA_INSTANCE });
  pkg.write(part, DECLARATION + root);
  addContentType(pkg, part, ContentType.coreProperties);
  addRelationship(pkg, '', { uri: RELATIONSHIP, target: part });
  return part;
}

function patchCore(pkg: Package, origin: Origin, now: DocumentProperties): void {
  const before = origin.snapshot.properties;
  const changed = CORE_PROPERTIES.filter(({ name }) => before[name] !== now[name]);
  if (changed.length === 0) return;
  const part = ensureCorePart(pkg, origin);
  const editor = pkg.edit(part);
  for (const property of changed) {
    const text = now[property.name];
    const element = child(editor.root, treeName(property));
    if (element === undefined) {
      if (text !== '') editor.append(editor.root, propertyXml(editor, property, text));
    } else if (text === '') editor.remove(element);
    else editor.setContent(element, escapeText(text));
  }
  pkg.write(part, editor.result());
}

/** Manager and company; a workbook without that part cannot hold them. */
function patchApplication(
  pkg: Package,
  { applicationPart, snapshot }: Origin,
  now: DocumentProperties,
): void {
  const changed = APPLICATION_PROPERTIES.filter(([name]) => snapshot.properties[name] !== now[name]);
  if (changed.length === 0 || applicationPart === null) return;
  const editor = pkg.edit(applicationPart);
  for (const [name, element] of changed) {
    const present = child(editor.root, element);
    // The schema leaves the order free (ECMA-376 part 1, 22.2.2.25: an unordered choice of all).
    if (present === undefined) {
      if (now[name] !== '') editor.append(editor.root, editor.tag(element, {}, escapeText(now[name])));
    } else if (now[name] === '') editor.remove(present);
    else editor.setContent(present, escapeText(now[name]));
  }
  pkg.write(applicationPart, editor.result());
}

/** Lists of sheets and names that the application's part repeats; the first gives the lengths of the second. */
const REPEATED_TITLES = ['HeadingPairs', 'TitlesOfParts'] as const;

function titles(
  sheets: readonly { readonly name: string }[],
  names: readonly NameModel[],
): readonly string[] {
  return [
    ...sheets.map(({ name }) => name),
    ...names.filter(({ visible }) => visible).map(({ name, scope }) => `${scope ?? ''}!${name}`),
  ];
}

function titlesBefore({ snapshot }: Origin): readonly string[] {
  const sheets = snapshot.order.map((id) => ({ name: snapshot.sheets.get(id)?.name ?? '' }));
  return titles(sheets, [...snapshot.names.values()]);
}

/** Takes the titles out of the application's part once they are no longer right: Excel makes them anew. */
function removeStaleTitles(pkg: Package, origin: Origin, workbook: WorkbookModel): void {
  const { applicationPart } = origin;
  if (applicationPart === null || isEqual(titlesBefore(origin), titles(workbook.sheets, workbook.names)))
    return;
  const editor = pkg.edit(applicationPart);
  for (const name of REPEATED_TITLES) {
    const element = child(editor.root, name);
    if (element !== undefined) editor.remove(element);
  }
  pkg.write(applicationPart, editor.result());
}

/** Writes changed document properties, and nothing else of the user's: no time, no name of a program. */
export function patchProperties(pkg: Package, origin: Origin, workbook: WorkbookModel): void {
  removeStaleTitles(pkg, origin, workbook);
  patchCore(pkg, origin, workbook.properties);
  patchApplication(pkg, origin, workbook.properties);
}
