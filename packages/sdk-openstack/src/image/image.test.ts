import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { imagePatch } from './change.js'
import { counted, requireSameData } from './data.js'
import { checkImageForFlavor, type Image } from './index.js'
import { imageShape } from './shapes.js'

const image = (fields: Partial<Image> = {}): Image => ({
  id: 'i',
  name: 'debian',
  status: 'active',
  diskFormat: 'qcow2',
  containerFormat: 'bare',
  sizeBytes: 2 ** 30,
  minDiskGiB: 0,
  minRamMiB: 0,
  visibility: 'private',
  protected: false,
  hidden: false,
  tags: [],
  properties: {},
  ...fields,
})
const flavor = { name: 'm1.small', ramMiB: 2048, diskGiB: 20 }

describe('OS-22 whether an image runs on a flavor', () => {
  it.each([
    ['fits', image(), undefined, []],
    ['not ready', image({ status: 'queued' }), undefined, ['is queued: only active images can be used']],
    [
      'too little memory',
      image({ minRamMiB: 4096 }),
      undefined,
      ['needs 4096 MiB of memory, and m1.small has 2048 MiB'],
    ],
    [
      'too small a disk',
      image({ minDiskGiB: 40 }),
      undefined,
      ['needs a disk of 40 GiB, and m1.small has 20 GiB'],
    ],
    ['a larger boot volume instead', image({ minDiskGiB: 40 }), 40, []],
    [
      'too small a boot volume',
      image({ minDiskGiB: 40 }),
      10,
      ['needs a disk of 40 GiB, and the boot volume has 10 GiB'],
    ],
    [
      'more data than disk',
      image({ virtualSizeBytes: 30 * 2 ** 30 }),
      undefined,
      ['holds 30 GiB, and m1.small has 20 GiB'],
    ],
    [
      'a kernel',
      image({ diskFormat: 'aki' }),
      undefined,
      ['is a kernel (aki), which does not boot by itself'],
    ],
  ])('%s', (_what, one, bootVolume, reasons) => {
    const check = checkImageForFlavor(one, flavor, bootVolume)
    expect(check.misfits.map(({ reason }) => reason)).toEqual(reasons)
    expect(check.fits).toBe(reasons.length === 0)
  })

  it('compares architectures by any of their names, and only where both are known', () => {
    const arm = image({ properties: { hw_architecture: 'aarch64' } })
    expect(checkImageForFlavor(arm, { ...flavor, architecture: 'arm64' }).fits).toBe(true)
    expect(checkImageForFlavor(arm, flavor).fits).toBe(true)
    expect(checkImageForFlavor(arm, { ...flavor, architecture: 'x86_64' }).misfits).toEqual([
      { rule: 'architecture', reason: 'is for aarch64, and m1.small is x86_64' },
    ])
  })

  it('warns of a flavor without a disk, and says everything at once', () => {
    const check = checkImageForFlavor(image({ minRamMiB: 9999, status: 'queued' }), { ...flavor, diskGiB: 0 })
    expect(check.misfits.map(({ rule }) => rule)).toEqual(['status', 'ram'])
    expect(check.warnings.map(({ rule }) => rule)).toEqual(['zero-disk'])
  })
})

describe('OS-20 images', () => {
  it('keeps properties apart from what Glance says itself', () => {
    const parsed = imageShape.parse({
      id: 'i',
      name: null,
      status: 'active',
      visibility: 'public',
      min_disk: 1,
      hw_disk_bus: 'virtio',
      self: '/v2/images/i',
      locations: [{ url: 'file:///secret' }],
      size: null,
    })
    expect(parsed).toEqual({
      id: 'i',
      name: '',
      status: 'active',
      visibility: 'public',
      minDiskGiB: 1,
      minRamMiB: 0,
      protected: false,
      hidden: false,
      tags: [],
      properties: { hw_disk_bus: 'virtio' },
    })
  })

  it('changes only what is different', () => {
    const before = image({ properties: { os_distro: 'debian', old: '1' }, tags: ['b', 'a'] })
    expect(
      imagePatch(before, {
        name: 'debian',
        tags: ['a', 'b'],
        properties: { os_distro: 'debian', none: null },
      }),
    ).toEqual([])
    expect(
      imagePatch(before, {
        name: 'x',
        protected: true,
        properties: { old: null, os_distro: 'ubuntu', 'a/b': 'c' },
      }),
    ).toEqual([
      { op: 'replace', path: '/name', value: 'x' },
      { op: 'replace', path: '/protected', value: true },
      { op: 'remove', path: '/old' },
      { op: 'replace', path: '/os_distro', value: 'ubuntu' },
      { op: 'add', path: '/a~1b', value: 'c' },
    ])
  })

  it('counts data, and knows when they are not the same', async () => {
    const seen: number[] = []
    const source = Readable.toWeb(Readable.from([Buffer.from('hello '), Buffer.from('world')]))
    const data = counted(source, ['md5'], (bytes) => seen.push(bytes))
    for await (const _piece of data.stream) {
      // Read to its end.
    }
    expect(seen).toEqual([6, 11])
    expect(requireSameData(image({ checksum: '5eb63bbbe01eeed093cb22bb8f5acdc3' }), data, 'x')).toBe('md5')
    expect(requireSameData(image(), data, 'x')).toBeUndefined()
    expect(() => requireSameData(image({ checksum: 'other' }), data, 'x')).toThrow(
      expect.objectContaining({ code: 'OS_CHECKSUM' }),
    )
  })
})
