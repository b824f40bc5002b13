import { exitCodeOf, PlanError } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import type { Cloud } from '../src/index.js'
import {
  canonicalRule,
  createPort,
  createVpc,
  createVpcPlan,
  deletePort,
  deleteVpc,
  readTopology,
  ruleKey,
  showNetwork,
  showSecurityGroup,
  showSubnet,
  topologyOf,
  topologyText,
  type VpcSpecInput,
} from '../src/network/index.js'
import { labCloud } from './lab-cloud.js'
import { listedWith, prefixOf } from './network-lab.js'

const prefix = prefixOf('vpc')
const keypair = `${prefix}-key`
let cloud: Cloud

const withBastion = (name: string, more: Partial<VpcSpecInput> = {}): VpcSpecInput => ({
  name,
  external: 'public',
  bastion: { image: 'lab-tiny', flavor: 'm1.nano', keypair },
  ...more,
})

beforeAll(async () => {
  cloud = await labCloud('lab-demo')
  await cloud.compute.request('post', '/os-keypairs', {
    body: {
      keypair: {
        name: keypair,
        type: 'ssh',
        public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0jg6aKQ5rcG5y1tNqcv3nN7c8ZkQ3B0b8cCk7p0l8G e2e',
      },
    },
  })
  expect(await listedWith(cloud, prefix)).toEqual([])
})

afterAll(async () => {
  for (const name of ['one', 'two', 'three', 'four'].map((end) => `${prefix}-${end}`))
    await deleteVpc(cloud, name).catch(() => {})
  await cloud.compute.request('delete', '/os-keypairs/{id}', { path: { id: keypair } })
  const left = await listedWith(cloud, prefix)
  await cloud.close()
  expect(left).toEqual([])
})

