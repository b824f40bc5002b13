/** VM-17: everything the API takes is reachable from the spec, typed. Checked by `npm run typecheck`. */
import { expectTypeOf } from 'vitest'
import type { QemuNet, VmParameters, VmSpecInput } from '../index.js'

expectTypeOf<NonNullable<VmSpecInput['extra']>>().toEqualTypeOf<VmParameters>()
expectTypeOf<NonNullable<VmSpecInput['extra']>[`net${number}`]>().toEqualTypeOf<QemuNet>()

const spec = (given: VmSpecInput): VmSpecInput => given

spec({ extra: { kvm: false, rng0: { source: '/dev/urandom' }, net7: { model: 'virtio' } } })
spec({ disks: [{ options: { mbps_rd: 100, wwn: '0x5000c500a0b1c2d3', shared: true } }] })

// @ts-expect-error a network card is an object
spec({ extra: { net0: 5 } })
// @ts-expect-error not one of the models
spec({ extra: { net0: { model: 'foonic' } } })
// @ts-expect-error no such parameter
spec({ extra: { colour: 'red' } })
// @ts-expect-error booleans are booleans
spec({ extra: { kvm: 0 } })
// @ts-expect-error has its own field
spec({ extra: { vmid: 100 } })
// @ts-expect-error an option is no list
spec({ disks: [{ options: { mbps_rd: [] } }] })
