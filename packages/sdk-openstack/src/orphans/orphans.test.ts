import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snapshot, Volume } from '../block-storage/index.js'
import { judgeOrphans } from './rules.js'
import type {
  FloatingIpFact,
  ImageFact,
  OrphanFacts,
  OrphanKind,
  PortFact,
  SecurityGroupFact,
} from './types.js'

const now = new Date('2026-11-21T12:00:00Z')
const old = new Date('2026-01-01T00:00:00Z')

const volume = (fields: Partial<Volume> = {}): Volume => ({
  id: 'v1',
  name: 'data',
  status: 'available',
  sizeGiB: 10,
  volumeType: 'lab-ssd',
  bootable: false,
  encrypted: false,
  multiattach: false,
  readonly: false,
  createdAt: old,
  metadata: {},
  attachments: [],
  imageMetadata: {},
  ...fields,
})
const { createdAt: _date, ...undated } = volume()
const snapshot = (fields: Partial<Snapshot> = {}): Snapshot => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'before',
  status: 'available',
  sizeGiB: 10,
  volumeId: 'v1',
  createdAt: old,
  metadata: {},
  ...fields,
})
const port = (fields: Partial<PortFact> = {}): PortFact => ({
  id: 'p1',
  name: '',
  deviceId: '',
  deviceOwner: '',
  status: 'DOWN',
  ips: ['10.0.0.5'],
  allowedAddresses: [],
  networkId: 'n1',
  securityGroupIds: [],
  createdAt: old,
  description: '',
  projectId: 'me',
  ...fields,
})
const floating = (fields: Partial<FloatingIpFact> = {}): FloatingIpFact => ({
  id: 'f1',
  ip: '203.0.113.7',
  portForwardings: 0,
  createdAt: old,
  projectId: 'me',
  ...fields,
})
const group = (fields: Partial<SecurityGroupFact> = {}): SecurityGroupFact => ({
  id: 'g1',
  name: 'web',
  shared: false,
  remoteGroupIds: [],
  createdAt: old,
  projectId: 'me',
  ...fields,
})
const image = (fields: Partial<ImageFact> = {}): ImageFact => ({
  id: 'i1',
  name: 'mine',
  status: 'active',
  sizeBytes: 2 ** 31,
  minDiskGiB: 0,
  minRamMiB: 0,
  visibility: 'private',
  protected: false,
  hidden: false,
  owner: 'me',
  tags: [],
  createdAt: old,
  properties: {},
  ...fields,
})

const none = { rows: [] }
const facts = (fields: Partial<OrphanFacts> = {}): OrphanFacts => ({
  projectId: 'me',
  now,
  volumes: none,
  snapshots: none,
  backups: none,
  images: none,
  servers: none,
  ports: none,
  floatingIps: none,
  securityGroups: none,
  loadBalancers: none,
  trunks: none,
  ...fields,
})
const found = (fields: Partial<OrphanFacts>, kind: OrphanKind) =>
  judgeOrphans(facts(fields), { kinds: [kind] }).orphans.map(({ id }) => id)

describe('OS-11 volumes that nobody uses', () => {
  it('says why, how old and how dear', () => {
    const report = judgeOrphans(facts({ volumes: { rows: [volume()] } }), {
      prices: { currency: 'EUR', volumeGiB: { 'lab-ssd': 0.1 } },
    })
    expect(report.orphans).toEqual([
      {
        kind: 'volume',
        id: 'v1',
        name: 'data',
        why: ['is attached to no server, and nothing has changed in it for 324 days'],
        ageDays: 324,
        sizeGiB: 10,
        costPerMonth: 1,
      },
    ])
    expect(report).toMatchObject({ costPerMonth: 1, currency: 'EUR', notLookedAt: [] })
  })

  it.each([
    ['attached', volume({ attachments: [{ serverId: 's1' }] })],
    ['on its way', volume({ status: 'attaching' })],
    ['offered to another project', volume({ status: 'awaiting-transfer' })],
    ['being moved', volume({ migrationStatus: 'migrating' })],
    ['detached yesterday', volume({ updatedAt: new Date('2026-11-20T12:00:00Z') })],
    ['without a date', undated],
  ])('leaves alone what is %s', (_why, one) => {
    expect(found({ volumes: { rows: [one] } }, 'volume')).toEqual([])
  })

  it('believes a server that has it, whatever the volume says', () => {
    const servers = { rows: [{ id: 's', name: 's', volumeIds: ['v1'] }] }
    expect(found({ volumes: { rows: [volume()] }, servers }, 'volume')).toEqual([])
  })

  it('warns of volumes of Kubernetes', () => {
    const one = volume({ metadata: { 'cinder.csi.openstack.org/cluster': 'k' } })
    const [orphan] = judgeOrphans(facts({ volumes: { rows: [one] } })).orphans
    expect(orphan?.caution).toContain('Kubernetes')
  })
})

