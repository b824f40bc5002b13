/** VM-20, ALL-3: what must compile, and what must not. Checked by `npm run typecheck`. */
import { expectTypeOf } from 'vitest'
import type { Parameters, PveClient, QemuNet, Result } from '../index.js'

declare const pve: PveClient

// Parameters of path, query and body stand in one object, typed one by one.
type Create = Parameters<'POST', '/nodes/{node}/qemu'>
expectTypeOf<Create['vmid']>().toEqualTypeOf<number>()
expectTypeOf<Create['onboot']>().toEqualTypeOf<boolean | undefined>()
expectTypeOf<Create['tags']>().toEqualTypeOf<string[] | undefined>()
expectTypeOf<Create['bios']>().toEqualTypeOf<'seabios' | 'ovmf' | undefined>()
expectTypeOf<Create[`net${number}`]>().toEqualTypeOf<QemuNet>()
expectTypeOf<QemuNet['firewall']>().toEqualTypeOf<boolean | undefined>()
expectTypeOf<Result<'GET', '/cluster/nextid'>>().toEqualTypeOf<number>()
expectTypeOf<Result<'POST', '/nodes/{node}/qemu'>>().toEqualTypeOf<string>()
expectTypeOf<Result<'GET', '/nodes/{node}/qemu/{vmid}/config'>['onboot']>().toEqualTypeOf<
  boolean | undefined
>()
expectTypeOf<Result<'GET', '/nodes/{node}/qemu/{vmid}/config'>['memory']>().toEqualTypeOf<
  { current: number } | undefined
>()

void pve.get('/version')
void pve.get('/nodes/{node}/qemu', { node: 'pve1' })
void pve.post('/nodes/{node}/qemu', {
  node: 'pve1',
  vmid: 100,
  net0: { model: 'virtio', bridge: 'vmbr0' },
  scsi0: { file: 'local:8' },
  boot: { order: ['scsi0'] },
})
void pve.put('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, delete: ['net0'] })

// @ts-expect-error a required parameter is missing
void pve.get('/nodes/{node}/qemu')
// @ts-expect-error no such path
void pve.get('/nodes/{node}/qmeu', { node: 'pve1' })
// @ts-expect-error the path has no such method
void pve.post('/version')
// @ts-expect-error a property string is an object
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100, net0: 'virtio,bridge=vmbr0' })
// @ts-expect-error and not a number
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100, net0: 5 })
// @ts-expect-error booleans are booleans
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100, onboot: 1 })
// @ts-expect-error an id is a number
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: '100' })
// @ts-expect-error no such parameter
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100, colour: 'red' })
// @ts-expect-error not one of the models
void pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 100, net0: { model: 'foonic' } })
// @ts-expect-error lists are arrays
void pve.put('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, delete: 'net0' })
