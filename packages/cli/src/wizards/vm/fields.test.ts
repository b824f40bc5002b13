/** VM-10 … VM-16: the wizard has a field for each entry of the tables, and options for all that the spec takes. */
import { vmJsonSchema, vmReviewer } from '@pve/sdk'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../terminal/wizard/types.js'
import { isGroup, valueAt } from '../../values/path.js'
import { vmForms } from './fields.js'
import * as options from './options.js'
import { vmSources } from './sources.js'

const nobody = () => {
  throw new Error('nothing is asked here')
}
const steps = vmForms(vmSources(nobody, vmReviewer(nobody)))
const properties = (path: string) => valueAt(vmJsonSchema(), `properties.${path}`)

function enumOf(path: string): unknown[] {
  const found = properties(path)
  const values = isGroup(found) ? found['enum'] : undefined
  if (!Array.isArray(values)) throw new Error(`${path} is no choice in the schema`)
  return values
}

describe('VM-10 … VM-16 fields', () => {
  it.each([
    ['os.properties.type', options.guestTypes],
    ['system.properties.vga', options.displays],
    ['system.properties.bios', options.firmwares],
    ['system.properties.scsiController', options.scsiControllers],
    ['system.properties.hotplug.items', options.hotplugKinds],
    ['disks.items.properties.bus', options.buses],
    ['disks.items.properties.format', options.diskFormats],
    ['disks.items.properties.cache', options.caches],
    ['disks.items.properties.aio', options.asyncIo],
    ['networks.anyOf[1].items.properties.model', options.networkModels],
    ['system.properties.tpm.anyOf[1].properties.version', options.tpmVersions],
  ])('%s: all values of the spec, and no others', (path, list) => {
    expect(list.map(({ value }) => value).sort()).toEqual(enumOf(path).sort())
  })

  it('every entry of the tables has a field', () => {
    const paths = steps.flatMap(({ id, fields: list }) =>
      list.map(({ path, id: own }) => `${id}: ${own ?? path}`),
    )
    expect(paths).toEqual([
      ...['node', 'vmid', 'name', 'pool', 'tags', 'ha', 'onboot'].map((path) => `general: ${path}`),
      ...['order', 'upDelaySeconds', 'downTimeoutSeconds'].map((path) => `general: startup.${path}`),
      'general: start',
      ...['media', 'media.storage', 'media.iso', 'type'].map((path) => `os: os.${path}`),
      ...[
        'vga',
        'machine',
        'bios',
        'efiDisk',
        'efiDisk.storage',
        'efiDisk.preEnrolledKeys',
        'scsiController',
        'agent',
        'tpm',
        'tpm.storage',
        'tpm.version',
        'hotplug',
      ].map((path) => `system: system.${path}`),
      'disks: disks',
      ...['cores', 'sockets', 'type'].map((path) => `cpu: cpu.${path}`),
      ...['mib', 'ballooning', 'minimumMib', 'ksm'].map((path) => `memory: memory.${path}`),
      'network: networks.none',
      'network: networks',
    ])
    const itemPaths = (step: number, index: number) => {
      const field = steps[step]?.fields[index]
      return field?.kind === 'items' ? field.fields.map(({ path }) => path) : []
    }
    expect(itemPaths(3, 0)).toEqual([
      ...['bus', 'index', 'storage', 'size', 'format', 'cache', 'discard', 'ioThread', 'ssd'],
      ...['backup', 'replicate', 'aio'],
    ])
    expect(itemPaths(6, 1)).toEqual([
      ...['bridge', 'vlan', 'model', 'mac', 'firewall', 'disconnected', 'mtu', 'rateMBps', 'queues'],
    ])
  })

  it('every field has a label that fits, and says what it is for in two lines', () => {
    const all = (list: readonly Field[]): Field[] =>
      list.flatMap((field) => (field.kind === 'items' ? [field, ...all(field.fields)] : [field]))
    for (const field of all(steps.flatMap(({ fields: list }) => list))) {
      expect(field.label.length, field.path).toBeLessThanOrEqual(20)
      expect(field.help.length, field.path).toBeGreaterThan(10)
      expect(field.help.length, field.path).toBeLessThanOrEqual(150)
    }
  })
})