describe('OS-11 stale snapshots', () => {
  it('names those whose volume is gone, and old ones', () => {
    const fresh = snapshot({ id: 'fresh', createdAt: now })
    const lost = snapshot({ id: 'lost', volumeId: 'gone', createdAt: now })
    const rows = [snapshot(), fresh, lost]
    expect(found({ snapshots: { rows }, volumes: { rows: [volume()] } }, 'snapshot')).toEqual([
      snapshot().id,
      'lost',
    ])
  })

  it('leaves alone what an image of a server is made of', () => {
    const mapping = image({
      properties: { block_device_mapping: JSON.stringify([{ snapshot_id: snapshot().id }]) },
    })
    expect(found({ snapshots: { rows: [snapshot()] }, images: { rows: [mapping] } }, 'snapshot')).toEqual([])
  })
})

describe('OS-11 floating IPs that lead nowhere', () => {
  it.each([
    [floating(), ['f1']],
    [floating({ portId: 'p1' }), []],
    [floating({ portForwardings: 2 }), []],
    // A cloud that does not show what it forwards.
    [floating({ routerId: 'r1' }), []],
    [floating({ createdAt: now }), []],
  ])('%o → %o', (one, ids) => {
    expect(found({ floatingIps: { rows: [one] } }, 'floating-ip')).toEqual(ids)
  })
})

