import { exitCodeOf } from '@pve/core'
import { scriptedShell } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { capturedHost, virshCapture } from '../../test/captured-virsh.js'
import { errorOf } from '../../test/plans.js'
import { openHost } from '../host/index.js'
import { domainNames } from './domains.js'
import { errorOfWords } from './errors.js'
import {
  assignedPciDevicesOf,
  findDomain,
  hostdevXml,
  outputOf,
  readDomainByUuid,
  virsh,
  virshBatch,
} from './index.js'
import { parseXml, serializeXml } from './xml.js'

const askCapture = (name: string, more: readonly string[] = []) =>
  virshBatch(capturedHost(name, ...more), virshCapture(name).commands)

describe('KVM-20 virsh, as a real one answered', () => {
  it('gives each command of a batch its own answer; one that fails keeps no other from running', async () => {
    const answers = await askCapture('some-fail')
    expect(answers.map(({ output, error }) => [output, error?.code])).toEqual([
      ['running', undefined],
      ['', 'DOMAIN_NOT_FOUND'],
      ['', 'LIBVIRT_FAILED'],
      ['shut off', undefined],
    ])
    expect(answers[2]?.error?.message).toContain('Domain is already active')
    expect(() => outputOf(answers[1])).toThrow('no such VM')
  })

  it('keeps all of its words when something fails', async () => {
    const [answer] = await askCapture('start-fails')
    expect(answer?.error?.details['words']).toBe(
      `Failed to start domain 'gpu "1" $(id);'; unsupported configuration: host doesn't support passthrough of host PCI devices`,
    )
  })

  it.each([
    ['error: internal error: No more available PCI slots', /Stop the VM, give it the GPU, start it/],
    ['failed to connect to the hypervisor; internal error: Unable to parse URI foo bar', /qemu:\/\/\/system/],
    ['failed to connect to the hypervisor; Permission denied', /group libvirt/],
  ])('says what to do after %j', (words, hint) => {
    expect(errorOfWords(words, { phase: 'do it', target: 'gpu1' }).hint).toMatch(hint)
  })

  it('KVM-31 hands words over as they are', async () => {
    const { commands } = virshCapture('words')
    const [answer] = await askCapture('words')
    expect(answer?.output).toBe(commands[0]?.slice(2).join(' '))
  })

  it('says that libvirt does not answer, and what to do', async () => {
    const error = await errorOf(askCapture('unreachable'))
    expect(error).toMatchObject({ code: 'LIBVIRT_UNREACHABLE', hint: expect.stringContaining('systemctl') })
    expect(exitCodeOf(error)).toBe(4)
    const missing = openHost({ shell: scriptedShell([{ match: ['virsh'], answer: { exitCode: 127 } }]) })
    expect(await errorOf(virsh(missing, ['list']))).toMatchObject({
      code: 'LIBVIRT_UNREACHABLE',
      hint: expect.stringContaining('gpu-vm-bootstrap'),
    })
  })

  it('tells of a command that was never answered, with virsh gone before its end', async () => {
    const rule = {
      match: ['virsh'],
      answer: ({ argv = ['virsh'] }: { argv?: readonly string[] }) => {
        const mark = /answered-[0-9a-f-]{36}/.exec(argv[3] ?? '')?.[0] ?? ''
        return {
          exitCode: 1,
          stdout: `fine\n\n${mark}\n\nhalf`,
          stderr: `error: ${mark}\nerror: Disconnected from qemu:///system due to end of file\n`,
        }
      },
    } as const
    const host = openHost({ shell: scriptedShell([{ ...rule, match: ['virsh'] }]) })
    const answers = await virshBatch(host, [
      ['dominfo', 'a'],
      ['dominfo', 'b'],
      ['dominfo', 'c'],
    ])
    expect(answers.map(({ error }) => error?.code)).toEqual([
      undefined,
      'LIBVIRT_UNREACHABLE',
      'LIBVIRT_FAILED',
    ])
  })

  it('asks much in several processes, and keeps the order', async () => {
    let processes = 0
    const host = openHost({
      shell: scriptedShell([
        {
          match: ['virsh'],
          answer: ({ argv = ['virsh'] }) => {
            processes++
            const line = argv[3] ?? ''
            const mark = /answered-[0-9a-f-]{36}/.exec(line)?.[0] ?? ''
            const words = [...line.matchAll(/dominfo (\w+)/g)].map((match) => match[1])
            return {
              stdout: words.map((word) => `${word}\n\n${mark}\n\n`).join(''),
              stderr: words.map(() => `error: ${mark}\n`).join(''),
            }
          },
        },
      ]),
    })
    const commands = Array.from({ length: 1500 }, (_, index) => ['dominfo', `d${index}`] as const)
    const answers = await virshBatch(host, commands)
    expect(answers.map(({ output }) => output)).toEqual(commands.map(([, word]) => word))
    expect(processes).toBe(3)
  })
})

