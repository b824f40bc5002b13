/** Facts and GPUs of a real host: labs/kvm-host, from a saved state. */
import { PlanError, waitFor } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KvmHost, savedHost, startKvmHost } from '../../../labs/kvm-host/lab.js'
import { unitName, unitPath, unitText } from '../src/bootstrap/reboot.js'
import {
  attachGpu,
  detachGpu,
  gpuStatus,
  type Host,
  type HostFacts,
  previewAttachGpu,
  readHostFacts,
} from '../src/index.js'
import { driverOf } from '../src/pci/index.js'
import { connectTo, type LabConnection } from './lab-host.js'

let lab: KvmHost
let connection: LabConnection
let host: Host
let facts: HostFacts
beforeAll(async () => {
  lab = await startKvmHost({ ...savedHost, name: 'e2e-host' })
  connection = await connectTo(lab)
  host = connection.host
  facts = await readHostFacts(host)
})
afterAll(async () => {
  await connection?.close()
  await lab?.down({ purge: true })
})

const cardA = '0000:01:00.0'
const audioA = '0000:01:00.1'
const cardB = '0000:02:00.0'
const audioB = '0000:02:00.1'

const run = async (program: string, ...words: string[]): Promise<string> =>
  (await host.shell.run([program, ...words])).stdout
const virsh = (...words: string[]) => run('virsh', '--quiet', '--connect', 'qemu:///system', ...words)

/** What a guest says on its serial line. */
const consoleLog = (name: string) => `/var/log/libvirt/qemu/${name}-console.log`

/**
 * Direct boot of the tiny guest; emulated, since the host has no /dev/kvm. Slots are free for what is plugged in: root ports,
 * and a bridge for the lab's audio functions, which are conventional PCI (those of real cards are PCI Express).
 */
const domainXml = (name: string): string => `<domain type='qemu'>
  <name>${name}</name><memory unit='MiB'>256</memory><vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>/var/lib/libvirt/images/tiny/vmlinuz</kernel><initrd>/var/lib/libvirt/images/tiny/initrd.img</initrd>
    <cmdline>console=ttyS0 quiet</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <controller type='usb' model='none'/>
    <controller type='pci' model='pcie-root'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-to-pci-bridge'/>
    <serial type='file'><source path='${consoleLog(name)}'/></serial><memballoon model='none'/>
  </devices>
</domain>`
const define = (name: string) =>
  host.shell.withTemporaryFile(domainXml(name), (path) => virsh('define', path))

const drivers = async (...addresses: readonly string[]) =>
  await Promise.all(addresses.map((address) => driverOf(host, address)))

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => {
      const cause = error instanceof PlanError ? (error.cause ?? error) : error
      return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : error
    },
  )

describe('the facts of a real host', () => {
  it('KVM-4 says what system it is, and from where it is reached', () => {
    expect(facts.os).toMatchObject({ id: 'ubuntu', versionId: '24.04', architecture: 'x86_64' })
    expect(facts.cpu).toMatchObject({ vendor: 'intel', count: 2, hasKvmDevice: false })
    expect(facts.cpu.virtualization).toBeUndefined()
    expect(facts.firmware.kind).toBe('bios')
    expect(facts.session).toMatchObject({
      user: 'root',
      isRoot: true,
      hasSystemd: true,
      sshLocalAddress: '10.0.2.15',
      controlInterface: 'enp0s2',
    })
    expect(facts.boot).toMatchObject({ hasGrub: true, hasInitramfsTools: true })
    expect(facts.reboot.isOwed).toBe(false)
  })

  it('KVM-5 KVM-7 finds the GPUs with all their functions, groups and drivers', () => {
    expect(facts.iommu.isOn).toBe(true)
    expect(facts.gpus.map(({ address, vendor }) => [address, vendor])).toEqual([
      [cardA, 'nvidia'],
      [cardB, 'nvidia'],
    ])
    const [a, b] = facts.gpus
    for (const [gpu, card, audio] of [
      [a, cardA, audioA],
      [b, cardB, audioB],
    ] as const) {
      expect(gpu?.functions.map(({ address, driver }) => [address, driver])).toEqual([
        [card, 'bochs-drm'],
        [audio, 'snd_hda_intel'],
      ])
      expect(gpu?.name).toContain('RTX 4090')
      expect(gpu?.othersInGroup).toEqual([])
    }
    expect(a?.iommuGroup).not.toBe(b?.iommuGroup)
    const group = facts.iommu.groups.find(({ number }) => number === a?.iommuGroup)
    expect(group?.members).toEqual(expect.arrayContaining([cardA, audioA]))
  })

  it('KVM-6 KVM-8 finds libvirt, the packages and the interface that carries the default route', () => {
    expect(facts.libvirt).toMatchObject({ isInstalled: true, isEnabled: true, isRunning: true })
    expect(facts.packages).toHaveProperty('libvirt-daemon-system')
    expect(facts.network.primaryInterface).toBe('enp0s2')
    expect(facts.network.interfaces.find(({ name }) => name === 'enp0s2')?.addresses).toContainEqual(
      expect.objectContaining({ address: '10.0.2.15', prefixLength: 24, isDynamic: true }),
    )
  })
})

