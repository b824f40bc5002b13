/** What nobody uses, in a project of the lab; and the plan that deletes it. */
import { dryRunPlan, runPlan } from '@pve/core'
import {
  type Cloud,
  createVolume,
  createVolumeSnapshot,
  deleteOrphansPlan,
  deleteServer,
  deleteVolume,
  findOrphans,
  launchServers,
  listImages,
  listServers,
  listVolumes,
  type Orphan,
  openCloud,
  shelveServer,
} from '@pve/openstack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { labCloud } from './lab-cloud.js'

const prefix = 'vol-e2e-orphan'
const name = (of: string) => `${prefix}-${of}`
const ages = {
  volumeDays: 0,
  snapshotDays: 0,
  floatingIpDays: 0,
  portDays: 0,
  imageDays: 0,
  securityGroupDays: 0,
}

let cloud: Cloud
const ids = new Map<string, string>()
beforeAll(async () => {
  cloud = await labCloud('lab-alt')
  await sweep()
  const network = await make('/networks', 'network', { name: name('net') })
  await make('/subnets', 'subnet', {
    name: name('subnet'),
    network_id: network,
    ip_version: 4,
    cidr: '10.77.0.0/24',
  })
  const on = (of: string, more = {}) =>
    make('/ports', 'port', { name: name(of), network_id: network, ...more })
  await on('idle')
  await on('vip', { fixed_ips: [{ ip_address: '10.77.0.100' }] })
  const member = await on('member', { allowed_address_pairs: [{ ip_address: '10.77.0.100' }] })
  const parent = await on('parent')
  const child = await on('child')
  await make('/trunks', 'trunk', {
    name: name('trunk'),
    port_id: parent,
    sub_ports: [{ port_id: child, segmentation_type: 'vlan', segmentation_id: 7 }],
  })
  const used = await make('/security-groups', 'security_group', { name: name('used') })
  const named = await make('/security-groups', 'security_group', { name: name('named') })
  await make('/security-groups', 'security_group', { name: name('unused') })
  await make('/security-group-rules', 'security_group_rule', {
    security_group_id: used,
    direction: 'ingress',
    remote_group_id: named,
  })
  await cloud.network.request('put', '/ports/{id}', {
    path: { id: member },
    body: { port: { security_groups: [used] } },
  })
  const publicId = await idOf('/networks', 'networks', 'public')
  await make('/floatingips', 'floatingip', { floating_network_id: publicId, description: name('fip') })
  await createVolume(cloud, { name: name('volume'), sizeGiB: 1, volumeType: 'lab-ssd' })
  await createVolumeSnapshot(cloud, name('volume'), name('snapshot'))
  await createVolume(cloud, { name: name('later-used'), sizeGiB: 1 })
})
afterAll(async () => {
  await sweep()
  await cloud.close()
})

const rowShape = z.object({ id: z.string(), name: z.string().nullish(), description: z.string().nullish() })

async function make(path: string, key: string, body: Record<string, unknown>): Promise<string> {
  const { data } = await cloud.network.request('post', path, { body: { [key]: body } })
  const { id } =
    z.record(z.string(), z.looseObject({ id: z.string() })).parse(data)[key] ?? expect.unreachable()
  ids.set(String(body['name'] ?? body['description']), id)
  return id
}

async function rows(path: string, key: string) {
  const found = []
  for await (const page of cloud.network.listPages(path, key)) found.push(...z.array(rowShape).parse(page))
  return found
}

async function idOf(path: string, key: string, wanted: string): Promise<string> {
  return (await rows(path, key)).find((row) => row.name === wanted)?.id ?? expect.unreachable()
}

async function sweep(): Promise<void> {
  for await (const server of listServers(cloud)) {
    if (server.name.startsWith(prefix)) await deleteServer(cloud, server.id)
  }
  for (const [path, key] of [
    ['/trunks', 'trunks'],
    ['/floatingips', 'floatingips'],
    ['/ports', 'ports'],
    ['/security-groups', 'security_groups'],
    ['/networks', 'networks'],
  ] as const) {
    const mine = (await rows(path, key)).filter(
      (row) => row.name?.startsWith(prefix) === true || row.description?.startsWith(prefix) === true,
    )
    // A group that another one names goes after it.
    for (const { id } of mine) {
      if (key !== 'security_groups') await cloud.network.request('delete', `${path}/{id}`, { path: { id } })
    }
    if (key === 'security_groups') {
      for (const { id } of mine.filter(({ name: of }) => of === name('used'))) await drop(id)
      for (const { id } of mine.filter(({ name: of }) => of !== name('used'))) await drop(id)
    }
  }
  for await (const volume of listVolumes(cloud)) {
    if (volume.name.startsWith(prefix)) await deleteVolume(cloud, volume.id, { cascade: true })
  }
}

