import type { ScriptedFault } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { type Host, openHost } from '../host/index.js'
import { readDomain } from '../libvirt/index.js'
import { createHostSimulator, type HostSimulator, type HostState, preparedHost } from '../testing/index.js'
import { attachGpu, detachGpu, gpuStatus, previewAttachGpu, previewDetachGpu } from './index.js'

const gpu = '0000:01:00.0'

/** Everything that a move may change: who has which function, who names it, whether the service runs. */
async function standing(simulator: HostSimulator) {
  const host = simulator.host()
  const domain = await readDomain(host, 'trainer')
  const web = await readDomain(host, 'web')
  return {
    drivers: simulator.machine.state.pci.map(({ address, driver }) => [address, driver]),
    devices: [domain, web].map(({ definition, liveDefinition }) => [
      definition.hostdevs.map(({ address }) => address).sort(),
      liveDefinition?.hostdevs.map(({ address }) => address).sort(),
    ]),
    /** What the service holds while it runs. */
    persistence: simulator.machine.state.processes.find(({ command }) => command === 'nvidia-persiste')
      ?.paths,
    /** Cards that are kept awake without it. */
    persistenceMode: simulator.machine.state.persistenceMode,
    /** Which functions may sleep. */
    power: simulator.machine.state.pci.map(({ power }) => power ?? { d3cold: '1', control: 'auto' }),
    /** What is noted for the way back. */
    notes: [...simulator.machine.files.keys()].filter((path) => path.startsWith('/run/gpu-vm-bootstrap.p')),
  }
}

interface Way {
  readonly name: string
  readonly domain: string
  /** What the host is like. */
  readonly seed?: () => HostState
  /** What was done before. */
  readonly prepare?: (host: Host) => Promise<unknown>
  readonly move: (host: Host) => Promise<unknown>
}

/** The process on the host that had the lock is gone: it was killed, or its connection was lost. */
function leave({ machine }: HostSimulator): void {
  const path = '/run/gpu-vm-bootstrap.lock'
  const [id, , who] = (machine.text(path) ?? '').split('\n')
  if (id) machine.write(path, `${id}\n0\n${who}\n`, 0o600)
}

const limits = { releaseLimitMs: 200 }

/** The service does not run, and one card was told to stay awake: `nvidia-smi -pm 1`. */
function awakeHost(): HostState {
  const seed = preparedHost()
  return {
    ...seed,
    units: { ...seed.units, 'nvidia-persistenced.service': { isEnabled: false, isActive: false } },
    processes: seed.processes.filter(({ command }) => command !== 'nvidia-persiste'),
    persistenceMode: [gpu],
  }
}

const ways: readonly Way[] = [
  {
    name: 'to a VM that is off',
    domain: 'trainer',
    move: (host) => attachGpu(host, { domain: 'trainer', gpus: [gpu] }),
  },
  {
    name: 'to a VM that runs',
    domain: 'web',
    move: (host) => attachGpu(host, { domain: 'web', gpus: [gpu] }),
  },
  {
    name: 'back from a VM that is off',
    domain: 'trainer',
    prepare: (host) => attachGpu(host, { domain: 'trainer', gpus: [gpu] }),
    move: (host) => detachGpu(host, { domain: 'trainer', gpus: [gpu], ...limits }),
  },
  {
    name: 'back from a VM that runs',
    domain: 'web',
    prepare: (host) => attachGpu(host, { domain: 'web', gpus: [gpu] }),
    move: (host) => detachGpu(host, { domain: 'web', gpus: [gpu], ...limits }),
  },
  {
    name: 'a card that is kept awake, to a VM that runs',
    domain: 'web',
    seed: awakeHost,
    move: (host) => attachGpu(host, { domain: 'web', gpus: [gpu] }),
  },
  {
    name: 'a card that was kept awake, back',
    domain: 'trainer',
    seed: awakeHost,
    prepare: (host) => attachGpu(host, { domain: 'trainer', gpus: [gpu] }),
    move: (host) => detachGpu(host, { domain: 'trainer', gpus: [gpu], ...limits }),
  },
]

