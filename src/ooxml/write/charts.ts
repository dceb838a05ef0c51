// SPDX-License-Identifier: EUPL-1.2
import type { ChartModel } from '../chart';
import type { SheetModel } from '../model';
import { addContentType, ContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelationship, byId, relationshipsOf, removeRelationship } from '../package/relationships';
import { removePart } from '../package/remove-part';
import { chartPartOf } from '../read/charts';
import { anchorsIn } from '../read/objects';
import type { SheetSnapshot } from '../snapshot';
import { DECLARATION } from '../templates';
import type { XmlEditor } from '../xml/editor';
import { tag } from '../xml/build';
import { WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';
import { chartXml, DRAWING_MAIN } from './chart-part';
import type { SaveContext } from './context';
import { relationshipIdName } from './relationship-prefix';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

interface Changes {
  readonly added: readonly ChartModel[];
  readonly gone: readonly ChartModel[];
}

/** A chart that is in the file stays as it is there; one without a part was made, or is to be written anew. */
function changesOf(before: SheetSnapshot, now: SheetModel): Changes {
  const kept = new Set(now.charts.flatMap(({ part }) => part ?? []));
  return {
    added: now.charts.filter(({ part }) => part === null),
    gone: before.charts.filter(({ part }) => part !== null && !kept.has(part)),
  };
}

export function areChartsChanged(before: SheetSnapshot, now: SheetModel): boolean {
  const { added, gone } = changesOf(before, now);
  return added.length + gone.length > 0;
}

/** Takes out the charts that are gone and adds the new ones; everything else in the drawing keeps its characters. */
export function patchCharts(
  editor: XmlEditor,
  sheetPart: string,
  before: SheetSnapshot,
  now: SheetModel,
  context: SaveContext,
): void {
  const { added, gone } = changesOf(before, now);
  if (added.length + gone.length === 0) return;
  const { package: pkg, relationshipBase } = context;
  const drawings = relationshipsOf(pkg, sheetPart).filter(
    ({ type, external }) => type === 'drawing' && !external,
  );
  for (const { target } of drawings) removeAnchors(pkg, target, gone);
  if (added.length === 0) return;
  const drawing = drawings[0]?.target ?? addDrawing(editor, sheetPart, context);
  const anchors = pkg.edit(drawing);
  let id = anchorsIn(anchors.root).length + 1;
  for (const chart of added) {
    const part = pkg.freeName('xl/charts/chart', '.xml');
    pkg.write(part, chartXml(chart, relationshipBase.replace(/\/$/, '')));
    addContentType(pkg, part, ContentType.chart);
    const relationship = addRelationship(pkg, drawing, { uri: `${relationshipBase}chart`, target: part });
    id += 1;
    anchors.append(anchors.root, anchorXml(chart, id, relationship, relationshipBase.replace(/\/$/, '')));
  }
  pkg.write(drawing, anchors.result());
}

function removeAnchors(pkg: Package, drawing: string, gone: readonly ChartModel[]): void {
  const relationships = relationshipsOf(pkg, drawing);
  const parts = new Set(gone.map(({ part }) => part));
  const editor = pkg.edit(drawing);
  const anchors = anchorsIn(editor.root).filter((anchor) =>
    parts.has(chartPartOf(anchor, byId(relationships))),
  );
  if (anchors.length === 0) return;
  for (const anchor of anchors) editor.remove(anchor);
  pkg.write(drawing, editor.result());
  for (const { id, target } of relationships) {
    if (!parts.has(target)) continue;
    removeRelationship(pkg, drawing, id);
    removePart(pkg, target);
  }
}

function addDrawing(
  editor: XmlEditor,
  sheetPart: string,
  { package: pkg, relationshipBase }: SaveContext,
): string {
  const part = pkg.freeName('xl/drawings/drawing', '.xml');
  const namespaces = { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING_MAIN };
  pkg.write(part, DECLARATION + tag('xdr:wsDr', namespaces));
  addContentType(pkg, part, ContentType.drawing);
  const id = addRelationship(pkg, sheetPart, { uri: `${relationshipBase}drawing`, target: part });
  const present = child(editor.root, 'drawing');
  if (present !== undefined) editor.remove(present);
  const xml = editor.tag('drawing', { [relationshipIdName(editor, relationshipBase)]: id });
  editor.insertInOrder(editor.root, 'drawing', xml, WORKSHEET);
  return part;
}

/** From the first cell to the last, both whole; it moves and grows with them. */
function anchorXml(
  { name, range }: ChartModel,
  id: number,
  relationship: string,
  relationshipNamespace: string,
): string {
  const corner = (corner: 'from' | 'to', row: number, column: number): string =>
    tag(
      `xdr:${corner}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const chart = tag('c:chart', {
    'xmlns:c': CHART,
    'xmlns:r': relationshipNamespace,
    'r:id': relationship,
  });
  const frame = [
    tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id, name }) + tag('xdr:cNvGraphicFramePr')),
    tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })),
    tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, chart)),
  ];
  return tag(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING_MAIN },
    corner('from', range.row, range.column) +
      corner('to', range.row + range.rows, range.column + range.columns) +
      tag('xdr:graphicFrame', { macro: '' }, frame.join('')) +
      tag('xdr:clientData'),
  );
}
