// SPDX-License-Identifier: EUPL-1.2

import type { CustomXmlPart } from '../../../ooxml/model';
import { numberedId } from '../../../ooxml/read/custom-xml';
import { xmlNamespace } from '../../../ooxml/xml/namespace-of';
import { readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureWritable } from '../edit/editable';
import type { Host } from '../host';
import { NULL_OBJECT } from '../objects';
import type { ObjectOf } from '../objects';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/api-error';

/** XML that programs keep in the workbook. */
export const customXmlClasses: Pick<
  Behaviours,
  'CustomXmlPartCollection' | 'CustomXmlPartScopedCollection' | 'CustomXmlPart'
> = {
  CustomXmlPartCollection: {
    items: (_, { workbook }) => workbook.customXmlParts.map(partObject),
    index: (_, id, { workbook }) => ensureFound(find(workbook.customXmlParts, id), id),
    call: {
      Add: (_, [xml], host) => {
        const text = ensureXml(xml);
        ensureWritable(host);
        const part = { id: freeId(host), xml: text };
        host.workbook.customXmlParts.push(part);
        host.isDirty = true;
        return partObject(part);
      },
      GetByNamespace: (_, [namespace]) => ({
        type: 'CustomXmlPartScopedCollection',
        namespace: readText(namespace, 'namespaceUri'),
      }),
      GetCount: (_, __, { workbook }) => workbook.customXmlParts.length,
      GetItemOrNullObject: (_, [id], { workbook }) => find(workbook.customXmlParts, id) ?? NULL_OBJECT,
    },
  },
  CustomXmlPartScopedCollection: {
    items: ({ namespace }, host) => partsOf(host, namespace).map(partObject),
    index: ({ namespace }, id, host) => ensureFound(find(partsOf(host, namespace), id), id),
    call: {
      GetCount: ({ namespace }, _, host) => partsOf(host, namespace).length,
      GetItemOrNullObject: ({ namespace }, [id], host) => find(partsOf(host, namespace), id) ?? NULL_OBJECT,
      GetOnlyItem: ({ namespace }, _, host) => {
        const [only, ...others] = partsOf(host, namespace);
        if (only === undefined) throw itemNotFound(`part with namespace ${namespace}`);
        if (others.length > 0) throw invalidOperation(`several parts have namespace ${namespace}`);
        return partObject(only);
      },
      GetOnlyItemOrNullObject: ({ namespace }, _, host) => {
        const [only, ...others] = partsOf(host, namespace);
        return only === undefined || others.length > 0 ? NULL_OBJECT : partObject(only);
      },
    },
  },
  CustomXmlPart: {
    id: ({ part }) => part.id,
    get: {
      Id: ({ part }) => part.id,
      NamespaceUri: ({ part }) => xmlNamespace(part.xml) ?? '',
    },
    call: {
      GetXml: ({ part }) => part.xml,
      SetXml: ({ part }, [xml], host) => {
        const text = ensureXml(xml);
        ensureWritable(host);
        part.xml = text;
        host.isDirty = true;
      },
      Delete: ({ part }, _, host) => {
        ensureWritable(host);
        host.workbook.customXmlParts = host.workbook.customXmlParts.filter((one) => one !== part);
        host.isDirty = true;
      },
    },
  },
};

function partObject(part: CustomXmlPart): ObjectOf<'CustomXmlPart'> {
  return { type: 'CustomXmlPart', part };
}

function partsOf({ workbook }: Host, namespace: string): readonly CustomXmlPart[] {
  return workbook.customXmlParts.filter(({ xml }) => xmlNamespace(xml) === namespace);
}

function find(parts: readonly CustomXmlPart[], id: unknown): ObjectOf<'CustomXmlPart'> | undefined {
  const wanted = readText(id, 'id').toLowerCase();
  const part = parts.find((one) => one.id.toLowerCase() === wanted);
  return part && partObject(part);
}

function ensureFound(found: ObjectOf<'CustomXmlPart'> | undefined, id: unknown): ObjectOf<'CustomXmlPart'> {
  if (!found) throw itemNotFound(`part ${String(id)}`);
  return found;
}

function ensureXml(value: unknown): string {
  const text = readText(value, 'xml');
  if (xmlNamespace(text) === null) throw invalidArgument('the text is not well-formed XML');
  return text;
}

/** Excel takes any; these are the same for every host, so that files are. */
function freeId({ workbook }: Host): string {
  const taken = new Set(workbook.customXmlParts.map(({ id }) => id));
  let number = workbook.customXmlParts.length + 1;
  while (taken.has(numberedId(number))) number += 1;
  return numberedId(number);
}
