// SPDX-License-Identifier: EUPL-1.2
import { escapeAttribute } from './escape';

/** Attribute values; null and undefined leave the attribute out, booleans are written as 1 and 0. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A value as the text of an attribute, not yet escaped. */
export function attributeText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/**
 * XML text of one element; `content` is XML itself.
 *
 * @example tag("c", { r: "A1", t: "s" }, "<v>0</v>") // <c r="A1" t="s"><v>0</v></c>
 */
export function tag(qname: string, attributes: AttributeValues = {}, content = ''): string {
  let text = `<${qname}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(attributeText(value))}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${qname}>`;
}
