// SPDX-License-Identifier: EUPL-1.2

/** A command of an add-in that shows its task pane, in the words of one language. */
export interface PaneCommand {
  readonly label: string;
  readonly tip: string;
  /** Address of the picture of 32 pixels. */
  readonly icon: string;
  /** Page of the pane and the title above it. */
  readonly url: string;
  readonly title: string;
}

const ICON_SIZE = '32';

/**
 * The button that opens the task pane, from an add-in-only manifest. Addresses are taken as paths of this site: the
 * manifest is for a port that may have been taken.
 *
 * @throws Error when the manifest has no such button
 */
export function readPaneCommand(manifest: Document, locale: string): PaneCommand {
  const control = [...manifest.getElementsByTagName('Control')].find(
    (each) => childOf(each, 'Action')?.getAttribute('xsi:type') === 'ShowTaskpane',
  );
  const action = control && childOf(control, 'Action');
  const tip = control && childOf(control, 'Supertip');
  const image = [...(control?.getElementsByTagName('bt:Image') ?? [])].find(
    (each) => each.getAttribute('size') === ICON_SIZE,
  );
  if (!control || !action || !tip || !image)
    throw new Error('The manifest has no button that shows a task pane.');
  const text = (element: Element | undefined): string =>
    resource(manifest, element?.getAttribute('resid') ?? '', locale);
  return {
    label: text(childOf(control, 'Label')),
    tip: text(childOf(tip, 'Description')),
    icon: pathOf(text(image)),
    url: pathOf(text(childOf(action, 'SourceLocation'))),
    title: text(childOf(action, 'Title')),
  };
}

/**
 * The manifest of the add-in on this site, or of another one on it: `?manifest=/conformance/manifest.xml` in the
 * address of the page.
 */
export async function fetchManifest(): Promise<Document> {
  const path = new URLSearchParams(location.search).get('manifest') ?? '/manifest.xml';
  const response = await fetch(new URL(path, location.origin).pathname);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'application/xml');
}

function childOf(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

/** A text or address by its id: in the language asked for, else in the manifest's own. */
function resource(manifest: Document, id: string, locale: string): string {
  const entry = [...manifest.querySelectorAll('Resources [id]')].find((each) => each.id === id);
  const override = [...(entry?.children ?? [])].find((each) => each.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue') ?? '';
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}
