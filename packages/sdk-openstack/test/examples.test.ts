/** The programs of `docs/examples/openstack`, each run on the simulator. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoPassword, serveSimulator } from '@pve/openstack/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refused, stop } from '../../../docs/examples/openstack/actions.js'
import { launch, preview } from '../../../docs/examples/openstack/launch.js'
import { roomFor } from '../../../docs/examples/openstack/quota.js'
import { startStopped } from '../../../docs/examples/openstack/restart-stopped.js'
import { apply, drift } from '../../../docs/examples/openstack/security-group.js'
import { signIn } from '../../../docs/examples/openstack/sign-in.js'
import { simulatedCloud } from '../../../docs/examples/openstack/simulated.js'
import { addKey, balancers, subnetsWithoutDhcp } from '../../../docs/examples/openstack/typed.js'
import { makeStaging, removeStaging } from '../../../docs/examples/openstack/vpc.js'
import { collect, listNetworks, listServers, runServerAction } from '../src/index.js'

const folder = fileURLToPath(new URL('../../../docs/examples/openstack', import.meta.url))

let { cloud, simulator } = simulatedCloud()
let said: string[] = []

beforeEach(() => {
  ;({ cloud, simulator } = simulatedCloud())
  said = []
  vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await cloud.close()
})

const changes = () =>
  simulator.log.filter(({ method, service }) => method !== 'GET' && service !== 'identity').length

describe('LX-43 OS-22 the examples', () => {
  it('sign in by clouds.yaml, and the second time with the token that was kept', async () => {
    const home = mkdtempSync(join(tmpdir(), 'ostui-examples-'))
    const served = await serveSimulator(simulator)
    try {
      writeFileSync(
        join(home, 'clouds.yaml'),
        `clouds: { shop: { region_name: RegionOne, auth: { auth_url: "${served.url}/identity/v3", username: demo,
          password: ${demoPassword}, project_name: demo, user_domain_name: Default, project_domain_name: Default } } }`,
        { mode: 0o600 },
      )
      for (const _ of ['first', 'second']) {
        const shop = await signIn({ cloud: 'shop', cwd: home, env: { HOME: home } }, home)
        expect(await collect(listServers(shop))).toHaveLength(11)
        await shop.close()
      }
      const signIns = simulator.log.filter(({ path, method }) => path === '/auth/tokens' && method === 'POST')
      expect(signIns).toHaveLength(1)
    } finally {
      await served.close()
      rmSync(home, { recursive: true, force: true })
    }
  })

  it('launch what was shown before, and say why the next one is impossible', async () => {
    expect(await preview(cloud)).toEqual([
      'Create server web-3',
      'Wait until web-3 is active',
      'Give it a floating IP',
    ])
    expect(changes()).toBe(0)
    expect(await launch(cloud)).toMatch(/^web-3 at 203\.0\.113\.\d+$/)
    expect(await launch(cloud)).toContain('instances: needs 1 of the 0 left (limit 12, in use 12)')
  })

  it('say which actions a state refuses, and stop once', async () => {
    expect(await refused(cloud, 'batch')).toContain('start: it is suspended (SUSPENDED) Resume it first.')
    expect(await stop(cloud, 'web-1')).toBe(true)
    const before = changes()
    expect(await stop(cloud, 'web-1')).toBe(false)
    expect(changes()).toBe(before)
  })

  it('reckon with the quota', async () => {
    expect(await roomFor(cloud, 'm1.small', 1)).toEqual([])
    expect(await roomFor(cloud, 'm1.large', 3)).toContain(
      'instances: needs 3 of the 1 left (limit 12, in use 11)',
    )
  })

  it('make a VPC, find all of it there, and take it away', async () => {
    const id = await makeStaging(cloud)
    const before = changes()
    expect(await makeStaging(cloud)).toBe(id)
    expect(said).toEqual(['11 steps done, 0 were done already', '0 steps done, 11 were done already'])
    expect(changes()).toBe(before)
    await removeStaging(cloud)
    const names = (await collect(listNetworks(cloud))).map(({ name }) => name)
    expect(names).not.toContain('staging')
  })

  it('bring a security group to what the code says, once', async () => {
    expect(await drift(cloud)).toHaveLength(7)
    expect(await apply(cloud)).toBe(7)
    expect(await drift(cloud)).toEqual([])
    expect(await apply(cloud)).toBe(0)
  })

  it('send any request', async () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me@laptop'
    expect(await addKey(cloud, key)).toMatch(/^[0-9a-f:]{47}$/)
    expect(said.at(-1)).toMatch(/^req-/)
    expect(simulator.log.find(({ path }) => path === '/os-keypairs')?.microversion).toBe('compute 2.92')
    expect(await subnetsWithoutDhcp(cloud)).toBeGreaterThanOrEqual(0)
    expect(await balancers(cloud)).toBe('This cloud has load balancers.')
  })

  it('are tested as they test', async () => {
    await runServerAction(cloud, 'web-1', 'stop')
    const started = await startStopped(cloud, 'web')
    expect(started).toContain('web-1')
    expect(await startStopped(cloud, 'web')).toEqual([])
  })

  it('are all in the list of the README', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const listed = [...readme.matchAll(/^\| \[`([\w.-]+)`\]\(\1\) \|/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(names.toSorted())
  })
})
