#!/usr/bin/env node
/** The `gpu-vm-bootstrap` command. Like `pve.ts`, it only turns the compile cache on before all other code is loaded. */
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

// Node 22.8 and later; Node 20 has none.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
const [{ main }, { gpuVmBootstrap }] = await Promise.all([
  import('./main.js'),
  import('./programs/gpu-vm-bootstrap.js'),
])
// From `src/` and from `dist/` the package is one folder up.
await main(gpuVmBootstrap, { vmctlFile: fileURLToPath(new URL('../release/vmctl', import.meta.url)) })
