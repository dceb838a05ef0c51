// SPDX-License-Identifier: EUPL-1.2

/**
 * Who comes back to the pane by keyboard comes back to where they were. Excel on the web hands the focus to the first
 * thing in the pane, which after a look at a cell is a long way from the finding that led there.
 *
 * @param pane window of the pane
 */
export function returnFocus(pane: Window): void {
  let latest: EventTarget | null = null;
  /** Where the user was when leaving. By then the document itself says nothing of it any more. */
  let place: EventTarget | null = null;
  let isPointed = false;
  pane.document.addEventListener('focusin', ({ target }) => {
    latest = target;
  });
  pane.addEventListener('blur', () => {
    place = latest;
    isPointed = false;
  });
  pane.addEventListener(
    'pointerdown',
    () => {
      isPointed = true;
    },
    { capture: true },
  );
  pane.addEventListener('focus', () => {
    // After Office.js, which chooses its own place in the same task. Who points at something goes there.
    pane.setTimeout(() => {
      if (!isPointed && place instanceof HTMLElement && place.isConnected) place.focus();
    }, 0);
  });
}
