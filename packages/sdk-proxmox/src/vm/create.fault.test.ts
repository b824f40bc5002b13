/**
 * VM-22, VM-25, ALL-7: whatever goes wrong at whichever request, the end is one complete VM, or none and a clear
 * account; and a second run always ends with one. Every request of a creation × every kind of fault, once and for
 * good, and the process killed before and after each request.
 */
import { PveError, ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import {
  fresh,
  inParallel,
  isItsTurn,
  requestFaults as kinds,
  open,
  timesOf,
  untilDeath,
} from '../../test/faults.js'
import { connect } from '../client/index.js'
import type { Simulator } from '../testing/index.js'
import { createVm, VmIncompleteError, VmNotCreatedError, type VmSpecInput } from './index.js'

const scenarios: Readonly<Record<string, VmSpecInput>> = {
  plain: { name: 'fault-plain', node: 'pve1' },
  'HA and start': {
    name: 'fault-started',
    node: 'pve1',
    ha: true,
    start: true,
    cloudInit: { user: 'me', password: 'pw-canary-1' },
  },
  'id by hand': { name: 'fault-id', node: 'pve1', vmid: 7777, ha: false },
  'clone of a template': {
    name: 'fault-clone',
    cloneFrom: { vm: 'debian-13-cloud', full: true },
    disks: [{ size: '64G' }],
    cpu: { cores: 4 },
    ha: false,
  },
}

interface Found {
  readonly vmid: number
  readonly complete: boolean
}

/** The VMs of a name on the server, and whether they are all that the spec asked for. */
async function found(simulator: Simulator, spec: VmSpecInput): Promise<Found[]> {
  const pve = await open(simulator)
  const ha = await pve.get('/cluster/ha/resources')
  const all: Found[] = []
  for (const node of await pve.get('/nodes')) {
    for (const { vmid, name } of await pve.get('/nodes/{node}/qemu', { node: node.node })) {
      if (name !== spec.name) continue
      const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: node.node, vmid })
      const status = await pve.get('/nodes/{node}/qemu/{vmid}/status/current', { node: node.node, vmid })
      const complete =
        config.serial0 === 'socket' &&
        config.vga?.type === 'serial0' &&
        config.lock === undefined &&
        (config.cores ?? 1) === (spec.cpu?.cores ?? 2) &&
        (spec.ha === false || ha.some((resource) => resource.sid === `vm:${vmid}`)) &&
        (!spec.start || status.status === 'running') &&
        (spec.cloneFrom === undefined ||
          (config.scsi0?.size === '64G' && !(config.description ?? '').includes('creation')))
      all.push({ vmid, complete })
    }
  }
  return all
}

/** How many requests a creation without faults sends. */
async function requestsOf(spec: VmSpecInput): Promise<number> {
  const simulator = fresh()
  const before = simulator.log.length
  await createVm(await open(simulator), spec)
  return simulator.log.length - before
}

/** One attempt under a fault: what was said must be what is there. */
async function attempt(
  simulator: Simulator,
  spec: VmSpecInput,
  run: () => Promise<unknown>,
  what: string,
): Promise<string> {
  let error: unknown
  try {
    await run()
  } catch (caught) {
    error = caught
  }
  simulator.clearFaults()
  const there = await found(simulator, spec)
  if (error === undefined) {
    expect(there, `${what}: success means one complete VM`).toEqual([
      { vmid: expect.any(Number), complete: true },
    ])
    return 'created'
  }
  if (!(error instanceof PveError)) throw new Error(`${what}: a bare error came out`, { cause: error })
  expect(there.length, `${what}: never two`).toBeLessThan(2)
  if (error instanceof VmIncompleteError) {
    if (error.exists === true) expect(there, `${what}: ${error.message}`).toHaveLength(1)
    expect(error.left.length, `${what}: says what is left`).toBeGreaterThan(0)
    return error.exists === true ? 'incomplete' : 'unknown'
  }
  expect(there, `${what}: "${error.code}" must mean that there is none`).toEqual([])
  return error instanceof VmNotCreatedError || error instanceof ValidationError
    ? 'not created'
    : 'failed before'
}

async function secondRun(simulator: Simulator, spec: VmSpecInput, what: string): Promise<void> {
  const created = await createVm(await open(simulator), spec).catch((error: unknown) => {
    throw new Error(`${what}: the second run failed`, { cause: error })
  })
  expect(await found(simulator, spec), `${what}: after the second run`).toEqual([
    { vmid: created.vmid, complete: true },
  ])
}

describe.each(Object.entries(scenarios))('VM-25 faults while creating: %s', (name, spec) => {
  it('every request × every fault, once and for good', { timeout: 120_000 }, async () => {
    const requests = await requestsOf(spec)
    const cases = Array.from({ length: requests }, (_, index) => index + 1).flatMap((nth) =>
      kinds
        .filter((_, index) => isItsTurn(nth + index, 9))
        .flatMap((kind, index) => timesOf(nth + index).map((times) => ({ nth, kind, times }))),
    )
    const outcomes: Record<string, number> = {}
    await inParallel(cases, async ({ nth, kind, times }) => {
      const what = `${name}, request ${nth}, ${kind.kind} ${kind.status ?? ''} ${times === 1 ? 'once' : 'from then on'}`
      const simulator = fresh()
      simulator.addFault({ ...kind, match: { nth, times } })
      const outcome = await attempt(simulator, spec, async () => createVm(await open(simulator), spec), what)
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      await secondRun(simulator, spec, what)
    })
    console.log(`${name}: ${requests} requests × ${kinds.length} faults, ${cases.length} cases:`, outcomes)
    expect(cases.length).toBeGreaterThan(10)
    expect(outcomes['created']).toBeGreaterThan(0)
  })

  it('killed before and after each request, then run again', { timeout: 120_000 }, async () => {
    const requests = await requestsOf(spec)
    const cases = Array.from({ length: requests }, (_, index) => index).flatMap((killAt) =>
      [true, false].map((arrived) => ({ killAt, arrived })),
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
      void createVm(pve, spec).catch(() => {})
      await death
      await secondRun(
        simulator,
        spec,
        `${name}, killed at request ${killAt + 1}${arrived ? ', which arrived' : ''}`,
      )
    })
    console.log(`${name}: killed at ${cases.length} places`)
    expect(cases.length).toBeGreaterThan(15)
  })

  it('VM-22 --rollback leaves nothing behind when a later step fails', { timeout: 120_000 }, async () => {
    const requests = await requestsOf(spec)
    let rolledBack = 0
    await inParallel(
      Array.from({ length: requests }, (_, index) => index + 1),
      async (nth) => {
        const simulator = fresh()
        simulator.addFault({ kind: 'status', status: 500, message: 'injected', match: { nth, times: 1 } })
        const error: unknown = await createVm(await open(simulator), spec, { rollback: true }).catch(
          (caught: unknown) => caught,
        )
        const there = await found(simulator, spec)
        if (error instanceof Error) {
          expect(there, `${name}, request ${nth}: ${error.message}`).toEqual([])
          if (error instanceof VmNotCreatedError && error.rolledBack) rolledBack++
        } else expect(there).toHaveLength(1)
      },
    )
    console.log(`${name}: rolled back ${rolledBack} times in ${requests}`)
    expect(rolledBack).toBeGreaterThan(0)
  })
})
