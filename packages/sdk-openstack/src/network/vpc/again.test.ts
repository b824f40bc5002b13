/** A run that finds parts of its VPC: what was there before is as it was after a failure, and nothing goes unseen. */
import type { Fetch } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, openAt } from '../../../test/faults.js'
import type { Cloud } from '../../cloud/index.js'
import type { FaultRule, Simulator } from '../../testing/index.js'
import { deleteNetwork, deletePort, deleteSubnet } from '../delete.js'
import { createNetwork, showNetwork } from '../network.js'
import { collect, postNeutron } from '../neutron.js'
import { createPort, listPorts } from '../port.js'
import { removeRouterInterface, setRouterGateway, showRouter } from '../router.js'
import { canonicalRule, ruleKey } from '../security-group/rule.js'
import { securityGroupRuleKind } from '../security-group/types.js'
import { createSubnet } from '../subnet.js'
import { createVpc, createVpcPlan } from './create.js'
import { metadataKey } from './mark.js'
import { findServers, ownIds, ownTexts, readOwn } from './own.js'
import type { VpcSpecInput } from './spec.js'

const name = 'again'
const timing = { pollMs: 1, activeLimitMs: 2000, goneLimitMs: 2000, conflictPausesMs: [1] }
const spec: VpcSpecInput = {
  name,
  external: 'public',
  subnets: [{ name: 'a' }],
  groups: [{ name: 'db', rules: [{ ports: 5432, from: '10.0.0.0/8' }] }],
}
const bastion = { image: 'debian-12', flavor: 'm1.small', keypair: 'laptop' }
const create = (cloud: Cloud, more: Partial<VpcSpecInput> = {}) =>
  createVpc(cloud, { ...spec, ...more }, { timing })

const refusing = (method: string, path: string, more: Partial<FaultRule> = {}): FaultRule => ({
  kind: 'status',
  status: 400,
  match: { method, path },
  ...more,
})

/** What belongs to the VPC, and what of it can be changed without being made or deleted. */
async function snapshot(cloud: Cloud) {
  const own = await readOwn(cloud, name)
  return {
    ids: [...ownIds(own)].sort(),
    gateways: own.routers.map(({ gateway }) => gateway?.networkId),
    rules: own.securityGroups.map(({ rules }) => rules.map((rule) => ruleKey(canonicalRule(rule))).sort()),
    interfaces: (await collect(listPorts(cloud, { deviceOwner: 'network:router_interface' }))).map(
      ({ id }) => id,
    ),
  }
}

async function made(more: Partial<VpcSpecInput> = {}): Promise<{ simulator: Simulator; cloud: Cloud }> {
  const simulator = fresh()
  const cloud = openAt(simulator)
  await create(cloud, more)
  return { simulator, cloud }
}

