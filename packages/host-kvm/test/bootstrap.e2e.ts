/**
 * A real host from nothing to one that runs VMs, over a boot, and back: labs/kvm-host. One long story, since each boot takes
 * minutes; its parts build on one another.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KvmHost, startKvmHost } from '../../../labs/kvm-host/lab.js'
import {
  type BootstrapReport,
  type BootstrapWishesInput,
  bootstrap,
  previewBootstrap,
  readHostFacts,
  revert,
} from '../src/index.js'
import { addressesOf, changesBetween, connectTo, fileList, type LabConnection } from './lab-host.js'

const wishes: BootstrapWishesInput = {
  // The processor of the lab has no virtualisation.
  allowEmulation: true,
  user: 'ubuntu',
  vmctl: Buffer.from('#!/usr/bin/env node\nconsole.log("vmctl 0.0.0")\n'),
}
const grubFile = '/etc/default/grub.d/99-gpu-vm-bootstrap.cfg'

let lab: KvmHost
let connection: LabConnection
/** Before anything was done. */
let files: Record<string, string>
/** Once all was done. */
let made: Record<string, string>
beforeAll(async () => {
  lab = await startKvmHost({
    name: 'e2e-bootstrap',
    os: 'ubuntu',
    append: 'intel_iommu=off',
    tell: (line) => console.error(line),
  })
  connection = await connectTo(lab, 'ubuntu')
  const { shell } = connection.host
  await shell.run(['gpasswd', '--delete', 'ubuntu', 'kvm'])
  await shell.run(['systemctl', 'disable', 'libvirtd.service'])
  files = await fileList(shell)
})
afterAll(async () => {
  await connection?.close()
  await lab?.down({ purge: true })
})

/** The connection may be another one after the bridge and the boot. */
async function renew(): Promise<void> {
  await connection.close()
  connection = await connectTo(lab, 'ubuntu')
}

const states = ({ phases }: BootstrapReport) =>
  Object.fromEntries(phases.map(({ phase, state }) => [phase, state]))

describe('a real host', () => {
  it('KVM-2 KVM-4 is refused with a reason, or shown what would be done, without a change', async () => {
    const { host } = connection
    const refused = bootstrap(host, { ...wishes, allowEmulation: false })
    await expect(refused).rejects.toMatchObject({ code: 'VIRTUALIZATION_OFF' })
    const preview = await previewBootstrap(host, wishes)
    expect(preview.isDone).toBe(false)
    expect(preview.facts.iommu.isOn).toBe(false)
    const shown = JSON.stringify(preview.phases)
    for (const part of [grubFile, 'intel_iommu=on iommu=pt', 'update-grub', 'br0', '/usr/local/bin/vmctl'])
      expect(shown).toContain(part)
    expect(changesBetween(files, await fileList(host.shell))).toEqual({})
  })

  it('KVM-1 KVM-6 KVM-7 KVM-8 KVM-11 is prepared in all phases, and owes a boot', async () => {
    const report = await bootstrap(connection.host, wishes, connection)
    expect(states(report)).toEqual({
      preflight: 'done',
      nvidia: 'done',
      kvm: 'changed',
      iommu: 'reboot owed',
      bridge: 'changed',
      vmctl: 'changed',
    })
    expect(report.reboot).toMatchObject({ state: 'owed', left: ['iommu'] })
    await renew()
    const { shell } = connection.host
    expect(await addressesOf(shell)).toEqual(['br0 10.0.2.15/24'])
    const links = (await shell.run(['ip', '-o', 'link'])).stdout
    expect(links).toMatch(/enp0s2:.* master br0/)
    expect(links).toMatch(/br0:.* 52:54:00:1a:b0:01/)
    await shell.run(['ping', '-c', '2', '-W', '5', '-I', 'br0', '10.0.2.2'])
    expect((await shell.run(['ip', 'route', 'show', 'default'])).stdout).toContain('dev br0')
    expect((await shell.run(['grep', '-m1', '-E', '^\\s+linux', '/boot/grub/grub.cfg'])).stdout).toContain(
      'intel_iommu=on iommu=pt',
    )
    expect((await shell.run(['vmctl', '--version'])).stdout).toBe('vmctl 0.0.0\n')
  })

  it('KVM-10 changes nothing while the boot is owed', async () => {
    const report = await bootstrap(connection.host, wishes, connection)
    expect(report.changed).toBe(false)
    expect(report.reboot?.state).toBe('owed')
  })

  it('KVM-7 KVM-10 boots, goes on by itself, and has an IOMMU with groups', async () => {
    const report = await bootstrap(connection.host, { ...wishes, reboot: true }, connection)
    expect(report.reboot).toBeUndefined()
    await renew()
    const facts = await readHostFacts(connection.host)
    expect(facts.boot.kernelArguments).toEqual(expect.arrayContaining(['intel_iommu=on', 'iommu=pt']))
    expect(facts.iommu.isOn).toBe(true)
    for (const { iommuGroup, othersInGroup } of facts.gpus) {
      expect(iommuGroup).toBeTypeOf('number')
      expect(othersInGroup).toEqual([])
    }
    expect(facts.libvirt).toMatchObject({ isEnabled: true, isRunning: true })
    expect(facts.libvirt.groupMembers.kvm).toContain('ubuntu')
    expect(await addressesOf(connection.host.shell)).toEqual(['br0 10.0.2.15/24'])
    made = await fileList(connection.host.shell)
  })

  it('KVM-1 changes nothing in a second run', async () => {
    const report = await bootstrap(connection.host, wishes, connection)
    expect(report.changed).toBe(false)
    expect(report.reboot).toBeUndefined()
    expect(changesBetween(made, await fileList(connection.host.shell))).toEqual({})
  })

  it('KVM-9 is put back byte for byte, with nothing left', async () => {
    expect((await revert(connection.host, connection)).changed).toBe(true)
    await renew()
    expect(changesBetween(files, await fileList(connection.host.shell))).toEqual({})
    expect(await addressesOf(connection.host.shell)).toEqual(['enp0s2 10.0.2.15/24'])
    expect((await revert(connection.host, connection)).changed).toBe(false)
  })
})
