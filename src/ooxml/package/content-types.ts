// SPDX-License-Identifier: EUPL-1.2
import { childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { Package } from './package';

/** Name of the part that says what every other part is. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts this layer adds. */
export const ContentType = {
  worksheet: `${SPREADSHEETML}.worksheet+xml`,
  table: `${SPREADSHEETML}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  sharedStrings: `${SPREADSHEETML}.sharedStrings+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  styles: `${SPREADSHEETML}.styles+xml`,
  customXml: 'application/xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

function isOverrideOf(part: string): (element: XmlElement) => boolean {
  const name = `/${part}`.toLowerCase();
  return ({ attributes }) => attributes.PartName?.toLowerCase() === name;
}

/** Content type of a part by its own entry or its extension; null when none says it. */
export function contentTypeOf(types: XmlElement, part: string): string | null {
  const override = childrenOf(types, 'Override').find(isOverrideOf(part));
  if (override !== undefined) return override.attributes.ContentType ?? null;
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(types, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return byExtension?.attributes.ContentType ?? null;
}

/** Declares the type of a new part; a declaration left over from a part of that name is replaced. */
export function addContentType(pkg: Package, part: string, contentType: string): void {
  const editor = pkg.edit(CONTENT_TYPES_PART);
  const listed = childrenOf(editor.root, 'Override').find(isOverrideOf(part));
  if (listed !== undefined) editor.setAttributes(listed, { ContentType: contentType });
  else editor.append(editor.root, editor.tag('Override', { PartName: `/${part}`, ContentType: contentType }));
  pkg.write(CONTENT_TYPES_PART, editor.result());
}

/** Forgets the type of a part that is removed. */
export function removeContentType(pkg: Package, part: string): void {
  const editor = pkg.edit(CONTENT_TYPES_PART);
  const override = childrenOf(editor.root, 'Override').find(isOverrideOf(part));
  if (override === undefined) return;
  editor.remove(override);
  pkg.write(CONTENT_TYPES_PART, editor.result());
}
