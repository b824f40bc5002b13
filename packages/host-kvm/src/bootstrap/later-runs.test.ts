import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/faults.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator } from '../testing/index.js'
import { bootstrap } from './bootstrap.js'
import { revert } from './revert.js'
import { previewBootstrap } from './survey.js'
import {
  type BootstrapWishesInput,
  checkWishes,
  keptWishes,
  otherWishes,
  type PhaseName,
  parseWishes,
} from './wishes.js'

const vmctl = Buffer.from('#!/usr/bin/env node\n')
const [one, two] = ['0000:01:00.0', '0000:02:00.0']
const vfioOne = { gpuMode: 'vfio' as const, gpus: [one] }
const optionsOf = (simulator: HostSimulator) => ({
  reconnect: async () => simulator.shell(),
  rebootPauseMs: 1,
})
const driversOf = ({ machine }: HostSimulator) =>
  [one, two].map((address) => machine.device(address)?.driver === 'vfio-pci')

/** Prepared and booted, with wishes that are not the default. */
async function prepared(more: BootstrapWishesInput = {}) {
  const simulator = createHostSimulator(freshHost())
  const wishes: BootstrapWishesInput = {
    skip: ['nvidia'],
    user: 'ubuntu',
    bridge: 'br7',
    vmctl,
    reboot: true,
  }
  const report = await bootstrap(simulator.host(), { ...wishes, ...more }, optionsOf(simulator))
  expect(report.reboot).toBeUndefined()
  return simulator
}

