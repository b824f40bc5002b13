#!/usr/bin/env node
/** The `ostui` command. Like `pve.ts`, it only turns the compile cache on before all other code is loaded. */
import * as nodeModule from 'node:module'

// Node 22.8 and later; Node 20 has none.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
const [{ main }, { ostui }] = await Promise.all([import('./main.js'), import('./programs/ostui.js')])
await main(ostui)
