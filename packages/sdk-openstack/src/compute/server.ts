/** A server as Nova tells of it, in any microversion from 2.1 on. */
import { z } from 'zod'
import { optional, present, utcTime } from '../resource/index.js'

export interface ServerAddress {
  /** The network's name. */
  readonly network: string
  readonly ip: string
  readonly version: 4 | 6
  readonly type: 'fixed' | 'floating'
  readonly mac?: string
}

/** What it was made from; before 2.47 Nova says the flavor's id only. */
export interface ServerFlavor {
  readonly id?: string
  readonly name?: string
  readonly vcpus?: number
  readonly ramMiB?: number
  readonly diskGiB?: number
}

export interface ServerFault {
  readonly code: number
  readonly message: string
  readonly at?: Date
}

export interface Server {
  readonly id: string
  readonly name: string
  /** `ACTIVE`, `SHUTOFF`, `ERROR`, `SHELVED_OFFLOADED` … */
  readonly status: string
  /** What Nova calls its lasting state: `active`, `stopped`, `resized`. */
  readonly vmState: string
  /** What is being done with it: `spawning`; absent: nothing. */
  readonly taskState?: string
  /** `running`, `paused`, `shutdown`, `crashed`, `suspended`, `none`; absent where it is not told. */
  readonly powerState?: PowerState
  readonly flavor: ServerFlavor
  /** Absent: it boots from a volume. */
  readonly imageId?: string
  readonly addresses: readonly ServerAddress[]
  readonly keyName?: string
  readonly availabilityZone?: string
  /** Names; two groups may have the same. */
  readonly securityGroups: readonly string[]
  readonly volumeIds: readonly string[]
  readonly metadata: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  readonly description?: string
  readonly isLocked: boolean
  readonly lockedReason?: string
  readonly fault?: ServerFault
  /** 0 to 100, while something is under way. */
  readonly progress?: number
  readonly serverGroupIds: readonly string[]
  readonly projectId: string
  readonly userId: string
  /** The compute host; only administrators see it. */
  readonly hostName?: string
  readonly createdAt: Date
  readonly updatedAt?: Date
  readonly launchedAt?: Date
}

const powerStates = {
  0: 'none',
  1: 'running',
  3: 'paused',
  4: 'shutdown',
  6: 'crashed',
  7: 'suspended',
} as const
export type PowerState = (typeof powerStates)[keyof typeof powerStates]

const addressShape = z.looseObject({
  addr: z.string(),
  version: z.union([z.literal(4), z.literal(6)]).catch(4),
  'OS-EXT-IPS:type': z.enum(['fixed', 'floating']).catch('fixed'),
  'OS-EXT-IPS-MAC:mac_addr': optional(z.string()),
})

/** An empty text is nothing. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === '' ? undefined : value))

const flavorShape = z
  .looseObject({
    id: text,
    original_name: text,
    vcpus: optional(z.number()),
    ram: optional(z.number()),
    disk: optional(z.number()),
  })
  .transform((one) =>
    present<ServerFlavor>({
      id: one.id,
      name: one.original_name,
      vcpus: one.vcpus,
      ramMiB: one.ram,
      diskGiB: one.disk,
    }),
  )

export const serverShape = z
  .looseObject({
    id: z.string(),
    name: z.string().default(''),
    status: z.string().default('UNKNOWN'),
    'OS-EXT-STS:vm_state': z.string().default(''),
    'OS-EXT-STS:task_state': text,
    'OS-EXT-STS:power_state': optional(z.number()),
    flavor: flavorShape.default({}),
    /** Nova writes "" for a server that boots from a volume. */
    image: z.union([z.looseObject({ id: z.string() }), z.literal('')]).nullish(),
    addresses: z.record(z.string(), z.array(addressShape)).default({}),
    key_name: text,
    'OS-EXT-AZ:availability_zone': text,
    security_groups: z.array(z.looseObject({ name: z.string() })).default([]),
    'os-extended-volumes:volumes_attached': z.array(z.looseObject({ id: z.string() })).default([]),
    metadata: z.record(z.string(), z.string()).default({}),
    tags: z.array(z.string()).default([]),
    description: text,
    locked: z.boolean().default(false),
    locked_reason: text,
    fault: optional(
      z.looseObject({
        code: z.number().default(0),
        message: z.string().default(''),
        created: optional(utcTime),
      }),
    ),
    progress: optional(z.number()),
    server_groups: z.array(z.string()).default([]),
    tenant_id: z.string().default(''),
    user_id: z.string().default(''),
    'OS-EXT-SRV-ATTR:host': text,
    created: utcTime,
    updated: optional(utcTime),
    'OS-SRV-USG:launched_at': optional(utcTime),
  })
  .transform((one): Server => {
    const state = one['OS-EXT-STS:power_state']
    return present<Server>({
      id: one.id,
      name: one.name,
      status: one.status,
      vmState: one['OS-EXT-STS:vm_state'],
      taskState: one['OS-EXT-STS:task_state'],
      powerState: powerStateOf(state),
      flavor: one.flavor,
      imageId: typeof one.image === 'object' && one.image !== null ? one.image.id : undefined,
      addresses: Object.entries(one.addresses).flatMap(([network, list]) =>
        list.map((address) =>
          present<ServerAddress>({
            network,
            ip: address.addr,
            version: address.version,
            type: address['OS-EXT-IPS:type'],
            mac: address['OS-EXT-IPS-MAC:mac_addr'],
          }),
        ),
      ),
      keyName: one.key_name,
      availabilityZone: one['OS-EXT-AZ:availability_zone'],
      securityGroups: [...new Set(one.security_groups.map(({ name }) => name))],
      volumeIds: one['os-extended-volumes:volumes_attached'].map(({ id }) => id),
      metadata: one.metadata,
      tags: one.tags,
      description: one.description,
      isLocked: one.locked,
      lockedReason: one.locked_reason,
      fault:
        one.fault &&
        present<ServerFault>({ code: one.fault.code, message: one.fault.message, at: one.fault.created }),
      progress: one.progress,
      serverGroupIds: one.server_groups,
      projectId: one.tenant_id,
      userId: one.user_id,
      hostName: one['OS-EXT-SRV-ATTR:host'],
      createdAt: one.created,
      updatedAt: one.updated,
      launchedAt: one['OS-SRV-USG:launched_at'],
    })
  })

function powerStateOf(number: number | undefined): PowerState | undefined {
  const found = Object.entries(powerStates).find(([key]) => Number(key) === number)
  return found?.[1]
}
