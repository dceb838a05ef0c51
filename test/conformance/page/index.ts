// SPDX-License-Identifier: EUPL-1.2

import { runAll } from '../run-all';
import type { Result } from '../run-all';

/*
 * A page for the developers of the host, as a task pane in Excel itself or in the workbench: runs the conformance
 * scripts and shows what holds.
 */

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}.`);
}

const button = element('run', HTMLButtonElement);
const link = element('export', HTMLAnchorElement);
const summary = element('summary', HTMLElement);
const table = element('results', HTMLTableSectionElement);

function show({ family, name, requires, outcome, reason }: Result): void {
  const row = table.insertRow();
  for (const text of [family, name, requires, reason === '' ? outcome : `${outcome}: ${reason}`]) {
    row.insertCell().textContent = text;
  }
}

function count(results: readonly Result[], outcome: Result['outcome']): number {
  return results.filter((result) => result.outcome === outcome).length;
}

function summaryOf(results: readonly Result[]): string {
  const [holds, fails, skipped] = (['holds', 'fails', 'skipped'] as const).map((each) =>
    count(results, each),
  );
  return `${holds ?? 0} hold, ${fails ?? 0} fail, ${skipped ?? 0} skipped`;
}

async function run(): Promise<void> {
  const results: Result[] = [];
  button.disabled = true;
  link.hidden = true;
  table.replaceChildren();
  const { requirements, diagnostics } = Office.context;
  await runAll(
    (name, version) => requirements.isSetSupported(name, version),
    (result) => {
      results.push(result);
      show(result);
      summary.textContent = `Running: ${summaryOf(results)}`;
    },
  );
  const { platform, version } = diagnostics;
  const text = JSON.stringify({ platform, version, results }, null, 2);
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.hidden = false;
  button.disabled = false;
  summary.textContent = `Done: ${summaryOf(results)}`;
}

button.addEventListener('click', () => {
  run().catch((error: unknown) => {
    summary.textContent = `Stopped: ${String(error)}`;
    button.disabled = false;
  });
});

void Office.onReady(() => {
  button.disabled = false;
  summary.textContent = 'Ready.';
});
