import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requireVolumeAction } from './actions.js'
import {
  actionsOfVolume,
  checkRetype,
  checkVolumeAction,
  type RetypeFacts,
  resolveVolume,
  type Snapshot,
  type Volume,
  type VolumeType,
  volumeActionRules,
  volumeActions,
  volumeStatuses,
} from './index.js'
import { volumeShape } from './shapes.js'

const volume = (fields: Partial<Volume> = {}): Volume => ({
  id: 'v',
  name: 'data',
  status: 'available',
  sizeGiB: 10,
  volumeType: 'ssd',
  bootable: false,
  encrypted: false,
  multiattach: false,
  readonly: false,
  metadata: {},
  attachments: [],
  imageMetadata: {},
  ...fields,
})
const attached = { status: 'in-use', attachments: [{ serverId: 'web' }] }
const type = (name: string, fields: Partial<VolumeType> = {}): VolumeType => ({
  id: `id-${name}`,
  name,
  public: true,
  extraSpecs: {},
  multiattach: false,
  ...fields,
})
const snapshot: Snapshot = {
  id: 's',
  name: 'before',
  status: 'available',
  sizeGiB: 10,
  volumeId: 'v',
  metadata: {},
}

describe('OS-40 what a volume allows in which state', () => {
  it.each([
    [
      'available',
      [
        'update',
        'set-bootable',
        'set-readonly',
        'extend',
        'retype',
        'attach',
        'snapshot',
        'revert',
        'backup',
        'transfer',
        'delete',
        'reset',
      ],
    ],
    ['in-use', ['update', 'set-bootable', 'extend', 'retype', 'detach', 'snapshot', 'backup', 'reset']],
    ['error', ['update', 'set-bootable', 'delete', 'reset']],
    ['creating', ['update', 'set-bootable', 'reset']],
    ['awaiting-transfer', ['update', 'set-bootable', 'reset']],
    ['of-a-cloud-of-the-future', ['update', 'set-bootable', 'reset']],
  ])('%s', (status, allowed) => {
    const one = status === 'in-use' ? volume(attached) : volume({ status })
    expect(
      actionsOfVolume(one)
        .filter((answer) => answer.allowed)
        .map(({ action }) => action),
    ).toEqual(allowed)
  })

  it('says why not, and what to do, for every action in every state', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...volumeActions),
        fc.constantFrom(...Object.keys(volumeStatuses)),
        fc.boolean(),
        (action, status, multiattach) => {
          const one = volume({ ...(status === 'in-use' ? attached : { status }), multiattach })
          const { allowed, reason, hint } = checkVolumeAction(action, one)
          const { statuses } = volumeActionRules[action]
          if (statuses !== 'any' && !statuses.includes(status)) expect(allowed).toBe(false)
          if (allowed) {
            expect(reason).toBeUndefined()
            return
          }
          expect(reason).toMatch(/^it /)
          expect(hint).toMatch(/\.$/)
        },
      ),
    )
  })

  it('says to which server a volume is attached', () => {
    expect(checkVolumeAction('delete', volume(attached))).toMatchObject({
      allowed: false,
      reason: 'it is attached to server web (in-use)',
    })
    expect(checkVolumeAction('attach', volume(attached)).reason).toBe(
      'it is attached to server web, and its type does not allow several servers',
    )
    expect(checkVolumeAction('attach', volume({ ...attached, multiattach: true })).allowed).toBe(true)
    expect(() => requireVolumeAction('delete', volume({ status: 'backing-up' }), 'delete')).toThrow(
      expect.objectContaining({
        code: 'OS_STATE',
        message: 'Volume data cannot be deleted: it is being backed up (backing-up).',
        hint: 'Wait until that is over, and try again.',
      }),
    )
  })
})

