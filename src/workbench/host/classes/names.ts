// SPDX-License-Identifier: EUPL-1.2

import type { NameModel, SheetModel } from '../../../ooxml/model';
import { readBoolean, readOptionalText, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { addName, deleteName, nameTarget, setNameFormula } from '../edit/names';
import { ensureWritable } from '../edit/editable';
import { sameText } from '../edit/valid-names';
import type { Host } from '../host';
import { isObjectOf, NULL_OBJECT, rangeObject } from '../objects';
import type { ObjectOf } from '../objects';
import { apiNotFound, invalidOperation, itemNotFound } from '../protocol/api-error';

export const nameClasses: Pick<Behaviours, 'NamedItemCollection' | 'NamedItem'> = {
  NamedItemCollection: {
    items: ({ sheet }, host) => namesOf(host, sheet).map(namedItem),
    index: ({ sheet }, key, host) => {
      const text = readText(key, 'name');
      const found = findName(host, sheet, text);
      if (!found) throw itemNotFound(`name ${text}`);
      return namedItem(found);
    },
    call: {
      Add: ({ sheet }, [name, reference, comment], host) => {
        const target = isObjectOf(reference, 'Range') ? reference : readText(reference, 'reference');
        const remark = readOptionalText(comment, 'comment') ?? '';
        return namedItem(addName(host, sheet, readText(name, 'name'), target, remark));
      },
      GetCount: ({ sheet }, _, host) => namesOf(host, sheet).length,
      GetItemOrNullObject: ({ sheet }, [key], host) => {
        const found = findName(host, sheet, readText(key, 'name'));
        return found ? namedItem(found) : NULL_OBJECT;
      },
    },
  },
  NamedItem: {
    id: ({ name }) => name.name,
    nav: {
      Worksheet: ({ name }, host) => {
        const sheet = scopeOf(host, name);
        if (!sheet) throw invalidOperation(`name ${name.name} belongs to the workbook`);
        return { type: 'Worksheet', sheet };
      },
      WorksheetOrNullObject: ({ name }, host) => {
        const sheet = scopeOf(host, name);
        return sheet ? { type: 'Worksheet', sheet } : NULL_OBJECT;
      },
    },
    get: {
      _Id: ({ name }) => name.name,
      Name: ({ name }) => name.name,
      Formula: ({ name }) => `=${name.formula}`,
      Comment: ({ name }) => name.comment,
      Visible: ({ name }) => name.visible,
      Scope: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet'),
      Type: ({ name }, host) => typeOf(host, name),
      Value: ({ name }, host) => valueOf(host, name),
    },
    set: {
      Formula: ({ name }, value, host) => {
        setNameFormula(host, name, readText(value, 'formula'));
      },
      Comment: ({ name }, value, host) => {
        ensureWritable(host);
        name.comment = readText(value, 'comment');
        host.isDirty = true;
      },
      Visible: ({ name }, value, host) => {
        ensureWritable(host);
        name.visible = readBoolean(value, 'visible');
        host.isDirty = true;
      },
    },
    call: {
      GetRange: ({ name }, _, host) => {
        const target = nameTarget(host, name);
        if (!target) throw itemNotFound(`name ${name.name} does not refer to cells`);
        return rangeObject(target.sheet, target.rect);
      },
      GetRangeOrNullObject: ({ name }, _, host) => {
        const target = nameTarget(host, name);
        return target ? rangeObject(target.sheet, target.rect) : NULL_OBJECT;
      },
      Delete: ({ name }, _, host) => {
        deleteName(host, name);
      },
    },
  },
};

/** Names of a sheet; for the workbook, those of the workbook only. */
function namesOf(host: Host, sheet: SheetModel | null): readonly NameModel[] {
  return host.workbook.names.filter((name) => name.scope === (sheet?.id ?? null));
}

function findName(host: Host, sheet: SheetModel | null, text: string): NameModel | undefined {
  return namesOf(host, sheet).find((name) => sameText(name.name, text));
}

function namedItem(name: NameModel): ObjectOf<'NamedItem'> {
  return { type: 'NamedItem', name };
}

function scopeOf(host: Host, name: NameModel): SheetModel | undefined {
  return host.workbook.sheets.find((sheet) => sheet.id === name.scope);
}

function typeOf(host: Host, name: NameModel): string {
  if (nameTarget(host, name)) return 'Range';
  if (name.formula.includes('#REF!')) return 'Error';
  const literal = literalOf(name);
  switch (typeof literal) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return Number.isInteger(literal) ? 'Integer' : 'Double';
  }
}

/** For cells their address, as in the formula; for a constant its value. */
function valueOf(host: Host, name: NameModel): string | number | boolean {
  if (nameTarget(host, name)) return name.formula;
  return name.formula.includes('#REF!') ? '#REF!' : literalOf(name);
}

function literalOf({ name, formula }: NameModel): string | number | boolean {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === 'true';
  if (/^-?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(formula)) return Number(formula);
  throw apiNotFound('NamedItem.value', `of a calculation (${name}) is not implemented by this host.`);
}
