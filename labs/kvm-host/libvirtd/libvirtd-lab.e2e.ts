import { existsSync } from 'node:fs'
import { waitFor } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processesBelow } from '../../sshd/processes.js'
import { type LibvirtdLab, libvirtdLab } from './libvirtd-lab.js'

let lab: LibvirtdLab
beforeAll(async () => {
  lab = await libvirtdLab()
})
afterAll(async () => {
  await lab.stop()
})

const virsh = async (...argv: string[]): Promise<string> =>
  (await lab.shell.run(['virsh', '--quiet', '--connect', 'qemu:///system', ...argv])).stdout.trim()

const definition = (name: string): string => `<domain type='qemu'>
  <name>${name}</name><memory unit='MiB'>192</memory><vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>${lab.tinyGuest.kernel}</kernel><initrd>${lab.tinyGuest.initrd}</initrd><cmdline>console=ttyS0 quiet</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <interface type='network'><source network='default'/><model type='virtio'/></interface>
    <serial type='pty'><log file='/var/log/libvirt/qemu/${name}-console.log'/></serial>
  </devices>
</domain>`

describe('the libvirtd of the lab', () => {
  it('runs a guest that gets a lease and obeys its power button', async () => {
    await lab.shell.withTemporaryFile(definition('tiny'), (path) => virsh('define', path))
    await virsh('start', 'tiny')
    const log = '/var/log/libvirt/qemu/tiny-console.log'
    const address = await waitFor({
      what: 'the tiny guest to be ready',
      intervalMs: 200,
      timeLimitMs: 60_000,
      probe: async () => {
        const text = Buffer.from(await lab.shell.readFile(log)).toString()
        return text.includes('TINY-READY') ? /TINY-IP (\S+)/.exec(text)?.[1] : undefined
      },
    })
    expect(address).toMatch(/^192\.168\.122\.\d+$/)
    expect(await virsh('domifaddr', 'tiny')).toContain(address)
    await virsh('shutdown', 'tiny')
    await waitFor({
      what: 'the tiny guest to be off',
      intervalMs: 200,
      timeLimitMs: 30_000,
      probe: async () => ((await virsh('domstate', 'tiny')) === 'shut off' ? true : undefined),
    })
    await virsh('undefine', 'tiny')
  }, 120_000)

  it('keeps its files from the machine, and has a shell that finds them', async () => {
    await lab.shell.writeFile('/var/lib/libvirt/images/note', 'inside', { mode: 0o644 })
    expect((await lab.shell.run(['cat', 'note'], { cwd: '/var/lib/libvirt/images' })).stdout).toBe('inside')
    await lab.shell.run(['sh', '-c', 'echo too > /etc/libvirt/note; echo too > /run/note'])
    expect(Buffer.from(await lab.shell.readFile('/run/note')).toString()).toBe('too\n')
    for (const path of ['/var/lib/libvirt/images/note', '/etc/libvirt/note', '/run/note'])
      expect(existsSync(path), path).toBe(false)
    const links = await lab.shell.run(['ls', '/sys/class/net'])
    expect(links.stdout.split('\n')).toContain('virbr0')
    expect(existsSync('/sys/class/net/virbr0')).toBe(false)
  })

  it('runs beside another one, and leaves nothing when it is stopped', async () => {
    const other = await libvirtdLab()
    try {
      expect((await other.shell.run(['virsh', '-q', 'net-list'])).stdout).toContain('default')
    } finally {
      await other.stop()
      await other.stop()
    }
    expect(processesBelow(other.pid)).toEqual([])
    expect(await virsh('net-list')).toContain('default')
  })
})
