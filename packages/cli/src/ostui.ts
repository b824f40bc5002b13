#!/usr/bin/env node
/** The `ostui` command. */
import { start } from './start.js'

await start(async () => (await import('./programs/ostui.js')).ostui)
