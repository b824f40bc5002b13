/** What a server is made of, and the quota that it takes. */
import type { Scene } from './nova-scene.js'
import { textAt } from './recorder.js'

export async function recordSurroundings({ nova, world, asMember, asAdmin }: Scene): Promise<void> {
  const { record } = nova
  const { lab, member } = world
  await record('flavors', 'GET', '/v2.1/flavors', asMember(200))
  await record('flavors in detail', 'GET', '/v2.1/flavors/detail', asMember(200))
  await record('flavors in detail at 2.1', 'GET', '/v2.1/flavors/detail', {
    ...asMember(200),
    microversion: '2.1',
  })
  const first = await record('flavors, first page', 'GET', '/v2.1/flavors/detail?limit=2', asMember(200))
  const next = new URL(textAt(first, 'flavors_links', 0, 'href'))
  await record('flavors, second page', 'GET', `${next.pathname}${next.search}`, asMember(200))
  await record(
    'flavors with enough memory',
    'GET',
    '/v2.1/flavors/detail?minRam=2048&minDisk=20',
    asMember(200),
  )
  await record('all flavors', 'GET', '/v2.1/flavors/detail?is_public=None', asAdmin(200))
  await record('show a flavor', 'GET', `/v2.1/flavors/${lab.flavors['m1.small']}`, asMember(200))
  await record('show an unknown flavor', 'GET', '/v2.1/flavors/rec-nothing', asMember(404))
  await record(
    'extra specs of a flavor',
    'GET',
    `/v2.1/flavors/${lab.flavors['m1.small']}/os-extra_specs`,
    asMember(200),
  )
  await record('create a flavor as a member', 'POST', '/v2.1/flavors', {
    ...asMember(403),
    json: { flavor: { name: 'rec-no', ram: 64, vcpus: 1, disk: 1 } },
  })
  await record('availability zones', 'GET', '/v2.1/os-availability-zone', asMember(200))
  await record('availability zones in detail', 'GET', '/v2.1/os-availability-zone/detail', asAdmin(200))
  await record('limits', 'GET', '/v2.1/limits', asMember(200))
  await record('quota', 'GET', `/v2.1/os-quota-sets/${member.projectId}`, asMember(200))
  await record('quota with usage', 'GET', `/v2.1/os-quota-sets/${member.projectId}/detail`, asMember(200))
  await record('default quota', 'GET', `/v2.1/os-quota-sets/${member.projectId}/defaults`, asMember(200))
  await record('usage', 'GET', `/v2.1/os-simple-tenant-usage/${member.projectId}`, asMember(200))
  await record('services', 'GET', '/v2.1/os-services', asAdmin(200))
  await record('services as a member', 'GET', '/v2.1/os-services', asMember(403))
  await record('hypervisors', 'GET', '/v2.1/os-hypervisors/detail', asAdmin(200))
  await record('aggregates', 'GET', '/v2.1/os-aggregates', asAdmin(200))
  await record('migrations', 'GET', '/v2.1/os-migrations', asAdmin(200))

  const public_key =
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJwt3+Q2vGg7yJ0Yl7Yk1j1yB8VZs3XG3rP5y8b3cQ9e rec@example.test'
  const keypair = { name: 'rec-key', type: 'ssh', public_key }
  await record('import a keypair', 'POST', '/v2.1/os-keypairs', { ...asMember(201), json: { keypair } })
  await record('import a keypair a second time', 'POST', '/v2.1/os-keypairs', {
    ...asMember(409),
    json: { keypair },
  })
  await record('import what is no key', 'POST', '/v2.1/os-keypairs', {
    ...asMember(400),
    json: { keypair: { name: 'rec-no', public_key: 'smell' } },
  })
  await record('generate a keypair', 'POST', '/v2.1/os-keypairs', {
    ...asMember(201),
    json: { keypair: { name: 'rec-generated' } },
  })
  await record('generate a keypair at 2.92', 'POST', '/v2.1/os-keypairs', {
    ...asMember(400),
    microversion: '2.92',
    json: { keypair: { name: 'rec-no' } },
  })
  await record('keypairs', 'GET', '/v2.1/os-keypairs', asMember(200))
  await record('show a keypair', 'GET', '/v2.1/os-keypairs/rec-key', asMember(200))
  await record('show an unknown keypair', 'GET', '/v2.1/os-keypairs/rec-nothing', asMember(404))
  await record('delete a keypair', 'DELETE', '/v2.1/os-keypairs/rec-generated', asMember(204))
  await record('delete a keypair that is gone', 'DELETE', '/v2.1/os-keypairs/rec-generated', asMember(404))

  const server_group = { name: 'rec-group', policy: 'anti-affinity', rules: { max_server_per_host: 2 } }
  const group = await record('create a server group', 'POST', '/v2.1/os-server-groups', {
    ...asMember(200),
    json: { server_group },
  })
  const path = `/v2.1/os-server-groups/${textAt(group, 'server_group', 'id')}`
  await record('create a server group of an unknown policy', 'POST', '/v2.1/os-server-groups', {
    ...asMember(400),
    json: { server_group: { name: 'rec-no', policy: 'smell' } },
  })
  await record('server groups', 'GET', '/v2.1/os-server-groups', asMember(200))
  await record('show a server group', 'GET', path, asMember(200))
  await record('delete a server group', 'DELETE', path, asMember(204))
  await record('show a server group that is gone', 'GET', path, asMember(404))
}
