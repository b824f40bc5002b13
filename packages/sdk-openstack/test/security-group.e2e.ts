import { runPlan } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cloud } from '../src/index.js'
import {
  applyPlan,
  canonicalRule,
  createNetwork,
  createPort,
  createSecurityGroup,
  deleteNetwork,
  deletePort,
  deleteSecurityGroup,
  diffSecurityGroup,
  ensureSecurityGroup,
  listSecurityGroups,
  ruleKey,
  securityGroupSpec,
  showSecurityGroup,
  templateNames,
  wantedSecurityGroup,
} from '../src/network/index.js'
import { collect } from '../src/resource/index.js'
import { labCloud } from './lab-cloud.js'
import { listedWith, prefixOf } from './network-lab.js'

const prefix = prefixOf('sg')
let cloud: Cloud

beforeAll(async () => {
  cloud = await labCloud('lab-demo')
  expect(await listedWith(cloud, prefix)).toEqual([])
})

afterAll(async () => {
  const projectId = await cloud.projectId()
  for (const { id, name } of await collect(listSecurityGroups(cloud, { projectId })))
    if (name.startsWith(prefix)) await deleteSecurityGroup(cloud, id, { evenIfUsed: true })
  const left = await listedWith(cloud, prefix)
  await cloud.close()
  expect(left).toEqual([])
})

const rawRule = (groupId: string, rule: object) =>
  cloud.network.request('post', '/security-group-rules', {
    body: { security_group_rule: { security_group_id: groupId, direction: 'ingress', ...rule } },
  })

const keysOf = async (id: string) =>
  (await showSecurityGroup(cloud, id)).rules.map((rule) => ruleKey(canonicalRule(rule))).sort()

