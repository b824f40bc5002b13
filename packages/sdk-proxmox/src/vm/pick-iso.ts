/** The installer in a VM's CD drive. */
import { didYouMean, type Picking, pickStorage, say } from '../guest/pick.js'
import { newestNixosIso } from '../inventory/index.js'
import type { VmFacts } from './facts.js'

export interface IsoPicking extends Picking {
  readonly facts: VmFacts
  /** Where installers were looked for. */
  isoStorage?: string
}

/** @param given storage and ISO as far as the spec names them */
export async function pickIso(
  picking: IsoPicking,
  given: { storage?: string | undefined; iso?: string | undefined } | undefined,
  defaultStorage: string,
): Promise<'none' | { volume: string }> {
  const { facts, notes, issues } = picking
  const [fromVolume, name] = splitVolume(given?.iso)
  const asked = fromVolume ?? given?.storage
  const hasIsoStorage = facts.storages.some((storage) => storage.content.includes('iso'))
  if (asked === undefined && given?.iso === undefined && !hasIsoStorage) {
    say(notes, 'os.media', `No storage on ${facts.node} keeps ISO images: the VM gets no installer.`)
    return 'none'
  }
  const before = issues.length
  const storage = pickStorage(
    picking,
    fromVolume === undefined ? 'os.media.storage' : 'os.media.iso',
    asked,
    defaultStorage,
    'iso',
  )
  if (issues.length > before) return 'none'
  picking.isoStorage = storage
  const isos = await facts.isos(storage)
  if (name !== undefined) {
    const found = isos.find((iso) => iso.name === name)
    if (found) return { volume: found.volid }
    issues.push({
      path: 'os.media.iso',
      message: `there is no ISO '${name}' on ${storage}${didYouMean(
        name,
        isos.map((iso) => iso.name),
      )}`,
    })
    return 'none'
  }
  const newest = newestNixosIso(isos)
  if (newest) return { volume: newest.volid }
  say(
    notes,
    'os.media.iso',
    `There is no NixOS installer (nixos-minimal-….iso) on ${storage}: the VM gets no installer.`,
  )
  return 'none'
}

/** `cephfs:iso/debian.iso` → storage and name; `debian.iso` → name alone. */
function splitVolume(iso: string | undefined): [storage: string | undefined, name: string | undefined] {
  const match = /^([^:/]+):(?:iso\/)?(.+)$/.exec(iso ?? '')
  return match ? [match[1], match[2]] : [undefined, iso]
}
