import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/faults.js'
import { readHostFacts } from '../facts/index.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, freshHost, type HostState, preparedHost } from '../testing/index.js'
import { bootstrap } from './bootstrap.js'
import { planBootstrap } from './plan.js'
import { type BootstrapWishesInput, keptWishes, parseWishes } from './wishes.js'

const vmctl = Buffer.from('#!/usr/bin/env node\n')
const wishes: BootstrapWishesInput = { skip: ['iommu', 'bridge'], vmctl }

type Change = (state: HostState) => Partial<HostState>
const release =
  (text: string): Change =>
  (state) => ({
    files: {
      ...state.files,
      '/etc/os-release': { base64: Buffer.from(text).toString('base64'), mode: 0o644 },
    },
  })

interface Refusal {
  readonly change: Change
  readonly wishes?: BootstrapWishesInput
  readonly code: string
  readonly message: RegExp
  readonly hint: RegExp
}

const refusals: Readonly<Record<string, Refusal>> = {
  'another operating system': {
    change: release('ID=fedora\nVERSION_ID=42\nPRETTY_NAME="Fedora 42"\n'),
    wishes: { skip: ['nvidia', 'iommu', 'bridge'] },
    code: 'HOST_NOT_SUPPORTED',
    message: /Fedora 42/,
    hint: /--allow-other-os/,
  },
  'another release': {
    change: release('ID=ubuntu\nVERSION_ID="22.04"\nPRETTY_NAME="Ubuntu 22.04.5 LTS"\n'),
    code: 'HOST_NOT_SUPPORTED',
    message: /Ubuntu 22\.04\.5/,
    hint: /Ubuntu 24\.04/,
  },
  'virtualisation that the firmware hides': {
    change: ({ cpu: { flag: _flag, ...cpu }, boot }) => ({
      cpu,
      boot: { ...boot, modules: boot.modules.filter((name) => !name.startsWith('kvm')) },
    }),
    code: 'VIRTUALIZATION_OFF',
    message: /no virtualisation/,
    hint: /firmware/,
  },
  'a full disk': {
    change: () => ({ freeBytes: 3 * 1024 ** 3 }),
    code: 'DISK_SPACE_MISSING',
    message: /20 GiB/,
    hint: /room/,
  },
  'no internet': {
    change: () => ({ available: {} }),
    code: 'INTERNET_UNREACHABLE',
    message: /mirrors/,
    hint: /apt-get update/,
  },
  'a user who is not there': {
    change: () => ({}),
    wishes: { user: 'nobody-knows' },
    code: 'USER_NOT_FOUND',
    message: /nobody-knows/,
    hint: /adduser/,
  },
}

