// SPDX-License-Identifier: EUPL-1.2

import { equal, onNewSheet } from './script';
import type { Script } from './script';

export const propertyScripts: readonly Script[] = [
  {
    name: 'what the file says about itself is kept',
    requires: 'ExcelApi 1.7',
    run: onNewSheet(async (context) => {
      const { properties } = context.workbook;
      const before = properties.load('title,comments');
      await context.sync();
      const { title, comments } = before;
      properties.title = 'Programma & opgave';
      properties.comments = 'a\nb';
      await context.sync();
      const after = context.workbook.properties.load('title,comments');
      await context.sync();
      equal([after.title, after.comments], ['Programma & opgave', 'a\nb']);
      after.title = title;
      after.comments = comments;
      await context.sync();
    }),
  },
];
