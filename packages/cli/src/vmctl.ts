#!/usr/bin/env node
/** The `vmctl` command. Like `pve.ts`, it only turns the compile cache on before all other code is loaded. */
import * as nodeModule from 'node:module'

// Node 22.8 and later; Node 20 has none.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
const [{ main }, { vmctl }] = await Promise.all([import('./main.js'), import('./programs/vmctl.js')])
await main(vmctl)
