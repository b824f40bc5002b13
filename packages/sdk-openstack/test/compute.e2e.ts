/** Servers of the lab's Nova: every action, in every state; launches, and what they refuse. */
import {
  addFloatingIp,
  attachInterface,
  type Cloud,
  checkServerAction,
  confirmResize,
  createKeypair,
  createServerGroup,
  deleteKeypair,
  deleteServer,
  deleteServerGroup,
  detachInterface,
  findServer,
  getServer,
  LaunchFailedError,
  launchServers,
  listAvailabilityZones,
  listFlavors,
  listFloatingIps,
  listInterfaces,
  listKeypairs,
  listServers,
  lockServer,
  openRemoteConsole,
  pauseServer,
  previewLaunch,
  readConsoleLog,
  rebootServer,
  rebuildServer,
  removeFloatingIp,
  rescueServer,
  resizeServer,
  resumeServer,
  revertResize,
  type Server,
  type ServerAction,
  serverActions,
  shelveServer,
  showServer,
  snapshotServer,
  startServer,
  stopServer,
  suspendServer,
  unlockServer,
  unpauseServer,
  unrescueServer,
  unshelveServer,
  waitForServer,
} from '@pve/openstack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labCloud } from './lab-cloud.js'

const prefix = 'compute-e2e'
const spec = (name: string) => ({
  name: `${prefix}-${name}`,
  flavor: 'm1.tiny',
  image: 'lab-tiny',
  networks: ['private'],
})

let cloud: Cloud
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}
const ours = () => all(listServers(cloud, { name: `^${prefix}` }))
const launch = async (name: string): Promise<Server> => {
  const { servers } = await launchServers(cloud, spec(name))
  const [first] = servers
  if (first === undefined) throw new Error('nothing was launched')
  return first.server
}
const sweep = async () => {
  await Promise.all(
    (await ours()).map(async ({ id, isLocked }) => {
      if (isLocked) await unlockServer(cloud, id)
      await deleteServer(cloud, id)
    }),
  )
  for await (const page of cloud.image.listPages('/images', 'images')) {
    for (const image of page) {
      const { name, id } = image as { name: string; id: string }
      if (name.startsWith(prefix)) await cloud.image.delete('/images/{image_id}', { path: { image_id: id } })
    }
  }
}

beforeAll(async () => {
  cloud = await labCloud('lab-demo')
  await sweep()
})
afterAll(async () => {
  await sweep()
  await cloud.close()
})

