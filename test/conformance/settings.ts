// SPDX-License-Identifier: EUPL-1.2

import { equal, isTrue } from './script';
import type { Script } from './script';

const KEY = 'wvrv-conformance';

export const settingScripts: readonly Script[] = [
  {
    name: 'a setting is added, changed, found and deleted',
    requires: 'ExcelApi 1.4',
    run: async () => {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add(KEY, { rules: 'wvrv-individueel', regions: ['MRA'] });
        const added = settings.getItem(KEY).load('key,value');
        await context.sync();
        equal([added.key, added.value], [KEY, { rules: 'wvrv-individueel', regions: ['MRA'] }]);
        settings.add(KEY, 2);
        const changed = settings.getItemOrNullObject(KEY).load('value');
        await context.sync();
        equal(changed.value, 2);
        changed.delete();
        const gone = settings.getItemOrNullObject(KEY);
        await context.sync();
        isTrue(gone.isNullObject, 'the setting is gone');
      });
    },
  },
  {
    name: 'a date in a setting comes back as a date',
    requires: 'ExcelApi 1.4',
    run: async () => {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add(KEY, new Date(0));
        const setting = settings.getItem(KEY).load('value');
        await context.sync();
        isTrue(setting.value instanceof Date && setting.value.getTime() === 0, 'the first of January 1970');
        setting.delete();
        await context.sync();
      });
    },
  },
];
