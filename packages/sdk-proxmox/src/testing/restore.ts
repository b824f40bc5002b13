/** A guest from a backup archive. */
import { TaskFailure } from './failure.js'
import { isMountKey, isNetKey, parseProperties, printProperties, volumesOf } from './guest-config.js'
import type { Made } from './qemu-drives.js'
import { completeValues } from './qemu-drives.js'
import type { GuestState } from './state.js'
import type { EffectContext } from './tasks.js'
import { allocate, findVolume, freeVolume, sizeText, splitVolid, volidOf } from './volumes.js'
import { newMac, newUuid } from './world.js'

/** Fills the reserved guest from the archive; `values` of the request stand above it. */
export function restoreValues(
  context: EffectContext,
  guest: GuestState,
  values: Record<string, string>,
  made: Made,
): void {
  const { world, state, arguments: given, log } = context
  const archive = String(given['archive'])
  const volume = findVolume(state, guest.node, archive)
  const backup = volume?.archive
  if (!volume || !backup) throw new TaskFailure(`volume '${archive}' does not exist`)
  if (backup.type !== guest.type)
    throw new TaskFailure(`archive '${archive}' is not of a ${guest.type} guest`)
  const replaced = typeof given['kept'] === 'string' ? oldConfig(given['kept']) : {}
  for (const [, volid] of volumesOf(world.model, guest.type, replaced)) freeVolume(state, guest.node, volid)
  log(
    guest.type === 'qemu'
      ? `restore vma archive: zstd -q -d -c ${archive} | vma extract -v -r /var/tmp/vzdumptmp.fifo - /var/tmp/vzdumptmp`
      : `restoring '${archive}' now..`,
  )
  const config = { ...backup.config }
  for (const [key, size] of Object.entries(backup.disks)) {
    const text = config[key]
    if (text === undefined) continue
    const properties = parseProperties(world.model, guest.type, key, text)
    const field = isMountKey(key) ? 'volume' : 'file'
    const storage =
      typeof given['storage'] === 'string' ? given['storage'] : splitVolid(properties[field] ?? '').storage
    const content = guest.type === 'lxc' ? 'rootdir' : 'images'
    const image = allocate(
      world,
      { node: guest.node, storage, vmid: guest.vmid, sizeBytes: size, content },
      log,
    )
    made.volumes.push(volidOf(image))
    log(`new volume ID is '${volidOf(image)}'`)
    config[key] = printProperties(world.model, guest.type, key, {
      ...properties,
      [field]: volidOf(image),
      size: sizeText(size),
    })
  }
  if (given['unique'] === true) makeUnique(context, guest, config)
  if (guest.type === 'qemu') log('progress 100% (read all bytes, duration 3 sec)')
  Object.assign(config, guest.type === 'qemu' ? completeValues(world, guest, values, made, log) : values)
  delete config['lock']
  guest.config = config
}

function oldConfig(text: string): Record<string, string> {
  const guest: GuestState = JSON.parse(text)
  return guest.config
}

function makeUnique(
  { world, state }: EffectContext,
  guest: GuestState,
  config: Record<string, string>,
): void {
  for (const [key, text] of Object.entries(config)) {
    if (!isNetKey(key)) continue
    const mac = guest.type === 'qemu' ? 'macaddr' : 'hwaddr'
    config[key] = printProperties(world.model, guest.type, key, {
      ...parseProperties(world.model, guest.type, key, text),
      [mac]: newMac(state),
    })
  }
  if (guest.type === 'qemu') {
    config['smbios1'] = `uuid=${newUuid()}`
    config['vmgenid'] = newUuid()
  }
}
