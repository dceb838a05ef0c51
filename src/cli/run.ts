// SPDX-License-Identifier: EUPL-1.2

import { main } from './main';

process.exitCode = await main(process.argv.slice(2));