describe('KVM-4 a host that cannot be prepared', () => {
  it.each(Object.entries(refusals))('%s: one clear error, before the first change', async (_, refusal) => {
    const state = freshHost()
    const simulator = createHostSimulator({ ...state, ...refusal.change(state) })
    const before = filesOf(simulator)
    await expect(bootstrap(simulator.host(), { ...wishes, ...refusal.wishes })).rejects.toMatchObject({
      name: 'HostRefusedError',
      code: refusal.code,
      message: expect.stringMatching(refusal.message),
      hint: expect.stringMatching(refusal.hint),
      refusals: [{ phase: 'preflight' }],
    })
    expect(filesOf(simulator)).toEqual(before)
    expect(simulator.machine.state.packages).toEqual(state.packages)
  })

  it.each<[string, Change, BootstrapWishesInput, string]>([
    [
      'system',
      release('ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n'),
      { only: ['iommu', 'bridge'] },
      'HOST_NOT_SUPPORTED',
    ],
    ['user', () => ({}), { only: ['kvm'], user: 'nobody-knows' }, 'USER_NOT_FOUND'],
    ['disk', () => ({ freeBytes: 0 }), { only: ['kvm'] }, 'DISK_SPACE_MISSING'],
    ['internet', () => ({ available: {} }), { only: ['kvm'] }, 'INTERNET_UNREACHABLE'],
  ])(
    'the %s is looked at with --only too, unless the preflight is skipped by name',
    async (_, change, input, code) => {
      const state = freshHost()
      const simulator = createHostSimulator({ ...state, ...change(state) })
      await expect(bootstrap(simulator.host(), input)).rejects.toMatchObject({ code })
      const facts = await readHostFacts(simulator.host())
      const skipping = planBootstrap(facts, parseWishes({ ...input, skip: ['preflight'] }))
      expect(skipping.phases[0]?.state).toBe('skipped')
    },
  )

  it('a /boot that is full is a problem where an initrd is to be made, and a note elsewhere', async () => {
    const facts = await readHostFacts(createHostSimulator(freshHost()).host())
    const full = { ...facts, disks: [...facts.disks, { path: '/boot', freeBytes: 250e6, sizeBytes: 1e9 }] }
    const seen = (input: BootstrapWishesInput) =>
      planBootstrap(full, parseWishes(input)).phases[0]?.findings.find(({ what }) => /\/boot;/.test(what))
    expect(seen({})).toMatchObject({ level: 'problem', code: 'DISK_SPACE_MISSING' })
    expect(seen({ only: ['iommu'], gpuMode: 'vfio' })).toMatchObject({ level: 'problem' })
    expect(seen({ only: ['kvm'] })).toMatchObject({ level: 'note' })
  })

  it('a /var of its own needs room for what apt downloads; one for images that is small is a note', async () => {
    const facts = await readHostFacts(createHostSimulator(freshHost()).host())
    const row = (path: string, freeBytes: number) => ({ path, freeBytes, sizeBytes: 64 * 1024 ** 3 })
    const seen = (free: number, input: BootstrapWishesInput, path = '/var') =>
      planBootstrap({ ...facts, disks: [...facts.disks, row(path, free)] }, parseWishes(input))
        .phases[0]?.findings.filter(({ what }) => what.includes(` ${path}`))
        .map(({ level, code }) => code ?? level)
    expect(seen(3 * 1024 ** 3, {})).toEqual(['DISK_SPACE_MISSING'])
    expect(seen(3 * 1024 ** 3, { only: ['kvm'] })).toEqual([])
    expect(seen(0.5 * 1024 ** 3, { only: ['kvm'] })).toEqual(['DISK_SPACE_MISSING'])
    expect(seen(0, { only: ['bridge'] })).toEqual([])
    expect(seen(1024 ** 3, {}, '/var/lib/libvirt/images')).toEqual(['note'])
  })

  it.each([['developer.download.nvidia.com'], ['nvidia.github.io']])(
    'a host that does not reach %s of NVIDIA is refused before its packages are begun',
    async (server) => {
      const simulator = createHostSimulator(freshHost())
      simulator.machine.silentServers.add(server)
      await expect(bootstrap(simulator.host(), wishes)).rejects.toMatchObject({
        code: 'INTERNET_UNREACHABLE',
        message: expect.stringContaining(`${server} does not, where NVIDIA's packages come from`),
        hint: expect.stringContaining('--skip-nvidia'),
      })
      expect(simulator.machine.state.packages).toEqual(freshHost().packages)
      const without: BootstrapWishesInput = { vmctl, skip: ['nvidia', 'iommu', 'bridge'] }
      expect(await bootstrap(simulator.host(), without)).toMatchObject({ changed: true })
    },
  )

  it('tells all problems at once, with the phases that could be left out', async () => {
    const state = freshHost()
    const simulator = createHostSimulator({
      ...state,
      ...release('ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian 11"\n')(state),
      freeBytes: 0,
    })
    await expect(bootstrap(simulator.host(), wishes)).rejects.toMatchObject({
      code: 'HOST_NOT_SUPPORTED',
      message: [
        'root@gpu1 cannot be prepared:',
        'preflight: The host runs Debian 11; this is made for Ubuntu 24.04.',
        'preflight: Only 0 B are free on /; the packages need 20 GiB.',
        'nvidia: NVIDIA has no packages for Debian 11.',
      ].join('\n'),
      hint: expect.stringContaining('--skip-nvidia'),
    })
  })

  it('goes on where that is wished for, and says what it means', async () => {
    const state = freshHost()
    const { cpu } = state
    const simulator = createHostSimulator({
      ...state,
      ...release('ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n')(state),
      cpu: { vendorId: cpu.vendorId, model: cpu.model, count: cpu.count },
    })
    const report = await bootstrap(simulator.host(), { ...wishes, allowOtherOs: true, allowEmulation: true })
    const notes = report.phases[0]?.findings.filter(({ level }) => level === 'note').map(({ what }) => what)
    expect(notes).toEqual([
      'The host runs Debian 12; this is made for Ubuntu 24.04.',
      'Intel(R) Xeon(R) w5-3435X shows no virtualisation: it has none, or the firmware hides it.',
    ])
  })

  it('names Node.js where vmctl would have none, and what is too old', async () => {
    const facts = await readHostFacts(createHostSimulator(freshHost()).host())
    const planned = (nodeVersion?: string) => {
      const { nodeVersion: _version, ...session } = facts.session
      const own = nodeVersion === undefined ? session : { ...session, nodeVersion }
      return planBootstrap({ ...facts, session: own }, parseWishes(wishes)).phases.at(-1)
    }
    expect(planned('v20.19.0')?.state).toBe('to do')
    expect(planned('v22.0.0')?.state).toBe('to do')
    for (const version of [undefined, 'v18.19.1', 'v20.18.3']) {
      expect(planned(version)).toMatchObject({
        state: 'cannot',
        steps: [],
        findings: [{ code: 'NODE_MISSING', hint: expect.stringContaining('--skip-vmctl') }],
      })
    }
  })

  it('tells of Secure Boot, and what it asks for', async () => {
    const state = freshHost()
    const simulator = createHostSimulator({ ...state, firmware: { ...state.firmware, secureBoot: true } })
    const report = await bootstrap(simulator.host(), wishes)
    expect(report.phases.flatMap(({ findings }) => findings)).toContainEqual({
      level: 'note',
      what: 'Secure Boot is on.',
      hint: expect.stringContaining('MOK'),
    })
  })
})

