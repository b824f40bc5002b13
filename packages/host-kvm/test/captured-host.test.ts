/** The facts that are made of what real hosts said. */
import { describe, expect, it } from 'vitest'
import { type HostFacts, readHostFacts } from '../src/facts/index.js'
import { capturedFacts, situations } from './captured-host.js'

const facts = Object.fromEntries(
  await Promise.all(
    situations.map(async (name) => [name, await readHostFacts(capturedFacts(name))] as const),
  ),
)
const of = (name: (typeof situations)[number]): HostFacts => {
  const found = facts[name]
  if (found === undefined) throw new Error(`no facts of ${name}`)
  return found
}
const driversOf = ({ gpus }: HostFacts) =>
  gpus.flatMap(({ functions }) => functions.map(({ address, driver }) => [address, driver]))

describe('the facts of a captured host', () => {
  it.each(situations)('%s: has what every host has', (name) => {
    const { os, cpu, firmware, memoryBytes, disks, boot, pciDevices, network, libvirt, packages, session } =
      of(name)
    expect(os).toMatchObject({
      id: 'ubuntu',
      architecture: 'x86_64',
      hostname: 'kvmlab',
    })
    expect(cpu).toMatchObject({
      vendor: 'intel',
      count: 2,
      hasKvmDevice: false,
    })
    expect(cpu.virtualization).toBeUndefined()
    expect(firmware).toEqual({ kind: 'bios', secureBoot: 'off' })
    expect(memoryBytes).toBe(4_105_359_360)
    expect(disks.map(({ path }) => path)).toContain('/')
    expect(boot).toMatchObject({ hasGrub: true, hasInitramfsTools: true })
    expect(boot.bootId).toMatch(/^[0-9a-f-]{36}$/)
    expect(boot.modules).toEqual(expect.arrayContaining(['virtio_net', 'bochs']))
    expect(pciDevices.length).toBeGreaterThan(12)
    expect(network).toMatchObject({ hasNetplan: true, renderer: 'networkd' })
    expect(libvirt).toMatchObject({ isInstalled: true, isEnabled: true, isRunning: true, version: '9.0.0' })
    expect(packages).toHaveProperty('libvirt-daemon-system', '9.0.0-4+deb12u2')
    expect(session).toMatchObject({ hasSystemd: true, sshLocalAddress: '10.0.2.15', nodeVersion: 'v20.20.2' })
  })

  it('plain: GPUs with their functions in groups of their own, by which the screen is shown', () => {
    const { iommu, gpus, nvidia, session, network } = of('plain')
    expect(iommu.isOn).toBe(true)
    expect(iommu.units).toEqual(['dmar0'])
    expect(driversOf(of('plain'))).toEqual([
      ['0000:01:00.0', 'bochs-drm'],
      ['0000:01:00.1', 'snd_hda_intel'],
      ['0000:02:00.0', 'bochs-drm'],
    ])
    expect(
      gpus.map(({ vendor, bootDisplay, othersInGroup, holders }) => ({
        vendor,
        bootDisplay,
        othersInGroup,
        holders,
      })),
    ).toEqual([
      { vendor: 'nvidia', bootDisplay: 'boot-vga', othersInGroup: [], holders: [] },
      { vendor: 'nvidia', bootDisplay: undefined, othersInGroup: [], holders: [] },
    ])
    expect(nvidia).toMatchObject({ smi: 'not installed', isPersistenceRunning: false })
    expect(session).toMatchObject({ user: 'root', isRoot: true, controlInterface: 'enp0s2' })
    expect(network.primaryInterface).toBe('enp0s2')
    // The lab had no IPv4 gateway when this was recorded: the default route is IPv6's.
    expect(network.routes).toContainEqual(
      expect.objectContaining({
        family: 6,
        destination: 'default',
        gateway: 'fe80::2',
        interface: 'enp0s2',
      }),
    )
    expect(network.interfaces.find(({ name }) => name === 'enp0s3')).toMatchObject({
      isUp: false,
      addresses: [],
    })
  })

  it('sudo: who signed in is not who the commands are run as', () => {
    expect(of('sudo').session).toMatchObject({ user: 'ubuntu', isRoot: false })
    expect(of('sudo').libvirt.groupMembers).toEqual({ libvirt: ['ubuntu'], kvm: ['ubuntu'] })
  })
})
