#!/usr/bin/env node
/** The `pxrun` command. */
import { start } from './start.js'

await start(async () => (await import('./programs/pxrun.js')).pxrun)