describe('OS-32 security groups in the lab', { timeout: 300_000 }, () => {
  it('OS-32 every template is a group that Neutron takes, and a second time nothing happens', async () => {
    const name = `${prefix}-all`
    const spec = securityGroupSpec.parse({ name, templates: [...templateNames] })
    const made = await ensureSecurityGroup(cloud, spec)
    expect(made.done[0]).toBe('create')
    const wanted = wantedSecurityGroup(spec)
    expect(await keysOf(made.groupId)).toEqual(wanted.rules.map(({ rule }) => ruleKey(rule)).sort())
    const again = await ensureSecurityGroup(cloud, spec)
    expect(again.done).toEqual([])
    expect(again.diff.isEmpty).toBe(true)
    await deleteSecurityGroup(cloud, name)
  })

  it('OS-32 understands what others have made of a group, and changes only what differs', async () => {
    const name = `${prefix}-messy`
    const { id } = await createSecurityGroup(cloud, { name, description: 'by hand' })
    await rawRule(id, {
      ethertype: 'IPv4',
      protocol: '6',
      port_range_min: 22,
      port_range_max: 22,
      remote_ip_prefix: '10.0.0.5/8',
    })
    await rawRule(id, {
      ethertype: 'IPv4',
      protocol: 'tcp',
      port_range_min: 22,
      port_range_max: 22,
      remote_ip_prefix: '10.0.0.0/8',
    })
    await rawRule(id, { ethertype: 'IPv4', protocol: 'tcp', port_range_min: 23, port_range_max: 23 })
    await rawRule(id, { ethertype: 'IPv6', protocol: 'icmp' })
    await rawRule(id, { ethertype: 'IPv4', protocol: 'tcp', remote_group_id: id })
    const spec = securityGroupSpec.parse({
      name,
      rules: [
        { ports: 22, from: '10.99.0.0/8' },
        { protocol: 'icmpv6', from: 'anywhere' },
        { protocol: 'tcp', ports: '1-65535', from: 'self', ethertype: 'IPv4' },
        { protocol: 'icmp', icmpType: 3, icmpCode: 4, from: 'anywhere', ethertype: 'IPv4' },
        { protocol: 'vrrp', from: '10.0.0.0/8' },
      ],
      egress: 'closed',
    })
    const { diff, done } = await ensureSecurityGroup(cloud, spec)
    expect(diff.add.map(({ rule }) => ruleKey(rule))).toEqual([
      'ingress IPv4 icmp type 3 code 4 anywhere',
      'ingress IPv4 vrrp all 10.0.0.0/8',
    ])
    expect(diff.remove.map(({ rule }) => ruleKey(rule)).sort()).toEqual([
      'egress IPv4 any all anywhere',
      'egress IPv6 any all anywhere',
      'ingress IPv4 tcp 23 anywhere',
    ])
    expect(diff.duplicates).toHaveLength(1)
    expect(done).toHaveLength(5)
    const after = await ensureSecurityGroup(cloud, spec, { prune: true })
    expect(after.done).toHaveLength(1)
    expect(await keysOf(id)).toEqual(
      wantedSecurityGroup(spec)
        .rules.map(({ rule }) => ruleKey(rule))
        .sort(),
    )
    await deleteSecurityGroup(cloud, id)
  })

  it('OS-32 takes a rule that came in between for its own', async () => {
    const name = `${prefix}-race`
    const { id } = await createSecurityGroup(cloud, { name })
    const before = await showSecurityGroup(cloud, id)
    const spec = securityGroupSpec.parse({ name, rules: [{ ports: 80, from: '10.0.0.0/8' }] })
    await rawRule(id, {
      ethertype: 'IPv4',
      protocol: 'tcp',
      port_range_min: 80,
      port_range_max: 80,
      remote_ip_prefix: '10.0.0.0/8',
    })
    const plan = applyPlan(cloud, before, wantedSecurityGroup(spec))
    const logged: string[] = []
    await runPlan(plan, { onEvent: (event) => event.type === 'step:log' && logged.push(event.line) })
    expect(logged).toEqual(['It was there already.'])
    expect(diffSecurityGroup(await showSecurityGroup(cloud, id), wantedSecurityGroup(spec)).isEmpty).toBe(
      true,
    )
    await deleteSecurityGroup(cloud, id)
  })

  it('OS-30 OS-32 says which ports and rules use a group', async () => {
    const [web, db] = [`${prefix}-web`, `${prefix}-db`]
    const group = await createSecurityGroup(cloud, { name: web })
    await ensureSecurityGroup(
      cloud,
      securityGroupSpec.parse({ name: db, rules: [{ ports: 5432, from: `group:${web}` }] }),
    )
    const network = await createNetwork(cloud, { name: `${prefix}-net` })
    const port = await createPort(cloud, {
      name: `${prefix}-port`,
      networkId: network.id,
      securityGroupIds: [group.id],
    })
    await expect(deleteSecurityGroup(cloud, web)).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringMatching(`port ${prefix}-port.*a rule of security group ${db}`),
    })
    // Neutron itself refuses only because of the port.
    await expect(deleteSecurityGroup(cloud, web, { evenIfUsed: true })).rejects.toMatchObject({
      code: 'OS_IN_USE',
    })
    await deletePort(cloud, port.id)
    await deleteNetwork(cloud, network.id)
    await deleteSecurityGroup(cloud, db)
    await deleteSecurityGroup(cloud, web)
  })

  it("OS-30 OS-32 an administrator's token leaves the group of another project alone", async () => {
    const name = `fix-${prefix}`
    const admin = await labCloud('lab-admin')
    try {
      const theirs = await createSecurityGroup(cloud, { name, description: 'of lab-demo' })
      const refusal = { code: 'OS_NOT_FOUND', message: expect.stringContaining('belongs to another project') }
      await expect(showSecurityGroup(admin, name)).rejects.toMatchObject(refusal)
      await expect(deleteSecurityGroup(admin, name)).rejects.toMatchObject(refusal)
      const spec = securityGroupSpec.parse({ name, rules: [{ ports: 80, from: 'anywhere' }] })
      const made = await ensureSecurityGroup(admin, spec)
      expect(made.done[0]).toBe('create')
      expect(made.groupId).not.toBe(theirs.id)
      expect(await showSecurityGroup(cloud, theirs.id)).toEqual(theirs)
      // Neutron shows both to this token; the name means the own one.
      expect(await collect(listSecurityGroups(admin, { name }))).toHaveLength(2)
      expect((await deleteSecurityGroup(admin, name)).id).toBe(made.groupId)
      await expect(deleteSecurityGroup(admin, name)).rejects.toMatchObject(refusal)
      expect((await deleteSecurityGroup(admin, theirs.id)).id).toBe(theirs.id)
    } finally {
      for (const { id } of await collect(listSecurityGroups(admin, { name })))
        await deleteSecurityGroup(admin, id)
      await admin.close()
    }
  })

  it('OS-32 says what is missing', async () => {
    const spec = securityGroupSpec.parse({ name: `${prefix}-x`, rules: [{ from: 'group:no-such-group' }] })
    await expect(ensureSecurityGroup(cloud, spec)).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
      message: 'There is no security group "no-such-group".',
    })
  })
})