const drop = (id: string) => cloud.network.request('delete', '/security-groups/{id}', { path: { id } })

const mine = (orphans: readonly Orphan[]) =>
  orphans.filter((one) => one.name.startsWith(prefix) || one.id === ids.get(name('fip')))

describe('OS-11 orphans', () => {
  it('names what nobody uses, and not what only looks like it', async () => {
    const report = await findOrphans(cloud, {
      ages,
      prices: { currency: 'EUR', volumeGiB: { 'lab-ssd': 0.1 }, floatingIp: 2 },
    })
    expect(report.notLookedAt).toEqual([])
    const found = mine(report.orphans).map(({ kind, name: of, id }) =>
      kind === 'floating-ip' ? [kind, id] : [kind, of],
    )
    expect(found.sort()).toEqual(
      [
        ['floating-ip', ids.get(name('fip'))],
        ['port', name('idle')],
        ['security-group', name('unused')],
        ['snapshot', name('snapshot')],
        ['volume', name('later-used')],
        ['volume', name('volume')],
      ].sort(),
    )
    expect(report.costPerMonth).toBeGreaterThanOrEqual(2.1)
  })

  it('waits until they are old enough', async () => {
    expect(mine((await findOrphans(cloud)).orphans)).toEqual([])
  })

  it('deletes exactly what the dry run showed, but for what is used by now', async () => {
    const options = { ages }
    const report = await findOrphans(cloud, options)
    const chosen = mine(report.orphans)
    const plan = deleteOrphansPlan(
      cloud,
      report,
      chosen.map(({ id }) => id),
      options,
    )
    const preview = await dryRunPlan(plan)
    const shown = preview.steps.flatMap(({ previews }) => previews.map(({ text }) => text))
    expect(shown).toHaveLength(chosen.length)
    expect(shown.every((text) => text.startsWith('DELETE /'))).toBe(true)
    // A port that gets a device, as when a server is launched with it meanwhile.
    const port = ids.get(name('idle')) ?? expect.unreachable()
    await cloud.network.request('put', '/ports/{id}', {
      path: { id: port },
      body: { port: { device_id: 'taken' } },
    })
    await deleteVolume(cloud, name('later-used'))

    await runPlan(plan)
    const outcomes = Object.fromEntries(plan.context.outcomes.map((one) => [one.name, one.outcome]))
    expect(plan.context.outcomes.map(({ id }) => id).sort()).toEqual(chosen.map(({ id }) => id).sort())
    expect(outcomes).toMatchObject({
      [name('idle')]: 'kept',
      [name('unused')]: 'deleted',
      [name('snapshot')]: 'deleted',
      [name('volume')]: 'deleted',
      [name('later-used')]: 'gone',
    })
    expect(mine((await findOrphans(cloud, options)).orphans)).toEqual([])
    const left = (await rows('/ports', 'ports')).map((row) => row.name)
    expect(left).toEqual(expect.arrayContaining(['idle', 'vip', 'member', 'parent', 'child'].map(name)))
    expect(() => deleteOrphansPlan(cloud, report, ['another'], options)).toThrow('another')
  })

  it('leaves the disk of a shelved server alone', async () => {
    const { servers } = await launchServers(cloud, {
      name: name('shelved'),
      flavor: 'm1.tiny',
      image: 'lab-tiny',
      networks: ['shared'],
    })
    const { server } = servers[0] ?? expect.unreachable()
    await shelveServer(cloud, server.id)
    const owner = await cloud.projectId()
    const disks = []
    for await (const image of listImages(cloud, { owner })) {
      if (image.properties['instance_uuid'] === server.id) disks.push(image)
    }
    expect(disks).toMatchObject([{ name: `${name('shelved')}-shelved`, visibility: 'private' }])
    expect(mine((await findOrphans(cloud, { ages, kinds: ['image'] })).orphans)).toEqual([])
  })

  it('names nothing of other projects to an administrator', async () => {
    const admin = await labCloud('lab-admin')
    try {
      const { orphans } = await findOrphans(admin, { ages })
      expect(mine(orphans)).toEqual([])
      expect(orphans.filter(({ id }) => [...ids.values()].includes(id))).toEqual([])
    } finally {
      await admin.close()
    }
  })

  it('says what it has not looked at where a service is missing', async () => {
    const elsewhere = openCloud({ config: { ...cloud.config, region: 'RegionTwo' } })
    try {
      const { orphans, notLookedAt } = await findOrphans(elsewhere, { ages })
      expect(orphans.filter(({ kind }) => kind !== 'image')).toEqual([])
      expect(notLookedAt.map(({ kind }) => kind)).toEqual([
        'floating-ip',
        'port',
        'snapshot',
        'volume',
        'security-group',
      ])
    } finally {
      await elsewhere.close()
    }
  })
})
