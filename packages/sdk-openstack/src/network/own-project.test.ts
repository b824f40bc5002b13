/** An administrator's token shows the resources of all projects; the same in the lab: test/security-group.e2e.ts. */
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../test/faults.js'
import type { Cloud } from '../cloud/index.js'
import { collect } from '../resource/index.js'
import type { Simulator } from '../testing/index.js'
import {
  createNetwork,
  createSecurityGroup,
  createSubnet,
  deleteNetwork,
  deletePort,
  deleteSecurityGroup,
  ensureSecurityGroup,
  listNetworks,
  listSecurityGroups,
  listSubnets,
  securityGroupSpec,
  showNetwork,
  showSecurityGroup,
  showSubnet,
  updateNetwork,
} from './index.js'

const asAdmin = (simulator: Simulator): Cloud => openAt(simulator, simulator.fetch, 'admin')

/** A cloud in which demo has what admin names, and both clouds to ask. */
function both(): { simulator: Simulator; demo: Cloud; admin: Cloud } {
  const simulator = fresh()
  return { simulator, demo: openAt(simulator), admin: asAdmin(simulator) }
}

const namedIds = async (cloud: Cloud, name: string) =>
  (await collect(listSecurityGroups(cloud, { name }))).map(({ id }) => id)

describe("OS-30 OS-32 another project's resources", () => {
  it('OS-32 a group of the same name is left alone, and one of its own is made', async () => {
    const { demo, admin } = both()
    const before = await showSecurityGroup(demo, 'web')
    const spec = securityGroupSpec.parse({ name: 'web', rules: [{ ports: 8080, from: '10.0.0.0/8' }] })
    const made = await ensureSecurityGroup(admin, spec)
    expect(made.done[0]).toBe('create')
    expect(made.groupId).not.toBe(before.id)
    expect(await showSecurityGroup(demo, 'web')).toEqual(before)
    const again = await ensureSecurityGroup(admin, spec)
    expect(again).toMatchObject({ groupId: made.groupId, done: [] })
    // With one of each project, the name means the own one, for looking and for deleting.
    expect((await showSecurityGroup(admin, 'web')).id).toBe(made.groupId)
    expect((await deleteSecurityGroup(admin, 'web')).id).toBe(made.groupId)
    expect(await namedIds(admin, 'web')).toEqual([before.id])
  })

  it('OS-32 a lost answer neither adopts nor deletes a group that another project has made meanwhile', async () => {
    const { simulator, demo } = both()
    let theirs = ''
    const admin = openAt(
      simulator,
      async (request) => {
        if (theirs === '' && request.method === 'POST' && request.url.endsWith('/security-groups')) {
          theirs = (await createSecurityGroup(demo, { name: 'shared-name' })).id
          simulator.addFault({ kind: 'reset-before', match: { path: '/security-groups', times: 1 } })
        }
        return await simulator.fetch(request)
      },
      'admin',
    )
    const spec = securityGroupSpec.parse({ name: 'shared-name', templates: ['ssh'] })
    await expect(ensureSecurityGroup(admin, spec)).rejects.toMatchObject({ code: 'PLAN_STEP_FAILED' })
    expect(await namedIds(demo, 'shared-name')).toEqual([theirs])
    expect((await showSecurityGroup(demo, theirs)).rules).toHaveLength(2)
  })

  it('OS-30 is refused by its name, and taken by its id', async () => {
    const { demo, admin } = both()
    const { id } = await showSecurityGroup(demo, 'database')
    const refusal = {
      code: 'OS_NOT_FOUND',
      message: 'The security group "database" belongs to another project; this one has none of that name.',
      hint: `If it is meant all the same, give its id: ${id}.`,
    }
    await expect(showSecurityGroup(admin, 'database')).rejects.toMatchObject(refusal)
    await expect(deleteSecurityGroup(admin, 'database', { evenIfUsed: true })).rejects.toMatchObject(refusal)
    const named = securityGroupSpec.parse({ name: 'mine', rules: [{ from: 'group:database' }] })
    await expect(ensureSecurityGroup(admin, named)).rejects.toMatchObject(refusal)
    expect((await showSecurityGroup(admin, id)).name).toBe('database')
    const byId = securityGroupSpec.parse({ name: 'mine', rules: [{ from: `group:${id}` }] })
    await ensureSecurityGroup(admin, byId)
    expect(
      (await showSecurityGroup(admin, 'mine')).rules.map(({ remoteGroupId }) => remoteGroupId),
    ).toContain(id)
    await expect(deletePort(admin, 'no-such-port')).rejects.toMatchObject({
      message: 'There is no port "no-such-port".',
    })
  })

  it('OS-30 is found by its name where it is shared or leads outside, but not to be changed', async () => {
    const { admin, demo } = both()
    const external = await showNetwork(demo, 'public')
    const [outside] = await collect(listSubnets(admin, { networkId: external.id }))
    const shared = await createNetwork(admin, { name: 'for-all', isShared: true })
    const subnet = await createSubnet(admin, {
      name: 'for-all-v4',
      networkId: shared.id,
      cidr: '10.88.0.0/24',
    })
    expect((await showNetwork(demo, 'for-all')).id).toBe(shared.id)
    expect((await showSubnet(demo, 'for-all-v4')).id).toBe(subnet.id)
    expect((await showSubnet(demo, outside?.name ?? '')).id).toBe(outside?.id)
    for (const change of [
      updateNetwork(demo, 'for-all', { description: 'x' }),
      deleteNetwork(demo, 'for-all'),
    ])
      await expect(change).rejects.toMatchObject({
        message: 'The network "for-all" belongs to another project; this one has none of that name.',
      })
    // What is not shared is not found by the name of its network's project.
    await expect(showSubnet(admin, 'backend-v4')).rejects.toMatchObject({
      message: expect.stringContaining('belongs to another project'),
    })
    expect((await collect(listNetworks(admin, { name: 'for-all' }))).map(({ id }) => id)).toEqual([shared.id])
  })

  it('OS-30 several of one name in the own project are said with the ids of that project alone', async () => {
    const { admin, demo } = both()
    const twins = [
      await createSecurityGroup(admin, { name: 'web' }),
      await createSecurityGroup(admin, { name: 'web' }),
    ]
    const { id: theirs } = await showSecurityGroup(demo, 'web')
    const spec = securityGroupSpec.parse({ name: 'web' })
    await expect(ensureSecurityGroup(admin, spec)).rejects.toMatchObject({
      code: 'OS_AMBIGUOUS',
      details: { ids: expect.arrayContaining(twins.map(({ id }) => id)) },
      hint: expect.not.stringContaining(theirs),
    })
  })
})
