/** Whether an image can run on a flavor: what the API would find out later, or too late. Pure. */
import { formatBytes } from '@pve/core'
import type { Image } from './shapes.js'

export interface FlavorForImage {
  readonly name: string
  readonly ramMiB: number
  /** 0: servers of it boot from volumes. */
  readonly diskGiB: number
  /** Where it is known: of an extra spec or a trait. */
  readonly architecture?: string
}

export interface ImageMisfit {
  readonly rule: 'status' | 'format' | 'ram' | 'min-disk' | 'size' | 'architecture' | 'zero-disk'
  /** "needs 2048 MiB of memory, and m1.nano has 64 MiB". */
  readonly reason: string
}

export interface ImageCheck {
  readonly fits: boolean
  readonly misfits: readonly ImageMisfit[]
  /** What can go wrong, but need not. */
  readonly warnings: readonly ImageMisfit[]
}

/** Parts of an image that cannot boot by themselves. */
const notBootable = ['aki', 'ari']

/** Other names of the same. */
const architectures: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  'x86-64': 'x86_64',
  arm64: 'aarch64',
  i386: 'i686',
  ppc64el: 'ppc64le',
}
const architecture = (name: string) => architectures[name.toLowerCase()] ?? name.toLowerCase()

/**
 * Whether an image can run on a flavor. Pure.
 *
 * @param bootVolumeSizeGiB the size of the volume that is made of the image to boot from; undefined: the server's own
 *   disk is used, of the size that the flavor says
 * @example
 * const { fits, misfits } = checkImageForFlavor(
 *   await findImage(cloud, 'windows-2022'),
 *   await findFlavor(cloud, 'm1.small'),
 * )
 * console.log(fits, misfits.map(({ rule }) => rule)) // false [ 'ram', 'min-disk', 'size' ]
 * for (const { reason } of misfits) console.error(`windows-2022 ${reason}`)
 */
export function checkImageForFlavor(
  image: Image,
  flavor: FlavorForImage,
  bootVolumeSizeGiB?: number,
): ImageCheck {
  const misfits: ImageMisfit[] = []
  const warnings: ImageMisfit[] = []
  if (image.status !== 'active') {
    misfits.push({ rule: 'status', reason: `is ${image.status}: only active images can be used` })
  }
  const format = [image.diskFormat, image.containerFormat].find(
    (one) => one !== undefined && notBootable.includes(one),
  )
  if (format !== undefined) {
    misfits.push({
      rule: 'format',
      reason: `is ${format === 'aki' ? 'a kernel' : 'a ramdisk'} (${format}), which does not boot by itself`,
    })
  }
  if (image.minRamMiB > flavor.ramMiB) {
    misfits.push({
      rule: 'ram',
      reason: `needs ${image.minRamMiB} MiB of memory, and ${flavor.name} has ${flavor.ramMiB} MiB`,
    })
  }
  const wanted = image.properties.hw_architecture ?? image.properties.architecture
  if (
    wanted !== undefined &&
    flavor.architecture !== undefined &&
    architecture(wanted) !== architecture(flavor.architecture)
  ) {
    misfits.push({
      rule: 'architecture',
      reason: `is for ${wanted}, and ${flavor.name} is ${flavor.architecture}`,
    })
  }
  if (bootVolumeSizeGiB === undefined && flavor.diskGiB === 0) {
    warnings.push({
      rule: 'zero-disk',
      reason: `has no boot volume, and ${flavor.name} has no disk: most clouds allow that to administrators only`,
    })
  } else {
    const disk = bootVolumeSizeGiB ?? flavor.diskGiB
    const owner = bootVolumeSizeGiB === undefined ? `${flavor.name} has` : 'the boot volume has'
    misfits.push(...diskMisfits(image, disk, owner))
  }
  return { fits: misfits.length === 0, misfits, warnings }
}

function diskMisfits(image: Image, diskGiB: number, owner: string): ImageMisfit[] {
  const misfits: ImageMisfit[] = []
  if (image.minDiskGiB > diskGiB) {
    misfits.push({
      rule: 'min-disk',
      reason: `needs a disk of ${image.minDiskGiB} GiB, and ${owner} ${diskGiB} GiB`,
    })
  }
  const sizeBytes = Math.max(image.sizeBytes ?? 0, image.virtualSizeBytes ?? 0)
  if (sizeBytes > diskGiB * 2 ** 30) {
    misfits.push({ rule: 'size', reason: `holds ${formatBytes(sizeBytes)}, and ${owner} ${diskGiB} GiB` })
  }
  return misfits
}
