#!/usr/bin/env node
/** The `gpu-vm-bootstrap` command. */
import { fileURLToPath } from 'node:url'
import { start } from './start.js'

// From `src/` and from `dist/` the package is one folder up.
await start(async () => (await import('./programs/gpu-vm-bootstrap.js')).gpuVmBootstrap, {
  vmctlFile: fileURLToPath(new URL('../release/vmctl', import.meta.url)),
})
