/** What Neutron, Octavia and Nova answer, and of it what the rules look at. */
import { z } from 'zod'
import { optional, present, utcTime } from '../resource/index.js'
import type {
  FloatingIpFact,
  LoadBalancerFact,
  PortFact,
  SecurityGroupFact,
  ServerFact,
  TrunkFact,
} from './types.js'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const time = optional(utcTime)

/** Whose it is; older Neutron says `tenant_id`. */
const owner = { project_id: optional(z.string()), tenant_id: optional(z.string()) }
const ownerOf = (row: {
  readonly project_id?: string | undefined
  readonly tenant_id?: string | undefined
}) => row.project_id ?? row.tenant_id ?? ''

export const portShape = z
  .object({
    id: z.string(),
    name: text,
    device_id: text,
    device_owner: text,
    status: text,
    description: text,
    network_id: text,
    fixed_ips: z.array(z.object({ ip_address: z.string() })).default([]),
    allowed_address_pairs: z.array(z.object({ ip_address: z.string() })).default([]),
    security_groups: z.array(z.string()).default([]),
    created_at: time,
    ...owner,
  })
  .transform((row) =>
    present<PortFact>({
      id: row.id,
      name: row.name,
      deviceId: row.device_id,
      deviceOwner: row.device_owner,
      status: row.status,
      description: row.description,
      networkId: row.network_id,
      ips: row.fixed_ips.map(({ ip_address: ip }) => ip),
      allowedAddresses: row.allowed_address_pairs.map(({ ip_address: ip }) => ip),
      securityGroupIds: row.security_groups,
      createdAt: row.created_at,
      projectId: ownerOf(row),
    }),
  )

export const floatingIpShape = z
  .object({
    id: z.string(),
    floating_ip_address: z.string(),
    port_id: optional(z.string()),
    router_id: optional(z.string()),
    port_forwardings: z.array(z.unknown()).nullish(),
    created_at: time,
    updated_at: time,
    ...owner,
  })
  .transform((row) =>
    present<FloatingIpFact>({
      id: row.id,
      ip: row.floating_ip_address,
      portId: row.port_id === '' ? undefined : row.port_id,
      routerId: row.router_id === '' ? undefined : row.router_id,
      portForwardings: row.port_forwardings?.length ?? 0,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      projectId: ownerOf(row),
    }),
  )

export const groupShape = z
  .object({
    id: z.string(),
    name: text,
    shared: z.boolean().nullish(),
    created_at: time,
    security_group_rules: z.array(z.object({ remote_group_id: z.string().nullish() })).default([]),
    ...owner,
  })
  .transform((row) =>
    present<SecurityGroupFact>({
      id: row.id,
      name: row.name,
      shared: row.shared === true,
      createdAt: row.created_at,
      projectId: ownerOf(row),
      remoteGroupIds: row.security_group_rules.flatMap(({ remote_group_id: id }) =>
        id === null || id === undefined || id === row.id ? [] : [id],
      ),
    }),
  )

export const balancerShape = z
  .object({
    id: z.string(),
    vip_port_id: optional(z.string()),
    vip_address: optional(z.string()),
    additional_vips: z.array(z.object({ ip_address: optional(z.string()) })).nullish(),
  })
  .transform((row) =>
    present<LoadBalancerFact>({
      id: row.id,
      vipPortId: row.vip_port_id,
      vipAddresses: [row.vip_address, ...(row.additional_vips ?? []).map((one) => one.ip_address)].filter(
        (ip) => ip !== undefined,
      ),
    }),
  )

export const trunkShape = z
  .object({
    id: z.string(),
    port_id: z.string(),
    sub_ports: z.array(z.object({ port_id: z.string() })).default([]),
  })
  .transform(
    (row): TrunkFact => ({
      id: row.id,
      portIds: [row.port_id, ...row.sub_ports.map(({ port_id: id }) => id)],
    }),
  )

export const serverShape = z
  .object({
    id: z.string(),
    name: text,
    image: z.union([z.object({ id: z.string() }), z.string()]).nullish(),
    'os-extended-volumes:volumes_attached': z.array(z.object({ id: z.string() })).default([]),
  })
  .transform((row) =>
    present<ServerFact>({
      id: row.id,
      name: row.name,
      imageId: typeof row.image === 'object' ? row.image?.id : undefined,
      volumeIds: row['os-extended-volumes:volumes_attached'].map(({ id }) => id),
    }),
  )
