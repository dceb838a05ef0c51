// SPDX-License-Identifier: EUPL-1.2
import { FileError } from '../file-error';
import type { Package } from '../package/package';
import { allSteps } from '../../steps/steps';
import type { Steps } from '../../steps/steps';
import type { Streaming, XmlElement } from '../xml/tree';

/**
 * Root of a part that must be of some kind.
 *
 * @throws FileError `damaged` when it is another; `missingPart`, `malformedXml`.
 */
export function rootOf(pkg: Package, part: string, name: string, streaming?: Streaming): XmlElement {
  return allSteps(rootInSteps(pkg, part, name, streaming));
}

/** The same in steps. */
export function* rootInSteps(
  pkg: Package,
  part: string,
  name: string,
  streaming?: Streaming,
): Steps<XmlElement> {
  const root = yield* pkg.xmlInSteps(part, streaming);
  if (root.name !== name) throw new FileError('damaged', { part, detail: root.name });
  return root;
}