describe('KVM-20 domains', () => {
  it('KVM-31 finds names of every kind, by name before UUID', async () => {
    const names = await domainNames(capturedHost('list'))
    expect(names.map(({ name }) => name)).toEqual([
      ' begins and ends with a space ',
      '--all',
      '-x',
      '5',
      'gpu "1" $(id);',
      "it's",
      'web',
    ])
    for (const { name, uuid } of names) {
      expect(await findDomain(capturedHost('list'), name)).toEqual({ name, uuid })
      expect(await findDomain(capturedHost('list'), uuid.toUpperCase())).toEqual({ name, uuid })
    }
    const error = await errorOf(findDomain(capturedHost('list'), 'wbe'))
    expect(error).toMatchObject({ code: 'DOMAIN_NOT_FOUND', hint: 'Did you mean "web"?' })
    expect(exitCodeOf(error)).toBe(7)
  })

  it('reads one that runs', async () => {
    const uuid = virshCapture('read-running').commands[0]?.[1] ?? ''
    const domain = await readDomainByUuid(capturedHost('read-running'), uuid)
    expect(domain).toMatchObject({
      uuid,
      name: 'web',
      state: 'running',
      isActive: true,
      isPersistent: true,
      autostart: false,
      hasManagedSave: false,
    })
    expect(domain.definition).toMatchObject({
      title: "It's $(id) <web>",
      description: 'two\nlines',
      memoryBytes: 192 * 1024 ** 2,
      vcpus: 1,
      type: 'qemu',
      architecture: 'x86_64',
      firmware: { kind: 'bios' },
      hasGuestAgent: true,
      hasConsole: true,
      hasEmulatedTpm: false,
      vmctl: { os: 'ubuntu', user: 'ubuntu' },
      hostdevs: [],
      disks: [
        {
          target: 'vda',
          bus: 'virtio',
          device: 'disk',
          format: 'qcow2',
          source: { kind: 'file', path: '/var/lib/libvirt/images/web.qcow2' },
          backingPaths: [],
        },
        { target: 'sda', device: 'cdrom', isReadOnly: true },
      ],
    })
    expect(domain.definition.disks[1]).not.toHaveProperty('source')
    expect(domain.liveDefinition).toMatchObject({
      disks: [{ backingPaths: ['/var/lib/libvirt/images/base.qcow2'] }, {}],
      interfaces: [
        { kind: 'network', source: 'default', bridge: 'virbr0', target: 'vnet0', model: 'virtio' },
      ],
    })
  })

  it('KVM-23 reads the PCI functions that one has, disks of every kind, and its firmware', async () => {
    const uuid = virshCapture('read-off').commands[0]?.[1] ?? ''
    const domain = await readDomainByUuid(capturedHost('read-off'), uuid)
    expect(domain).toMatchObject({ state: 'shut off', isActive: false })
    expect(domain).not.toHaveProperty('liveXml')
    expect(domain.definition.hostdevs).toEqual([
      { address: '0000:01:00.0', isManaged: false },
      { address: '0000:af:1f.1', isManaged: true },
    ])
    expect(domain.definition.disks.map(({ source }) => source)).toEqual([
      { kind: 'volume', pool: 'default', volume: 'base.qcow2' },
      { kind: 'block', path: '/dev/sdx' },
      { kind: 'other', text: 'rbd pool/image' },
    ])
    expect(domain.definition.firmware).toEqual({
      kind: 'uefi',
      nvramPath: '/var/lib/libvirt/qemu/nvram/gpu_VARS.fd',
      nvramFormat: 'raw',
    })
    expect(assignedPciDevicesOf([domain])).toEqual({
      '0000:01:00.0': 'gpu "1" $(id);',
      '0000:af:1f.1': 'gpu "1" $(id);',
    })
  })

  it('says so when it went away', async () => {
    const host = capturedHost('read-gone')
    const uuid = virshCapture('read-gone').commands[0]?.[1] ?? ''
    expect(await errorOf(readDomainByUuid(host, uuid))).toMatchObject({ code: 'DOMAIN_NOT_FOUND' })
  })
})

describe('libvirt XML', () => {
  it('KVM-23 makes a device of a PCI function, and of nothing else', () => {
    expect(hostdevXml('0000:AF:1f.1')).toBe(
      '<hostdev mode="subsystem" type="pci" managed="no"><source><address domain="0x0000" bus="0xaf" slot="0x1f" function="0x1"/></source></hostdev>',
    )
    for (const wrong of ['', '01:00.0', '0000:01:00.8', "0000:01:00.0'/><x/>", '0000:01:00.0\n'])
      expect(() => hostdevXml(wrong)).toThrow(RangeError)
  })

  it('keeps what it does not know, as it is', () => {
    const text = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>a&amp;b</name><!-- kept --><qemu:commandline><qemu:arg value='-x "&lt;'/></qemu:commandline></domain>`
    const again = serializeXml(parseXml(text, 'a text'))
    expect(again.replaceAll('"', "'").replaceAll('&quot;', '"')).toBe(text)
  })

  it('refuses what is no XML', () => {
    for (const text of ['', 'x', '<a>', '<a></b>', '<a/><b/>'])
      expect(() => parseXml(text, 'a text')).toThrow('a text is not XML')
  })
})