describe('a GPU of a real host', () => {
  it('KVM-23 is refused, and stays where it is, while a process holds it or it is the boot display', async () => {
    await define('refused')
    const [first] = facts.gpus
    // QEMU's firmware shows its screen on the first card.
    expect(first?.bootDisplay).toBe('boot-vga')
    expect(await codeOf(attachGpu(host, { domain: 'refused', gpus: [cardA] }))).toBe('GPU_IS_BOOT_DISPLAY')
    const node = facts.gpus[1]?.functions[0]?.deviceNodes.find((path) => path.includes('card')) ?? ''
    await run('systemd-run', '--quiet', '--unit=holder', 'sh', '-c', 'exec sleep infinity < "$1"', 'sh', node)
    const held = await waitFor({
      what: 'the process to hold the card',
      intervalMs: 500,
      timeLimitMs: 60_000,
      probe: async () => {
        const status = (await gpuStatus(host)).find(({ address }) => address === cardB)
        return status?.holders.length ? status : undefined
      },
    })
    expect(held.holders).toContainEqual(expect.objectContaining({ path: node }))
    expect(await codeOf(attachGpu(host, { domain: 'refused', gpus: [cardB] }))).toBe('GPU_IN_USE')
    expect(await driverOf(host, cardB)).toBe('bochs-drm')
    await run('systemctl', 'stop', 'holder')
    await virsh('undefine', 'refused')
  })

  it('KVM-22 KVM-23 KVM-24 goes to a VM that runs, by vfio-pci, and comes back to its driver', async () => {
    await define('tiny')
    await virsh('start', 'tiny')
    const preview = await previewAttachGpu(host, { domain: 'tiny', gpus: [cardB] })
    expect(JSON.stringify(preview)).toContain('driver_override')
    expect(await driverOf(host, cardB)).toBe('bochs-drm')

    const given = await attachGpu(host, { domain: 'tiny', gpus: [cardB] })
    expect(given.live).toBe(true)
    expect(await drivers(cardB, audioB)).toEqual(['vfio-pci', 'vfio-pci'])
    // Its twin has the same ids, and is left alone.
    expect(await drivers(cardA, audioA)).toEqual(['bochs-drm', 'snd_hda_intel'])
    for (const where of [[], ['--inactive']])
      for (const number of [0, 1])
        expect(await virsh('dumpxml', 'tiny', ...where)).toContain(
          `<address domain='0x0000' bus='0x02' slot='0x00' function='0x${number}'/>`,
        )
    const status = (await gpuStatus(host)).find(({ address }) => address === cardB)
    expect(JSON.stringify(status)).toContain('tiny')
    // What a second VM asks for is another's.
    await define('second')
    expect(await codeOf(attachGpu(host, { domain: 'second', gpus: [cardB] }))).toBe('GPU_ASSIGNED')
    await virsh('undefine', 'second')

    // A guest that is still booting lets nothing go. It is emulated by an emulated machine.
    await waitFor({
      what: 'the guest to be up',
      intervalMs: 2_000,
      timeLimitMs: 900_000,
      probe: async () => (await run('cat', consoleLog('tiny'))).includes('TINY-READY') || undefined,
    })
    const taken = await detachGpu(host, { domain: 'tiny', releaseLimitMs: 600_000 })
    expect(taken.gpus.map(({ address }) => address)).toEqual([cardB])
    expect(await drivers(cardB, audioB)).toEqual(['bochs-drm', 'snd_hda_intel'])
    expect(await virsh('dumpxml', 'tiny')).not.toContain('<hostdev')
    expect(await virsh('dumpxml', 'tiny', '--inactive')).not.toContain('<hostdev')
    await virsh('destroy', 'tiny')
    await virsh('undefine', 'tiny')
  })
})

describe('KVM-10 the unit that goes on after a boot', () => {
  it('removes its file, and goes on for longer than a start may last', async () => {
    // After the lab's own.
    const limits = '/run/systemd/system.conf.d/zz-e2e.conf'
    const wentOn = '/run/e2e-went-on'
    try {
      await run('mkdir', '-p', '/run/systemd/system.conf.d')
      await host.shell.writeFile(limits, '[Manager]\nDefaultTimeoutStartSec=15s\n')
      await run('systemctl', 'daemon-reexec')
      const work = 'rm -- "$1" && systemctl daemon-reload && sleep 40 && touch "$2"'
      await host.shell.writeFile(unitPath, unitText(['/bin/sh', '-c', work, 'sh', unitPath, wentOn]))
      await run('systemctl', 'enable', unitName)
      const link = `/etc/systemd/system/multi-user.target.wants/${unitName}`
      await run('test', '-L', link)
      // It has started once the program runs: a start that waited for its end would be cut off here.
      await run('systemctl', 'start', unitName)
      const ended = await waitFor({
        what: 'the unit to end',
        intervalMs: 1_000,
        timeLimitMs: 120_000,
        probe: async () => {
          const state = (await run('systemctl', 'show', '--value', '--property=ActiveState', unitName)).trim()
          return state === 'inactive' || state === 'failed' ? state : undefined
        },
      })
      expect(ended).toBe('inactive')
      await run('test', '-e', wentOn)
      await run('test', '!', '-e', unitPath)
      // Once is enough, also where the program goes away without having removed it.
      await run('test', '!', '-L', link)
    } finally {
      // What comes after it is started by a manager with its own limits, and without a unit of this one.
      const cleanUp = 'systemctl stop "$1"; rm -f -- "$2" "$3" "$4"; systemctl daemon-reexec'
      await run('sh', '-c', cleanUp, 'sh', unitName, unitPath, limits, wentOn)
    }
  })
})
