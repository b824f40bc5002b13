/** What nobody uses, and its deletion, on the simulator. */
import { runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fresh, openAt } from '../../test/faults.js'
import { createTransfer, createVolume, createVolumeSnapshot } from '../block-storage/index.js'
import type { Cloud } from '../cloud/index.js'
import { launchServers } from '../compute/index.js'
import { createImage, type ImageSpec, updateImage } from '../image/index.js'
import { demoSeed, type Simulator } from '../testing/index.js'
import { deleteOrphansPlan, findOrphans, type OrphanKind } from './index.js'

const ages = {
  volumeDays: 0,
  snapshotDays: 0,
  floatingIpDays: 0,
  portDays: 0,
  imageDays: 0,
  securityGroupDays: 0,
}

/** The demo project, with room for whatever is made. */
function simulated(): [Cloud, Simulator] {
  const state = demoSeed()
  for (const { compute, network, blockStorage: volumes } of Object.values(state.regions)) {
    for (const quota of [
      ...Object.values(compute.quotas),
      ...Object.values(network.quotas),
      ...Object.values(volumes.quotas),
    ])
      for (const name of Object.keys(quota)) Reflect.set(quota, name, -1)
  }
  const simulator = fresh(state)
  return [openAt(simulator), simulator]
}

async function make(cloud: Cloud, path: string, key: string, body: object): Promise<string> {
  const { data } = await cloud.network.request('post', path, { body: { [key]: body } })
  return z.record(z.string(), z.looseObject({ id: z.string() })).parse(data)[key]?.id ?? expect.unreachable()
}

async function networkOf(cloud: Cloud, filter: Record<string, string | boolean>): Promise<string> {
  for await (const [row] of cloud.network.listPages('/networks', 'networks', { query: filter }))
    return z.object({ id: z.string() }).parse(row).id
  return expect.unreachable()
}

const put = (cloud: Cloud, path: string, body: object) => cloud.network.request('put', path, { body })

async function portOn(cloud: Cloud): Promise<{ id: string; networkId: string }> {
  const networkId = await make(cloud, '/networks', 'network', { name: 'orphans' })
  const subnet = { network_id: networkId, ip_version: 4, cidr: '10.9.0.0/24' }
  await make(cloud, '/subnets', 'subnet', subnet)
  return { id: await make(cloud, '/ports', 'port', { network_id: networkId }), networkId }
}

function image(cloud: Cloud, spec: Partial<ImageSpec> = {}) {
  const data = { stream: new Blob(['data']).stream(), sizeBytes: 4 }
  return createImage(cloud, { name: 'orphan', diskFormat: 'raw', ...spec }, data)
}

const small = { name: 'orphan', sizeGiB: 1 }

