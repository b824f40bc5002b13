/** Every request of making and deleting a VPC × every fault: nothing is left, or it is said what, and the next run ends it. */
import { PveError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { cases, fresh, inParallel, methodsOf, openAt, struck, textOf } from '../../../test/faults.js'
import type { Cloud } from '../../cloud/index.js'
import type { FaultRule, Simulator } from '../../testing/index.js'
import { createVpc } from './create.js'
import { deleteVpc } from './delete.js'
import { ownTexts, readOwn } from './own.js'
import type { VpcSpecInput } from './spec.js'

const overQuota = {
  NeutronError: { type: 'OverQuota', message: "Quota exceeded for resources: ['port'].", detail: '' },
}

const faults: readonly Omit<FaultRule, 'match'>[] = [
  { kind: 'reset-after' },
  { kind: 'refuse' },
  { kind: 'reset-before' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 409, body: JSON.stringify(overQuota) },
  { kind: 'cut-body' },
]

const name = 'fault'
const spec: VpcSpecInput = {
  name,
  external: 'public',
  subnets: [{ name: 'a' }, { name: 'b' }],
  groups: [{ name: 'db', templates: [{ name: 'db-postgres', from: 'group:bastion' }], egress: 'closed' }],
  bastion: { image: 'debian-12', flavor: 'm1.small', keypair: 'laptop' },
}

const timing = { pollMs: 1, activeLimitMs: 2000, goneLimitMs: 2000, conflictPausesMs: [1] }
const create = (cloud: Cloud) => createVpc(cloud, spec, { timing })

/** What there is in the cloud, by id: listed before and after. A deleted server is kept by Nova for a while. */
function listed(simulator: Simulator): string[] {
  const region = simulator.state().regions['RegionOne']
  if (region === undefined) throw new Error('the simulator has no RegionOne')
  const { network, compute } = region
  const { networks, subnets, ports, routers, floatingIps, securityGroups, securityGroupRules } = network
  const ids = Object.entries({
    networks,
    subnets,
    ports,
    routers,
    floatingIps,
    securityGroups,
    securityGroupRules,
  }).flatMap(([kind, rows]) => Object.keys(rows).map((id) => `${kind} ${id}`))
  const servers = Object.values(compute.servers)
  return [...ids, ...servers.map(({ name: server, id }) => `server ${server} ${id}`)].sort()
}

describe('OS-31 a VPC and faults', { timeout: 300_000 }, () => {
  it('OS-31 leaves nothing of a VPC that failed, or says what, and a second run finishes it', async () => {
    const before = listed(fresh())
    expect(before.length).toBeGreaterThan(40)
    const methods = await methodsOf(create)
    expect(methods.length).toBeGreaterThan(40)
    let failed = 0
    let made = 0
    await inParallel(cases(faults, methods, 151), async (one) => {
      const simulator = fresh()
      const cloud = struck(simulator, one)
      const error: unknown = await create(cloud).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      await cloud.close()
      simulator.clearFaults()
      const after = listed(simulator)
      const again = openAt(simulator)
      if (error === undefined) made += 1
      else {
        failed += 1
        expect(error, textOf(one)).toBeInstanceOf(PveError)
        if (error instanceof PveError && after.length !== before.length) {
          // A single fault can always be made up for; a cloud that stays away cannot.
          expect(one.times, `${textOf(one)}: ${error.message}`).toBe(Number.POSITIVE_INFINITY)
          expect(error.details['left'], textOf(one)).toEqual(expect.arrayContaining([expect.any(String)]))
        } else expect(after, textOf(one)).toEqual(before)
        await create(again)
      }
      expect(ownTexts(await readOwn(again, name)), textOf(one)).toHaveLength(9)
      await deleteVpc(again, name, { timing })
      await again.close()
      expect(listed(simulator), textOf(one)).toEqual(before)
    })
    expect(failed).toBeGreaterThan(0)
    expect(made).toBeGreaterThan(0)
  })

  it('OS-31 deletes in the end what the rollback could not know of', async () => {
    const simulator = fresh()
    const before = listed(simulator)
    let posted = false
    const cloud = openAt(simulator, (request) => {
      if (!posted && request.method === 'POST' && request.url.endsWith('/ports')) {
        posted = true
        // The port is made, and neither the answer nor the look for it comes through.
        simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path: '/ports', times: 1 } })
        simulator.addFault({
          kind: 'status',
          status: 500,
          match: { method: 'GET', path: '/ports', times: 1 },
        })
      }
      return simulator.fetch(request)
    })
    await expect(create(cloud)).rejects.toMatchObject({
      code: 'PLAN_STEP_FAILED',
      step: 'port',
      done: [],
      undoFailed: [],
      exitCode: 4,
    })
    await cloud.close()
    expect(listed(simulator)).toEqual(before)
  })

  it('OS-31 a deletion that failed is ended by the next one', async () => {
    const before = listed(fresh())
    const remove = (cloud: Cloud) => deleteVpc(cloud, name, { timing })
    const base = fresh()
    const first = openAt(base)
    await create(first)
    await first.close()
    const state = base.state()
    const made = () => fresh(state)
    const methods = await methodsOf(remove, made())
    await inParallel(cases(faults, methods, 151), async (one) => {
      const simulator = made()
      const cloud = struck(simulator, one)
      const error: unknown = await remove(cloud).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      await cloud.close()
      simulator.clearFaults()
      if (error !== undefined) {
        expect(error, textOf(one)).toBeInstanceOf(PveError)
        const again = openAt(simulator)
        // All of it may be gone although no answer said so.
        await remove(again).catch((thrown: unknown) => expect(thrown).toMatchObject({ code: 'OS_NOT_FOUND' }))
        await again.close()
      }
      expect(listed(simulator), textOf(one)).toEqual(before)
    })
  })
})
