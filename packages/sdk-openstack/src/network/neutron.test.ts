/** The resources of the network against the simulator; the same against a real one: test/network.e2e.ts. */
import { describe, expect, it } from 'vitest'
import { cases, fresh, inParallel, methodsOf, openAt, struck, textOf } from '../../test/faults.js'
import type { Cloud } from '../cloud/index.js'
import { collect } from '../resource/index.js'
import type { FaultRule } from '../testing/index.js'
import {
  addRouterInterface,
  canonicalRule,
  createNetwork,
  createRouter,
  createSubnet,
  deleteNetwork,
  deletePort,
  deleteRouter,
  deleteSecurityGroup,
  deleteSubnet,
  ensureSecurityGroup,
  listNetworks,
  listPorts,
  listSecurityGroups,
  readTopology,
  removeRouterInterface,
  routerSubnetIds,
  ruleKey,
  securityGroupSpec,
  showNetwork,
  showSecurityGroup,
  topologyOf,
  topologyText,
  updateNetwork,
  wantedSecurityGroup,
} from './index.js'

describe('OS-30 resources of the network', () => {
  it('OS-30 are filtered by the server, page by page', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    const external = await collect(listNetworks(cloud, { isExternal: true }))
    expect(external.map(({ name }) => name)).toEqual(['public'])
    expect(simulator.log.at(-1)).toMatchObject({ path: '/networks', query: '?router:external=true' })
    expect(await showNetwork(cloud, external[0]?.id ?? '')).toEqual(external[0])
    await expect(showNetwork(cloud, 'publik')).rejects.toMatchObject({ hint: 'Did you mean "public"?' })
  })

  it('OS-30 change only what is said, and nothing when nothing is said', async () => {
    const simulator = fresh()
    const cloud = openAt(simulator)
    await updateNetwork(cloud, 'shop', {})
    expect(simulator.log.filter(({ method }) => method === 'PUT')).toEqual([])
    expect(await updateNetwork(cloud, 'shop', { description: 'all of it' })).toMatchObject({
      name: 'shop',
      description: 'all of it',
    })
  })

  it('OS-30 say what keeps them from being deleted', async () => {
    const cloud = openAt(fresh())
    await expect(deleteNetwork(cloud, 'shop')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringMatching(
        /^The network shop is in use by .*10\.20\.0\.11.* of server .*, and \d+ more\.$/,
      ),
    })
    await expect(deleteSubnet(cloud, 'backend-v4')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining('of router'),
    })
    await expect(deleteRouter(cloud, 'edge')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining('its interface 10.20.0.1 in subnet'),
    })
    await expect(deleteSecurityGroup(cloud, 'web')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining('a rule of security group database'),
    })
    const ports = await collect(listPorts(cloud, { deviceOwner: 'compute:nova' }))
    await expect(deletePort(cloud, ports[0]?.id ?? '')).rejects.toMatchObject({
      code: 'OS_IN_USE',
      uses: [expect.objectContaining({ text: expect.stringMatching(/^server /) })],
    })
  })

  it('OS-30 have interfaces by subnet; twice is as good as once', async () => {
    const cloud = openAt(fresh())
    const network = await createNetwork(cloud, { name: 'n' })
    const subnet = await createSubnet(cloud, { name: 's', networkId: network.id, cidr: '10.77.0.0/24' })
    const router = await createRouter(cloud, { name: 'r' })
    expect(await addRouterInterface(cloud, router.id, subnet.id)).toBe(true)
    expect(await addRouterInterface(cloud, router.id, subnet.id)).toBe(false)
    expect(await routerSubnetIds(cloud, router.id)).toEqual([subnet.id])
    expect(await removeRouterInterface(cloud, router.id, subnet.id)).toBe(true)
    expect(await removeRouterInterface(cloud, router.id, subnet.id)).toBe(false)
  })

  it('OS-33 make a picture of the whole project', async () => {
    const picture = topologyText(topologyOf(await readTopology(openAt(fresh()))))
    expect(picture).toContain('┌ public · external · 203.0.113.0/24')
    expect(picture).toContain('─┬ edge · router · 203.0.113.16')
    expect(picture).toMatch(/web-1 · ACTIVE · 10\.20\.0\.11/)
  })
})

describe('OS-32 a security group and faults', { timeout: 60_000 }, () => {
  const spec = securityGroupSpec.parse({
    name: 'web',
    templates: ['ping'],
    rules: [{ ports: [80, 443], from: 'group:ssh' }],
    egress: 'closed',
  })
  const newSpec = securityGroupSpec.parse({ ...spec, name: 'fresh-one' })
  const rulesOf = async (cloud: Cloud, name: string) =>
    (await showSecurityGroup(cloud, name)).rules.map((rule) => ruleKey(canonicalRule(rule))).sort()
  const faults: Omit<FaultRule, 'match'>[] = [
    { kind: 'reset-after' },
    { kind: 'reset-before' },
    { kind: 'status', status: 500 },
    {
      kind: 'status',
      status: 409,
      body: JSON.stringify({
        NeutronError: {
          type: 'OverQuota',
          message: "Quota exceeded for resources: ['security_group_rule'].",
          detail: '',
        },
      }),
    },
  ]

  it.each([spec, newSpec])(
    'OS-32 $name is as it was, or as it is wanted, and a second run ends it',
    async (wanted) => {
      const run = async (cloud: Cloud) => await ensureSecurityGroup(cloud, wanted)
      const groups = async (cloud: Cloud) =>
        (await collect(listSecurityGroups(cloud))).map(({ name, rules }) => `${name} ${rules.length}`).sort()
      const before = await groups(openAt(fresh()))
      const once = cases(faults, await methodsOf(run), 10).filter(({ times }) => times === 1)
      await inParallel(once, async (one) => {
        const simulator = fresh()
        const cloud = struck(simulator, one)
        const error: unknown = await run(cloud).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        if (error !== undefined) {
          expect(await groups(openAt(simulator)), `${textOf(one)}: ${error}`).toEqual(before)
          await run(openAt(simulator))
        }
        const ssh = await showSecurityGroup(cloud, 'ssh')
        expect(await rulesOf(cloud, wanted.name), textOf(one)).toEqual(
          wantedSecurityGroup(wanted, () => ssh.id)
            .rules.map(({ rule }) => ruleKey(rule))
            .sort(),
        )
      })
    },
  )

  it('OS-32 says that it is the quota', async () => {
    const simulator = fresh()
    simulator.addFault({
      ...faults[3],
      kind: 'status',
      match: { method: 'POST', path: '/security-group-rules' },
    })
    await expect(ensureSecurityGroup(openAt(simulator), spec)).rejects.toMatchObject({
      code: 'PLAN_STEP_FAILED',
      exitCode: 3,
      cause: { code: 'OS_QUOTA' },
      hint: expect.stringContaining('The quota counts the rules of all groups'),
    })
  })
})
