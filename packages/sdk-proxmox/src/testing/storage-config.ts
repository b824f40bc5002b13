/** /storage: the configuration of storages. */
import { createHash } from 'node:crypto'
import { die } from './failure.js'
import { mayAny } from './permissions.js'
import type { StorageState } from './state.js'
import { type Call, type Handlers, wireText } from './world.js'

const notOptions = new Set(['storage', 'type', 'delete', 'digest', 'shared'])

/** What a type cannot do without. */
const required: Readonly<Record<string, readonly string[]>> = {
  dir: ['path'],
  btrfs: ['path'],
  nfs: ['server', 'export'],
  cifs: ['server', 'share'],
  lvm: ['vgname'],
  lvmthin: ['vgname', 'thinpool'],
  zfspool: ['pool'],
  iscsi: ['portal', 'target'],
  pbs: ['server', 'datastore'],
}

/** Options that read back as numbers. */
const numbers = new Set([
  'priority',
  'disable',
  'krbd',
  'sparse',
  'mkdir',
  'maxfiles',
  'nocow',
  'saferemove',
  'tagged_only',
])

const sharedTypes = new Set(['nfs', 'cifs', 'cephfs', 'rbd', 'iscsi', 'pbs', 'esxi'])

const configText = (storages: Readonly<Record<string, StorageState>>): string =>
  Object.entries(storages)
    .map(
      ([id, { type, options }]) =>
        `${type}: ${id}\n${Object.entries(options)
          .map(([key, value]) => `\t${key} ${value}\n`)
          .join('')}\n`,
    )
    .join('')

const digestOf = (call: Call): string =>
  createHash('sha1').update(configText(call.state.storages)).digest('hex')

const shown = (call: Call, id: string, storage: StorageState): Record<string, unknown> => ({
  storage: id,
  type: storage.type,
  ...Object.fromEntries(
    Object.entries(storage.options).map(([key, value]) => [key, numbers.has(key) ? Number(value) : value]),
  ),
  ...(storage.shared && !sharedTypes.has(storage.type) && { shared: 1 }),
  digest: digestOf(call),
})

const list = (call: Call): unknown =>
  Object.entries(call.state.storages)
    .filter(
      ([id, { type }]) =>
        (!call.has('type') || type === call.text('type')) &&
        mayAny(call.state, call.who, `/storage/${id}`, 'Datastore.Audit', 'Datastore.AllocateSpace'),
    )
    .map(([id, storage]) => shown(call, id, storage))

function optionsOf(call: Call): Record<string, string> {
  return Object.fromEntries(
    Object.entries(call.parameters)
      .filter(([name]) => !notOptions.has(name))
      .map(([name, value]) => [name, wireText(value)]),
  )
}

function create(call: Call): unknown {
  const id = call.text('storage')
  const type = call.text('type')
  if (call.state.storages[id]) die(`create storage failed: storage ID '${id}' already defined`)
  for (const name of required[type] ?? [])
    if (!call.has(name)) die(`missing value for required option '${name}'`)
  const local = call.state.nodes[call.state.localNode]
  call.state.storages[id] = {
    type,
    options: optionsOf(call),
    shared: sharedTypes.has(type) || call.flag('shared'),
    totalBytes: local?.diskBytes ?? 0,
    otherBytes: local?.diskUsedBytes ?? 0,
  }
  return { storage: id, type }
}

const storageOfCall = (call: Call): StorageState =>
  call.state.storages[call.text('storage')] ?? die(`storage '${call.text('storage')}' does not exist`)

function update(call: Call): unknown {
  const storage = storageOfCall(call)
  const digest = call.optional('digest')
  if (digest !== undefined && digest !== digestOf(call))
    die('detected modified configuration - file changed by other user? Try again.')
  for (const name of call.list('delete')) delete storage.options[name]
  Object.assign(storage.options, optionsOf(call))
  if (call.has('shared')) storage.shared = call.flag('shared')
  return { storage: call.text('storage'), type: storage.type }
}

function remove(call: Call): null {
  storageOfCall(call)
  delete call.state.storages[call.text('storage')]
  call.state.volumes = call.state.volumes.filter((volume) => volume.storage !== call.text('storage'))
  return null
}

export const storageConfigHandlers: Handlers = {
  'GET /storage': list,
  'POST /storage': create,
  'GET /storage/{storage}': (call) => shown(call, call.text('storage'), storageOfCall(call)),
  'PUT /storage/{storage}': update,
  'DELETE /storage/{storage}': remove,
}
