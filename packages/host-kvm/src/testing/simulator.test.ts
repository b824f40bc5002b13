import { describe, expect, it } from 'vitest'
import { readHostFacts } from '../facts/index.js'
import { createHostSimulator, freshHost, preparedHost } from './index.js'

describe('the simulated host', () => {
  it('KVM-22 answers what is asked of a real one', async () => {
    const { host } = createHostSimulator()
    const facts = await readHostFacts(host())
    expect(facts.os).toMatchObject({ id: 'ubuntu', versionId: '24.04', codename: 'noble' })
    expect(facts.iommu.isOn).toBe(true)
    expect(facts.gpus.map(({ address, bootDisplay }) => [address, bootDisplay])).toEqual([
      ['0000:01:00.0', undefined],
      ['0000:02:00.0', undefined],
      ['0000:03:00.0', 'boot-vga'],
    ])
    expect(facts.gpus[0]).toMatchObject({
      name: 'NVIDIA Corporation AD102 [GeForce RTX 4090]',
      functions: [{ driver: 'nvidia' }, { driver: 'snd_hda_intel' }],
      othersInGroup: [],
      holders: [{ pid: 812, command: 'nvidia-persiste', path: '/dev/nvidia0' }],
      nvidia: { uuid: expect.stringContaining('GPU-'), mig: 'not supported', memoryBytes: 24564 * 1024 ** 2 },
    })
    expect(facts.network).toMatchObject({ primaryInterface: 'br0', hasNetplan: true, renderer: 'networkd' })
    expect(facts.session).toMatchObject({ isRoot: true, controlInterface: 'br0', nodeVersion: 'v20.20.2' })
    expect(facts.libvirt).toMatchObject({ version: '10.0.0', groupMembers: { libvirt: ['ubuntu'] } })
  })

  it('KVM-7 has no groups until the kernel is told to use the IOMMU', async () => {
    const { host, machine } = createHostSimulator(freshHost())
    expect((await readHostFacts(host())).iommu).toEqual({ isOn: false, units: [], groups: [] })
    const grub = machine.text('/boot/grub/grub.cfg') ?? ''
    machine.write('/boot/grub/grub.cfg', grub.replace('quiet splash', 'quiet splash intel_iommu=on'))
    const before = await readHostFacts(host())
    expect(before.boot.nextKernelArguments).toContain('intel_iommu=on')
    expect(before.iommu.isOn).toBe(false)
    machine.reboot()
    const after = await readHostFacts(host())
    expect(after.iommu.isOn).toBe(true)
    expect(after.boot.bootId).not.toBe(before.boot.bootId)
    expect(after.gpus[0]?.iommuGroup).toBe(15)
    // A boot installs no driver; the kernel has that of the card's sound.
    expect(after.gpus[0]?.functions.map(({ driver }) => driver)).toEqual([undefined, 'snd_hda_intel'])
  })

  it('is the same again after it was kept as data', async () => {
    const first = createHostSimulator(preparedHost())
    const again = createHostSimulator(first.save())
    expect(await readHostFacts(again.host())).toEqual(await readHostFacts(first.host()))
  })
})
