/**
 * LX-20, LX-40, ALL-7: whatever goes wrong at whichever request or command, the end is one complete container, or none
 * and a clear account; and a second run always ends with one. Every request and every SSH command of a creation × every
 * kind of fault, once and for good, and the process killed before and after each.
 *
 * A creation of many commands takes its time: without ALL_FAULTS=1 (`.ci/run` sets it) each place gets a part of the
 * faults, in turn.
 */
import { PveError, type Shell, ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import {
  fresh,
  inParallel,
  isEverything,
  isItsTurn,
  open,
  requestFaults,
  timesOf,
  untilDeath,
} from '../../test/faults.js'
import { connect } from '../client/index.js'
import type { ShellFaultRule, Simulator } from '../testing/index.js'
import {
  ContainerIncompleteError,
  ContainerNotCreatedError,
  type ContainerSpecInput,
  type CreateContainerOptions,
  createContainer,
} from './index.js'

const secrets = ['canary-password-1', 'canary-token-2', 'tskey-canary-3']

const scenarios: Readonly<Record<string, ContainerSpecInput>> = {
  plain: { hostname: 'fault-plain', node: 'pve1', template: 'debian-13', password: 'canary-password-1' },
  'id by hand, not started': {
    hostname: 'fault-id',
    node: 'pve1',
    template: 'debian-13',
    vmid: 7777,
    start: false,
  },
  provisioned: {
    hostname: 'fault-full',
    node: 'pve1',
    template: 'debian-12-standard',
    mounts: [{ path: '/data', bind: '/srv/data' }],
    hardware: { dri: true },
    provision: [
      { packages: ['curl', 'git'] },
      { file: { path: '/etc/motd', content: 'hello\n' } },
      { user: { name: 'ann', groups: ['video'], sshKeys: ['ssh-ed25519 AAAAC3Nza ann@x'] } },
      { script: { run: 'echo ran > /root/ran', env: { TOKEN: 'canary-token-2' } } },
      { tailscale: { authKey: 'tskey-canary-3' } },
    ],
  },
}

const shellFaults: readonly Omit<ShellFaultRule, 'match'>[] = [
  { kind: 'lost-before' },
  { kind: 'lost-after' },
  { kind: 'hang' },
  { kind: 'exit', exitCode: 1, stderr: 'injected' },
  { kind: 'exit', exitCode: 255, stderr: 'CT is locked' },
  { kind: 'disk-full' },
  {
    kind: 'error',
    error: () => new PveError('The host key of pve1 has changed.', { code: 'HOST_KEY_CHANGED' }),
  },
]

type More = Pick<CreateContainerOptions, 'onFailure' | 'commandTimeLimitMs'>

const run = async (simulator: Simulator, spec: ContainerSpecInput, more: More = {}) =>
  createContainer(await open(simulator), spec, {
    shell: async (node) => simulator.shell(node),
    retryPausesMs: [1, 2],
    ...more,
  })

interface Found {
  readonly vmid: number
  readonly complete: boolean
}

/** The containers of a name on the server, and whether they are all that the spec asked for. */
async function found(simulator: Simulator, spec: ContainerSpecInput): Promise<Found[]> {
  const pve = await open(simulator)
  const all: Found[] = []
  for (const { node, status } of await pve.get('/nodes')) {
    if (status !== 'online') continue
    for (const { vmid, name } of await pve.get('/nodes/{node}/lxc', { node })) {
      if (name !== spec.hostname) continue
      const config = await pve.get('/nodes/{node}/lxc/{vmid}/config', { node, vmid })
      const { status } = await pve.get('/nodes/{node}/lxc/{vmid}/status/current', { node, vmid })
      all.push({
        vmid,
        complete:
          config.lock === undefined &&
          status === (spec.start === false ? 'stopped' : 'running') &&
          (spec.mounts === undefined || config.mp0?.volume === '/srv/data') &&
          (spec.hardware === undefined || (config.dev1?.gid === 44 && config.dev2?.gid === 104)) &&
          (spec.provision === undefined || isProvisioned(simulator, vmid)),
      })
    }
  }
  return all
}

function isProvisioned(simulator: Simulator, vmid: number): boolean {
  const inside = simulator.state().guests[String(vmid)]?.inside
  const content = (path: string) => JSON.stringify(inside?.files[path] ?? '')
  return (
    content('/etc/motd').includes('hello') &&
    content('/root/ran').includes('ran') &&
    inside?.users['ann'] !== undefined &&
    content('/var/lib/pve-suite/container.json').includes('TAILSCALE_AUTH_KEY')
  )
}

/** How many requests and commands a creation without faults needs. */
async function countsOf(spec: ContainerSpecInput): Promise<{ requests: number; commands: number }> {
  const simulator = fresh()
  await run(simulator, spec)
  return { requests: simulator.log.length, commands: simulator.shellLog.length }
}

/** One attempt under a fault: what was said must be what is there. */
async function attempt(
  simulator: Simulator,
  spec: ContainerSpecInput,
  what: string,
  more: More = {},
): Promise<string> {
  let error: unknown
  try {
    await run(simulator, spec, more)
  } catch (caught) {
    error = caught
  }
  simulator.clearFaults()
  simulator.clearShellFaults()
  const there = await found(simulator, spec)
  if (error === undefined) {
    expect(there, `${what}: success means one complete container`).toEqual([
      { vmid: expect.any(Number), complete: true },
    ])
    return 'created'
  }
  if (!(error instanceof PveError)) throw new Error(`${what}: a bare error came out`, { cause: error })
  for (const secret of secrets) expect(JSON.stringify(error.toJSON()), `${what}: ALL-6`).not.toContain(secret)
  expect(there.length, `${what}: never two`).toBeLessThan(2)
  if (error instanceof ContainerIncompleteError) {
    if (error.exists === true) expect(there, `${what}: ${error.message}`).toHaveLength(1)
    expect(error.left.length, `${what}: says what is left`).toBeGreaterThan(0)
    expect(error.hint, `${what}: LX-41`).toMatch(/Run the same again|run the same again|waits for the task/)
    return error.exists === true ? 'incomplete' : 'unknown'
  }
  expect(there, `${what}: "${error.code}" must mean that there is none`).toEqual([])
  return error instanceof ContainerNotCreatedError || error instanceof ValidationError
    ? 'not created'
    : 'failed before'
}

async function secondRun(simulator: Simulator, spec: ContainerSpecInput, what: string): Promise<void> {
  const created = await run(simulator, spec).catch((error: unknown) => {
    throw new Error(`${what}: the second run failed`, { cause: error })
  })
  expect(await found(simulator, spec), `${what}: after the second run`).toEqual([
    { vmid: created.vmid, complete: true },
  ])
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const forGood = Number.POSITIVE_INFINITY
const often = (count: number) => (count === 1 ? 'once' : 'from then on')

describe.each(Object.entries(scenarios))('LX-20 LX-40 faults while creating: %s', (name, spec) => {
  it('every request × every fault, once and for good', { timeout: 400_000 }, async () => {
    const { requests } = await countsOf(spec)
    const cases = numbers(requests).flatMap((nth) =>
      requestFaults
        .filter((_, index) => isItsTurn(nth + index, spec.provision ? 19 : 9))
        .flatMap((kind, index) =>
          // Where there is much to do, faults for good are left to the short creations: they say nothing else.
          (spec.provision && !isEverything ? [1] : timesOf(nth + index)).map((count) => ({
            nth,
            kind,
            count,
          })),
        ),
    )
    const outcomes: Record<string, number> = {}
    await inParallel(cases, async ({ nth, kind, count }) => {
      const what = `${name}, request ${nth}, ${kind.kind} ${kind.status ?? ''} ${often(count)}`
      const simulator = fresh()
      simulator.addFault({ ...kind, match: { nth, times: count } })
      const outcome = await attempt(simulator, spec, what)
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      await secondRun(simulator, spec, what)
    })
    console.log(`${name}: ${requests} requests, ${cases.length} cases:`, outcomes)
    expect(outcomes['created']).toBeGreaterThan(0)
    if (spec.start !== false) expect(outcomes['incomplete']).toBeGreaterThan(0)
  })

  it('killed before and after each request, then run again', { timeout: 400_000 }, async () => {
    const { requests } = await countsOf(spec)
    const cases = numbers(requests).flatMap((nth) =>
      [true, false].map((arrived) => ({ killAt: nth - 1, arrived })),
    )
    await inParallel(cases, async ({ killAt, arrived }) => {
      const simulator = fresh()
      const { fetch, death } = untilDeath(simulator, killAt, arrived)
      const pve = await connect({
        url: simulator.url,
        auth: simulator.auth,
        fetch,
        answerTimeoutMs: 3_600_000,
      })
      void createContainer(pve, spec, { shell: async (node) => simulator.shell(node) }).catch(() => {})
      await death
      await secondRun(
        simulator,
        spec,
        `${name}, killed at request ${killAt + 1}${arrived ? ', which arrived' : ''}`,
      )
    })
    expect(cases.length).toBeGreaterThan(15)
  })

  it('--on-failure destroy leaves nothing behind when a later step fails', { timeout: 400_000 }, async () => {
    const { requests } = await countsOf(spec)
    let destroyed = 0
    await inParallel(numbers(requests), async (nth) => {
      const simulator = fresh()
      simulator.addFault({ kind: 'status', status: 500, message: 'injected', match: { nth, times: 1 } })
      const error: unknown = await run(simulator, spec, { onFailure: 'destroy' }).catch(
        (caught: unknown) => caught,
      )
      const there = await found(simulator, spec)
      if (error instanceof Error) {
        expect(there, `${name}, request ${nth}: ${error.message}`).toEqual([])
        if (error instanceof ContainerNotCreatedError && error.rolledBack) destroyed++
      } else expect(there).toHaveLength(1)
    })
    // With nothing to do after it is made, there is nothing to fail.
    if (spec.start !== false) expect(destroyed).toBeGreaterThan(0)
  })
})

describe('LX-20 LX-26 LX-40 faults at every SSH command', () => {
  const spec = scenarios['provisioned'] ?? {}

  it('every command × every fault, once and for good', { timeout: 900_000 }, async () => {
    const { commands } = await countsOf(spec)
    const cases = numbers(commands).flatMap((nth) =>
      shellFaults
        .filter((_, index) => isItsTurn(nth + index, 2 * shellFaults.length + 1))
        .flatMap((kind) => (isEverything ? [1, forGood] : [1]).map((count) => ({ nth, kind, count }))),
    )
    const outcomes: Record<string, number> = {}
    await inParallel(cases, async ({ nth, kind, count }) => {
      const what = `command ${nth}, ${kind.kind} ${kind.exitCode ?? ''} ${often(count)}`
      const simulator = fresh()
      simulator.addShellFault({ ...kind, match: { nth, times: count } })
      const outcome = await attempt(
        simulator,
        spec,
        what,
        kind.kind === 'hang' ? { commandTimeLimitMs: 200 } : {},
      )
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      await secondRun(simulator, spec, what)
    })
    console.log(`${commands} commands × ${shellFaults.length} faults, ${cases.length} cases:`, outcomes)
    expect(commands).toBeGreaterThan(30)
    expect(outcomes['incomplete']).toBeGreaterThan(0)
  })

  it('killed before and after each command, then run again', { timeout: 400_000 }, async () => {
    const { commands } = await countsOf(spec)
    const cases = numbers(commands)
      .filter((nth) => isItsTurn(nth, 7))
      .flatMap((nth) => [true, false].map((ran) => ({ nth, ran })))
    await inParallel(cases, async ({ nth, ran }) => {
      const simulator = fresh()
      let died: () => void = () => {}
      const death = new Promise<void>((resolve) => {
        died = resolve
      })
      const shell = dyingShell(simulator.shell('pve1'), nth, ran, () => died())
      const first = createContainer(await open(simulator), spec, { shell: async () => shell }).catch(() => {})
      // The files of a command are counted with it: the last numbers are never reached.
      await Promise.race([death, first])
      await secondRun(simulator, spec, `killed at command ${nth}${ran ? ', which ran' : ''}`)
    })
  })

  it('LX-20 the first failing step stops, and says where; the container is kept, or removed', async () => {
    for (const onFailure of ['keep', 'destroy'] as const) {
      const simulator = fresh()
      const failing: ContainerSpecInput = {
        hostname: 'stops',
        node: 'pve1',
        template: 'debian-13',
        provision: [
          { packages: ['curl'] },
          { name: 'Break it', script: { run: 'exit 3' } },
          { packages: ['git'] },
        ],
      }
      const error: unknown = await createContainer(await open(simulator), failing, {
        shell: async (node) => simulator.shell(node),
        onFailure,
      }).catch((caught: unknown) => caught)
      if (onFailure === 'keep') {
        expect(error).toBeInstanceOf(ContainerIncompleteError)
        expect(error).toMatchObject({ left: ['Break it', 'Install git', 'Keep in it what was provisioned'] })
        expect(await found(simulator, failing)).toHaveLength(1)
      } else {
        expect(error).toBeInstanceOf(ContainerNotCreatedError)
        expect(error).toMatchObject({ rolledBack: true })
        expect(await found(simulator, failing)).toEqual([])
      }
      expect(simulator.shellLog.filter(({ argv }) => argv.includes('git'))).toEqual([])
    }
  })
})

/** A shell whose process dies at its command number `nth`: from then on nothing more happens. */
function dyingShell(shell: Shell, nth: number, ran: boolean, died: () => void): Shell {
  let count = 0
  const dead = new Promise<never>(() => {})
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    count++
    if (count < nth) return work()
    if (count === nth && ran) await work().catch(() => undefined)
    died()
    return dead
  }
  return {
    ...shell,
    target: shell.target,
    run: (argv, options) => guard(() => shell.run(argv, options)),
    readFile: (path, options) => guard(() => shell.readFile(path, options)),
    writeFile: (path, content, options) => guard(() => shell.writeFile(path, content, options)),
    withTemporaryFile: (content, work, options) => shell.withTemporaryFile(content, work, options),
    close: () => shell.close(),
  }
}
