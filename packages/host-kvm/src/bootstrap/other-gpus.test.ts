import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/faults.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator } from '../testing/index.js'
import { bootstrap } from './bootstrap.js'
import { revert } from './revert.js'
import { previewBootstrap } from './survey.js'
import { type BootstrapWishesInput, checkWishes, keptWishes, parseWishes } from './wishes.js'

const vmctl = Buffer.from('#!/usr/bin/env node\n')
const [one, two] = ['0000:01:00.0', '0000:02:00.0']
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
        what: `The last run was asked for something else: --gpu ${two} (${one} before).`,
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
})
