import { beforeAll, describe, expect, it } from 'vitest'
import { type Bench, makeBench, microversion } from './bench.js'

const newest = microversion('2.93')

async function idsOf(bench: Bench) {
  const images = Object.values(bench.simulator.state().regions['RegionOne']?.image.images ?? {})
  const { body } = await bench.get('/network/v2.0/networks?name=shop')
  return { image: images.find(({ name }) => name === 'debian-12')?.id, network: body.networks[0].id }
}

async function launch(bench: Bench, more: object = {}) {
  const { image, network } = await idsOf(bench)
  const server = { name: 'new', flavorRef: '2', imageRef: image, networks: [{ uuid: network }], ...more }
  return bench.send('POST', '/compute/v2.1/servers', { server }, newest)
}

const show = (bench: Bench, id: string) => bench.get(`/compute/v2.1/servers/${id}`, newest)
const act = (bench: Bench, id: string, body: object) =>
  bench.send('POST', `/compute/v2.1/servers/${id}/action`, body, newest)

describe('OS-20 OS-22 servers of the simulator', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await makeBench()
  })

  it('builds a server with its port, its group and its address, and takes them away again', async () => {
    const made = await launch(bench, { metadata: { a: 'b' } })
    expect(made.status).toBe(202)
    const { id } = made.body.server
    expect(made.headers.get('location')).toBe(`http://simulator.local:5000/compute/v2.1/servers/${id}`)
    const { body } = await show(bench, id)
    expect(body.server).toMatchObject({
      status: 'ACTIVE',
      'OS-EXT-STS:power_state': 1,
      security_groups: [{ name: 'default' }],
      flavor: { original_name: 'm1.small', ram: 2048 },
      metadata: { a: 'b' },
    })
    const ports = await bench.get(`/network/v2.0/ports?device_id=${id}`)
    expect(ports.body.ports).toHaveLength(1)
    expect(body.server.addresses.shop[0].addr).toBe(ports.body.ports[0].fixed_ips[0].ip_address)
    expect((await bench.send('DELETE', `/compute/v2.1/servers/${id}`)).status).toBe(204)
    expect((await show(bench, id)).status).toBe(404)
    expect((await bench.get(`/network/v2.0/ports?device_id=${id}`)).body.ports).toEqual([])
  })

  it.each([
    ['an unknown flavor', { flavorRef: '99' }, 400, 'Flavor 99 could not be found.'],
    [
      'an unknown image',
      { imageRef: '00000000-0000-4000-8000-000000000000' },
      400,
      'Can not find requested image',
    ],
    ['an unknown key', { key_name: 'nokey' }, 400, 'Invalid key_name provided.'],
    [
      'an unknown group',
      { security_groups: [{ name: 'no' }] },
      400,
      "Unable to find security_group with name or id 'no'",
    ],
    ['no name', { name: '' }, 400, "Invalid input for field/attribute name. Value: . '' is too short"],
    [
      'a word too many',
      { extra: 'x' },
      400,
      /Additional properties are not allowed \('extra' was unexpected\)$/,
    ],
    ['counts the wrong way round', { min_count: 3, max_count: 2 }, 400, 'min_count must be <= max_count'],
    ['no network at 2.37 and later', { networks: undefined }, 400, /'networks' is a required property$/],
    [
      'more than one network to choose from',
      { networks: 'auto' },
      409,
      'Multiple possible networks found, use a Network ID to be more specific.',
    ],
    [
      'more than the quota',
      { min_count: 30 },
      403,
      /^Quota exceeded for cores, instances(, ram)?: Requested 30, 30.* but already used \d+, 11.* of 40, 12/,
    ],
  ])('refuses %s in the words of nova', async (_, more, status, message) => {
    const got = await launch(bench, more)
    expect(got.status).toBe(status)
    const fault = status === 400 ? 'badRequest' : status === 403 ? 'forbidden' : 'conflictingRequest'
    const text = message instanceof RegExp ? expect.stringMatching(message) : message
    expect(got.body[fault]).toMatchObject({ code: status, message: text })
  })

  it('says of a server that no host can take why, and of one that fails to start', async () => {
    const quota = await makeBench({ state: roomy(bench) })
    const gpu = (await launch(quota, { flavorRef: '7' })).body.server.id
    const failing = (await launch(quota, { metadata: { 'lab:fail': 'spawn' } })).body.server.id
    expect((await show(quota, gpu)).body.server.fault).toMatchObject({
      code: 500,
      message: 'No valid host was found. ',
    })
    expect((await show(quota, failing)).body.server).toMatchObject({
      status: 'ERROR',
      fault: { message: `Build of instance ${failing} aborted: lab:fail=spawn` },
    })
  })

  it('OS-22 boots from a new volume, which the server then holds', async () => {
    const own = await makeBench({ state: roomy(bench) })
    const { image } = await idsOf(own)
    const made = await launch(own, {
      imageRef: '',
      block_device_mapping_v2: [
        {
          boot_index: 0,
          uuid: image,
          source_type: 'image',
          destination_type: 'volume',
          volume_size: 10,
          delete_on_termination: true,
        },
      ],
    })
    const { body } = await show(own, made.body.server.id)
    expect(body.server.image).toBe('')
    expect(body.server['os-extended-volumes:volumes_attached']).toEqual([
      { id: expect.any(String), delete_on_termination: true },
    ])
  })
})