describe('OS-11 ports of nothing', () => {
  it('names a port without a device', () => {
    expect(found({ ports: { rows: [port()] } }, 'port')).toEqual(['p1'])
  })

  it.each([
    ['a server', { deviceOwner: 'compute:nova', deviceId: 's1' }],
    ['DHCP', { deviceOwner: 'network:dhcp' }],
    ['a router', { deviceOwner: 'network:router_interface' }],
    ['Octavia', { deviceOwner: 'Octavia' }],
    ['Octavia, by its name', { name: 'octavia-lb-vrrp-1' }],
    ['a trunk as its child', { deviceOwner: 'trunk:subport' }],
    ['something unknown that is plugged in', { status: 'ACTIVE' }],
    ['a cluster, whose addresses it lets through', { allowedAddresses: ['10.0.0.100'] }],
    ['a program that made it today', { createdAt: now }],
  ] satisfies [string, Partial<PortFact>][])('leaves alone the port of %s', (_whose, fields) => {
    expect(found({ ports: { rows: [port(fields)] } }, 'port')).toEqual([])
  })

  it('leaves alone the address that keepalived moves between servers, said as address or network', () => {
    for (const range of ['10.0.0.5', '10.0.0.0/24', '0.0.0.0/0', 'not an address']) {
      const server = port({ id: 'p2', deviceOwner: 'compute:nova', deviceId: 's', allowedAddresses: [range] })
      expect(found({ ports: { rows: [port(), server] } }, 'port')).toEqual([])
    }
    const elsewhere = port({ id: 'p2', deviceId: 's', networkId: 'n2', allowedAddresses: ['10.0.0.5'] })
    const other = port({ id: 'p3', deviceId: 's', allowedAddresses: ['10.0.1.0/24', '10.0.0.6'] })
    expect(found({ ports: { rows: [port(), elsewhere, other] } }, 'port')).toEqual(['p1'])
  })

  it('leaves alone what a floating IP, a load balancer or a trunk leads to', () => {
    const ports = { rows: [port()] }
    expect(found({ ports, floatingIps: { rows: [floating({ portId: 'p1' })] } }, 'port')).toEqual([])
    const byPort = { rows: [{ id: 'lb', vipPortId: 'p1', vipAddresses: [] }] }
    expect(found({ ports, loadBalancers: byPort }, 'port')).toEqual([])
    // Its parent and its children: without an agent they have no device.
    expect(found({ ports, trunks: { rows: [{ id: 't', portIds: ['p0', 'p1'] }] } }, 'port')).toEqual([])
  })

  it('never names a port with a device or one whose address another may take', () => {
    const some = fc.record({
      deviceOwner: fc.constantFrom('', 'compute:nova', 'network:dhcp', 'trunk:subport', 'Octavia'),
      status: fc.constantFrom('DOWN', 'ACTIVE'),
      ips: fc.array(
        fc.integer({ min: 1, max: 9 }).map((last) => `10.0.0.${last}`),
        { maxLength: 2 },
      ),
      allowedAddresses: fc.array(
        fc.integer({ min: 1, max: 9 }).map((last) => `10.0.0.${last}`),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (list) => {
        const ports = list.map((fields, index) => port({ ...fields, id: String(index) }))
        const ids = found({ ports: { rows: ports } }, 'port')
        const shared = new Set(ports.flatMap(({ allowedAddresses }) => allowedAddresses))
        for (const one of ports) {
          if (!ids.includes(one.id)) continue
          expect(one).toMatchObject({ deviceOwner: '', status: 'DOWN', allowedAddresses: [] })
          expect(one.ips.some((ip) => shared.has(ip))).toBe(false)
        }
      }),
    )
  })
})

describe('OS-11 security groups that nobody uses', () => {
  it.each([
    ['unused', group(), ['g1']],
    ['default', group({ name: 'default' }), []],
    ['shared with other projects', group({ shared: true }), []],
    ["Octavia's", group({ name: 'lb-3f2c1d50-0000-4000-8000-000000000001' }), []],
    ['new', group({ createdAt: now }), []],
  ])('%s', (_what, one, ids) => {
    expect(found({ securityGroups: { rows: [one] } }, 'security-group')).toEqual(ids)
  })

  it('leaves alone what a port has or a rule of another group names', () => {
    const ports = { rows: [port({ securityGroupIds: ['g1'] })] }
    expect(found({ securityGroups: { rows: [group()] }, ports }, 'security-group')).toEqual([])
    const namer = group({ id: 'g2', remoteGroupIds: ['g1'] })
    expect(found({ securityGroups: { rows: [group(), namer] } }, 'security-group')).toEqual(['g2'])
  })
})

describe('OS-11 images without servers', () => {
  it.each([
    ['own and private', image(), ['i1']],
    ['shared with nobody', image({ visibility: 'shared', members: 0 }), ['i1']],
    ['shared with somebody', image({ visibility: 'shared', members: 1 }), []],
    ['shared with who knows whom', image({ visibility: 'shared' }), []],
    ['public', image({ visibility: 'public' }), []],
    ["another's", image({ owner: 'you' }), []],
    ['protected', image({ protected: true }), []],
    ['being uploaded', image({ status: 'saving' }), []],
    ['of this month', image({ createdAt: now }), []],
  ])('%s', (_what, one, ids) => {
    expect(found({ images: { rows: [one] } }, 'image')).toEqual(ids)
  })

  it('leaves alone what a server or a volume was made of', () => {
    const images = { rows: [image()] }
    expect(
      found({ images, servers: { rows: [{ id: 's', name: 's', imageId: 'i1', volumeIds: [] }] } }, 'image'),
    ).toEqual([])
    expect(
      found({ images, volumes: { rows: [volume({ imageMetadata: { image_id: 'i1' } })] } }, 'image'),
    ).toEqual([])
  })
})

describe('OS-11 images that hold what a server or another image needs', () => {
  const servers = { rows: [{ id: 's1', name: 'web', imageId: 'base', volumeIds: [] }] }
  it.each([
    ['the disk of a shelved server', image({ name: 'web-shelved', properties: { instance_uuid: 's1' } }), []],
    ['a snapshot of a server that is there', image({ properties: { instance_uuid: 's1' } }), []],
    ['a snapshot of a server that is gone', image({ properties: { instance_uuid: 's2' } }), ['i1']],
    ['by its name the disk of a shelved server', image({ name: 'web-shelved' }), []],
  ])('%s', (_what, one, ids) => {
    expect(found({ images: { rows: [one] }, servers }, 'image')).toEqual(ids)
  })

  it.each(['kernel_id', 'ramdisk_id'])('leaves alone what another one names as its %s', (key) => {
    const named = { [key]: 'i1' }
    const other = image({ id: 'i2', properties: named })
    expect(found({ images: { rows: [image(), other] } }, 'image')).toEqual(['i2'])
    // Also a hidden one, and a volume that was made of such an image.
    const hidden = image({ id: 'i2', hidden: true, properties: named })
    expect(found({ images: { rows: [image(), hidden] } }, 'image')).toEqual([])
    const volumes = { rows: [volume({ imageMetadata: named })] }
    expect(found({ images: { rows: [image()] }, volumes }, 'image')).toEqual([])
  })
})

describe("OS-11 another project's things, which an administrator is shown", () => {
  const projectId = 'you'
  it.each<[OrphanKind, Partial<OrphanFacts>]>([
    ['volume', { volumes: { rows: [volume({ projectId })] } }],
    ['snapshot', { snapshots: { rows: [snapshot({ projectId })] } }],
    ['floating-ip', { floatingIps: { rows: [floating({ projectId })] } }],
    ['port', { ports: { rows: [port({ projectId })] } }],
    ['security-group', { securityGroups: { rows: [group({ projectId })] } }],
    ['image', { images: { rows: [image({ owner: projectId })] } }],
  ])('are not named: %s', (kind, fields) => {
    expect(found(fields, kind)).toEqual([])
    // Judged as theirs, it would be.
    expect(judgeOrphans({ ...facts(fields), projectId }, { kinds: [kind] }).orphans).toHaveLength(1)
  })

  it('still count as users: their ports have a group, and take over an address', () => {
    const theirs = port({ id: 'p2', projectId, securityGroupIds: ['g1'], allowedAddresses: ['10.0.0.5'] })
    const securityGroups = { rows: [group()] }
    expect(found({ securityGroups, ports: { rows: [theirs] } }, 'security-group')).toEqual([])
    expect(found({ ports: { rows: [port(), theirs] } }, 'port')).toEqual([])
  })
})

it('OS-11 judges no kind of which it does not know all that counts', () => {
  const report = judgeOrphans(
    facts({
      volumes: { rows: [volume()] },
      images: { rows: [image()] },
      servers: { reason: 'Nova is down' },
    }),
  )
  expect(report.orphans).toEqual([])
  expect(report.notLookedAt).toEqual([
    { kind: 'image', reason: 'Nova is down' },
    { kind: 'volume', reason: 'Nova is down' },
  ])
})
