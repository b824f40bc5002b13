import { describe, expect, it } from 'vitest'
import { hostdevXml } from '../libvirt/index.js'
import { createHostSimulator, type HostSimulator } from '../testing/index.js'
import { attachGpu, detachGpu, gpuStatus, previewDetachGpu } from './index.js'

const gpu = '0000:01:00.0'

const domainOf = ({ machine }: HostSimulator, name: string) => {
  const found = machine.state.libvirt.domains.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

const name = (simulator: HostSimulator, vm: string, ...addresses: string[]) => {
  const domain = domainOf(simulator, vm)
  domain.xml = domain.xml.replace('</devices>', `${addresses.map(hostdevXml).join('')}</devices>`)
}

/** The card was taken out of the host. */
const takeOut = ({ machine }: HostSimulator, slot: string) => {
  for (let at = machine.state.pci.length - 1; at >= 0; at--)
    if (machine.state.pci[at]?.address.startsWith(slot)) machine.state.pci.splice(at, 1)
}

const drivers = ({ machine }: HostSimulator) => machine.state.pci.map(({ driver }) => driver)

describe('KVM-24 a GPU that no VM has any more', () => {
  it('goes back to the host without a VM', async () => {
    const simulator = createHostSimulator()
    const { machine, host } = simulator
    const before = drivers(simulator)
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    machine.state.libvirt.domains = machine.state.libvirt.domains.filter((one) => one.name !== 'trainer')
    const { plan, steps } = await previewDetachGpu(host(), { gpus: ['01:00.0'] })
    expect([plan, steps.map(({ id }) => id)]).toEqual([
      `give ${gpu} back to the host`,
      [`back-${gpu}`, 'back-0000:01:00.1', 'let-sleep', 'persistence-start'],
    ])
    const back = await detachGpu(host(), { gpus: ['01:00.0'] })
    expect(back).toEqual({
      gpus: [
        expect.objectContaining({
          address: gpu,
          functions: [
            { address: gpu, driver: 'nvidia' },
            { address: '0000:01:00.1', driver: 'snd_hda_intel' },
          ],
        }),
      ],
      forgotten: [],
      live: false,
      notes: [],
    })
    expect(drivers(simulator)).toEqual(before)
  })

  it('is named: without a VM and a GPU nothing is guessed', async () => {
    const { host, machine } = createHostSimulator()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    machine.state.libvirt.domains = machine.state.libvirt.domains.filter((one) => one.name !== 'trainer')
    await expect(detachGpu(host(), {})).rejects.toMatchObject({
      code: 'GPU_NOT_CHOSEN',
      hint: expect.stringContaining(`Neither a VM nor the host has ${gpu}: --gpu gives it back.`),
    })
  })

  it('is not one that a VM has, the host has, or a QEMU holds', async () => {
    const simulator = createHostSimulator()
    const { machine, host } = simulator
    await expect(detachGpu(host(), { gpus: [gpu] })).rejects.toMatchObject({ code: 'GPU_NOT_ATTACHED' })
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    domainOf(simulator, 'trainer').name = 'my trainer'
    domainOf(simulator, 'my trainer').xml = domainOf(simulator, 'my trainer').xml.replace(
      '<name>trainer<',
      '<name>my trainer<',
    )
    await expect(detachGpu(host(), { gpus: [gpu] })).rejects.toMatchObject({
      code: 'GPU_ASSIGNED',
      hint: `Take it from there: vmctl gpu detach 'my trainer' --gpu ${gpu}`,
    })
    machine.state.libvirt.domains = machine.state.libvirt.domains.filter((one) => one.name === 'web')
    machine.state.processes.push({ pid: 99, command: 'qemu-system-x86', paths: ['/dev/vfio/15'] })
    await expect(detachGpu(host(), { gpus: [gpu] })).rejects.toMatchObject({ code: 'GPU_IN_USE' })
  })
})

describe('KVM-24 a GPU that two VMs name', () => {
  it('stays for the other, which is told', async () => {
    const simulator = createHostSimulator()
    const { host } = simulator
    await attachGpu(host(), { domain: 'web', gpus: [gpu] })
    name(simulator, 'trainer', gpu, '0000:01:00.1')
    expect(await detachGpu(host(), { domain: 'web' })).toMatchObject({
      live: true,
      gpus: [],
      forgotten: [gpu, '0000:01:00.1'],
      notes: [
        `${gpu} stays as it is: the VM trainer has it at its next start. Take it from there, too, to give it to the host: vmctl gpu detach trainer --gpu ${gpu}`,
      ],
    })
    expect(await gpuStatus(host())).toMatchObject([
      { address: gpu, with: 'vfio', domain: { name: 'trainer', isActive: false } },
      {},
      {},
    ])
    expect(await detachGpu(host(), { domain: 'trainer' })).toMatchObject({
      gpus: [{ functions: [{ driver: 'nvidia' }, { driver: 'snd_hda_intel' }] }],
      forgotten: [],
    })
  })
})

describe('KVM-24 a card that is not there any more', () => {
  it.each([[undefined], [['02:00.0']], [['0000:02:00.1']]])(
    'leaves the VM that names it: --gpu %j',
    async (gpus) => {
      const simulator = createHostSimulator()
      const { host } = simulator
      await attachGpu(host(), { domain: 'trainer', gpus: ['02:00.0'] })
      takeOut(simulator, '0000:02:00')
      const before = drivers(simulator)
      const spec = { domain: 'trainer', ...(gpus && { gpus }) }
      expect(await detachGpu(host(), spec)).toMatchObject({
        gpus: [],
        forgotten: ['0000:02:00.0', '0000:02:00.1'],
        notes: [
          'There is no device at 0000:02:00.0 any more: its entry left trainer, nothing else was changed.',
          'There is no device at 0000:02:00.1 any more: its entry left trainer, nothing else was changed.',
        ],
      })
      expect(domainOf(simulator, 'trainer').xml).not.toContain('hostdev')
      expect(drivers(simulator)).toEqual(before)
      await expect(detachGpu(host(), spec)).rejects.toMatchObject({ code: /^GPU_NOT_/ })
    },
  )

  it('does not hinder taking one that is', async () => {
    const simulator = createHostSimulator()
    const { host } = simulator
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu, '02:00.0'] })
    takeOut(simulator, '0000:02:00')
    expect(await detachGpu(host(), { domain: 'trainer' })).toMatchObject({
      gpus: [{ address: gpu }],
      forgotten: ['0000:02:00.0', '0000:02:00.1'],
    })
  })

  it('leaves it when it is named and a device of the host has its address now, which stays', async () => {
    const simulator = createHostSimulator()
    const { host } = simulator
    name(simulator, 'trainer', '0000:04:00.0')
    await expect(detachGpu(host(), { domain: 'trainer' })).rejects.toMatchObject({
      code: 'GPU_NOT_ATTACHED',
    })
    const before = drivers(simulator)
    expect(await detachGpu(host(), { domain: 'trainer', gpus: ['04:00.0'] })).toMatchObject({
      gpus: [],
      notes: [
        '0000:04:00.0 is Intel Corporation Ethernet Controller X550 now: the entry left trainer, the device stays as it is.',
      ],
    })
    expect(drivers(simulator)).toEqual(before)
    await expect(detachGpu(host(), { domain: 'trainer', gpus: ['04:00.0'] })).rejects.toMatchObject({
      code: 'GPU_NOT_FOUND',
    })
  })
})
