import type { VirshAnswer } from '../libvirt/index.js'

export interface BlockSize {
  /** As the guest sees it. */
  readonly capacityBytes: number
  /** On the host. */
  readonly allocatedBytes: number
}

/** By the disk's target, of an answer of `domblkinfo --all`; without those that libvirt cannot tell of. */
export const blockSizesOf = (answer: VirshAnswer | undefined): ReadonlyMap<string, BlockSize> =>
  new Map(
    (answer?.output ?? '').split('\n').flatMap((line) => {
      const [, target, capacity, allocated] = /^ *(\S+) +(\d+) +(\d+) +\d+ *$/.exec(line) ?? []
      return target === undefined
        ? []
        : [[target, { capacityBytes: Number(capacity), allocatedBytes: Number(allocated) }] as const]
    }),
  )