async function ready({ prepare, seed = preparedHost }: Way): Promise<HostSimulator> {
  const simulator = createHostSimulator(seed())
  await prepare?.(simulator.host())
  return simulator
}

describe('KVM-23 KVM-24 a GPU moves', () => {
  it('to a VM that is off: the whole card, nothing else, and the service runs again', async () => {
    const simulator = await ready({ name: '', domain: 'trainer', move: async () => {} })
    const move = await attachGpu(simulator.host(), { domain: 'trainer', gpus: ['01:00'] })
    expect(move).toMatchObject({
      domain: 'trainer',
      live: false,
      gpus: [
        {
          address: gpu,
          functions: [
            { address: '0000:01:00.0', driver: 'vfio-pci' },
            { address: '0000:01:00.1', driver: 'vfio-pci' },
          ],
        },
      ],
    })
    const after = await standing(simulator)
    expect(after.devices).toEqual([
      [['0000:01:00.0', '0000:01:00.1'], undefined],
      [[], []],
    ])
    expect(after.persistence).toEqual(expect.any(Array))
    expect(simulator.machine.device('0000:02:00.0')?.driver).toBe('nvidia')
    expect(await gpuStatus(simulator.host())).toMatchObject([
      { address: gpu, with: 'vfio', domain: { name: 'trainer', isActive: false } },
      { address: '0000:02:00.0', with: 'host', refusals: [] },
      { address: '0000:03:00.0', refusals: [{ code: 'GPU_IS_BOOT_DISPLAY' }] },
    ])
  })

  it('and back: the host is as it was before', async () => {
    for (const domain of ['trainer', 'web']) {
      const simulator = createHostSimulator()
      const before = await standing(simulator)
      const host = simulator.host()
      const { live } = await attachGpu(host, { domain, gpus: [gpu] })
      expect(live).toBe(domain === 'web')
      const back = await detachGpu(host, { domain })
      expect(back).toMatchObject({
        notes: [],
        gpus: [{ functions: [{ driver: 'nvidia' }, { driver: 'snd_hda_intel' }] }],
      })
      expect(await standing(simulator)).toEqual(before)
    }
  })

  it('twice: the second time there is nothing left to do', async () => {
    const simulator = createHostSimulator()
    await attachGpu(simulator.host(), { domain: 'trainer', gpus: [gpu] })
    const shell = simulator.shell()
    await attachGpu(openHost({ shell }), { domain: 'trainer', gpus: [gpu] })
    expect(shell.commands().filter((line) => /^(tee|modprobe|systemctl)|attach-device/.test(line))).toEqual(
      [],
    )
  })

  it('ALL-4 only in a dry run: nothing is written', async () => {
    const simulator = createHostSimulator()
    const before = await standing(simulator)
    const shell = simulator.shell()
    const preview = await previewAttachGpu(openHost({ shell }), { domain: 'web', gpus: [gpu] })
    expect(preview.steps.map(({ id }) => id)).toEqual([
      'vfio-module',
      'persistence-stop',
      'still-free',
      `bind-${gpu}`,
      'bind-0000:01:00.1',
      'keep-awake',
      `attach-${gpu}`,
      'attach-0000:01:00.1',
      'persistence-start',
    ])
    await attachGpu(simulator.host(), { domain: 'web', gpus: [gpu] })
    const back = await previewDetachGpu(openHost({ shell }), { domain: 'web' })
    expect(back.steps.map(({ id }) => id)).toEqual([
      `release-${gpu}`,
      'release-0000:01:00.1',
      `back-${gpu}`,
      'back-0000:01:00.1',
      'let-sleep',
      'persistence-start',
    ])
    expect(shell.calls.filter(({ kind }) => kind !== 'run')).toEqual([])
    expect(shell.commands().filter((line) => /^(tee|modprobe|systemctl)/.test(line))).toEqual([])
    await detachGpu(simulator.host(), { domain: 'web' })
    expect(await standing(simulator)).toEqual(before)
  })

  it('asks which when several are free, and says why none is', async () => {
    const { host, machine } = createHostSimulator()
    await expect(attachGpu(host(), { domain: 'trainer' })).rejects.toMatchObject({
      code: 'GPU_NOT_CHOSEN',
      message: '2 GPUs are free: which one should trainer get?',
      hint: expect.stringMatching(/--gpu ADDRESS.*0000:01:00\.0.*free.*0000:03:00\.0.*host's screen/),
    })
    machine.state.processes.push({ pid: 5, command: 'python3', paths: ['/dev/nvidia1'] })
    expect(await attachGpu(host(), { domain: 'trainer' })).toMatchObject({ gpus: [{ address: gpu }] })
    await expect(attachGpu(host(), { domain: 'web' })).rejects.toMatchObject({
      code: 'GPU_NOT_CHOSEN',
      message: 'No GPU of this host is free for a VM.',
    })
    await expect(attachGpu(host(), { domain: 'web', gpus: [gpu] })).rejects.toMatchObject({
      code: 'GPU_ASSIGNED',
    })
    await expect(detachGpu(host(), { domain: 'web' })).rejects.toMatchObject({
      code: 'GPU_NOT_ATTACHED',
      hint: expect.stringContaining('web has no GPU.'),
    })
  })
})

describe('KVM-23 KVM-24 a card that its driver keeps awake without the service', () => {
  it('is let go first, and kept awake again when the move fails, or it is back', async () => {
    const { machine, host } = createHostSimulator(awakeHost())
    const before = machine.save().files
    const preview = await previewAttachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    expect(preview.steps[1]).toMatchObject({
      id: `persistence-mode-${gpu}`,
      previews: [{ text: `nvidia-smi -i ${gpu} -pm 0` }],
    })
    machine.hangingUnbind.add(gpu)
    await expect(attachGpu(host(), { domain: 'trainer', gpus: [gpu], unbindLimitMs: 50 })).rejects.toThrow()
    expect(machine.state.persistenceMode).toEqual([gpu])
    machine.hangingUnbind.clear()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    expect(machine.state.persistenceMode).toEqual([])
    const back = await previewDetachGpu(host(), { domain: 'trainer' })
    expect(back.steps.at(-1)).toMatchObject({
      id: `persistence-mode-${gpu}`,
      previews: [{ text: `nvidia-smi -i ${gpu} -pm 1` }],
    })
    expect(await detachGpu(host(), { domain: 'trainer' })).toMatchObject({ notes: [] })
    expect(machine.state.persistenceMode).toEqual([gpu])
    expect(machine.save().files).toEqual(before)
  })

  it('is left as it was: one that was not kept awake is not afterwards', async () => {
    const { machine, host } = createHostSimulator({ ...awakeHost(), persistenceMode: [] })
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    await detachGpu(host(), { domain: 'trainer' })
    expect(machine.state.persistenceMode).toEqual([])
  })
})

describe('KVM-23 KVM-24 a card wakes again', () => {
  const power = ({ machine }: HostSimulator) =>
    [gpu, '0000:01:00.1'].map((address) => machine.device(address)?.power)
  const awake = { d3cold: '0', control: 'on' }

  it('as it may not sleep while it is with vfio-pci; back with the host it is as it was', async () => {
    const simulator = createHostSimulator()
    const { machine, host } = simulator
    const audio = { d3cold: '0', control: 'auto' }
    Object.assign(machine.device('0000:01:00.1') ?? {}, { power: audio })
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    expect(power(simulator)).toEqual([awake, awake])
    expect(machine.device('0000:02:00.0')?.power).toBe(undefined)
    // A second time what it was like before is still known.
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    await detachGpu(host(), { domain: 'trainer' })
    expect(power(simulator)).toEqual([{ d3cold: '1', control: 'auto' }, audio])
  })

  it('or it is said that it may not: one without a reset', async () => {
    const { machine, host } = createHostSimulator()
    const words = `${gpu} has no way to be reset`
    Object.assign(machine.device(gpu) ?? {}, { hasReset: false })
    const spec = { domain: 'trainer', gpus: [gpu] }
    expect(JSON.stringify(await previewAttachGpu(host(), spec))).toContain(words)
    expect((await attachGpu(host(), spec)).notes).toContainEqual(expect.stringContaining(words))
    const { notes } = await attachGpu(host(), { domain: 'trainer', gpus: ['02:00.0'] })
    expect(notes).not.toContainEqual(expect.stringContaining('reset'))
  })
})

describe('KVM-24 a GPU is not torn away', () => {
  it('from a VM that runs with it, when another only names it: that one forgets it', async () => {
    const simulator = createHostSimulator()
    const { machine, host } = simulator
    await attachGpu(host(), { domain: 'web', gpus: [gpu] })
    const before = await standing(simulator)
    const [web, trainer] = ['web', 'trainer'].map((name) =>
      machine.state.libvirt.domains.find((one) => one.name === name),
    )
    const device = /<hostdev[\s\S]*<\/hostdev>/.exec(web?.xml ?? '')?.[0] ?? ''
    if (trainer) trainer.xml = trainer.xml.replace('</devices>', `${device}</devices>`)
    const preview = await previewDetachGpu(host(), { domain: 'trainer' })
    expect(preview.steps.map(({ id }) => id)).toEqual([`release-${gpu}`, 'release-0000:01:00.1'])
    expect(await detachGpu(host(), { domain: 'trainer' })).toMatchObject({
      domain: 'trainer',
      gpus: [],
      forgotten: [gpu, '0000:01:00.1'],
      notes: [`${gpu} stays as it is: the VM web runs with it.`],
    })
    expect(await standing(simulator)).toEqual(before)
  })

  it('from a QEMU that libvirt does not know of', async () => {
    const { machine, host } = createHostSimulator()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    machine.state.processes.push({ pid: 99, command: 'qemu-system-x86', paths: ['/dev/vfio/15'] })
    await expect(detachGpu(host(), { domain: 'trainer' })).rejects.toMatchObject({ code: 'GPU_IN_USE' })
  })

  it('by two at the same time: one goes on, the other is told', async () => {
    const simulator = createHostSimulator()
    const ended = await Promise.allSettled(
      ['web', 'trainer'].map((domain) => attachGpu(simulator.host(), { domain, gpus: [gpu] })),
    )
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'RUN_IN_PROGRESS' },
    })
    const { devices } = await standing(simulator)
    expect(devices.filter(([defined]) => (defined ?? []).length > 0)).toHaveLength(1)
  })
})

