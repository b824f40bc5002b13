#!/usr/bin/env node
/** The `vmctl` command. */
import { start } from './start.js'

await start(async () => (await import('./programs/vmctl.js')).vmctl)
