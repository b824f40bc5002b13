import { connect, type Parameters } from '../src/client/index.js'
import { createSimulator } from '../src/testing/index.js'
import { createVm, exportVm } from '../src/vm/index.js'

export type CreateParameters = Omit<Parameters<'POST', '/nodes/{node}/qemu'>, 'node' | 'vmid'>

/** A cluster, and what an export makes again there. */
export async function exportingServer() {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY })
  const pve = await connect({ url: simulator.url, auth: simulator.auth, fetch: simulator.fetch })
  const config = (vmid: number) => pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid })
  /** A VM as somebody made it, its export, and the VM made from that. */
  const again = async (parameters: CreateParameters) => {
    await pve.post('/nodes/{node}/qemu', { ...parameters, node: 'pve1', vmid: 500 })
    const spec = await exportVm(pve, 500)
    const { vmid } = await createVm(pve, { ...spec, name: 'copy', node: 'pve1' })
    return { spec, first: await config(500), second: await config(vmid) }
  }
  return { pve, config, again }
}
