// SPDX-License-Identifier: EUPL-1.2

import { consolidating } from './consolidating';
import { distributing } from './distributing';
import { editing } from './editing';
import { files } from './files';
import { mainJob } from './main-job';
import { projectsInThePane } from './projects';
import { reading } from './reading';
import type { Bench } from './report';
import { reportText } from './report';
import { scrolling } from './scrolling';
import { writing } from './writing';

const BENCHES: readonly Bench[] = [
  files,
  editing,
  reading,
  writing,
  mainJob,
  distributing,
  consolidating,
  scrolling,
  projectsInThePane,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => BENCHES.every((bench) => bench.name !== name));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}; there are ${BENCHES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
for (const { name, title, run } of BENCHES) {
  if (wanted.length === 0 || wanted.includes(name)) {
    console.log(reportText(`${name}: ${title}`, await run()));
  }
}