// The lab shares two cores with everything else that runs; alone, a VPC takes some 17 s.
describe('OS-31 a VPC in the lab', { timeout: 300_000 }, () => {
  it('OS-31 is made with a bastion in less than 90 s, is found again, and is deleted without a trace', async () => {
    const name = `${prefix}-one`
    const startedAt = performance.now()
    const made = await createVpc(cloud, withBastion(name))
    const tookMs = performance.now() - startedAt
    console.log(`VPC with a bastion in the lab: ${Math.round(tookMs)} ms`)
    expect(tookMs).toBeLessThan(90_000)
    expect(made.bastionIp).toMatch(/^203\.0\.113\./)
    expect(await listedWith(cloud, name)).toEqual([
      expect.stringMatching(/^floating IP 203\.0\.113\./),
      `group ${name}-bastion`,
      `group ${name}-internal`,
      `network ${name}`,
      `port ${name}-bastion`,
      `router ${name}-router`,
      `server ${name}-bastion`,
      `subnet ${name}-main`,
    ])
    // The same in the words of the official client.
    const lab = await openstackLab()
    expect(await openstackClientJson(lab, ['server', 'show', `${name}-bastion`])).toMatchObject({
      status: 'ACTIVE',
      properties: { 'pve:vpc': name },
    })
    expect(await openstackClientJson(lab, ['network', 'show', name])).toMatchObject({
      tags: [`pve:vpc=${name}`],
    })
    const picture = topologyText(topologyOf(await readTopology(cloud)))
    expect(picture).toContain(`${name}-router · router · 203.0.113.`)
    expect(picture).toMatch(new RegExp(`${name}-bastion · ACTIVE · 10\\.\\d+\\.0\\.\\d+ ⇄ ${made.bastionIp}`))

    const again = await createVpc(cloud, withBastion(name))
    expect(again.report?.done).toEqual([])
    expect(again.bastionIp).toBe(made.bastionIp)

    await deleteVpc(cloud, name)
    expect(await listedWith(cloud, name)).toEqual([])
    await expect(deleteVpc(cloud, name)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  })

  it('OS-31 takes back everything when the bastion ends in ERROR, and says why', async () => {
    const name = `${prefix}-two`
    const spec = withBastion(name, { bastion: { image: 'lab-tiny', flavor: 'm1.nohost', keypair } })
    const error: unknown = await createVpc(cloud, spec).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PlanError)
    expect(error).toMatchObject({ code: 'PLAN_STEP_FAILED', step: 'active', done: [], undoFailed: [] })
    expect(String(error)).toMatch(/ERROR.*No valid host/i)
    expect(await listedWith(cloud, name)).toEqual([])
  })

  /** Cancelled when a step begins. */
  const stoppedAt = (spec: VpcSpecInput, step: string, rollback: boolean): Promise<unknown> => {
    const stop = new AbortController()
    return createVpc(cloud, spec, {
      rollback,
      signal: stop.signal,
      onEvent(event) {
        if (event.type === 'step:start' && event.step === step) stop.abort()
      },
    }).catch((thrown: unknown) => thrown)
  }

  it('OS-31 cancelled in the middle of a request leaves nothing', async () => {
    const name = `${prefix}-three`
    const spec = { name, external: 'public', groups: [] }
    expect(await stoppedAt(spec, 'gateway', true)).toMatchObject({ code: 'PLAN_CANCELLED', done: [] })
    expect(await listedWith(cloud, name)).toEqual([])
  })

  it('OS-31 goes on where it stopped, and is not deleted under a guest', async () => {
    const name = `${prefix}-four`
    const spec: VpcSpecInput = {
      name,
      cidr: '10.240.0.0/16',
      router: false,
      dns: ['192.0.2.53'],
      subnets: [{ name: 'web' }, { name: 'db', cidr: '10.240.8.0/22', pools: ['10.240.8.10-10.240.8.20'] }],
      groups: [
        'web',
        {
          name: 'db',
          templates: [{ name: 'db-postgres', from: 'group:web' }],
          egress: 'closed',
        },
      ],
    }
    const stopped = await stoppedAt(spec, 'group db', false)
    expect(stopped).toMatchObject({ code: 'PLAN_CANCELLED' })
    expect(exitCodeOf(stopped)).toBe(130)
    expect(await listedWith(cloud, name)).toContain(`network ${name}`)
    const finished = await createVpc(cloud, spec)
    expect(finished.report?.skipped).toContain('network')
    expect(finished.report?.done).toContain('rules db')
    const db = await showSecurityGroup(cloud, `${name}-db`)
    const web = await showSecurityGroup(cloud, `${name}-web`)
    expect(db.rules.map(canonicalRule).map(ruleKey).sort()).toEqual([
      `ingress IPv4 tcp 5432 group:${web.id}`,
      `ingress IPv6 tcp 5432 group:${web.id}`,
    ])
    expect(await showSubnet(cloud, `${name}-db`)).toMatchObject({
      cidr: '10.240.8.0/22',
      dnsServers: ['192.0.2.53'],
      pools: [{ start: '10.240.8.10', end: '10.240.8.20' }],
    })

    const { id } = await showNetwork(cloud, name)
    const guest = await createPort(cloud, { networkId: id, name: `${prefix}-guest` })
    await expect(deleteVpc(cloud, name)).rejects.toMatchObject({
      code: 'OS_IN_USE',
      message: expect.stringContaining(`port ${prefix}-guest`),
    })
    await deletePort(cloud, guest.id)
    await deleteVpc(cloud, name)
    expect(await listedWith(cloud, name)).toEqual([])
  })

  it('OS-31 says in a dry run what it would do, and does nothing', async () => {
    const name = `${prefix}-five`
    const { preview } = await createVpc(cloud, withBastion(name), { dryRun: true })
    expect(preview?.steps.filter(({ done }) => done)).toEqual([])
    expect(preview?.steps.flatMap(({ previews }) => previews.map(({ text }) => text))).toContainEqual(
      expect.stringMatching(/^POST \/routers \{"router"/),
    )
    expect(await listedWith(cloud, name)).toEqual([])
  })

  it.each([
    [{ external: 'nowhere' }, /there is no external network nowhere/],
    [
      { bastion: { image: 'lab-big', flavor: 'm1.nano', keypair: 'KEY' } },
      /lab-big needs 1024 MiB of memory, and m1.nano has \d+ MiB/,
    ],
    [{ bastion: { image: 'lab-tinny', flavor: 'm1.nano', keypair: 'KEY' } }, /no image "lab-tinny"/],
    [
      { bastion: { image: 'lab-tiny', flavor: 'm1.nano', keypair: 'no-such-key' } },
      /no key pair "no-such-key"/,
    ],
    [
      { cidr: '10.0.0.0/16', subnets: [{ name: 'a', cidr: '192.168.0.0/24' }] },
      /not inside the VPC's 10.0.0.0\/16/,
    ],
  ])('OS-31 refuses %o before anything is made', async (more, complaint) => {
    const { bastion, ...rest } = { ...withBastion(`${prefix}-bad`), ...more }
    const spec = {
      ...rest,
      ...(bastion && {
        bastion: { ...bastion, keypair: bastion.keypair === 'KEY' ? keypair : bastion.keypair },
      }),
    }
    await expect(createVpcPlan(cloud, spec)).rejects.toThrow(complaint)
    expect(await listedWith(cloud, `${prefix}-bad`)).toEqual([])
  })

  it('OS-31 takes the default one of the networks outside', async () => {
    const { context } = await createVpcPlan(cloud, { name: `${prefix}-bad` })
    expect(context.vpc.external?.name).toBe('public')
  })

  it('OS-31 warns of a range that another network has', async () => {
    const { context } = await createVpcPlan(cloud, {
      name: `${prefix}-bad`,
      external: 'public',
      cidr: '10.0.0.0/16',
    })
    expect(context.vpc.warnings.join('\n')).toMatch(/overlaps 10\.0\.0\.0\/24 of network private/)
  })
})