describe('OS-31 a VPC of which something is there', { timeout: 60_000 }, () => {
  it('OS-31 keeps its old router and groups when a run fails before it has come to them', async () => {
    const { simulator, cloud } = await made()
    const { routers, subnets, networks } = await readOwn(cloud, name)
    const [router, subnet, network] = [routers[0]?.id ?? '', subnets[0]?.id ?? '', networks[0]?.id ?? '']
    await removeRouterInterface(cloud, router, subnet)
    await deleteSubnet(cloud, subnet)
    await deleteNetwork(cloud, network)
    const before = await snapshot(cloud)
    simulator.addFault(refusing('POST', '/networks'))
    const failed: unknown = await create(cloud).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'PLAN_STEP_FAILED', step: 'network', skipped: [] })
    expect(failed).not.toHaveProperty('details.left')
    expect(await snapshot(cloud)).toEqual(before)
  })

  it('OS-31 deletes what a failed run has added, also what the rollback did not know of, and nothing else', async () => {
    const { simulator, cloud } = await made()
    const before = await snapshot(cloud)
    // The subnet is made, and neither the answer nor the look for it comes through.
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path: '/subnets', times: 1 } })
    const struck = openAt(simulator, (request) => {
      if (request.method === 'GET' && request.url.includes('name=again-b&') && isPosted(simulator))
        return Promise.reject(new TypeError('fetch failed'))
      return simulator.fetch(request)
    })
    await expect(create(struck, { subnets: [{ name: 'a' }, { name: 'b' }] })).rejects.toMatchObject({
      step: 'subnet b',
    })
    expect(await snapshot(cloud)).toEqual(before)
    simulator.addFault(refusing('POST', '/security-groups'))
    const grown = { subnets: [{ name: 'a' }, { name: 'b' }], groups: ['web' as const] }
    await expect(create(cloud, grown)).rejects.toMatchObject({ step: 'group web' })
    expect(await snapshot(cloud)).toEqual(before)
  })

  const extraRule = (cloud: Cloud, groupId: string, port: number) =>
    postNeutron(cloud, securityGroupRuleKind, {
      security_group_id: groupId,
      direction: 'ingress',
      ethertype: 'IPv4',
      protocol: 'tcp',
      port_range_min: port,
      port_range_max: port,
      remote_ip_prefix: '10.0.0.0/8',
    })

  it('OS-31 gives an old group its rules back when a later step fails, or the step itself in its middle', async () => {
    const { simulator, cloud } = await made()
    const [group] = (await readOwn(cloud, name)).securityGroups
    await extraRule(cloud, group?.id ?? '', 22)
    await extraRule(cloud, group?.id ?? '', 23)
    const before = await snapshot(cloud)
    const takeBack = simulator.addFault(refusing('POST', '/ports'))
    const wider = [{ name: 'db', rules: [{ ports: [5432, 5433], from: ['10.0.0.0/8', '172.16.0.0/12'] }] }]
    await expect(create(cloud, { groups: wider, bastion })).rejects.toMatchObject({
      step: 'port',
      undone: expect.arrayContaining(['rules db']),
    })
    expect(await snapshot(cloud)).toEqual(before)
    takeBack()
    // The first of the two is removed, the second is not.
    const sent = new Set<string>()
    const struck = openAt(simulator, (request) => {
      if (request.method === 'DELETE') sent.add(request.url)
      if (sent.size === 2 && request.method === 'DELETE' && [...sent][1] === request.url)
        return Promise.reject(new TypeError('fetch failed'))
      return simulator.fetch(request)
    })
    await expect(create(struck, { groups: wider })).rejects.toMatchObject({ step: 'rules db' })
    expect(await snapshot(cloud)).toEqual(before)
    await create(cloud, { groups: wider })
    expect((await snapshot(cloud)).rules[0]).toHaveLength(6)
  })

  it('OS-31 leads an old router where it led before', async () => {
    const { simulator, cloud } = await made()
    const admin = openAt(simulator, simulator.fetch, 'admin')
    const { data } = await admin.network.request('post', '/networks', {
      body: { network: { name: 'campus', 'router:external': true } },
    })
    expect(data).toMatchObject({ network: { 'router:external': true } })
    const { id: campus } = await showNetwork(cloud, 'campus')
    await createSubnet(admin, { name: 'campus-v4', networkId: campus, cidr: '198.51.100.0/24' })
    const router = await showRouter(cloud, `${name}-router`)
    await setRouterGateway(cloud, router.id, campus)
    const before = await snapshot(cloud)
    expect(before.gateways).toEqual([campus])
    const takeBack = simulator.addFault(refusing('POST', '/security-groups'))
    await expect(create(cloud, { groups: ['web'] })).rejects.toMatchObject({
      step: 'group web',
      undone: expect.arrayContaining(['gateway']),
    })
    expect(await snapshot(cloud)).toEqual(before)
    takeBack()
    await create(cloud)
    expect((await snapshot(cloud)).gateways).toEqual([router.gateway?.networkId])
  })

  it('OS-31 shows that a bastion which has lost its port is deleted', async () => {
    const { cloud } = await made({ bastion })
    const [server] = await findServers(cloud, name)
    const [port] = (await readOwn(cloud, name)).ports
    await deletePort(cloud, port?.id ?? '', { evenIfUsed: true })
    const { preview } = await createVpc(cloud, { ...spec, bastion }, { timing, dryRun: true })
    expect(preview?.steps[0]?.previews).toEqual([{ kind: 'request', text: `DELETE /servers/${server?.id}` }])
    await create(cloud, { bastion })
    const servers = await findServers(cloud, name)
    expect(servers).toHaveLength(1)
    expect(servers[0]?.id).not.toBe(server?.id)
  })

  it('OS-31 does not delete a marked server that somebody has put on another port', async () => {
    const { cloud } = await made({ bastion })
    const [server] = await findServers(cloud, name)
    const [port] = (await readOwn(cloud, name)).ports
    await deletePort(cloud, port?.id ?? '', { evenIfUsed: true })
    const network = await createNetwork(cloud, { name: 'other' })
    await createSubnet(cloud, { name: 'other-v4', networkId: network.id, cidr: '10.99.0.0/24' })
    const other = await createPort(cloud, { name: 'other', networkId: network.id })
    await cloud.compute.request('post', '/servers/{id}/os-interface', {
      path: { id: server?.id ?? '' },
      body: { interfaceAttachment: { port_id: other.id } },
    })
    await expect(createVpcPlan(cloud, { ...spec, bastion })).rejects.toMatchObject({
      code: 'OS_STATE',
      message: `Server ${name}-bastion (${server?.id}) has the mark of VPC ${name}, but is not on the port of its bastion.`,
      hint: expect.stringContaining(metadataKey),
    })
    expect((await findServers(cloud, name)).map(({ id }) => id)).toEqual([server?.id])
  })

  it('OS-31 takes a server that Nova keeps after its deletion for gone', async () => {
    const { simulator, cloud } = await made({ bastion })
    const fetch: Fetch = async (request) => {
      const answer = await simulator.fetch(request)
      if (!request.url.includes('/servers')) return answer
      return new Response((await answer.text()).replace(/("status": ?)"ACTIVE"/g, '$1"SOFT_DELETED"'), answer)
    }
    expect(await findServers(cloud, name)).toHaveLength(1)
    expect(await findServers(openAt(simulator, fetch), name)).toEqual([])
  })

  it("OS-31 an administrator's VPC is not another project's of that name", async () => {
    const { simulator, cloud } = await made()
    const admin = openAt(simulator, simulator.fetch, 'admin')
    const theirs = await snapshot(cloud)
    const full = {
      service: 'network' as const,
      resource: 'networks',
      limit: 1,
      used: 1,
      reserved: 0,
      unit: 'count' as const,
    }
    // What it has is not counted as there already.
    await expect(createVpcPlan(admin, spec, { quota: [full] })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    })
    await create(admin)
    expect(ownTexts(await readOwn(admin, name))).toHaveLength(4)
    expect((await snapshot(cloud)).ids).toEqual(theirs.ids)
  })
})

const isPosted = ({ log }: Simulator): boolean =>
  log.some(({ method, path, fault }) => method === 'POST' && path === '/subnets' && fault === 'reset-after')