describe('OS-20 lists', () => {
  it('flavors, zones and key pairs, which can be made and deleted', async () => {
    const flavors = await all(listFlavors(cloud))
    expect(flavors.map(({ name }) => name)).toContain('m1.tiny')
    expect(flavors.find(({ name }) => name === 'm1.small')).toMatchObject({
      vcpus: 1,
      ramMiB: 2048,
      diskGiB: 20,
    })
    expect(await listAvailabilityZones(cloud)).toContainEqual({ name: 'nova', isAvailable: true })
    const made = await createKeypair(cloud, { name: `${prefix}-key` })
    expect(String(made.privateKey)).toBe('***')
    expect((await all(listKeypairs(cloud))).map(({ name }) => name)).toContain(`${prefix}-key`)
    await deleteKeypair(cloud, `${prefix}-key`)
    await expect(deleteKeypair(cloud, `${prefix}-key`)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  })

  it('server groups', async () => {
    const group = await createServerGroup(cloud, { name: `${prefix}-group`, policy: 'anti-affinity' })
    expect(group).toMatchObject({ policy: 'anti-affinity', memberIds: [] })
    await deleteServerGroup(cloud, group.id)
  })
})

describe('OS-21 actions', () => {
  it('every one of them, to its final state', async () => {
    const { id } = await launch('actions')
    const states: string[] = []
    const step = async (doing: Promise<{ server: Server; changed: boolean; requestId?: string }>) => {
      const { server, changed, requestId } = await doing
      expect(changed).toBe(true)
      expect(requestId).toMatch(/^req-/)
      states.push(server.status)
    }
    await step(stopServer(cloud, id))
    await step(startServer(cloud, id))
    await step(rebootServer(cloud, id))
    await step(rebootServer(cloud, id, { hard: true }))
    await step(pauseServer(cloud, id))
    await step(unpauseServer(cloud, id))
    await step(suspendServer(cloud, id))
    await step(resumeServer(cloud, id))
    await step(shelveServer(cloud, id))
    await step(unshelveServer(cloud, id))
    await step(lockServer(cloud, id, { reason: 'mine' }))
    await expect(stopServer(cloud, id)).rejects.toMatchObject({
      code: 'OS_STATE',
      message: expect.stringContaining('it is locked (mine)'),
    })
    await step(unlockServer(cloud, id))
    await step(resizeServer(cloud, id, 'm1.nano'))
    await step(revertResize(cloud, id))
    await step(resizeServer(cloud, id, 'm1.nano'))
    await step(confirmResize(cloud, id))
    await step(rescueServer(cloud, id))
    await step(unrescueServer(cloud, id))
    await step(rebuildServer(cloud, id))
    expect(states).toEqual([
      'SHUTOFF',
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'PAUSED',
      'ACTIVE',
      'SUSPENDED',
      'ACTIVE',
      'SHELVED_OFFLOADED',
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'VERIFY_RESIZE',
      'ACTIVE',
      'VERIFY_RESIZE',
      'ACTIVE',
      'RESCUE',
      'ACTIVE',
      'ACTIVE',
    ])
    expect((await getServer(cloud, id)).flavor.name).toBe('m1.nano')
    // What is so already needs nothing.
    expect(await startServer(cloud, id)).toMatchObject({ changed: false })
    const snapshot = await snapshotServer(cloud, id, `${prefix}-snapshot`)
    expect(snapshot.imageId).toMatch(/^[0-9a-f-]{36}$/)
    expect(await readConsoleLog(cloud, id, { lines: 3 })).toContain('login:')
    expect(await openRemoteConsole(cloud, id)).toMatchObject({
      type: 'novnc',
      url: expect.stringMatching(/^http/),
    })
    const { server } = await deleteServer(cloud, `${prefix}-actions`)
    expect(server.id).toBe(id)
    await expect(getServer(cloud, id)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  }, 240_000)

  it('interfaces and floating IPs', async () => {
    const { id, name } = await launch('net')
    const made = await attachInterface(cloud, id, { network: 'shared' })
    expect(await all(listInterfaces(cloud, id))).toHaveLength(2)
    const { data } = await cloud.network.request('post', '/floatingips', {
      body: { floatingip: { floating_network_id: await externalNetwork() } },
    })
    const { floatingip } = data as { floatingip: { id: string; floating_ip_address: string } }
    try {
      const address = floatingip.floating_ip_address
      expect(await addFloatingIp(cloud, name, address)).toMatchObject({
        ip: address,
        portId: expect.any(String),
      })
      expect((await showServer(cloud, name)).floatingIps.map(({ ip }) => ip)).toEqual([address])
      await removeFloatingIp(cloud, name, address)
      await expect(removeFloatingIp(cloud, name, address)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
      await detachInterface(cloud, id, made.name)
      expect(await all(listInterfaces(cloud, id))).toHaveLength(1)
    } finally {
      await cloud.network.delete('/floatingips/{id}', { path: { id: floatingip.id } })
    }
    await deleteServer(cloud, id)
  })

  async function externalNetwork(): Promise<string> {
    const [found] = await all(cloud.network.list('/networks', 'networks', { query: { name: 'public' } }))
    return (found as { id: string }).id
  }

  /** Requests without an effect where Nova takes them: what counts is whether the state is refused. */
  // Not shelve-offload: the lab's policy leaves it to administrators.
  const probes: Partial<Record<ServerAction, unknown>> = {
    start: { 'os-start': null },
    stop: { 'os-stop': null },
    'reboot-soft': { reboot: { type: 'SOFT' } },
    'reboot-hard': { reboot: { type: 'HARD' } },
    pause: { pause: null },
    unpause: { unpause: null },
    suspend: { suspend: null },
    resume: { resume: null },
    shelve: { shelve: null },
    unshelve: { unshelve: null },
    'confirm-resize': { confirmResize: null },
    'revert-resize': { revertResize: null },
    rescue: { rescue: null },
    unrescue: { unrescue: null },
    snapshot: { createImage: { name: `${prefix}-probe` } },
  }

  const waysTo: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    active: async () => {},
    stopped: (id) => stopServer(cloud, id),
    paused: (id) => pauseServer(cloud, id),
    suspended: (id) => suspendServer(cloud, id),
    resized: (id) => resizeServer(cloud, id, 'm1.nano'),
    rescued: (id) => rescueServer(cloud, id),
    shelved_offloaded: (id) => shelveServer(cloud, id),
  }

  for (const [state, lead] of Object.entries(waysTo)) {
    it(`${state}: the table says of each action what Nova says`, async () => {
      const probed = serverActions.filter((action) => probes[action] !== undefined)
      const name = `${prefix}-matrix-${state.replaceAll('_', '-')}`
      const sample = (vmState: string): Server => ({ ...blank, vmState })
      const allowed = probed.filter((action) => {
        const verdict = checkServerAction(action, sample(state))
        return verdict.allowed && !verdict.done
      })
      // One server for all that is refused, and one for each action that is allowed, since it leads elsewhere.
      const { servers } = await launchServers(cloud, { ...spec(''), name, count: 1 + allowed.length })
      const ids = servers.map(({ server }) => server.id)
      try {
        await Promise.all(ids.map((id) => lead(id)))
        const [stays = '', ...moved] = ids
        const answerOf = (action: ServerAction, id: string) =>
          cloud.compute.request('post', '/servers/{id}/action', { path: { id }, body: probes[action] }).then(
            () => 'taken',
            (error: { status?: number }) => error.status,
          )
        const answers: Record<string, unknown> = {}
        for (const action of probed) {
          const index = allowed.indexOf(action)
          answers[action] = await answerOf(action, index === -1 ? stays : (moved[index] ?? ''))
        }
        expect(answers).toEqual(
          Object.fromEntries(probed.map((action) => [action, allowed.includes(action) ? 'taken' : 409])),
        )
      } finally {
        await Promise.all(ids.map((id) => deleteServer(cloud, id)))
      }
    }, 180_000)
  }

  const blank: Server = {
    id: 'x',
    name: 'x',
    status: 'UNKNOWN',
    vmState: '',
    flavor: {},
    addresses: [],
    securityGroups: [],
    volumeIds: [],
    metadata: {},
    tags: [],
    isLocked: false,
    serverGroupIds: [],
    projectId: '',
    userId: '',
    createdAt: new Date(0),
  }
})

describe('OS-22 launch', () => {
  it('several at once, with key, group, metadata, tags, user data and floating IPs', async () => {
    await createKeypair(cloud, { name: `${prefix}-launch` })
    try {
      const { servers, warnings } = await launchServers(cloud, {
        ...spec('many'),
        count: 2,
        keypair: `${prefix}-launch`,
        securityGroups: ['default'],
        metadata: { role: 'web' },
        tags: ['blue'],
        userData: '#cloud-config\n',
        description: 'two of them',
        floatingIp: 'public',
      })
      expect(warnings).toEqual([])
      expect(servers.map(({ server }) => server.name).sort()).toEqual([
        `${prefix}-many-1`,
        `${prefix}-many-2`,
      ])
      for (const { server, floatingIp } of servers) {
        expect(floatingIp).toMatch(/^203\.0\.113\./)
        const { server: now, floatingIps } = await showServer(cloud, server.id)
        expect(now).toMatchObject({ status: 'ACTIVE', keyName: `${prefix}-launch`, tags: ['blue'] })
        expect(now.metadata).toMatchObject({ role: 'web' })
        expect(floatingIps.map(({ ip }) => ip)).toEqual([floatingIp])
      }
      for (const { server, floatingIp } of servers) {
        await deleteServer(cloud, server.id)
        const [row] = await all(
          cloud.network.list('/floatingips', 'floatingips', {
            query: { floating_ip_address: floatingIp ?? '' },
          }),
        )
        await cloud.network.delete('/floatingips/{id}', { path: { id: (row as { id: string }).id } })
      }
      expect(await ourFloatingIps()).toEqual([])
    } finally {
      await deleteKeypair(cloud, `${prefix}-launch`)
    }
  }, 180_000)

  // Other files make floating IPs at the same time.
  const ourFloatingIps = async () =>
    (await all(listFloatingIps(cloud))).filter(({ description }) => description.startsWith(`${prefix}-many`))

  it('from a volume that is made of the image, and goes with the server', async () => {
    const { servers } = await launchServers(cloud, { ...spec('volume'), bootVolume: { sizeGiB: 1 } })
    const id = servers[0]?.server.id ?? ''
    const server = await getServer(cloud, id)
    expect(server.imageId).toBeUndefined()
    expect(server.volumeIds).toHaveLength(1)
    await deleteServer(cloud, id)
  }, 120_000)

  it('again with the same key goes on with what is there', async () => {
    const first = await launchServers(cloud, spec('again'), { key: 'compute-e2e-key' })
    const second = await launchServers(cloud, spec('again'), { key: 'compute-e2e-key' })
    expect(second.servers.map(({ server }) => server.id)).toEqual(
      first.servers.map(({ server }) => server.id),
    )
    expect(await ours()).toHaveLength(1)
    await deleteServer(cloud, `${prefix}-again`)
  })

  it('a dry run sends nothing, and shows the request without the user data', async () => {
    const preview = await previewLaunch(cloud, { ...spec('dry'), userData: 'password: hunter2' })
    expect(JSON.stringify(preview)).toContain('POST /servers')
    expect(JSON.stringify(preview)).toContain('(17 bytes)')
    expect(JSON.stringify(preview)).not.toMatch(/hunter2|cGFzc3dvcmQ/)
    expect(await ours()).toEqual([])
  })

  it.each([
    [
      'an image that needs more than the flavor has',
      { image: 'lab-big', flavor: 'm1.nano' },
      'image',
      /needs 1024 MiB/,
    ],
    ['more than the quota has', { flavor: 'm1.huge' }, 'quota', /of the \d+ left/],
    ['a flavor that is not there', { flavor: 'm1.tinny' }, 'flavor', /Did you mean "m1.tiny"/],
    [
      'a network without a subnet, or none of that name',
      { networks: ['nowhere'] },
      'networks[0]',
      /no network "nowhere"/,
    ],
    ['a key pair that is not there', { keypair: 'nobody' }, 'keypair', /no key pair "nobody"/],
    ['a zone that is not there', { availabilityZone: 'mars' }, 'availabilityZone', /there are: nova/],
    [
      'a group that is not there',
      { securityGroups: ['defalt'] },
      'securityGroups[0]',
      /did you mean "default"/,
    ],
  ])('refuses before Nova would: %s', async (_, wrong, path, message) => {
    const refused = launchServers(cloud, { ...spec('no'), ...wrong })
    await expect(refused).rejects.toMatchObject({
      code: path === 'quota' ? 'OS_QUOTA' : 'VALIDATION_FAILED',
      issues: expect.arrayContaining([{ path, message: expect.stringMatching(message) }]),
    })
    expect(await ours()).toEqual([])
  })

  it('a server that fails is taken away again, with Nova’s own words', async () => {
    const failing = launchServers(cloud, { ...spec('fail'), metadata: { 'lab:fail': 'spawn' } })
    await expect(failing).rejects.toThrow(LaunchFailedError)
    await expect(failing).rejects.toMatchObject({ code: 'LAUNCH_FAILED', serverIds: [] })
    expect(await ours()).toEqual([])
  }, 120_000)

  it('no host for it: an error with the fault, and nothing left', async () => {
    await expect(launchServers(cloud, { ...spec('nohost'), flavor: 'm1.nohost' })).rejects.toThrow(
      /No valid host was found/,
    )
    expect(await ours()).toEqual([])
  }, 120_000)

  it('cancelled on its way: nothing is left', async () => {
    const controller = new AbortController()
    const launching = launchServers(
      cloud,
      { ...spec('cancel'), metadata: { 'lab:spawn_seconds': '20' } },
      {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'step:progress') controller.abort()
        },
      },
    )
    await expect(launching).rejects.toMatchObject({ code: 'LAUNCH_FAILED', exitCode: 130 })
    expect(await ours()).toEqual([])
  }, 120_000)
})

it('OS-4 a member is told which policy refuses, with the request id', async () => {
  await expect(all(listServers(cloud, { allProjects: true }))).rejects.toMatchObject({
    code: 'OS_FORBIDDEN',
    policy: 'os_compute_api:servers:detail:get_all_tenants',
    ids: { requestId: expect.stringMatching(/^req-/) },
  })
})

it('OS-20 finds by name, and says which names are near', async () => {
  const { id } = await launch('find')
  expect((await findServer(cloud, `${prefix}-find`)).id).toBe(id)
  await expect(findServer(cloud, `${prefix}-fnd`)).rejects.toMatchObject({
    code: 'OS_NOT_FOUND',
    hint: `Did you mean "${prefix}-find"?`,
  })
  expect(
    await waitForServer(cloud, {
      id,
      until: 'to be active',
      phase: 'x',
      done: ({ status }) => status === 'ACTIVE',
    }),
  ).toMatchObject({ id })
  await deleteServer(cloud, id)
})
