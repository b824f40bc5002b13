/** Nova's quotas: limits, what is used, and the refusal. */
import type { Call } from '../engine/call.js'
import { forbidden } from '../engine/failure.js'
import type { RegionState } from '../state.js'
import type { ComputeQuota } from './state.js'

export const quotaOf = ({ compute }: RegionState, projectId: string): ComputeQuota =>
  compute.quotas[projectId] ?? compute.defaultQuota

export function usageOf(
  region: RegionState,
  projectId: string,
): { instances: number; cores: number; ram: number } {
  const usage = { instances: 0, cores: 0, ram: 0 }
  for (const server of Object.values(region.compute.servers)) {
    if (server.projectId !== projectId) continue
    usage.instances++
    usage.cores += server.flavor.vcpus
    usage.ram += server.flavor.ram
  }
  return usage
}

/** @throws ApiFailure 403 that names every limit that would be passed */
export function checkQuota(
  call: Call,
  projectId: string,
  wanted: { readonly instances?: number; readonly cores: number; readonly ram: number },
): void {
  const limits = quotaOf(call.region, projectId)
  const used = usageOf(call.region, projectId)
  const over = (['cores', 'instances', 'ram'] as const).filter((name) => {
    const more = wanted[name] ?? 0
    return more > 0 && limits[name] >= 0 && used[name] + more > limits[name]
  })
  if (over.length === 0) return
  const list = (values: readonly (string | number)[]) => values.join(', ')
  throw forbidden(
    `Quota exceeded for ${list(over)}: Requested ${list(over.map((name) => wanted[name] ?? 0))}, but already used ${list(over.map((name) => used[name]))} of ${list(over.map((name) => limits[name]))} ${list(over)}`,
  )
}

export function limitsView(call: Call): object {
  const quota = quotaOf(call.region, call.projectId)
  const used = usageOf(call.region, call.projectId)
  const groups = Object.values(call.region.compute.serverGroups).filter(
    ({ projectId }) => projectId === call.projectId,
  ).length
  const { microversion } = call
  return {
    limits: {
      rate: [],
      absolute: {
        maxTotalInstances: quota.instances,
        maxTotalCores: quota.cores,
        maxTotalRAMSize: quota.ram,
        maxServerMeta: quota.metadata_items,
        ...(microversion < 39 && { maxImageMeta: quota.metadata_items }),
        ...(microversion < 57 && { maxPersonality: 5, maxPersonalitySize: 10_240 }),
        maxTotalKeypairs: quota.key_pairs,
        maxServerGroups: quota.server_groups,
        maxServerGroupMembers: quota.server_group_members,
        ...(microversion < 36 && {
          maxTotalFloatingIps: -1,
          maxSecurityGroups: -1,
          maxSecurityGroupRules: -1,
        }),
        totalRAMUsed: used.ram,
        totalCoresUsed: used.cores,
        totalInstancesUsed: used.instances,
        ...(microversion < 36 && { totalFloatingIpsUsed: 0, totalSecurityGroupsUsed: 0 }),
        totalServerGroupsUsed: groups,
      },
    },
  }
}

/** @param form `detail` with what is used */
export function quotaView(call: Call, projectId: string, form: 'limits' | 'detail' | 'defaults'): object {
  const quota = form === 'defaults' ? call.region.compute.defaultQuota : quotaOf(call.region, projectId)
  const used = usageOf(call.region, projectId)
  const groups = Object.values(call.region.compute.serverGroups).filter((one) => one.projectId === projectId)
  const { microversion } = call
  const rows: [string, number, number][] = [
    ['cores', quota.cores, used.cores],
    ...(microversion < 36
      ? ([
          ['fixed_ips', -1, 0],
          ['floating_ips', -1, 0],
        ] as [string, number, number][])
      : []),
    ...(microversion < 57
      ? ([
          ['injected_file_content_bytes', 10_240, 0],
          ['injected_file_path_bytes', 255, 0],
          ['injected_files', 5, 0],
        ] as [string, number, number][])
      : []),
    ['instances', quota.instances, used.instances],
    ['key_pairs', quota.key_pairs, 0],
    ['metadata_items', quota.metadata_items, 0],
    ['ram', quota.ram, used.ram],
    ...(microversion < 36
      ? ([
          ['security_group_rules', -1, 0],
          ['security_groups', -1, 0],
        ] as [string, number, number][])
      : []),
    ['server_group_members', quota.server_group_members, 0],
    ['server_groups', quota.server_groups, groups.length],
  ]
  return {
    quota_set: {
      id: projectId,
      ...Object.fromEntries(
        rows.map(([name, limit, inUse]) => [
          name,
          form === 'detail' ? { limit, in_use: inUse, reserved: 0 } : limit,
        ]),
      ),
    },
  }
}
