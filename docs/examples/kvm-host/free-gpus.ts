/** Which GPUs a VM could have now, and why not the others. */
import { gpuStatus, type Host } from '@pve/host-kvm'

export async function freeGpus(host: Host): Promise<string[]> {
  const gpus = await gpuStatus(host)
  for (const { address, refusals } of gpus)
    for (const { what, hint } of refusals) console.log(`${address}: ${what} ${hint}`)
  return gpus.filter(({ refusals }) => refusals.length === 0).map(({ address }) => address)
}
