/** The cloud as the recordings found it: the lab's own things and the recording's projects and users. */

import type { SimulatorState } from '../../src/testing/index.js'
import { CloudBuilder } from '../../src/testing/seed/builder.js'

/** The recordings keep no passwords; this stands in their place. */
export const password = '<password>'

/** Names of what a recording used without showing how it was made, to the ids in the seed. */
export type Quiet = Readonly<Record<string, string>>

/** @param forNova with the network, the volumes and the ports that the recording of nova made out of sight */
export function labSeed(now: number, forNova = false): { state: SimulatorState; ids: Quiet } {
  const cloud = new CloudBuilder(now, 'lab')
  cloud.role('admin', 'member', 'reader', 'creator', 'load-balancer_member', 'heat_stack_owner')
  const admin = cloud.project('admin', 'Bootstrap project for initializing the cloud.')
  const project = cloud.project('rec-project')
  const other = cloud.project('rec-other-project')
  const adminUser = cloud.user('admin', password)
  const member = cloud.user('rec-member', password)
  const reader = cloud.user('rec-reader', password)
  const stranger = cloud.user('rec-other', password)
  cloud.grant(adminUser, admin, 'admin')
  cloud.grant(adminUser, project, 'admin')
  cloud.grantSystem(adminUser, 'admin')
  cloud.grant(member, project, 'member')
  cloud.grant(reader, project, 'reader')
  cloud.grant(stranger, other, 'member')
  cloud.state.identity.domains['lab'] = { id: 'lab', name: 'lab', description: '', enabled: true }
  const labUser = cloud.user('lab-user', password)
  const record = cloud.state.identity.users[labUser]
  if (record) cloud.state.identity.users[labUser] = { ...record, domain_id: 'lab' }
  cloud.state.identity.assignments.push({
    userId: labUser,
    role: 'member',
    target: { type: 'domain', id: 'lab' },
  })
  const region = cloud.region('RegionOne')
  region.flavor('1', 'm1.nano', 1, 64, 1)
  region.flavor('2', 'm1.tiny', 1, 512, 1)
  region.flavor('3', 'm1.small', 1, 2048, 20, {
    extraSpecs: { 'hw:cpu_policy': 'shared', 'hw_rng:allowed': 'true' },
  })
  region.flavor('4', 'm1.medium', 2, 4096, 40, { swap: 512, ephemeral: 1 })
  region.flavor('5', 'm1.huge', 128, 262_144, 8000)
  region.flavor('6', 'm1.private', 1, 512, 1, { isPublic: false })
  region.flavor('7', 'm1.nohost', 1, 512, 9000)
  const hoursAgo = (hours: number) => region.stamp(hours)
  const raw = { disk_format: 'raw', created_at: hoursAgo(1), updated_at: hoursAgo(1) }
  const tiny = region.image('lab-tiny', admin, {
    ...raw,
    size: 2_097_152,
    virtual_size: 2_097_152,
    properties: { os_distro: 'debian', hw_disk_bus: 'virtio' },
  })
  region.image('lab-qcow2', admin, { ...raw, disk_format: 'qcow2', size: 196_616, created_at: hoursAgo(0.9) })
  const big = region.image('lab-big', admin, {
    ...raw,
    size: 1_048_576,
    virtual_size: 1_048_576,
    min_disk: 10,
    min_ram: 1024,
    created_at: hoursAgo(0.8),
  })
  const external = region.network('public', admin, { 'router:external': true, is_default: true })
  region.subnet('public-subnet', external, '203.0.113.0/24', {
    enable_dhcp: false,
    allocation_pools: [{ start: '203.0.113.10', end: '203.0.113.250' }],
  })
  const second = region.network('public2', admin, { 'router:external': true })
  region.subnet('public2-subnet', second, '198.51.100.0/24', { enable_dhcp: false })
  const shared = region.network('shared', admin, { shared: true })
  region.subnet('shared-subnet', shared, '192.168.233.0/24')
  region.securityGroup('default', project, 'Default security group')
  region.volumeType('lab-ssd', 'lab type')
  region.volumeType('lab-hdd', 'lab type')
  region.volumeType('lab-multiattach', 'lab type', { multiattach: '<is> True' })
  region.volumeType('__DEFAULT__', 'Default Volume Type')
  cloud.region('RegionTwo', ['compute', 'image'])
  const { compute } = region.region
  compute.hosts = ['lab-compute-1', 'lab-compute-2']
  const ids: Record<string, string> = { admin, project, other, member, tiny, big, external }
  if (forNova) {
    const own = region.network('rec-net', project)
    const subnet = region.subnet('rec-subnet', own, '10.40.0.0/24')
    ids['net'] = own
    ids['blank'] = region.volume('rec-blank', 1, project, member)
    ids['data'] = region.volume('rec-data', 1, project, member)
    const serverGroup = cloud.idOf('rec-server-group')
    compute.serverGroups[serverGroup] = {
      id: serverGroup,
      name: 'rec-web',
      policy: 'anti-affinity',
      projectId: project,
      userId: member,
      rules: {},
    }
    ids['group'] = serverGroup
    const group = region.securityGroup('rec-group', project)
    ids['port'] = region.port('rec-port', subnet, '10.40.0.200', { status: 'DOWN', security_groups: [group] })
  }
  return { state: cloud.state, ids }
}
