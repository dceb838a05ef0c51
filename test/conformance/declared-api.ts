// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A member of a class of namespace Excel, as the types declare it. */
export interface DeclaredMember {
  readonly className: string;
  readonly name: string;
  readonly kind: 'method' | 'property';
  readonly isReadOnly: boolean;
  /** Requirement set, such as `ExcelApi 1.4`; null where none is stated. */
  readonly set: string | null;
}

const TYPES = path.resolve(__dirname, '../../node_modules/@types/office-js/index.d.ts');

/** What every object of the API has for the client's own use. */
const CLIENT_SIDE = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** The classes of namespace Excel with their members, from the installed `@types/office-js`. */
export function declaredApi(): readonly DeclaredMember[] {
  const source = ts.createSourceFile(
    'office.d.ts',
    readFileSync(TYPES, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const members = new Map<string, DeclaredMember>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const ofClass = setOf(declaration);
      for (const member of declaration.members) {
        const read = readMember(declaration.name.text, ofClass, member);
        // Of a method with several forms the oldest set counts.
        const known = read && members.get(keyOf(read));
        if (read && (!known || isOlder(read.set, known.set))) members.set(keyOf(read), read);
      }
    }
  }
  return [...members.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ className, name }: DeclaredMember): string {
  return `${className}.${name}`;
}

function readMember(
  className: string,
  ofClass: string | null,
  member: ts.ClassElement,
): DeclaredMember | null {
  if (!member.name || !ts.isIdentifier(member.name) || CLIENT_SIDE.has(member.name.text)) return null;
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const isReadOnly = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  const kind = ts.isMethodDeclaration(member) ? 'method' : 'property';
  return { className, name: member.name.text, kind, isReadOnly, set: setOf(member) ?? ofClass };
}

function setOf(node: ts.Node): string | null {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join(' ');
  return /\[\s*Api set:\s*(\w+ (?:[\d.]+|BETA[^\]]*))/i.exec(text)?.[1]?.trim() ?? null;
}

function isOlder(left: string | null, right: string | null): boolean {
  const version = (set: string | null): number => Number(/1\.(\d+)$/.exec(set ?? '')?.[1] ?? Infinity);
  return version(left) < version(right);
}