describe('KVM-1 KVM-2 GPUs named on a host that was prepared before', () => {
  it('in vfio mode: these are chosen from then on, and nothing else is changed', async () => {
    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one] })
    expect(driversOf(simulator)).toEqual([true, false])
    const before = filesOf(simulator)

    const preview = await previewBootstrap(simulator.host(), { gpus: [two], vmctl })
    expect(filesOf(simulator)).toEqual(before)
    expect(preview.wishes).toMatchObject({ gpuMode: 'vfio', gpus: [two], bridge: 'br7', user: 'ubuntu' })
    expect(Object.fromEntries(preview.phases.map(({ phase, state }) => [phase, state]))).toEqual({
      preflight: 'done',
      nvidia: 'skipped',
      kvm: 'done',
      iommu: 'to do',
      bridge: 'done',
      vmctl: 'done',
    })
    const iommu = preview.phases.find(({ phase }) => phase === 'iommu')
    // The initramfs is newer than the files, until they are written.
    expect(iommu?.steps.filter(({ done }) => !done).map(({ id }) => id)).toEqual([
      'initramfs-script',
      'update-initramfs',
    ])
    expect(iommu?.rebootReasons).toEqual([
      `${two} goes to vfio-pci at boot.`,
      `${one} goes back to the host's driver at boot.`,
    ])
    expect(preview.phases[0]?.findings).toContainEqual(
      expect.objectContaining({
        what: `The last run was asked for something else: --gpu ${two} (before: --gpu ${one}).`,
      }),
    )
    expect(iommu?.findings).toContainEqual(
      expect.objectContaining({ hint: `To keep them for VMs, name all: --gpu ${one} --gpu ${two}.` }),
    )

    const report = await bootstrap(simulator.host(), { gpus: [two], vmctl }, optionsOf(simulator))
    expect(report.phases.flatMap(({ phase, done }) => done.map((id) => `${phase} ${id}`))).toEqual([
      'iommu initramfs-script',
      'iommu update-initramfs',
    ])
    expect(report.reboot).toMatchObject({ state: 'owed', left: ['iommu'] })
    simulator.machine.reboot()
    expect(driversOf(simulator)).toEqual([false, true])
    expect((await previewBootstrap(simulator.host(), { gpus: [two], vmctl })).isDone).toBe(true)
    const again = await bootstrap(simulator.host(), { gpus: [two], vmctl }, optionsOf(simulator))
    expect(again.changed).toBe(false)
  })

  it('of both cards one is added to the other, with one boot; a revert still puts all of it back', async () => {
    // What is made of files at the boot and for it.
    const written = ['/boot/', '/run/']
    const fresh = filesOf(createHostSimulator(freshHost()), written)
    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one] })
    const wishes = { gpus: [one, two], vmctl, reboot: true }
    const report = await bootstrap(simulator.host(), wishes, optionsOf(simulator))
    expect(report).toMatchObject({ changed: true })
    expect(report.reboot).toBeUndefined()
    expect(driversOf(simulator)).toEqual([true, true])
    expect((await bootstrap(simulator.host(), wishes, optionsOf(simulator))).changed).toBe(false)
    await revert(simulator.host(), optionsOf(simulator))
    expect(filesOf(simulator, written)).toEqual(fresh)
  })

  it.each<[string, () => Promise<HostSimulator>]>([
    ['a fresh host', async () => createHostSimulator(freshHost())],
    ['a host in mode both', () => prepared()],
  ])('%s has no choice of GPUs: refused before the first change', async (_, start) => {
    const simulator = await start()
    const before = filesOf(simulator)
    await expect(bootstrap(simulator.host(), { gpus: [two], vmctl })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      issues: [{ path: 'gpus', message: 'GPUs are chosen for the mode vfio; the mode is both' }],
    })
    expect(filesOf(simulator)).toEqual(before)
  })

  it('before the host is asked, only what is wrong on every host is refused', async () => {
    expect(() => checkWishes({ gpus: [two] })).not.toThrow()
    for (const gpuMode of ['host', 'both'] as const)
      expect(() => checkWishes({ gpus: [two], gpuMode })).toThrow(`the mode is ${gpuMode}`)
    expect(() => checkWishes({ gpus: ['1:0'] })).toThrow('not a PCI address')
    const shell = createHostSimulator(freshHost()).shell()
    await expect(bootstrap(openHost({ shell }), { gpus: [two], gpuMode: 'both' })).rejects.toThrow()
    expect(shell.calls).toEqual([])
  })

  it('what an earlier run left out does not leave out the phase that chooses them', () => {
    const kept = (input: BootstrapWishesInput) => keptWishes(parseWishes({ gpuMode: 'vfio', ...input }))
    expect(parseWishes({ gpus: [two] }, kept({ skip: ['iommu', 'bridge'] })).skip).toEqual(['bridge'])
    expect(parseWishes({ gpus: [two] }, kept({ only: ['kvm', 'iommu'] })).only).toEqual(['kvm', 'iommu'])
    expect(parseWishes({ gpus: [two] }, kept({ only: ['iommu'] })).only).toEqual(['iommu'])
    expect(parseWishes({ gpus: [two] }, kept({})).only).toBeUndefined()
    expect(parseWishes({ gpus: [two] }, kept({ only: ['kvm'] })).only).toEqual(['kvm', 'iommu'])
  })

  it('nor does what it left out come back when one more phase is left out', async () => {
    const kept = (input: BootstrapWishesInput) => keptWishes(parseWishes({ gpuMode: 'vfio', ...input }))
    const skip = ['bridge' as const]
    expect(parseWishes({ gpus: [two], skip }, kept({ skip: ['nvidia'] })).skip).toEqual(['nvidia', 'bridge'])
    expect(parseWishes({ gpus: [two], skip }, kept({ skip: ['nvidia', 'bridge'] })).skip).toEqual([
      'nvidia',
      'bridge',
    ])
    // A run that names its phases itself has those.
    expect(
      parseWishes({ gpus: [two], only: ['nvidia', 'iommu'] }, kept({ skip: ['nvidia', 'kvm'] })),
    ).toMatchObject({ only: ['nvidia', 'iommu'], skip: ['kvm'] })

    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one] })
    const { phases } = await bootstrap(simulator.host(), { gpus: [two], skip, vmctl }, optionsOf(simulator))
    expect(simulator.machine.state.packages).not.toHaveProperty('cuda-drivers')
    expect(phases.filter(({ state }) => state === 'skipped').map(({ phase }) => phase)).toEqual([
      'nvidia',
      'bridge',
    ])
    // The bridge is of the run before, and part of how the host stands.
    const status = await previewBootstrap(simulator.host(), { vmctl }, { asLastRun: true })
    expect(status.phases.filter(({ state }) => state === 'skipped').map(({ phase }) => phase)).toEqual([
      'nvidia',
    ])
  })

  it('without the phase that chooses them they are refused, by what was said now', () => {
    const kept = keptWishes(parseWishes({ gpuMode: 'vfio', only: ['iommu'] }))
    const message = 'GPUs are chosen in the phase iommu, which is left out'
    for (const left of [{ skip: ['iommu'] }, { only: ['nvidia'] }] satisfies BootstrapWishesInput[]) {
      const issues = [{ path: 'gpus', message }]
      expect(() => checkWishes({ gpus: [two], ...left })).toThrow(expect.objectContaining({ issues }))
      expect(() => parseWishes({ gpus: [two], ...left }, kept)).toThrow(expect.objectContaining({ issues }))
    }
    // With a mode it is said to NVIDIA's phase, which has no driver for cards of VMs.
    const gpus = [two]
    expect(parseWishes({ gpuMode: 'vfio', gpus, only: ['nvidia'] })).toMatchObject({ gpus })
  })

  it('while a boot is owed that is the same for either: they are chosen all the same', async () => {
    const simulator = createHostSimulator(freshHost())
    const run = (input: BootstrapWishesInput) =>
      bootstrap(simulator.host(), { vmctl, ...input }, optionsOf(simulator))
    await run({ ...vfioOne, only: ['iommu'] })
    const other = await run({ gpus: [two] })
    expect(other).toMatchObject({ changed: false, reboot: { state: 'owed' } })
    simulator.machine.reboot()
    await run({ reboot: true })
    expect(driversOf(simulator)).toEqual([false, true])
  })
})