/** Makes an orphan of a kind, and says how it comes to be used. */
const kinds: Record<string, (cloud: Cloud) => Promise<[OrphanKind, string, () => Promise<unknown>]>> = {
  'a volume that is offered to another project': async (cloud) => {
    const { id } = await createVolume(cloud, small)
    return ['volume', id, () => createTransfer(cloud, id, 'offer')]
  },
  'a volume that has a snapshot': async (cloud) => {
    const { id } = await createVolume(cloud, small)
    return ['volume', id, () => createVolumeSnapshot(cloud, id, 'before')]
  },
  'a snapshot that an image is made of': async (cloud) => {
    const { id } = await createVolume(cloud, small)
    const snapshot = await createVolumeSnapshot(cloud, id, 'orphan')
    const properties = { block_device_mapping: JSON.stringify([{ snapshot_id: snapshot.id }]) }
    return ['snapshot', snapshot.id, () => image(cloud, { properties })]
  },
  'a snapshot that a hidden image is made of': async (cloud) => {
    const { id } = await createVolume(cloud, small)
    const snapshot = await createVolumeSnapshot(cloud, id, 'orphan')
    const properties = { block_device_mapping: JSON.stringify([{ snapshot_id: snapshot.id }]) }
    const hide = async () => updateImage(cloud, (await image(cloud, { properties })).id, { hidden: true })
    return ['snapshot', snapshot.id, hide]
  },
  'an image that a server is made of': async (cloud) => {
    const { id } = await image(cloud)
    const { networkId } = await portOn(cloud)
    const spec = { name: 'web', flavor: 'm1.small', image: id, networks: [networkId] }
    return ['image', id, () => launchServers(cloud, spec)]
  },
  'an image that a volume is made of': async (cloud) => {
    const { id } = await image(cloud)
    return ['image', id, () => createVolume(cloud, { ...small, source: { kind: 'image', image: id } })]
  },
  'an image that is the kernel of another': async (cloud) => {
    const { id } = await image(cloud)
    return ['image', id, () => image(cloud, { name: 'other', properties: { kernel_id: id } })]
  },
  'an image that is the ramdisk of a hidden one': async (cloud) => {
    const { id } = await image(cloud)
    const other = await image(cloud, { name: 'other' })
    const properties = { ramdisk_id: id }
    return ['image', id, () => updateImage(cloud, other.id, { hidden: true, properties })]
  },
  'an image that holds the disk of a server': async (cloud) => {
    const { id } = await image(cloud)
    const base = await image(cloud, { name: 'base' })
    const { networkId } = await portOn(cloud)
    const spec = { name: 'web', flavor: 'm1.small', image: base.id, networks: [networkId] }
    const use = async () => {
      const [one] = (await launchServers(cloud, spec)).servers
      await updateImage(cloud, id, { properties: { instance_uuid: one?.server.id ?? '' } })
    }
    return ['image', id, use]
  },
  'a port that gets a device': async (cloud) => {
    const { id } = await portOn(cloud)
    return ['port', id, () => put(cloud, `/ports/${id}`, { port: { device_id: 'taken' } })]
  },
  'a port whose address another may take over': async (cloud) => {
    const { id, networkId } = await portOn(cloud)
    const pairs = [{ ip_address: '10.9.0.0/24' }]
    const other = { network_id: networkId, allowed_address_pairs: pairs }
    return ['port', id, () => make(cloud, '/ports', 'port', other)]
  },
  'a port that becomes the child of a trunk': async (cloud) => {
    const { id, networkId } = await portOn(cloud)
    const parent = await make(cloud, '/ports', 'port', { network_id: networkId })
    const children = [{ port_id: id, segmentation_type: 'vlan', segmentation_id: 7 }]
    return ['port', id, () => make(cloud, '/trunks', 'trunk', { port_id: parent, sub_ports: children })]
  },
  'a floating IP that leads to a port': async (cloud) => {
    const external = await networkOf(cloud, { 'router:external': true })
    const id = await make(cloud, '/floatingips', 'floatingip', { floating_network_id: external })
    const inside = await networkOf(cloud, { name: 'shop' })
    const port = await make(cloud, '/ports', 'port', { network_id: inside })
    return ['floating-ip', id, () => put(cloud, `/floatingips/${id}`, { floatingip: { port_id: port } })]
  },
  'a security group that a port gets': async (cloud) => {
    const id = await make(cloud, '/security-groups', 'security_group', { name: 'orphan' })
    const { id: port } = await portOn(cloud)
    return ['security-group', id, () => put(cloud, `/ports/${port}`, { port: { security_groups: [id] } })]
  },
  'a security group that a rule of another names': async (cloud) => {
    const id = await make(cloud, '/security-groups', 'security_group', { name: 'orphan' })
    const other = await make(cloud, '/security-groups', 'security_group', { name: 'other' })
    const rule = { security_group_id: other, direction: 'ingress', remote_group_id: id }
    return ['security-group', id, () => make(cloud, '/security-group-rules', 'security_group_rule', rule)]
  },
}