describe('KVM-23 KVM-24 whatever fails on the way, the GPU is where it was', () => {
  const faults: Readonly<Record<string, ScriptedFault>> = {
    'lost before': 'lost before',
    'lost after': 'lost after',
    refused: { exitCode: 1, stderr: 'error: internal error: it does not work today\n' },
    'disk full': 'disk full',
  }
  // Each way has some 30 calls; `npm test` takes every fifth of them, others for each fault.
  const step = process.env['ALL_FAULTS'] === '1' ? 1 : 5

  const timeout = 120_000

  for (const [index, [name, fault]] of Object.entries(faults).entries()) {
    it.each(ways)(`${name}: $name`, { timeout }, async (way) => {
      const counting = await ready(way)
      const counted = counting.shell()
      await way.move(openHost({ shell: counted }))
      const done = await standing(counting)
      expect(counted.calls.length).toBeGreaterThan(10)
      for (let at = 1 + (index % step); at <= counted.calls.length; at += step) {
        const simulator = await ready(way)
        const before = await standing(simulator)
        const label = `call ${at}: ${JSON.stringify(counted.calls[at - 1]?.argv ?? counted.calls[at - 1]?.kind)}`
        const failed = await way.move(simulator.host({ faults: { [at]: fault } })).then(
          () => false,
          () => true,
        )
        const after = await standing(simulator)
        // It went well all the same, or nothing of it stayed.
        expect(after, label).toEqual(failed ? before : done)
        if (!failed) continue
        leave(simulator)
        // And the next one is not in the way of what the last one left.
        await way.move(simulator.host())
        expect(await standing(simulator), `again after ${label}`).toEqual(done)
      }
    })
  }

  it.each(ways)('cancelled after any event: $name', { timeout }, async (way) => {
    const events: number[] = []
    const counting = await ready(way)
    const run = (simulator: HostSimulator, at: number) => {
      const controller = new AbortController()
      let seen = 0
      const options = {
        signal: controller.signal,
        onEvent: () => {
          seen += 1
          if (seen === at) controller.abort()
        },
      }
      const host = simulator.host()
      const moving =
        way.prepare === undefined
          ? attachGpu(host, { domain: way.domain, gpus: [gpu] }, options)
          : detachGpu(host, { domain: way.domain, ...limits }, options)
      return moving.then(
        () => seen,
        () => -seen,
      )
    }
    events.push(await run(counting, 0))
    const done = await standing(counting)
    for (let at = 1; at <= (events[0] ?? 0); at += step) {
      const simulator = await ready(way)
      const before = await standing(simulator)
      const ended = await run(simulator, at)
      expect(await standing(simulator), `event ${at}`).toEqual(ended < 0 ? before : done)
    }
  })

  it.each(ways)(
    'killed at any call: $name; the next move goes on, or gives it back',
    { timeout },
    async (way) => {
      const counting = await ready(way)
      const counted = counting.shell()
      await way.move(openHost({ shell: counted }))
      const done = await standing(counting)
      for (let at = 1; at <= counted.calls.length; at += step * 2) {
        const dead = Object.fromEntries(
          Array.from({ length: 200 }, (_, index): [number, ScriptedFault] => [at + index, 'lost before']),
        )
        const killed = await ready(way)
        await way.move(killed.host({ faults: dead })).catch(() => {})
        leave(killed)
        const left = killed.save()
        await way.move(killed.host()).catch((error: unknown) => {
          // Killed when all was done but for what was not heard: then there is nothing to take back any more.
          expect(error, `again after ${at}`).toMatchObject({ code: 'GPU_NOT_ATTACHED' })
        })
        const { drivers, devices } = await standing(killed)
        expect({ drivers, devices }, `again after ${at}`).toEqual({
          drivers: done.drivers,
          devices: done.devices,
        })
        const other = createHostSimulator(left)
        await detachGpu(other.host(), { domain: way.domain, gpus: [gpu], ...limits }).catch(
          (error: unknown) => {
            expect(error, `back after ${at}`).toMatchObject({ code: 'GPU_NOT_ATTACHED' })
          },
        )
        expect(other.machine.device(gpu)?.driver, `back after ${at}`).toBe('nvidia')
      }
    },
  )

  it('an unbind that hangs is told, the rest goes back, and the service runs', async () => {
    const { machine, host } = createHostSimulator()
    machine.hangingUnbind.add('0000:01:00.1')
    const moving = attachGpu(host(), { domain: 'trainer', gpus: [gpu], unbindLimitMs: 50 })
    await expect(moving).rejects.toMatchObject({
      code: 'PLAN_STEP_FAILED',
      cause: { code: 'PCI_UNBIND_HANGS' },
      hint: expect.stringContaining('reboot'),
    })
    expect(machine.device(gpu)?.driver).toBe('nvidia')
    expect(machine.state.processes.some(({ command }) => command === 'nvidia-persiste')).toBe(true)
  })
})
