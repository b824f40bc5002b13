/** A GPU for a VM while something runs in it, and back to the host whatever becomes of that. */
import { runPlan } from '@pve/core'
import { attachGpu, detachGpu, type Host, planStartDomain } from '@pve/host-kvm'

export async function withGpu(host: Host, vm: string, gpu: string, work: () => Promise<void>): Promise<void> {
  await attachGpu(host, { domain: vm, gpus: [gpu] }, { onEvent: console.log })
  try {
    const { plan } = await planStartDomain(host, vm)
    await runPlan(plan)
    await work()
  } finally {
    await detachGpu(host, { domain: vm, gpus: [gpu] })
  }
}