describe('OS-40 what a new volume has to be', () => {
  const image = {
    id: 'i',
    name: 'debian',
    status: 'active',
    sizeBytes: 100,
    virtualSizeBytes: 3 * 2 ** 30 + 1,
    minDiskGiB: 2,
    minRamMiB: 0,
    visibility: 'public',
    protected: false,
    hidden: false,
    tags: [],
    properties: {},
  }
  const spec = { name: 'data' }

  it('takes the least size of its source, and its type', () => {
    expect(resolveVolume(spec, { kind: 'image', image }, undefined)).toEqual({
      sizeGiB: 4,
      body: { name: 'data', size: 4, imageRef: 'i' },
    })
    expect(resolveVolume(spec, { kind: 'snapshot', snapshot, volume: volume() }, undefined)).toMatchObject({
      sizeGiB: 10,
      volumeType: 'ssd',
      body: { snapshot_id: 's' },
    })
    expect(
      resolveVolume({ ...spec, sizeGiB: 20 }, { kind: 'volume', volume: volume() }, type('hdd')),
    ).toEqual({
      sizeGiB: 20,
      volumeType: 'hdd',
      body: { name: 'data', size: 20, volume_type: 'id-hdd', source_volid: 'v' },
    })
  })

  it.each([
    [{ name: 'x' }, { kind: 'blank' }, 'a blank volume needs a size, in GiB'],
    [{ name: 'x', sizeGiB: 0 }, { kind: 'blank' }, '0 is not a whole number of GiB above 0'],
    [
      { name: 'x', sizeGiB: 3 },
      { kind: 'image', image },
      '3 GiB is too small: the data of image debian take 4 GiB',
    ],
    [
      { name: 'x', sizeGiB: 3 },
      { kind: 'image', image: { ...image, minDiskGiB: 8 } },
      '3 GiB is too small: image debian asks for a disk of at least 8 GiB',
    ],
    [
      { name: 'x', sizeGiB: 3 },
      { kind: 'volume', volume: volume() },
      '3 GiB is too small: volume data has 10 GiB',
    ],
    [
      { name: 'x' },
      { kind: 'snapshot', snapshot: { ...snapshot, status: 'creating' } },
      'snapshot before is creating: it has to be available',
    ],
  ] as const)('refuses %o of %o', (given, source, message) => {
    expect(() => resolveVolume(given, source, undefined)).toThrow(message)
  })

  it('never sends a size below what its source needs', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: -3, max: 30 }), { nil: undefined }),
        fc.nat(20),
        (sizeGiB, least) => {
          const source = { kind: 'volume' as const, volume: volume({ sizeGiB: Math.max(1, least) }) }
          try {
            const request = resolveVolume(
              { name: 'x', ...(sizeGiB !== undefined && { sizeGiB }) },
              source,
              undefined,
            )
            expect(request.sizeGiB).toBeGreaterThanOrEqual(source.volume.sizeGiB)
          } catch {
            expect(sizeGiB).toBeLessThan(source.volume.sizeGiB)
          }
        },
      ),
    )
  })
})

describe('OS-40 giving a volume another type', () => {
  const facts = (fields: Partial<RetypeFacts> = {}): RetypeFacts => ({
    volume: volume(),
    type: type('hdd'),
    from: type('ssd'),
    migration: 'never',
    snapshots: [],
    ...fields,
  })
  const backends = {
    from: type('ssd', { extraSpecs: { volume_backend_name: 'a' } }),
    type: type('hdd', { extraSpecs: { volume_backend_name: 'b' } }),
  }

  it.each([
    ['nothing in the way', {}, []],
    ['the same type', { type: type('ssd') }, ['it has the type ssd already']],
    ['another backend, not moved', backends, ['hdd is on another backend (b): allow migration (on-demand)']],
    ['another backend, moved', { ...backends, migration: 'on-demand' }, []],
    [
      'another backend, with snapshots',
      { ...backends, migration: 'on-demand', snapshots: [snapshot] },
      ['it has snapshots (before), and a volume with snapshots is not moved: delete them first'],
    ],
    [
      'encryption, attached',
      { volume: volume(attached), migration: 'on-demand', encryption: { from: false, to: true } },
      ['hdd encrypts, unlike the type it has: detach it first'],
    ],
    [
      'encryption, not copied',
      { encryption: { from: true, to: false } },
      ['encryption is changed by copying the data: allow migration (on-demand)'],
    ],
    [
      'several servers, attached',
      { volume: volume(attached), type: type('many', { multiattach: true }) },
      ['many allows several servers, unlike the type it has: detach it first'],
    ],
  ] satisfies [string, Partial<RetypeFacts>, string[]][])('%s', (_what, fields, messages) => {
    expect(checkRetype(facts(fields)).issues.map(({ message }) => message)).toEqual(messages)
  })

  it('warns of what takes long or may fail', () => {
    const { warnings } = checkRetype(
      facts({ volume: volume(attached), migration: 'on-demand', snapshots: [snapshot] }),
    )
    expect(warnings).toHaveLength(3)
  })
})

it("OS-40 reads Cinder's ways of saying yes, no and nothing", () => {
  const row = {
    id: 'v',
    name: null,
    status: 'in-use',
    size: 1,
    bootable: 'true',
    encrypted: false,
    metadata: { readonly: 'True' },
    attachments: [
      { attachment_id: 'a', server_id: 's', device: '/dev/vdb', attached_at: '2026-11-21T00:00:00.0' },
    ],
    migration_status: 'none',
    snapshot_id: null,
  }
  expect(volumeShape.parse(row)).toMatchObject({
    name: '',
    bootable: true,
    multiattach: false,
    readonly: true,
    attachments: [
      { id: 'a', serverId: 's', device: '/dev/vdb', attachedAt: new Date('2026-11-21T00:00:00Z') },
    ],
  })
  expect(volumeShape.parse(row)).not.toHaveProperty('migrationStatus')
})