describe('OS-11 an orphan that is used by the time of its deletion', () => {
  it.each(Object.keys(kinds))('is kept: %s', async (what) => {
    const [cloud] = simulated()
    const [kind, id, use] = await (kinds[what] ?? expect.unreachable())(cloud)
    const report = await findOrphans(cloud, { ages, kinds: [kind] })
    const plan = deleteOrphansPlan(cloud, report, [id], { ages })
    await use()
    await runPlan(plan)
    expect(plan.context.outcomes).toMatchObject([{ id, kind, outcome: 'kept' }])
    // And the next report does not name it, but for a volume with a snapshot.
    const after = await findOrphans(cloud, { ages, kinds: [kind] })
    if (what !== 'a volume that has a snapshot') expect(after.orphans.map((one) => one.id)).not.toContain(id)
    await cloud.close()
  })
})

describe('OS-11 deleting orphans', () => {
  const lists = {
    volume: ['/snapshots/detail'],
    snapshot: ['/backups/detail', '/images'],
    image: ['/images', '/servers', '/volumes/detail'],
    port: ['/floatingips', '/lbaas/loadbalancers', '/ports', '/trunks'],
    'floating-ip': [],
    'security-group': ['/ports', '/security-group-rules'],
  } satisfies Record<OrphanKind, string[]>

  it.each(Object.keys(kinds))(
    'asks for what may use it, and not for all there is: before %s',
    async (what) => {
      const [cloud, simulator] = simulated()
      const [kind, id] = await (kinds[what] ?? expect.unreachable())(cloud)
      const report = await findOrphans(cloud, { ages, kinds: [kind] })
      const plan = deleteOrphansPlan(cloud, report, [id], { ages })
      const before = simulator.log.length
      await runPlan(plan)
      expect(plan.context.outcomes).toMatchObject([{ id, outcome: 'deleted' }])
      const asked = simulator.log
        .slice(before)
        .filter(({ method, path }) => method === 'GET' && !/\/[0-9a-f-]{36}/.test(path))
      const names = asked
        .filter(({ path }) => path.length > 1 && !/^\/v\d/.test(path))
        .map(({ path }) => path)
      expect([...new Set(names)].sort()).toEqual(lists[kind])
      const ofPorts = asked.filter(({ path }) => path === '/ports').map(({ query }) => query)
      for (const query of ofPorts) expect(query).toMatch(/network_id=|security_groups=/)
      await cloud.close()
    },
  )

  it('keeps all of a report of another project', async () => {
    const [cloud, simulator] = simulated()
    const { id } = await portOn(cloud)
    const report = await findOrphans(cloud, { ages, kinds: ['port'] })
    // Who may delete it.
    const admin = openAt(simulator, undefined, 'admin')
    const plan = deleteOrphansPlan(admin, report, [id], { ages })
    await runPlan(plan)
    expect(plan.context.outcomes).toMatchObject([
      { id, outcome: 'kept', reason: 'the report is of another project' },
    ])
    await Promise.all([cloud.close(), admin.close()])
  })
})

it("OS-11 an administrator's report names nothing of other projects, also where Neutron filters nothing", async () => {
  const [cloud, simulator] = simulated()
  const { id: port } = await portOn(cloud)
  const external = await networkOf(cloud, { 'router:external': true })
  const address = await make(cloud, '/floatingips', 'floatingip', { floating_network_id: external })
  const group = await make(cloud, '/security-groups', 'security_group', { name: 'orphan' })
  const mine = await findOrphans(cloud, { ages })
  expect(mine.orphans.map(({ id }) => id)).toEqual(expect.arrayContaining([port, address, group]))
  const shown: string[] = []
  const admin = openAt(
    simulator,
    async (request) => {
      const url = new URL(request.url)
      url.searchParams.delete('project_id')
      const answer = await simulator.fetch(new Request(url, request))
      shown.push(await answer.clone().text())
      return answer
    },
    'admin',
  )
  const { orphans } = await findOrphans(admin, { ages })
  for (const id of [port, address, group]) expect(shown.some((text) => text.includes(id))).toBe(true)
  const theirs = new Set(mine.orphans.map(({ id }) => id))
  expect(orphans.filter(({ id }) => theirs.has(id))).toEqual([])
  await Promise.all([cloud.close(), admin.close()])
})
