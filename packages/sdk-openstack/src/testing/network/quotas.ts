/** Neutron's quotas, agents and zones. */
import { z } from 'zod'
import { type Call, noContent, ok, type Reply, type Route, route } from '../engine/call.js'
import { neutronError } from './failure.js'
import { type NetworkQuota, type NetworkState, networkQuotas } from './state.js'
import { readThings } from './write.js'

const tables: Readonly<Record<(typeof networkQuotas)[number], keyof NetworkState | undefined>> = {
  network: 'networks',
  subnet: 'subnets',
  subnetpool: undefined,
  port: 'ports',
  router: 'routers',
  floatingip: 'floatingIps',
  rbac_policy: undefined,
  security_group: 'securityGroups',
  security_group_rule: 'securityGroupRules',
  trunk: 'trunks',
}

const quotaOf = (call: Call, project: string): NetworkQuota =>
  call.region.network.quotas[project] ?? call.region.network.defaultQuota

function usedOf(call: Call, name: (typeof networkQuotas)[number], project: string): number {
  const table = tables[name]
  if (table === undefined) return 0
  return Object.values(call.region.network[table]).filter((one: unknown) => {
    const owner = new Map(Object.entries(Object(one))).get('project_id')
    return owner === project
  }).length
}

function ownProject(call: Call): string {
  const id = call.param('project')
  if (id !== call.projectId && !call.isAdmin)
    throw neutronError(403, 'PolicyNotAuthorized', 'rule:get_quota is disallowed by policy')
  return id
}

function details(call: Call): Reply {
  const project = ownProject(call)
  const quota = quotaOf(call, project)
  return ok({
    quota: Object.fromEntries(
      networkQuotas.map((name) => [
        name,
        { limit: quota[name], used: usedOf(call, name, project), reserved: 0 },
      ]),
    ),
  })
}

const quotaBody = z.partialRecord(z.enum(networkQuotas), z.coerce.number().int())

export const quotaRoutes: readonly Route[] = [
  route('GET', '/quotas/{project}', (call) => ok({ quota: quotaOf(call, ownProject(call)) })),
  route('GET', '/quotas/{project}/details', details),
  route('GET', '/quotas/{project}/details.json', details),
  route('GET', '/quotas/{project}/default', (call) => ok({ quota: call.region.network.defaultQuota })),
  route(
    'PUT',
    '/quotas/{project}',
    (call) => {
      const project = call.param('project')
      const [wanted] = readThings(call, { one: 'quota', many: 'quotas' }, quotaBody).things
      call.region.network.quotas[project] = { ...quotaOf(call, project), ...wanted }
      return ok({ quota: quotaOf(call, project) })
    },
    { needs: 'admin', policy: 'update_quota' },
  ),
  route(
    'DELETE',
    '/quotas/{project}',
    (call) => {
      delete call.region.network.quotas[call.param('project')]
      return noContent()
    },
    { needs: 'admin', policy: 'delete_quota' },
  ),
  route('GET', '/agents', () => ok({ agents: [] })),
  route('GET', '/availability_zones', () => ok({ availability_zones: [] })),
]
