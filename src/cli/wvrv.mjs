#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Runs the TypeScript sources as they are, so that the command works right after `npm ci`.
import { register } from 'tsx/esm/api';

register();
await import('./run.ts');
