// SPDX-License-Identifier: EUPL-1.2
import type { CustomXmlPart, WorkbookModel } from '../model';
import type { Origin } from '../open-workbook';
import { addContentType, CONTENT_TYPES_PART, ContentType, contentTypeOf } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelationship, removeRelationship } from '../package/relationships';
import { removePart } from '../package/remove-part';
import { DECLARATION } from '../templates';
import { tag } from '../xml/build';
import { xmlNamespace } from '../xml/namespace-of';

/** Writes the parts with XML of programs that were added, changed or taken away; the others keep their bytes. */
export function patchCustomXml(pkg: Package, origin: Origin, { customXmlParts }: WorkbookModel): void {
  const present = new Set(customXmlParts);
  for (const [part, { id, target }] of origin.customXml) {
    if (present.has(part)) continue;
    removeRelationship(pkg, origin.workbookPart, id);
    removePart(pkg, target);
  }
  for (const part of customXmlParts) {
    const target = origin.customXml.get(part)?.target;
    if (target === undefined) addPart(pkg, origin, part);
    else if (origin.snapshot.customXml.get(part) !== part.xml) pkg.write(target, part.xml);
  }
}

/** The part, the properties that give it its id, and the relationships to both, as Excel lays them out. */
function addPart(pkg: Package, { workbookPart, relationshipBase }: Origin, { id, xml }: CustomXmlPart): void {
  const part = pkg.freeName('customXml/item', '.xml');
  pkg.write(part, xml);
  if (contentTypeOf(pkg.xml(CONTENT_TYPES_PART), part) === null) {
    addContentType(pkg, part, ContentType.customXml);
  }
  addRelationship(pkg, workbookPart, { uri: `${relationshipBase}customXml`, target: part });

  const properties = pkg.freeName('customXml/itemProps', '.xml');
  const schema = xmlNamespace(xml) ?? '';
  const references = schema === '' ? '' : tag('ds:schemaRef', { 'ds:uri': schema });
  const namespace = relationshipBase.replace(/relationships\/$/, 'customXml');
  pkg.write(
    properties,
    DECLARATION +
      tag(
        'ds:datastoreItem',
        { 'ds:itemID': id, 'xmlns:ds': namespace },
        tag('ds:schemaRefs', {}, references),
      ),
  );
  addContentType(pkg, properties, ContentType.customXmlProperties);
  addRelationship(pkg, part, { uri: `${relationshipBase}customXmlProps`, target: properties });
}
