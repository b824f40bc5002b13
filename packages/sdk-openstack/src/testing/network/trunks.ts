/** Changes of trunks and of QoS policies. */
import { z } from 'zod'
import { type Call, newId, noContent, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { neutronError } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import {
  common,
  creation,
  deleting,
  fresh,
  own,
  readAttributes,
  readThings,
  touch,
  updating,
} from './write.js'

const subport = z.object({
  port_id: z.string(),
  segmentation_type: z.string().optional(),
  segmentation_id: z.number().int().optional(),
})
const trunkBody = z.strictObject({
  ...common,
  port_id: z.string(),
  admin_state_up: z.boolean().optional(),
  sub_ports: z.array(subport).optional(),
})

const trunks = (call: Call) => call.region.network.trunks

function checkSubports(call: Call, list: readonly z.infer<typeof subport>[]) {
  return list.map(({ port_id, segmentation_type, segmentation_id }) => {
    if (!call.region.network.ports[port_id]) throw kinds.port.missing(port_id)
    const taken = Object.values(trunks(call)).some(
      (one) => one.port_id === port_id || one.sub_ports.some((other) => other.port_id === port_id),
    )
    if (taken) throw neutronError(409, 'TrunkPortInUse', `Port ${port_id} is in use by another trunk.`)
    return {
      port_id,
      segmentation_type: segmentation_type ?? 'vlan',
      segmentation_id: segmentation_id ?? 1,
    }
  })
}

function changeSubports(call: Call, adds: boolean): Reply {
  const trunk = own(call, kinds.trunk, trunks(call), 'update')
  const { sub_ports: wanted } = readAttributes(z.object({ sub_ports: z.array(subport) }), call.json())
  if (adds) trunk.sub_ports = [...trunk.sub_ports, ...checkSubports(call, wanted)]
  else {
    for (const { port_id } of wanted)
      if (!trunk.sub_ports.some((one) => one.port_id === port_id))
        throw neutronError(
          404,
          'SubPortNotFound',
          `SubPort on trunk ${trunk.id} with parent port ${port_id} could not be found.`,
        )
    trunk.sub_ports = trunk.sub_ports.filter((one) => !wanted.some(({ port_id }) => port_id === one.port_id))
  }
  touch(call, trunk)
  return ok(rowOf(call, kinds.trunk, trunk.id))
}

const trunkRoutes: readonly Route[] = [
  creation(kinds.trunk, trunkBody, (call, wanted) => {
    const { ports } = call.region.network
    const parent = ports[wanted.port_id]
    if (!parent) throw kinds.port.missing(wanted.port_id)
    if (Object.values(trunks(call)).some(({ port_id }) => port_id === parent.id))
      throw neutronError(
        409,
        'ParentPortInUse',
        `Port ${parent.id} is currently in use and is not eligible for use as a parent port.`,
      )
    const id = newId(call.state)
    trunks(call)[id] = {
      ...fresh(call, id, wanted),
      port_id: parent.id,
      admin_state_up: wanted.admin_state_up ?? true,
      status: 'DOWN',
      sub_ports: checkSubports(call, wanted.sub_ports ?? []),
    }
    return id
  }),
  updating(
    kinds.trunk,
    trunks,
    z.strictObject({
      name: common.name,
      description: common.description,
      admin_state_up: z.boolean().optional(),
    }),
    (_, trunk, wanted) => {
      trunk.name = wanted.name ?? trunk.name
      trunk.description = wanted.description ?? trunk.description
      trunk.admin_state_up = wanted.admin_state_up ?? trunk.admin_state_up
    },
  ),
  deleting(kinds.trunk, trunks, () => undefined),
  route('PUT', '/trunks/{id}/add_subports', (call) => changeSubports(call, true)),
  route('PUT', '/trunks/{id}/remove_subports', (call) => changeSubports(call, false)),
  route('GET', '/trunks/{id}/get_subports', (call) =>
    ok({ sub_ports: own(call, kinds.trunk, trunks(call), 'update').sub_ports }),
  ),
]

const policies = (call: Call) => call.region.network.qosPolicies
const policyChange = z.strictObject({
  name: common.name,
  description: common.description,
  shared: z.boolean().optional(),
  is_default: z.boolean().optional(),
})
const policyBody = policyChange.extend({ project_id: common.project_id, tenant_id: common.tenant_id })

/** A project has one default at most. */
function checkDefault(call: Call, project: string, id?: string): void {
  const has = Object.values(policies(call)).some(
    (one) => one.is_default && one.project_id === project && one.id !== id,
  )
  if (has)
    throw neutronError(
      409,
      'QoSPolicyDefaultAlreadyExists',
      `A default QoS policy exists for project ${project}.`,
    )
}

/** A kind of QoS rule: its numbers are kept as they come. */
function ruleRoutes(type: 'bandwidth_limit' | 'dscp_marking' | 'minimum_bandwidth'): Route[] {
  const one = `${type}_rule`
  const path = `/qos/policies/{id}/${one}s`
  const body = z.record(z.string(), z.union([z.string(), z.number()]))
  return [
    route('GET', path, (call) =>
      ok({
        [`${one}s`]: own(call, kinds.policy, policies(call), 'update').rules.filter(
          (rule) => rule.type === type,
        ),
      }),
    ),
    route(
      'POST',
      path,
      (call) => {
        const policy = own(call, kinds.policy, policies(call), 'update')
        const [wanted] = readThings(call, { one, many: `${one}s` }, body).things
        const rule = { ...wanted, id: newId(call.state), type }
        policy.rules = [...policy.rules, rule]
        const { type: _, ...view } = rule
        return reply(201, { [one]: view })
      },
      { needs: 'admin', policy: `create_policy_${one}` },
    ),
    route(
      'DELETE',
      `${path}/{rule}`,
      (call) => {
        const policy = own(call, kinds.policy, policies(call), 'update')
        policy.rules = policy.rules.filter(({ id }) => id !== call.param('rule'))
        return noContent()
      },
      { needs: 'admin', policy: `delete_policy_${one}` },
    ),
  ]
}

const qosRoutes: readonly Route[] = [
  creation(
    kinds.policy,
    policyBody,
    (call, wanted) => {
      const id = newId(call.state)
      const made = fresh(call, id, wanted)
      if (wanted.is_default === true) checkDefault(call, made.project_id)
      policies(call)[id] = {
        ...made,
        revision_number: 0,
        shared: wanted.shared ?? false,
        is_default: wanted.is_default ?? false,
        rules: [],
      }
      return id
    },
    { needs: 'admin', policy: 'create_policy' },
  ),
  updating(
    kinds.policy,
    policies,
    policyChange,
    (call, policy, wanted) => {
      if (wanted.is_default === true) checkDefault(call, policy.project_id, policy.id)
      policy.name = wanted.name ?? policy.name
      policy.description = wanted.description ?? policy.description
      policy.shared = wanted.shared ?? policy.shared
      policy.is_default = wanted.is_default ?? policy.is_default
    },
    { needs: 'admin' },
  ),
  deleting(kinds.policy, policies, (call, _, id) => {
    const holder = Object.values(call.region.network.networks).find(
      ({ qos_policy_id }) => qos_policy_id === id,
    )
    if (holder) throw neutronError(409, 'QosPolicyInUse', `QoS Policy ${id} is used by network ${holder.id}.`)
  }),
  ...ruleRoutes('bandwidth_limit'),
  ...ruleRoutes('dscp_marking'),
  ...ruleRoutes('minimum_bandwidth'),
]

export const trunkAndQosRoutes: readonly Route[] = [...trunkRoutes, ...qosRoutes]
