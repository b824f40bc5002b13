/**
 * The one file of a release, which is `gpu-vm-bootstrap` and `vmctl`: its name says which. So what one of them installs
 * is what it is itself.
 */
import { basename } from 'node:path'
import { main } from './main.js'

/** Put in by the build (scripts/tsup-presets.ts). */
declare const RELEASE_VERSION: string

const file = process.argv[1] ?? ''
const delivery = { version: RELEASE_VERSION, vmctlFile: file }

async function run(): Promise<void> {
  if (basename(file).startsWith('vmctl')) {
    const { vmctl } = await import('./programs/vmctl.js')
    await main(vmctl, delivery)
  } else {
    const { gpuVmBootstrap } = await import('./programs/gpu-vm-bootstrap.js')
    await main(gpuVmBootstrap, delivery)
  }
}

void run()
