// SPDX-License-Identifier: EUPL-1.2

import type { OpenWorkbook } from '../../ooxml/open-workbook';
import { saveWorkbook } from '../../ooxml/save-workbook';
import { behaviours } from '../host/behaviours';
import { createBridge } from '../host/bridge';
import type { BridgeOptions, HostBridge } from '../host/bridge';
import { createHost } from '../host/host';
import type { Host, HostSettings } from '../host/host';
import { extractMetadata } from '../host/protocol/metadata';
import type { Metadata } from '../host/protocol/metadata';

/** Newest ExcelApi requirement set that the host offers. */
export const EXCEL_API = '1.15';

/** A workbook that is open in the workbench. */
export interface Session {
  readonly id: string;
  readonly host: Host;
  readonly bridge: HostBridge;
  save(): Uint8Array;
}

/** Watching what the add-in asks, and what happens when it opens another workbook. */
export type SessionOptions = BridgeOptions & Pick<HostSettings, 'openWorkbook'>;

/** Opens a workbook in a host of its own. */
export function openSession(
  open: OpenWorkbook,
  fileName: string,
  metadata: Metadata,
  { openWorkbook: openAnother, ...options }: SessionOptions,
): Session {
  const host = createHost(open.workbook, {
    fileName,
    ceiling: EXCEL_API,
    readOnly: false,
    openWorkbook: openAnother,
  });
  return {
    id: crypto.randomUUID(),
    host,
    bridge: createBridge(host, metadata, behaviours, options),
    save: () => saveWorkbook(open),
  };
}

/** Excel's API as the served Office.js knows it. @throws Error when the server does not hand it out */
export async function fetchMetadata(): Promise<Metadata> {
  return extractMetadata(await (await fetchOk('/office-js/excel-web-16.00.debug.js')).text());
}

export const EXAMPLE_NAME = 'mra-voorbeeld.xlsx';

/** The example workbook. */
export async function fetchExample(): Promise<ArrayBuffer> {
  const url = new URL('../../../assets/workbooks/mra-voorbeeld.xlsx', import.meta.url);
  return (await fetchOk(url.href)).arrayBuffer();
}

async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
