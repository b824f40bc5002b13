/** 200 VMs created at a server that takes 50 ms for each answer, against the ideal of that concurrency. */
import { connect, createVm, readVmFacts } from '@pve/sdk'
import { createSimulator } from '@pve/sdk/testing'
import { report } from './measure.js'

const vms = 200
const latencyMs = 50
const concurrency = 16

export async function benchCreate(): Promise<void> {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY, latencyMs })
  const pve = await connect({ url: simulator.url, auth: simulator.auth, fetch: simulator.fetch, concurrency })
  const facts = await readVmFacts(pve)
  const before = simulator.log.length
  const start = performance.now()
  const created = await Promise.all(
    Array.from({ length: vms }, () => createVm(pve, { ha: false }, { facts })),
  )
  const took = performance.now() - start
  const requests = simulator.log.length - before
  const ids = new Set(created.map((vm) => vm.vmid))
  if (ids.size !== vms) throw new Error(`${ids.size} VMs instead of ${vms}`)
  // What cannot be saved: make it, see its task end, set its console; as many at a time as the client may send.
  const ideal = (vms * 3 * latencyMs) / concurrency
  report(
    `${vms} VMs at ${latencyMs} ms, ${concurrency} requests at a time / ideal`,
    took / ideal,
    undefined,
    `${(took / 1000).toFixed(1)} s, ${(requests / vms).toFixed(1)} requests each; ideal ${(ideal / 1000).toFixed(1)} s (3 each)`,
  )
}
