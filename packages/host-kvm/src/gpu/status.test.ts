import { describe, expect, it } from 'vitest'
import { createHostSimulator, freshHost } from '../testing/index.js'
import { attachGpu, gpuStatus } from './index.js'

const gpu = '0000:01:00.0'

describe('KVM-22 without an answer of libvirt', () => {
  it('a GPU is not called free: a VM that is off may have it', async () => {
    const { host, machine } = createHostSimulator()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    machine.state.units['libvirtd.service'] = { isEnabled: true, isActive: false }
    const [first, second] = await gpuStatus(host())
    for (const one of [first, second])
      expect(one?.refusals).toEqual([
        {
          code: 'LIBVIRT_UNREACHABLE',
          what: expect.stringMatching(/^Which VM has it is not known: libvirt on root@gpu1 /),
          hint: expect.stringMatching(/./),
        },
      ])
    expect([first?.with, first?.isWaiting]).toEqual(['vfio', false])
  })

  it('the GPUs are told all the same, on a host that is not prepared, too', async () => {
    const statuses = await gpuStatus(createHostSimulator(freshHost()).host())
    expect(statuses.map(({ refusals }) => refusals.at(-1)?.code)).toEqual(
      Array(3).fill('LIBVIRT_UNREACHABLE'),
    )
  })
})

describe('KVM-22 a GPU that waits with vfio-pci', () => {
  it('is one that a move gave there, not the boot', async () => {
    const { host, machine } = createHostSimulator()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    const waiting = async () => (await gpuStatus(host())).map(({ isWaiting }) => isWaiting)
    expect(await waiting()).toEqual([false, false, false])
    machine.state.libvirt.domains = machine.state.libvirt.domains.filter(({ name }) => name === 'web')
    expect(await waiting()).toEqual([true, false, false])
    for (const device of machine.state.pci) delete device.driverOverride
    expect(await waiting()).toEqual([false, false, false])
  })
})