describe('KVM-1 KVM-10 phases that a run leaves out', () => {
  it('are as the last run that had them was asked for, for the next runs, too', async () => {
    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one], cudaToolkit: false })
    const run = (input: BootstrapWishesInput) =>
      bootstrap(simulator.host(), { vmctl, ...input }, optionsOf(simulator))
    const seen = async (input: BootstrapWishesInput) =>
      (await previewBootstrap(simulator.host(), { vmctl, ...input })).wishes
    const lastWishes = async () =>
      (await previewBootstrap(simulator.host(), { vmctl }, { asLastRun: true })).wishes
    const others = { gpuMode: 'vfio', gpus: [one], bridge: 'br7', cudaToolkit: false }
    simulator.machine.state.units['libvirtd.service'] = { isEnabled: false, isActive: false }

    expect(await run({ only: ['kvm'] })).toMatchObject({ changed: true })
    // All that was ever asked for is part of how the host stands.
    const only = ['preflight', 'kvm', 'iommu', 'bridge', 'vmctl']
    expect(await lastWishes()).toMatchObject({ ...others, only })
    // Its own phase is as it was asked for now.
    expect((await lastWishes()).user).toBeUndefined()
    const chosen = await previewBootstrap(simulator.host(), { vmctl, gpus: [two] })
    expect(chosen.wishes).toMatchObject({ ...others, gpus: [two], only: ['kvm', 'iommu'] })
    expect(chosen.phases.find(({ phase }) => phase === 'iommu')?.rebootReasons).toHaveLength(2)

    // What is given counts, with what goes together with it; what is not left out has its default.
    expect(await seen({ only: ['nvidia'], gpuMode: 'host' })).toMatchObject({
      gpuMode: 'host',
      bridge: 'br7',
    })
    expect((await seen({ only: ['nvidia'], gpuMode: 'host' })).gpus).toBeUndefined()
    expect(await seen({ only: ['iommu'] })).toMatchObject({ gpuMode: 'both', cudaToolkit: false })
    expect(await seen({ skip: ['iommu'] })).toMatchObject({ gpuMode: 'vfio', gpus: [one], bridge: 'br0' })
    expect(await seen({})).toMatchObject({ gpuMode: 'both', bridge: 'br0', cudaToolkit: true })
    const { phases } = await previewBootstrap(simulator.host(), { vmctl })
    expect(JSON.stringify(phases[0]?.findings)).toContain('--gpu-mode both (before: --gpu-mode vfio)')
  })

  it('wait for their boot all the same, and are gone on with by the next run that has them', async () => {
    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one] })
    const run = (input: BootstrapWishesInput) =>
      bootstrap(simulator.host(), { vmctl, ...input }, optionsOf(simulator))
    const seen = async (input: BootstrapWishesInput) =>
      await previewBootstrap(simulator.host(), { vmctl, ...input })
    expect((await run({ gpus: [two] })).reboot).toMatchObject({ state: 'owed', left: ['iommu'] })
    simulator.machine.state.units['libvirtd.service'] = { isEnabled: false, isActive: false }

    const kvm = await run({ only: ['kvm'] })
    expect(kvm).toMatchObject({ changed: true })
    expect(kvm.reboot).toBeUndefined()
    const left =
      'An earlier run waits for a reboot before it goes on with iommu. This run leaves that as it is.'
    expect((await seen({ only: ['kvm'] })).continues).toBe(left)
    const waits = await seen({})
    expect(waits.continues).toMatch(/^An earlier run waits for a reboot: .*02:00.0/)
    expect(waits.wishes).toMatchObject({ gpuMode: 'vfio', gpus: [two], only: ['kvm', 'iommu'] })

    simulator.machine.reboot()
    expect((await seen({ only: ['kvm'] })).continues).toBe(
      'An earlier run left iommu to be gone on with. This run leaves that as it is.',
    )
    expect((await seen({})).continues).toContain('has booted since an earlier run')
    const end = await run({})
    expect(end.reboot).toBeUndefined()
    expect(end.phases.find(({ phase }) => phase === 'iommu')).toMatchObject({ state: 'done' })
    expect((await seen({ only: ['kvm'] })).continues).toBeUndefined()
  })

  it('are gone on with as well where the run that was to do them was cut off', async () => {
    const simulator = createHostSimulator(freshHost())
    const seen = async (input: BootstrapWishesInput) =>
      await previewBootstrap(simulator.host(), { vmctl, ...input })
    const cut = new AbortController()
    const cutOff = bootstrap(
      simulator.host(),
      { gpuMode: 'vfio', gpus: [one], skip: ['nvidia'], user: 'ubuntu', vmctl },
      {
        ...optionsOf(simulator),
        signal: cut.signal,
        onEvent: (event) => {
          if (event.type === 'plan' && event.event.plan === 'bridge') cut.abort()
        },
      },
    )
    await expect(cutOff).rejects.toThrow()
    const stands = async () =>
      (await previewBootstrap(simulator.host(), { vmctl }, { asLastRun: true })).continues
    // Nothing tells whether somebody is still at it.
    expect(await stands()).toMatch(/^A run of .* is under way, or was cut off in the phase bridge\.$/)
    expect((await seen({ only: ['bridge'] })).continues).toMatch(
      /did not end in the phase bridge; it is gone/,
    )
    expect((await seen({ only: ['kvm'] })).continues).toMatch(
      /did not end in the phase bridge, which this run leaves as it is\.$/,
    )
    await bootstrap(simulator.host(), { only: ['kvm'], user: 'root', vmctl }, optionsOf(simulator))

    const next = await seen({})
    expect(next.continues).toBe(
      'An earlier run waits for a reboot: The kernel has to be started with intel_iommu=on iommu=pt.',
    )
    const others = { gpuMode: 'vfio', gpus: [one], only: ['kvm', 'bridge', 'vmctl', 'iommu'] }
    expect(next.wishes).toMatchObject(others)
    await bootstrap(simulator.host(), { only: ['iommu'], reboot: true, ...vfioOne }, optionsOf(simulator))
    const rest = await seen({})
    expect(rest.continues).toBe('An earlier run did not end; what was left is gone on with.')
    expect(rest.wishes.only).toEqual(['iommu', 'bridge', 'vmctl'])
    expect(await stands()).toBe('An earlier run is to be gone on with: bridge, vmctl.')
    const end = await bootstrap(simulator.host(), { vmctl }, optionsOf(simulator))
    expect(end.phases.find(({ phase }) => phase === 'bridge')).toMatchObject({ state: 'changed' })
    expect((await seen({})).continues).toBeUndefined()
    expect(await stands()).toBeUndefined()
  })

  it('tell of a boot only those that still wait for it', async () => {
    const simulator = createHostSimulator(freshHost())
    const run = (phase: PhaseName) =>
      bootstrap(simulator.host(), { only: [phase], vmctl }, optionsOf(simulator))
    await run('nvidia')
    simulator.machine.reboot()
    expect((await run('iommu')).reboot?.state).toBe('owed')
    const { continues, wishes } = await previewBootstrap(simulator.host(), { vmctl })
    expect(wishes.only).toEqual(['iommu', 'nvidia'])
    expect(continues).toBe(
      'An earlier run waits for a reboot: The kernel has to be started with intel_iommu=on iommu=pt.',
    )
  })

  it('go on after a boot as they were, and a revert forgets them', async () => {
    const simulator = await prepared({ gpuMode: 'vfio', gpus: [one] })
    // The other card gets its driver, which needs a boot; the bound one is not given back.
    const wishes: BootstrapWishesInput = { only: ['nvidia'], vmctl, reboot: true }
    const report = await bootstrap(simulator.host(), wishes, optionsOf(simulator))
    expect(report).toMatchObject({ changed: true })
    expect(report.reboot).toBeUndefined()
    expect(simulator.machine.state.packages).toHaveProperty('cuda-drivers')
    expect(driversOf(simulator)).toEqual([true, false])
    expect((await previewBootstrap(simulator.host(), { gpus: [two], vmctl })).wishes.gpuMode).toBe('vfio')
    await revert(simulator.host(), optionsOf(simulator))
    expect((await previewBootstrap(simulator.host(), { only: ['kvm'], vmctl })).wishes.gpuMode).toBe('both')
  })

  it('keep nobody from the others: neither a user who is gone nor an interface that is the bridge now', async () => {
    const simulator = await prepared({ user: 'ubuntu', interface: 'enp4s0' })
    const { users } = simulator.machine.state
    users.splice(users.indexOf('ubuntu'), 1)
    const { phases, wishes } = await previewBootstrap(simulator.host(), { only: ['vmctl'], vmctl })
    expect(wishes).toMatchObject({ user: 'ubuntu', interface: 'enp4s0' })
    expect(phases.map(({ state }) => state)).not.toContain('cannot')
    const given = { only: ['vmctl' as const], vmctl, bridge: 'enp4s0' }
    expect((await previewBootstrap(simulator.host(), given)).wishes.interface).toBeUndefined()
    await expect(
      previewBootstrap(simulator.host(), { only: ['kvm'], user: 'ubuntu' }),
    ).resolves.toMatchObject({ phases: [{ state: 'cannot' }, {}, {}, {}, {}, {}] })
  })
})

it('KVM-1 what differs from the last run is told in flags as they are typed', () => {
  const kept = keptWishes(parseWishes({ gpuMode: 'vfio', gpus: [one], skip: ['nvidia', 'kvm'] }))
  const now = { gpuMode: 'vfio' as const, gpus: [one, two], only: ['iommu' as const, 'bridge' as const] }
  expect(
    otherWishes(
      parseWishes({ ...now, cudaToolkit: false, bridgeTrialSeconds: 90, allowOtherOs: true }),
      kept,
    ),
  ).toEqual([
    '--only iommu,bridge (before: no --only)',
    'no phase skipped (before: --skip-nvidia --skip-kvm)',
    `--gpu ${one} --gpu ${two} (before: --gpu ${one})`,
    '--bridge-trial 90s (before: --bridge-trial 120s)',
    '--allow-other-os (before: no --allow-other-os)',
    '--no-cuda-toolkit (before: --cuda-toolkit)',
  ])
  expect(otherWishes(parseWishes({}), kept)).toContain(`no --gpu (before: --gpu ${one})`)
  expect(otherWishes(parseWishes({}), {})).toEqual([])
})
