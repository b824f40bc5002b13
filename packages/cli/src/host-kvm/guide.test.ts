/** The programs of `docs/examples/kvm-host`; the commands of the guide are tried in `scripts/docs-examples`. */
import { createHostSimulator, freshHost } from '@pve/host-kvm/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freeGpus } from '../../../../docs/examples/kvm-host/free-gpus.js'
import { withGpu } from '../../../../docs/examples/kvm-host/gpu-for-vm.js'
import { prepare } from '../../../../docs/examples/kvm-host/prepare.js'
import { simulatedHost } from '../../../../docs/examples/kvm-host/simulated.js'

describe('ALL-2 the programs of the guide, on the simulated host', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('gives a GPU to a VM and takes it back, also when the work fails', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const { host } = simulatedHost()
    expect(await freeGpus(host)).toEqual(['0000:01:00.0', '0000:02:00.0'])
    await withGpu(host, 'trainer', '0000:01:00.0', async () => {
      expect(await freeGpus(host)).toEqual(['0000:02:00.0'])
    })
    const failing = withGpu(host, 'trainer', '0000:02:00.0', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await freeGpus(host)).toEqual(['0000:01:00.0', '0000:02:00.0'])
  })

  it('prepares a host with its reboot', { timeout: 20_000 }, async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const simulator = createHostSimulator(freshHost())
    expect(await prepare(async () => simulator.shell())).toMatchObject({
      preflight: 'done',
      iommu: 'changed',
      bridge: 'changed',
    })
  })
})
