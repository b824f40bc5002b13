import { describe, expect, it } from 'vitest'
import { readDeviceFacts } from '../facts/index.js'
import { createHostSimulator, freshHost, type Machine } from '../testing/index.js'
import { refusalsOf, requireFree } from './refusals.js'
import { findGpu } from './select.js'

const address = '0000:01:00.0'

async function look(change: (machine: Machine) => void, assigned: Record<string, string> = {}) {
  const { machine, host } = createHostSimulator()
  change(machine)
  const facts = await readDeviceFacts(host())
  return { gpu: findGpu(facts, address), context: { iommu: facts.iommu, assigned } }
}

function device(machine: Machine, at = address) {
  const found = machine.device(at)
  if (!found) throw new Error(`no ${at}`)
  return found
}

describe('KVM-23 a GPU does not leave the host', () => {
  const matrix: readonly [string, string, (machine: Machine) => void, RegExp][] = [
    [
      'without an IOMMU',
      'IOMMU_OFF',
      ({ state: { boot } }) => {
        boot.kernelArguments = boot.kernelArguments.filter((one) => one !== 'intel_iommu=on')
      },
      /The IOMMU is off/,
    ],
    [
      'when the firmware has none',
      'IOMMU_OFF',
      ({ state: { firmware } }) => {
        firmware.hasIommu = false
      },
      /The IOMMU is off/,
    ],
    [
      'when it is the boot display',
      'GPU_IS_BOOT_DISPLAY',
      (machine) => {
        device(machine).isBootVga = true
      },
      /0000:01:00\.0 is the host's screen/,
    ],
    [
      'while a process uses it',
      'GPU_IN_USE',
      ({ state: { processes } }) => {
        processes.push({ pid: 4242, command: 'python3', paths: ['/dev/nvidia0', '/dev/nvidiactl'] })
      },
      /in use by python3 \(process 4242, \/dev\/nvidia0\)/,
    ],
    [
      'while a process plays sound on its audio function',
      'GPU_IN_USE',
      ({ state: { processes } }) => {
        processes.push({ pid: 77, command: 'pipewire', paths: ['/dev/snd/controlC0'] })
      },
      /pipewire/,
    ],
    [
      'when its group has a NIC of the host',
      'GPU_GROUP_SHARED',
      (machine) => {
        device(machine, '0000:04:00.0').iommuGroup = 15
      },
      /shares IOMMU group 15 with .*0000:04:00\.0 Intel Corporation Ethernet Controller X550 \(ixgbe\)/,
    ],
    [
      'when its group has a disk of the host',
      'GPU_GROUP_SHARED',
      (machine) => {
        device(machine, '0000:05:00.0').iommuGroup = 15
      },
      /nvme/,
    ],
  ]

  it.each(matrix)('%s: %s', async (_, code, change, words) => {
    const { gpu, context } = await look(change)
    expect(refusalsOf(gpu, context).map((refusal) => refusal.code)).toEqual([code])
    expect(() => requireFree(gpu, context)).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(words), hint: expect.any(String) }),
    )
  })

  it('when another VM names one of its functions: GPU_ASSIGNED', async () => {
    const { gpu, context } = await look(() => {}, { '0000:01:00.1': 'trainer' })
    expect(refusalsOf(gpu, context)).toMatchObject([
      { code: 'GPU_ASSIGNED', hint: expect.stringContaining('vmctl gpu detach trainer') },
    ])
    expect(refusalsOf(gpu, { ...context, domainName: 'trainer' })).toEqual([])
  })

  it('KVM-31 names a command that can be pasted, whatever the VM is called', async () => {
    const { gpu, context } = await look(() => {}, { '0000:01:00.1': "it's $(id)" })
    expect(refusalsOf(gpu, context)).toMatchObject([
      {
        hint: `Take it from there first: vmctl gpu detach 'it'\\''s $(id)' --gpu ${address}`,
      },
    ])
  })

  it('with a disk or a NIC behind one of its functions: GPU_IN_USE', async () => {
    const { gpu, context } = await look((machine) => {
      device(machine, '0000:01:00.1').blockDevices = ['sdb']
    })
    expect(refusalsOf(gpu, context)).toMatchObject([
      { code: 'GPU_IN_USE', what: expect.stringContaining('sdb of the host is connected through the card') },
    ])
  })

  it('while a QEMU that libvirt does not know of has its group: GPU_IN_USE', async () => {
    const { gpu, context } = await look(({ state: { processes } }) => {
      processes.push({ pid: 99, command: 'qemu-system-x86', paths: ['/dev/vfio/15'] })
    })
    expect(refusalsOf(gpu, context)).toMatchObject([{ code: 'GPU_IN_USE' }])
  })

  it('alone when a VM has another card of its group; together the group may go', async () => {
    const { machine, host } = createHostSimulator()
    for (const at of ['0000:02:00.0', '0000:02:00.1'])
      Object.assign(device(machine, at), { iommuGroup: 15, driver: 'vfio-pci' })
    const facts = await readDeviceFacts(host())
    const [one, two] = [findGpu(facts, address), findGpu(facts, '0000:02:00.0')]
    const context = { iommu: facts.iommu, assigned: { '0000:02:00.0': 'trainer' } }
    expect(refusalsOf(one, context)).toMatchObject([
      { code: 'GPU_GROUP_SHARED', what: expect.stringContaining('(the VM trainer)') },
    ])
    expect(refusalsOf(one, { iommu: facts.iommu, assigned: {} })).toEqual([])
    device(machine, '0000:02:00.0').driver = 'nvidia'
    const again = await readDeviceFacts(host())
    const free = { iommu: again.iommu, assigned: {} }
    expect(refusalsOf(findGpu(again, address), free)).toMatchObject([{ code: 'GPU_GROUP_SHARED' }])
    expect(refusalsOf(findGpu(again, address), { ...free, together: [one, two] })).toEqual([])
  })

  it('names every reason, the gravest first', async () => {
    const { gpu, context } = await look((machine) => {
      device(machine).isBootVga = true
      device(machine, '0000:04:00.0').iommuGroup = 15
    })
    expect(() => requireFree(gpu, context)).toThrowError(
      expect.objectContaining({
        code: 'GPU_IS_BOOT_DISPLAY',
        details: expect.objectContaining({
          reasons: [
            expect.objectContaining({ code: 'GPU_IS_BOOT_DISPLAY' }),
            expect.objectContaining({ code: 'GPU_GROUP_SHARED' }),
          ],
        }),
      }),
    )
  })

  it('leaves for nothing else: bridges, devices without a driver, and the persistence service are no reason', async () => {
    const { gpu, context } = await look((machine) => {
      device(machine, '0000:00:01.1').iommuGroup = 15
      const nic = device(machine, '0000:04:00.0')
      nic.iommuGroup = 15
      delete nic.driver
    })
    expect(gpu.holders.map(({ command }) => command)).toEqual(['nvidia-persiste'])
    expect(refusalsOf(gpu, context)).toEqual([])
  })
})

describe('KVM-23 findGpu', () => {
  it.each(['0000:02:00.0', '02:00.0', '02:00', '0000:02:00', '0000:02:00.1'])('takes %s', async (ref) => {
    const facts = await readDeviceFacts(createHostSimulator().host())
    expect(findGpu(facts, ref).address).toBe('0000:02:00.0')
  })

  it('KVM-31 takes nothing else, and names those there are', async () => {
    const facts = await readDeviceFacts(createHostSimulator(freshHost()).host())
    for (const ref of ['', '../../etc', '-1', '$(reboot)', '0000:02:00.0\n', "02:00.0'; ls", '0000:04:00.0'])
      expect(() => findGpu(facts, ref)).toThrowError(
        expect.objectContaining({
          code: 'GPU_NOT_FOUND',
          hint: expect.stringContaining('0000:01:00.0 (NVIDIA Corporation AD102'),
        }),
      )
  })
})