describe('KVM-2 wishes', () => {
  it.each<[string, BootstrapWishesInput | Record<string, unknown>, RegExp]>([
    ['an address that is none', { gpuMode: 'vfio', gpus: ['01:00'] }, /gpus\.0: not a PCI address/],
    ['GPUs for the host', { gpuMode: 'both', gpus: ['01:00.0'] }, /gpus: GPUs are chosen for the mode vfio/],
    ['a bridge with a blank', { bridge: 'br 0' }, /bridge: not the name/],
    ['a bridge of a shell', { bridge: '$(reboot)' }, /bridge: not the name/],
    ['an interface like an option', { interface: '-f' }, /interface: not the name/],
    ['a bridge of itself', { bridge: 'eth0', interface: 'eth0' }, /bridge: eth0 is the interface itself/],
    ['a user of two lines', { user: 'ann\nroot' }, /user: not the name/],
    ['a user like an option', { user: '-d' }, /user: not the name/],
    ['a phase both ways', { only: ['kvm'], skip: ['kvm'] }, /skip: kvm is both in only and in skip/],
    [
      'nothing',
      { skip: ['preflight', 'nvidia', 'kvm', 'iommu', 'bridge', 'vmctl'] },
      /every phase is skipped/,
    ],
    ['a phase that there is not', { only: ['gpu'] }, /only\.0/],
    ['a trial that ends before DHCP does', { bridgeTrialSeconds: 59 }, /bridgeTrialSeconds/],
    ['a trial without end', { bridgeTrialSeconds: 1e9 }, /bridgeTrialSeconds/],
    ['a word that there is not', { brigde: 'br0' }, /brigde/],
  ])('%s: refused before anything is asked of the host', async (_, input, message) => {
    const simulator = createHostSimulator(freshHost())
    const shell = simulator.shell()
    await expect(bootstrap(openHost({ shell }), input)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      message: expect.stringMatching(message),
    })
    expect(shell.calls).toEqual([])
  })

  it('have their defaults; addresses are made whole', () => {
    expect(parseWishes({ gpuMode: 'vfio', gpus: ['01:00.0', '0001:AB:00.1'] })).toMatchObject({
      skip: [],
      bridge: 'br0',
      bridgeTrialSeconds: 120,
      reboot: false,
      gpus: ['0000:01:00.0', '0001:ab:00.1'],
    })
  })

  it('that are given drop the earlier ones that contradict them', () => {
    const kept = (input: BootstrapWishesInput) => keptWishes(parseWishes(input))
    const skipped = kept({ skip: ['bridge', 'nvidia'] })
    expect(parseWishes({ only: ['bridge'] }, skipped)).toMatchObject({ only: ['bridge'], skip: ['nvidia'] })
    expect(parseWishes({ bridge: 'br1' }, skipped).skip).toEqual(['bridge', 'nvidia'])
    const only = kept({ only: ['bridge', 'iommu'] })
    expect(parseWishes({ skip: ['bridge'] }, only)).toMatchObject({ only: ['iommu'], skip: ['bridge'] })
    expect(parseWishes({ skip: ['bridge'] }, kept({ only: ['bridge'] })).only).toBeUndefined()
    const bound = kept({ gpuMode: 'vfio', gpus: ['01:00.0'] })
    expect(parseWishes({ gpuMode: 'both' }, bound).gpus).toBeUndefined()
    expect(parseWishes({}, bound)).toMatchObject({ gpuMode: 'vfio', gpus: ['0000:01:00.0'] })
  })
})

it('KVM-7 says that the interface of the session becomes a port, and not of a bridge that is there', async () => {
  const said = async (state: HostState) => {
    const facts = await readHostFacts(createHostSimulator(state).host())
    const { phases } = planBootstrap(facts, parseWishes({ vmctl }))
    return JSON.stringify(phases.filter(({ phase }) => phase === 'preflight'))
  }
  expect(await said(freshHost())).toContain('by enp4s0, which becomes a port of br0.')
  const bridged = await said(preparedHost())
  expect(bridged).toContain('by br0.')
  expect(bridged).not.toContain('becomes a port')
})
