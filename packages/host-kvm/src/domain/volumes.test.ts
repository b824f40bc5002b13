import { dryRunPlan, runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../test/plans.js'
import { readImage, type SimulatedImage, writeImage } from '../testing/commands/images.js'
import { createHostSimulator, type HostState, preparedHost } from '../testing/index.js'
import { defineDomain } from '../testing/libvirt.js'
import { planDeleteDomain } from './index.js'
import { pathsOfName } from './volume-look.js'

const images = '/var/lib/libvirt/images'

const image = (more: Partial<SimulatedImage> = {}): SimulatedImage => ({
  format: 'qcow2',
  virtualSize: 1024 ** 3,
  data: 'x',
  snapshots: {},
  ...more,
})

const fileDisk = (path: string, format = 'qcow2') =>
  `<disk type='file' device='disk'><driver name='qemu' type='${format}'/><source file='${path}'/>TARGET</disk>`
const blockDisk = (path: string) =>
  `<disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='${path}'/>TARGET</disk>`
const volumeDisk = (pool: string, volume: string) =>
  `<disk type='volume' device='disk'><driver name='qemu' type='qcow2'/><source pool='${pool}' volume='${volume}'/>TARGET</disk>`

/** A host with these VMs beside those of the seed; all are off. */
function hostWith(
  vms: Readonly<Record<string, readonly string[]>>,
  change: (state: HostState) => void = () => {},
) {
  const seed = preparedHost()
  change(seed)
  const simulator = createHostSimulator(seed)
  for (const [name, disks] of Object.entries(vms)) {
    const all = disks.map((disk, index) =>
      disk.replace('TARGET', `<target dev='vd${String.fromCharCode(97 + index)}' bus='virtio'/>`),
    )
    defineDomain(
      simulator.machine,
      `<domain type='kvm'><name>${name}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices>${all.join('')}</devices></domain>`,
    )
  }
  return { ...simulator, host: simulator.host() }
}

/** Of each disk of `base`: whether it goes, else why it stays. */
const verdictsOf = async ({ host }: ReturnType<typeof hostWith>, name = 'base') =>
  (await planDeleteDomain(host, name)).volumes.map(({ isOwn, reason }) => (isOwn ? 'goes' : reason))

const base = `${images}/base.qcow2`

describe('KVM-31 KVM-20 a volume goes only when it is nobody else’s', () => {
  it('also where another VM has a second disk that libvirt does not find', async () => {
    const stopped = hostWith(
      { base: [fileDisk(base)], vm: [fileDisk(`${images}/vm.qcow2`), volumeDisk('slow', 'x.qcow2')] },
      ({ libvirt }) => libvirt.pools.push({ name: 'slow', path: '/srv/slow', isStopped: true }),
    )
    writeImage(stopped.machine, base, image())
    writeImage(stopped.machine, `${images}/vm.qcow2`, image({ backing: base }))
    expect(await verdictsOf(stopped)).toEqual(['The VM "vm" uses it, or lies over it.'])
    // What is in a pool that is stopped may lie over anything.
    writeImage(stopped.machine, `${images}/vm.qcow2`, image())
    expect(await verdictsOf(stopped)).toEqual([
      'It may belong to the disk vdb of the VM "vm", or lie under it: libvirt does not say where that is (pool \'slow\' is not active).',
    ])
    // A pool that is no more holds nothing back.
    stopped.machine.state.libvirt.pools = stopped.machine.state.libvirt.pools.filter(
      ({ name }) => name !== 'slow',
    )
    expect(await verdictsOf(stopped)).toEqual(['goes'])
  })

  it('deletes a VM of which libvirt does not find a volume, and leaves that', async () => {
    const simulated = hostWith({ base: [volumeDisk('gone', 'x'), fileDisk(base)] })
    writeImage(simulated.machine, base, image())
    expect(await verdictsOf(simulated)).toEqual([
      expect.stringContaining('libvirt does not say where it is (failed to get pool'),
      'goes',
    ])
  })

  it('by whatever path the other VM comes to it: a link, a bind mount, a hard link', async () => {
    const vms = { base: [fileDisk(base)], vm: [fileDisk('/images/vm.qcow2')] }
    for (const way of ['link', 'bind mount'] as const) {
      const simulated = hostWith(vms)
      const { machine } = simulated
      ;(way === 'link' ? machine.links : machine.mounts).set('/images', images)
      writeImage(machine, base, image())
      writeImage(machine, `${images}/vm.qcow2`, image({ backing: 'base.qcow2' }))
      expect(await verdictsOf(simulated), way).toEqual(['The VM "vm" uses it, or lies over it.'])
      writeImage(machine, `${images}/vm.qcow2`, image())
      expect(await verdictsOf(simulated), way).toEqual(['goes'])
    }
    const hard = hostWith({ base: [fileDisk(base)], vm: [fileDisk('/srv/same.qcow2')] })
    writeImage(hard.machine, base, image())
    expect(await verdictsOf(hard)).toEqual(['goes'])
    hard.machine.mounts.set('/srv/same.qcow2', base)
    expect(await verdictsOf(hard)).toEqual(['The VM "vm" uses it, or lies over it.'])
  })

  it('stays while QEMU cannot read what another VM’s disk lies over', async () => {
    const simulated = hostWith({ base: [fileDisk(base)], vm: [fileDisk(`${images}/vm.qcow2`)] })
    const { machine } = simulated
    writeImage(machine, base, image())
    writeImage(machine, `${images}/vm.qcow2`, image({ isBroken: true }))
    expect(await verdictsOf(simulated)).toEqual([
      `It may lie under the disk vda of the VM "vm": QEMU cannot read what ${images}/vm.qcow2 lies over.`,
    ])
    machine.files.delete(`${images}/vm.qcow2`)
    expect(await verdictsOf(simulated)).toEqual(['goes'])
    // A raw one lies over nothing.
    const raw = hostWith({ base: [fileDisk(base)], vm: [fileDisk(`${images}/vm.raw`, 'raw')] })
    writeImage(raw.machine, base, image())
    writeImage(raw.machine, `${images}/vm.raw`, image({ isBroken: true }))
    expect(await verdictsOf(raw)).toEqual(['goes'])
  })

  it('in all ways in which QEMU names a file', () => {
    expect(pathsOfName('/a/b')).toEqual(['/a/b'])
    expect(pathsOfName('file:/a/b')).toEqual(['/a/b'])
    expect(pathsOfName('nbd://host/x')).toEqual([])
    expect(pathsOfName('json:{"driver":"qcow2","file":{"driver":"file","filename":"/a"}}')).toEqual(['/a'])
    expect(pathsOfName('json:{"file.filename":"/a","file.driver":"file"}')).toEqual(['/a'])
    for (const unknown of ['json:{', 'b.qcow2', 'json:{"file":{"filename":"b.qcow2"}}'])
      expect(pathsOfName(unknown), unknown).toBeUndefined()
  })
})

describe('KVM-20 logical volumes', () => {
  const volume = '/dev/vg0/base'
  const withVolume = (attributes?: string) => {
    const simulated = hostWith({ base: [blockDisk(volume)] }, ({ libvirt }) =>
      libvirt.pools.push({ name: 'vg0', path: '/dev/vg0', type: 'logical' }),
    )
    // As udev makes it.
    simulated.machine.links.set(volume, '/dev/dm-3')
    writeImage(
      simulated.machine,
      '/dev/dm-3',
      image({ format: 'raw', ...(attributes !== undefined && { lvmAttributes: attributes }) }),
    )
    return simulated
  }

  it('are links, and go with the VM by libvirt', async () => {
    const simulated = withVolume()
    const deletion = await planDeleteDomain(simulated.host, 'base')
    expect(deletion.volumes).toMatchObject([{ source: volume, isOwn: true, removal: { kind: 'volume' } }])
    await runPlan(deletion.plan)
    expect(simulated.machine.files.has('/dev/dm-3')).toBe(false)
  })

  it('stay where LVM would take snapshots with them, or does not say', async () => {
    expect(await verdictsOf(withVolume('owi-a-s---'))).toEqual([
      'LVM snapshots lie over it, and would go with it.',
    ])
    expect(await verdictsOf(withVolume('twi-a-----'))).toEqual([
      'LVM does not say whether snapshots lie over it.',
    ])
    expect(await verdictsOf(withVolume('Vwi-a-tz--'))).toEqual(['goes'])
  })

  it('stay where another VM has them by their other path', async () => {
    const simulated = withVolume()
    defineDomain(
      simulated.machine,
      `<domain type='kvm'><name>vm</name><devices>${blockDisk('/dev/mapper/vg0-base').replace('TARGET', "<target dev='vda'/>")}</devices></domain>`,
    )
    simulated.machine.links.set('/dev/mapper/vg0-base', '/dev/dm-3')
    expect(await verdictsOf(simulated)).toEqual(['The VM "vm" uses it, or lies over it.'])
  })
})

describe('KVM-31 between the question and its answer', () => {
  const planned = async () => {
    const simulated = hostWith({ base: [fileDisk(base)], vm: [fileDisk(`${images}/vm.qcow2`)] })
    writeImage(simulated.machine, base, image())
    writeImage(simulated.machine, `${images}/vm.qcow2`, image())
    const { plan } = await planDeleteDomain(simulated.host, 'base')
    const domain = simulated.machine.state.libvirt.domains.find(({ name }) => name === 'base')
    if (domain === undefined) throw new Error('it was not defined')
    return { ...simulated, plan, domain }
  }

  it('a VM that was started is left alone', async () => {
    const { plan, domain, machine } = await planned()
    Object.assign(domain, { state: 'running', liveXml: domain.xml })
    expect(await errorOf(runPlan(plan))).toMatchObject({ cause: { code: 'DOMAIN_RUNNING' }, done: [] })
    expect(readImage(machine, base)).toBeDefined()
  })

  it('an overlay that was made keeps the disk below', async () => {
    const { plan, machine } = await planned()
    writeImage(machine, `${images}/vm.qcow2`, image({ backing: base }))
    expect(await errorOf(runPlan(plan))).toMatchObject({
      cause: { code: 'VOLUME_CHANGED', message: expect.stringContaining('The VM "vm" uses it') },
      done: [],
    })
    expect(readImage(machine, base)).toBeDefined()
  })

  it('a disk that was taken from the VM stays', async () => {
    const { plan, domain, machine } = await planned()
    domain.xml = domain.xml.replace(/<disk[\s\S]*<\/disk>/, '')
    expect(await errorOf(runPlan(plan))).toMatchObject({
      cause: { code: 'VOLUME_CHANGED', message: expect.stringContaining('does not have it now') },
    })
    expect(readImage(machine, base)).toBeDefined()
  })

  it('nothing happened, and it goes', async () => {
    const { plan, machine } = await planned()
    expect((await dryRunPlan(plan)).steps[0]).toMatchObject({ id: 'look-again', done: false })
    await runPlan(plan)
    expect(machine.files.has(base)).toBe(false)
  })
})
