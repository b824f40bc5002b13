/** A small cloud to look around in: something of everything, some of it wrong. */
import type { SimulatorState } from '../state.js'
import { CloudBuilder } from './builder.js'
import { addMany } from './many.js'
import type { RegionBuilder } from './region.js'

export interface DemoSeedOptions {
  /** Milliseconds since 1970; ages are told from it. Default: the clock's. */
  readonly now?: number
  /** How many more servers the project `demo` has, for tests of long lists. Default 0. */
  readonly servers?: number
}

/** The password of every user of the demo. No word that stands in names: secrets are masked wherever they would be shown. */
export const demoPassword = 'simulated-password'
/** Of the user `careful`, who needs a passcode besides the password. */
export const demoTotpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

interface People {
  readonly demo: string
  readonly admin: string
  readonly demoUser: string
  readonly adminUser: string
}

/**
 * Two regions, projects `demo`, `admin` and `staging`, users `demo`, `admin`, `reader` and `careful` (who needs a passcode
 * of `demoTotpSecret` too), all with the password `demoPassword`.
 *
 * @example
 * const now = Date.parse('2026-01-01T00:00:00Z')
 * const simulator = createSimulator({ state: demoSeed({ now, servers: 5_000 }), clock: { now: () => now } })
 * console.log(simulator.authUrl) // http://simulator.local:5000/identity/v3
 */
export function demoSeed(options: DemoSeedOptions = {}): SimulatorState {
  const cloud = new CloudBuilder(options.now ?? Date.now())
  cloud.role('admin', 'member', 'reader', 'creator', 'load-balancer_member')
  const demo = cloud.project('demo', 'The shop and its tests')
  const admin = cloud.project('admin', 'Those who run the cloud')
  const staging = cloud.project('staging')
  const demoUser = cloud.user('demo', demoPassword)
  const adminUser = cloud.user('admin', demoPassword)
  const reader = cloud.user('reader', demoPassword)
  const careful = cloud.user('careful', demoPassword, {
    totpSecret: demoTotpSecret,
    mfaRules: [['password', 'totp']],
  })
  cloud.grant(demoUser, demo, 'member', 'load-balancer_member', 'creator')
  cloud.grant(demoUser, staging, 'member')
  cloud.grant(adminUser, admin, 'admin')
  cloud.grant(adminUser, demo, 'admin')
  cloud.grantSystem(adminUser, 'admin')
  cloud.grant(reader, demo, 'reader')
  cloud.grant(careful, demo, 'member')
  const people = { demo, admin, demoUser, adminUser }
  const one = cloud.region('RegionOne')
  fillRegionOne(one, people, options.servers ?? 0)
  one.applicationCredential('deploy', demoUser, demo, demoPassword)
  const two = cloud.region('RegionTwo', ['compute', 'image', 'network', 'block-storage', 'placement'])
  fillRegionTwo(two, people)
  return cloud.state
}

function basics(
  region: RegionBuilder,
  { admin, demo }: People,
): { debian: string; external: string; externalSubnet: string } {
  region.flavor('1', 'm1.tiny', 1, 512, 1)
  region.flavor('2', 'm1.small', 1, 2048, 20)
  region.flavor('3', 'm1.medium', 2, 4096, 40)
  region.flavor('4', 'm1.large', 4, 8192, 80, { swap: 1024, ephemeral: 20 })
  region.flavor('5', 'c2.large', 8, 16_384, 40, { extraSpecs: { 'hw:cpu_policy': 'dedicated' } })
  region.flavor('6', 'r2.large', 4, 32_768, 40, { description: 'Much memory' })
  region.flavor('7', 'g1.gpu', 8, 65_536, 100, {
    extraSpecs: { 'resources:VGPU': '1', 'trait:CUSTOM_A40': 'required' },
  })
  region.flavor('8', 'm1.private', 2, 4096, 40, { isPublic: false })
  const debian = region.image('debian-12', admin, {
    properties: { os_distro: 'debian', os_version: '12', architecture: 'x86_64', hw_disk_bus: 'virtio' },
    min_disk: 2,
  })
  region.image('ubuntu-24.04', admin, {
    properties: { os_distro: 'ubuntu', os_version: '24.04', architecture: 'x86_64' },
    min_disk: 4,
    min_ram: 1024,
  })
  region.image('windows-2022', admin, {
    size: 9 * 1024 ** 3,
    min_disk: 60,
    min_ram: 4096,
    properties: { os_distro: 'windows', os_type: 'windows', architecture: 'x86_64' },
  })
  region.image('rocky-9-arm64', admin, { properties: { os_distro: 'rocky', architecture: 'aarch64' } })
  region.image('cirros-0.6', admin, { size: 21 * 1024 ** 2, os_hidden: true })
  region.image('shop-golden', demo, { visibility: 'private', properties: { os_distro: 'debian' } })
  const external = region.network('public', admin, { 'router:external': true, is_default: true })
  const externalSubnet = region.subnet('public-subnet', external, '203.0.113.0/24', {
    enable_dhcp: false,
    allocation_pools: [{ start: '203.0.113.10', end: '203.0.113.250' }],
  })
  for (const project of [admin, demo]) region.securityGroup('default', project, 'Default security group')
  region.volumeType('ssd', 'Fast')
  region.volumeType('hdd', 'Slow and large')
  region.volumeType('shared', 'For more than one server', { multiattach: '<is> True' })
  return { debian, external, externalSubnet }
}

