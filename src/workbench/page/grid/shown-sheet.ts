// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel } from '../../../ooxml/model';
import type { Host } from '../../host/host';
import type { UserLocale } from '../../host/user-locale';

/** A sheet as it is now. Models change in place: another object of this kind says that something may have changed. */
export interface ShownSheet {
  readonly host: Host;
  readonly sheet: SheetModel;
  /** Counts the changes of the workbook. */
  readonly version: number;
  /** Of whoever looks at it. */
  readonly locale: UserLocale;
}
