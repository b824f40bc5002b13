#!/usr/bin/env node
/** The `pve` command. */
import { start } from './start.js'

await start(async () => (await import('./programs/pve.js')).pve)
