#!/usr/bin/env node
/** The `pve` command. This file only turns Node's compile cache on, which must come before all other code is loaded. */
import * as nodeModule from 'node:module'

// Node 22.8 and later; Node 20 has none.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
const [{ main }, { pve }] = await Promise.all([import('./main.js'), import('./programs/pve.js')])
await main(pve)