function fillRegionOne(region: RegionBuilder, people: People, servers: number): void {
  const { demo, demoUser, admin, adminUser } = people
  const { debian, external, externalSubnet } = basics(region, people)
  const shop = region.network('shop', demo)
  const shopNet = region.subnet('shop-v4', shop, '10.20.0.0/24', { dns_nameservers: ['192.0.2.53'] })
  const backend = region.network('backend', demo)
  const backendNet = region.subnet('backend-v4', backend, '10.20.1.0/24')
  const shared = region.network('shared', admin, { shared: true })
  region.subnet('shared-v4', shared, '192.168.233.0/24')
  const router = region.router('edge', demo, { subnet: externalSubnet, address: '203.0.113.16' }, [
    shopNet,
    backendNet,
  ])
  for (const [index, subnet] of [shopNet, backendNet].entries())
    region.port(`dhcp ${index}`, subnet, index === 0 ? '10.20.0.2' : '10.20.1.2', {
      device_id: 'dhcp-agent',
      device_owner: 'network:dhcp',
      port_security_enabled: false,
    })
  const web = region.securityGroup('web', demo, 'HTTP and HTTPS from everywhere')
  for (const port of [80, 443])
    region.rule(web, {
      protocol: 'tcp',
      port_range_min: port,
      port_range_max: port,
      remote_ip_prefix: '0.0.0.0/0',
    })
  const ssh = region.securityGroup('ssh', demo, 'From the office')
  region.rule(ssh, {
    protocol: 'tcp',
    port_range_min: 22,
    port_range_max: 22,
    remote_ip_prefix: '198.51.100.0/24',
  })
  const database = region.securityGroup('database', demo, 'From the web servers')
  region.rule(database, { protocol: 'tcp', port_range_min: 5432, port_range_max: 5432, remote_group_id: web })
  const wide = region.securityGroup('old-test', demo, 'Nobody uses this one')
  region.rule(wide, {
    protocol: 'tcp',
    port_range_min: 1,
    port_range_max: 65_535,
    remote_ip_prefix: '0.0.0.0/0',
  })
  region.keypair(
    'laptop',
    demoUser,
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDEMOKEYDEMOKEYDEMOKEYDEMOKEYDEMOKEYDEMOKEYD demo@laptop',
  )
  region.keypair(
    'ci',
    demoUser,
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICIKEYCIKEYCIKEYCIKEYCIKEYCIKEYCIKEYCIKEYCIK ci@build',
  )

  const common = { project: demo, user: demoUser, image: debian, keyName: 'laptop' }
  const web1 = region.server(
    {
      ...common,
      name: 'web-1',
      flavor: '3',
      network: shopNet,
      groups: [web, ssh],
      hoursOld: 900,
      more: { metadata: { tier: 'web' }, tags: ['shop'] },
    },
    '10.20.0.11',
  )
  const web2 = region.server(
    {
      ...common,
      name: 'web-2',
      flavor: '3',
      network: shopNet,
      groups: [web, ssh],
      hoursOld: 900,
      more: { metadata: { tier: 'web' }, tags: ['shop'] },
    },
    '10.20.0.12',
  )
  const db = region.server(
    {
      ...common,
      name: 'db-1',
      flavor: '4',
      network: backendNet,
      groups: [database, ssh],
      hoursOld: 880,
      image: '',
      more: { locked: true, lockedReason: 'holds the orders' },
    },
    '10.20.1.21',
  )
  const plain = { ...common, network: shopNet, groups: [ssh] }
  region.server({ ...plain, name: 'worker-1', flavor: '2', hoursOld: 300 }, '10.20.0.31')
  region.server(
    { ...plain, name: 'worker-2', flavor: '2', hoursOld: 290, more: { vmState: 'paused', powerState: 3 } },
    '10.20.0.32',
  )
  region.server(
    { ...plain, name: 'batch', flavor: '2', hoursOld: 200, more: { vmState: 'suspended', powerState: 4 } },
    '10.20.0.33',
  )
  region.server(
    { ...plain, name: 'old-shop', flavor: '2', hoursOld: 4000, more: { vmState: 'stopped', powerState: 4 } },
    '10.20.0.34',
  )
  region.server(
    {
      ...plain,
      name: 'archive',
      flavor: '2',
      hoursOld: 5000,
      more: { vmState: 'shelved_offloaded', powerState: 4, host: null, stateBefore: 'active' },
    },
    '10.20.0.35',
  )
  region.server(
    {
      ...plain,
      name: 'bigger',
      flavor: '3',
      hoursOld: 60,
      more: { vmState: 'resized', oldFlavor: embedded(region, '2') },
    },
    '10.20.0.36',
  )
  region.server(
    { ...plain, name: 'broken-boot', flavor: '2', hoursOld: 70, more: { vmState: 'rescued' } },
    '10.20.0.37',
  )
  region.server({
    ...common,
    name: 'ml-train',
    flavor: '7',
    hoursOld: 5,
    more: {
      vmState: 'error',
      powerState: 0,
      host: null,
      launchedAt: null,
      fault: {
        code: 500,
        created: region.stamp(5),
        message: 'No valid host was found. There are not enough hosts available.',
      },
    },
  })
  region.server(
    {
      ...common,
      name: 'monitor',
      flavor: '2',
      project: admin,
      user: adminUser,
      keyName: '',
      network: shopNet,
      hoursOld: 1200,
    },
    '10.20.0.40',
  )

  const portOf = (server: string): string => region.region.compute.servers[server]?.ports[0] ?? ''
  region.floatingIp('203.0.113.20', external, demo, { port: portOf(web1), router })
  region.floatingIp('203.0.113.21', external, demo, { port: portOf(web2), router })
  // What nobody uses any more.
  region.floatingIp('203.0.113.77', external, demo)
  region.port('orphan', shopNet, '10.20.0.99', {
    name: 'left-over',
    status: 'DOWN',
    created_at: region.stamp(24 * 50),
  })
  const root = region.volume(
    'db-1-root',
    20,
    demo,
    demoUser,
    {
      bootable: true,
      volume_type: 'ssd',
      imageMetadata: { image_id: debian, image_name: 'debian-12', min_disk: '2', min_ram: '0' },
    },
    880,
  )
  region.attach(root, db, '/dev/vda', true)
  const data = region.volume(
    'db-1-data',
    60,
    demo,
    demoUser,
    { volume_type: 'ssd', metadata: { backup: 'daily' } },
    880,
  )
  region.attach(data, db, '/dev/vdb')
  region.volume('old-data', 40, demo, demoUser, { volume_type: 'hdd' }, 4000)
  region.volume('failed-restore', 10, demo, demoUser, { status: 'error' }, 30)
  region.snapshot('db-before-upgrade', data, 24 * 200)
  region.snapshot('db-last-night', data, 9)
  region.image('web-1-2024-03', demo, {
    visibility: 'private',
    properties: {
      image_type: 'snapshot',
      instance_uuid: '00000000-0000-4000-8000-00000000dead',
      base_image_ref: debian,
    },
    created_at: region.stamp(24 * 400),
  })
  const { compute, blockStorage, network } = region.region
  compute.quotas[demo] = {
    ...compute.defaultQuota,
    instances: servers + 12,
    cores: Math.max(40, servers * 2),
    ram: Math.max(102_400, servers * 2048),
  }
  blockStorage.quotas[demo] = { ...blockStorage.defaultQuota, gigabytes: 300 + servers }
  network.quotas[demo] = { ...network.defaultQuota, floatingip: 4, port: 500 + servers }
  if (servers > 0)
    addMany(region, { count: servers, project: demo, user: demoUser, image: debian, flavor: '1' })
}

function embedded(region: RegionBuilder, id: string) {
  const flavor = region.region.compute.flavors[id]
  if (!flavor) throw new TypeError(`no flavor ${id}`)
  const { vcpus, ram, disk, ephemeral, swap, name, extraSpecs } = flavor
  return { id, vcpus, ram, disk, ephemeral, swap, original_name: name, extra_specs: extraSpecs }
}

function fillRegionTwo(region: RegionBuilder, people: People): void {
  const { demo, demoUser } = people
  const { debian, externalSubnet } = basics(region, people)
  const net = region.network('standby', demo)
  const subnet = region.subnet('standby-v4', net, '10.30.0.0/24')
  region.router('standby-edge', demo, { subnet: externalSubnet, address: '203.0.113.17' }, [subnet])
  region.server(
    {
      name: 'standby-1',
      project: demo,
      user: demoUser,
      image: debian,
      flavor: '2',
      network: subnet,
      hoursOld: 400,
    },
    '10.30.0.11',
  )
}
