// SPDX-License-Identifier: EUPL-1.2

import type { DocumentProperties } from '../../../ooxml/document-properties';
import { readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureWritable } from '../edit/editable';
import type { Host } from '../host';

type Property =
  'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'category' | 'manager' | 'company';

/** The API's names for the texts of the file. */
const TEXTS: Readonly<Record<string, Property>> = {
  Title: 'title',
  Subject: 'subject',
  Author: 'creator',
  Keywords: 'keywords',
  Comments: 'description',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
};

function getter(name: keyof DocumentProperties) {
  return (_: unknown, host: Host): string => host.workbook.properties[name];
}

function setter(name: Property) {
  return (_: unknown, value: unknown, host: Host): void => {
    ensureWritable(host);
    host.workbook.properties = { ...host.workbook.properties, [name]: readText(value, name) };
    host.isDirty = true;
  };
}

function mapped<T>(make: (name: Property) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(TEXTS).map(([wireName, name]) => [wireName, make(name)]));
}

/** What the file says about itself. */
export const documentPropertiesClasses: Pick<Behaviours, 'DocumentProperties'> = {
  DocumentProperties: {
    get: {
      ...mapped(getter),
      LastAuthor: getter('lastModifiedBy'),
      RevisionNumber: (_, host) => Number(host.workbook.properties.revision) || 0,
    },
    set: mapped(setter),
  },
};
