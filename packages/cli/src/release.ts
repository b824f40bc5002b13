/**
 * The one file of a release, which is `gpu-vm-bootstrap` and `vmctl`: its name says which. So what one of them installs
 * is what it is itself.
 */
import { basename } from 'node:path'
import { start } from './start.js'

/** Put in by the build (scripts/tsup-presets.ts). */
declare const RELEASE_VERSION: string

const file = process.argv[1] ?? ''
const delivery = { version: RELEASE_VERSION, vmctlFile: file }

void (basename(file).startsWith('vmctl')
  ? start(async () => (await import('./programs/vmctl.js')).vmctl, delivery)
  : start(async () => (await import('./programs/gpu-vm-bootstrap.js')).gpuVmBootstrap, delivery))