/** The demo's state with room in every quota. */
function roomy(bench: Bench) {
  const state = bench.simulator.state()
  const compute = state.regions['RegionOne']?.compute
  if (compute) compute.quotas = {}
  if (compute) compute.defaultQuota = { ...compute.defaultQuota, instances: -1, cores: -1, ram: -1 }
  return state
}

describe('OS-21 actions of the simulator', () => {
  let bench: Bench
  let id: string
  beforeAll(async () => {
    bench = await makeBench()
    id = (await launch(bench)).body.server.id
  })

  it.each([
    ['os-stop', null, 'SHUTOFF'],
    ['os-start', null, 'ACTIVE'],
    ['pause', null, 'PAUSED'],
    ['unpause', null, 'ACTIVE'],
    ['suspend', null, 'SUSPENDED'],
    ['resume', null, 'ACTIVE'],
    ['reboot', { type: 'SOFT' }, 'ACTIVE'],
    ['shelve', null, 'SHELVED_OFFLOADED'],
    ['unshelve', null, 'ACTIVE'],
    ['rescue', null, 'RESCUE'],
    ['unrescue', null, 'ACTIVE'],
    ['resize', { flavorRef: '3' }, 'VERIFY_RESIZE'],
    ['revertResize', null, 'ACTIVE'],
    ['resize', { flavorRef: '3' }, 'VERIFY_RESIZE'],
    ['confirmResize', null, 'ACTIVE'],
  ])('%s %j ends in %s', async (name, argument, status) => {
    const { status: answered } = await act(bench, id, { [name]: argument })
    expect([200, 202, 204]).toContain(answered)
    expect((await show(bench, id)).body.server).toMatchObject({ status, 'OS-EXT-STS:task_state': null })
  })

  it('refuses what the state does not allow, with nova’s text', async () => {
    const texts = {
      'os-start': 'start',
      unpause: 'unpause',
      resume: 'resume',
      unshelve: 'unshelve',
      confirmResize: 'confirmResize',
      unrescue: 'unrescue',
    }
    for (const [name, word] of Object.entries(texts)) {
      expect(await act(bench, id, { [name]: null })).toMatchObject({
        status: 409,
        body: {
          conflictingRequest: {
            code: 409,
            message: `Cannot '${word}' instance ${id} while it is in vm_state active`,
          },
        },
      })
    }
  })

  it('takes time at real speed, and refuses a second action meanwhile', async () => {
    const slow = await makeBench({ speed: 1, state: bench.simulator.state() })
    expect((await act(slow, id, { 'os-stop': null })).status).toBe(202)
    expect((await show(slow, id)).body.server).toMatchObject({
      status: 'ACTIVE',
      'OS-EXT-STS:task_state': 'powering-off',
    })
    expect((await act(slow, id, { 'os-stop': null })).body.conflictingRequest.message).toBe(
      `Cannot 'stop' instance ${id} while it is in task_state powering-off`,
    )
    slow.at += 10_000
    expect((await show(slow, id)).body.server.status).toBe('SHUTOFF')
  })

  it('locks: members are refused, administrators are not', async () => {
    await act(bench, id, { lock: { locked_reason: 'mine' } })
    expect((await show(bench, id)).body.server).toMatchObject({ locked: true, locked_reason: 'mine' })
    expect((await act(bench, id, { 'os-stop': null })).body.conflictingRequest.message).toBe(
      `Instance ${id} is locked`,
    )
    const admin = await bench.as('admin', 'admin')
    expect((await act(admin, id, { 'os-stop': null })).status).toBe(202)
    await act(bench, id, { unlock: null })
  })

  it('writes down what was done, newest first, and makes images', async () => {
    const made = await act(bench, id, { createImage: { name: 'copy' } })
    await show(bench, id)
    const { image_id } = made.body
    expect(bench.simulator.state().regions['RegionOne']?.image.images[image_id]).toMatchObject({
      name: 'copy',
      status: 'active',
      properties: { instance_uuid: id, image_type: 'snapshot' },
    })
    const { body } = await bench.get(`/compute/v2.1/servers/${id}/os-instance-actions`, newest)
    const names = body.instanceActions.map(({ action }: { action: string }) => action)
    expect(names[0]).toBe('createImage')
    expect(names.at(-1)).toBe('create')
  })

  it('a reader may look and may not touch', async () => {
    const reader = await bench.as('reader')
    expect((await show(reader, id)).status).toBe(200)
    expect(await act(reader, id, { 'os-stop': null })).toMatchObject({
      status: 403,
      body: {
        forbidden: {
          code: 403,
          message: "Policy doesn't allow os_compute_api:servers:stop to be performed.",
        },
      },
    })
    expect((await reader.send('DELETE', `/compute/v2.1/servers/${id}`)).body.forbidden.message).toBe(
      "Policy doesn't allow os_compute_api:servers:delete to be performed.",
    )
  })
})
