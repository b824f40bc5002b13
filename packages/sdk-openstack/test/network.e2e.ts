import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import type { Cloud } from '../src/index.js'
import {
  addBandwidthLimit,
  addRouterInterface,
  associateFloatingIp,
  changeSubPorts,
  createFloatingIp,
  createNetwork,
  createPort,
  createQosPolicy,
  createRouter,
  createSubnet,
  createTrunk,
  deleteFloatingIp,
  deleteNetwork,
  deletePort,
  deleteQosPolicy,
  deleteRouter,
  deleteSubnet,
  deleteTrunk,
  disassociateFloatingIp,
  listNetworks,
  listPorts,
  listSubnets,
  removeRouterInterface,
  routerSubnetIds,
  setRouterGateway,
  showFloatingIp,
  showNetwork,
  showPort,
  showRouter,
  showTrunk,
  updateNetwork,
  updatePort,
  updateRouter,
  updateSubnet,
} from '../src/network/index.js'
import { collect } from '../src/resource/index.js'
import { labCloud } from './lab-cloud.js'
import { listedWith, prefixOf } from './network-lab.js'

const networkRows = z.array(z.object({ ID: z.string(), Name: z.string() }))

const prefix = prefixOf('net')
let cloud: Cloud

beforeAll(async () => {
  cloud = await labCloud('lab-demo')
  expect(await listedWith(cloud, prefix)).toEqual([])
})

/** What a test that failed half-way has left, from the outside in. */
async function cleanUp(): Promise<void> {
  const rows = async (path: string, key: string) => {
    const found: string[] = []
    for await (const row of cloud.network.listPages(path, key))
      for (const one of row)
        if (JSON.stringify(one).includes(prefix)) found.push(String(Reflect.get(Object(one), 'id')))
    return found
  }
  const gone = (path: string, id: string) =>
    cloud.network.request('delete', `${path}/{id}`, { path: { id } }).catch(() => {})
  for (const id of await rows('/floatingips', 'floatingips')) await gone('/floatingips', id)
  for (const id of await rows('/trunks', 'trunks')) await gone('/trunks', id)
  for (const id of await rows('/routers', 'routers')) {
    for (const subnet of await routerSubnetIds(cloud, id)) await removeRouterInterface(cloud, id, subnet)
    await gone('/routers', id)
  }
  for (const id of await rows('/ports', 'ports')) await gone('/ports', id)
  for (const id of await rows('/networks', 'networks')) await gone('/networks', id)
}

afterAll(async () => {
  await cleanUp()
  const left = await listedWith(cloud, prefix)
  await cloud.close()
  expect(left).toEqual([])
})

