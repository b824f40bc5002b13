/** The file that gpu-vm-bootstrap installs as vmctl. */
import { readFile } from 'node:fs/promises'
import type { HostContext } from './context.js'

/** Undefined where this program was delivered without it: the phase then says that there is nothing to install. */
export async function vmctlBytes({ io }: HostContext): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (io.vmctlFile === undefined) return undefined
  try {
    return new Uint8Array(await readFile(io.vmctlFile))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