describe('OS-30 the network of the lab', { timeout: 300_000 }, () => {
  it('OS-30 lists what the official client lists', async () => {
    const lab = await openstackLab()
    const theirs = networkRows.parse(await openstackClientJson(lab, ['network', 'list']))
    const ours = await collect(listNetworks(cloud))
    expect(ours.map(({ id, name }) => `${name} ${id}`).sort()).toEqual(
      theirs.map(({ ID, Name }) => `${Name} ${ID}`).sort(),
    )
    expect((await collect(listNetworks(cloud, { isExternal: true }))).map(({ name }) => name).sort()).toEqual(
      ['public', 'public2'],
    )
    await expect(showNetwork(cloud, 'privat')).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
      hint: 'Did you mean "private"?',
    })
  })

  it('OS-30 makes, changes and deletes a network with all that hangs on it, and says what is in the way', async () => {
    const name = `${prefix}-a`
    const network = await createNetwork(cloud, { name, description: 'of a test' })
    expect(await updateNetwork(cloud, name, { description: 'changed' })).toMatchObject({
      description: 'changed',
    })
    const subnet = await createSubnet(cloud, {
      name,
      networkId: network.id,
      cidr: '10.241.0.0/24',
      pools: [{ start: '10.241.0.10', end: '10.241.0.99' }],
      dnsServers: ['192.0.2.53'],
    })
    expect(subnet).toMatchObject({ ipVersion: 4, gatewayIp: '10.241.0.1', hasDhcp: true })
    const changed = await updateSubnet(cloud, subnet.id, {
      hostRoutes: [{ destination: '10.9.0.0/16', nexthop: '10.241.0.9' }],
      dnsServers: [],
    })
    expect(changed).toMatchObject({
      dnsServers: [],
      hostRoutes: [{ destination: '10.9.0.0/16', nexthop: '10.241.0.9' }],
    })
    const twin = await createNetwork(cloud, { name })
    await expect(showNetwork(cloud, name)).rejects.toMatchObject({
      code: 'OS_AMBIGUOUS',
      hint: expect.stringContaining(twin.id),
    })
    await deleteNetwork(cloud, twin.id)

    const router = await createRouter(cloud, { name })
    const { id: publicId } = await showNetwork(cloud, 'public')
    expect((await setRouterGateway(cloud, router.id, publicId)).gateway?.networkId).toBe(publicId)
    expect(await addRouterInterface(cloud, router.id, subnet.id)).toBe(true)
    expect(await addRouterInterface(cloud, router.id, subnet.id)).toBe(false)
    expect(await routerSubnetIds(cloud, router.id)).toEqual([subnet.id])
    const routes = [{ destination: '10.8.0.0/16', nexthop: '10.241.0.20' }]
    expect((await updateRouter(cloud, name, { routes })).routes).toEqual(routes)
    await updateRouter(cloud, name, { routes: [] })
    await expect(deleteRouter(cloud, name)).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining(`10.241.0.1 in subnet ${subnet.id}`),
    })
    await expect(deleteSubnet(cloud, subnet.id)).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining(`(10.241.0.1) of router ${router.id}`),
    })
    await expect(deleteNetwork(cloud, network.id)).rejects.toMatchObject({ code: 'OS_IN_USE' })

    const port = await createPort(cloud, {
      name,
      networkId: network.id,
      fixedIps: [{ subnetId: subnet.id, ip: '10.241.0.50' }],
    })
    expect(await updatePort(cloud, port.id, { isUp: false, securityGroupIds: [] })).toMatchObject({
      isUp: false,
      securityGroupIds: [],
    })
    expect(
      (await collect(listPorts(cloud, { subnetId: subnet.id, ip: '10.241.0.50' }))).map(({ id }) => id),
    ).toEqual([port.id])
    expect((await collect(listSubnets(cloud, { networkId: network.id }))).map(({ id }) => id)).toEqual([
      subnet.id,
    ])

    const floating = await createFloatingIp(cloud, { networkId: publicId, description: name })
    expect(floating.portId).toBeUndefined()
    expect(await associateFloatingIp(cloud, floating.ip, { portId: port.id })).toMatchObject({
      portId: port.id,
      fixedIp: '10.241.0.50',
      routerId: router.id,
    })
    await expect(removeRouterInterface(cloud, router.id, subnet.id)).rejects.toMatchObject({
      code: 'OS_CONFLICT',
    })
    await disassociateFloatingIp(cloud, floating.ip)
    expect((await showFloatingIp(cloud, floating.id)).portId).toBeUndefined()
    expect(await deleteFloatingIp(cloud, floating.ip)).toMatchObject({ id: floating.id })

    expect(await removeRouterInterface(cloud, router.id, subnet.id)).toBe(true)
    expect(await removeRouterInterface(cloud, router.id, subnet.id)).toBe(false)
    await deleteRouter(cloud, name)
    await expect(showRouter(cloud, router.id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
    await deletePort(cloud, port.id)
    await deleteSubnet(cloud, subnet.id)
    await deleteNetwork(cloud, name)
    expect(await listedWith(cloud, name)).toEqual([])
  })

  it('OS-30 makes trunks, and keeps the port of a router from being deleted', async () => {
    const name = `${prefix}-trunk`
    const network = await createNetwork(cloud, { name })
    const [parent, child] = [
      await createPort(cloud, { name: `${name}-parent`, networkId: network.id }),
      await createPort(cloud, { name: `${name}-child`, networkId: network.id }),
    ]
    const trunk = await createTrunk(cloud, { name, portId: parent.id })
    const subPort = { portId: child.id, segmentationType: 'vlan', segmentationId: 101 }
    expect((await changeSubPorts(cloud, name, { add: [subPort] })).subPorts).toEqual([subPort])
    expect((await showTrunk(cloud, trunk.id)).subPorts).toEqual([subPort])
    await expect(deletePort(cloud, parent.id)).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining(`trunk ${name}`),
    })
    expect((await changeSubPorts(cloud, name, { removePortIds: [child.id] })).subPorts).toEqual([])
    await deleteTrunk(cloud, name)
    for (const { id } of [parent, child]) await deletePort(cloud, id)
    await deleteNetwork(cloud, name)
    const { id: routerId } = await showRouter(cloud, 'router1')
    const [interfacePort] = await collect(listPorts(cloud, { deviceId: routerId }))
    await expect(deletePort(cloud, interfacePort?.id ?? '')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining(`router ${routerId}`),
    })
    expect((await showPort(cloud, interfacePort?.id ?? '')).deviceId).toBe(routerId)
  })

  it('OS-30 makes QoS policies where that is allowed, and says which rule forbids it', async () => {
    const name = `${prefix}-qos`
    await expect(createQosPolicy(cloud, { name })).rejects.toMatchObject({
      code: 'OS_FORBIDDEN',
      details: { policy: 'rule:create_policy' },
    })
    const admin = await labCloud('lab-admin')
    try {
      const policy = await createQosPolicy(admin, { name, isShared: true })
      const limit = { direction: 'egress' as const, maxKilobitsPerSecond: 1000 }
      const { rules } = await addBandwidthLimit(admin, name, limit)
      expect(rules).toEqual([
        expect.objectContaining({
          type: 'bandwidth_limit',
          values: expect.objectContaining({ max_kbps: 1000, direction: 'egress' }),
        }),
      ])
      const network = await createNetwork(cloud, { name, qosPolicyId: policy.id })
      expect(network.qosPolicyId).toBe(policy.id)
      await expect(deleteQosPolicy(admin, policy.id)).rejects.toMatchObject({
        code: 'OS_IN_USE',
        message: expect.stringContaining(`network ${name}`),
      })
      await deleteNetwork(cloud, network.id)
      await deleteQosPolicy(admin, name)
    } finally {
      await deleteNetwork(cloud, name).catch(() => {})
      await deleteQosPolicy(admin, name).catch(() => {})
      await admin.close()
    }
  })
})
