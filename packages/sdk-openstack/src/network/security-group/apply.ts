/** The difference as a plan: first what is missing, then what is too much, so that nothing that stays is interrupted. */
import { type Plan, type PlanReport, type RunOptions, runPlan, type Step, UsageError } from '@pve/core'
import { ConflictError, QuotaError } from '../../client/index.js'
import { createOnce } from '../../resource/index.js'
import { requestPreview } from '../../resource/request-preview.js'
import {
  collect,
  deleteNeutron,
  findNeutron,
  type NetworkCloud,
  type NetworkOptions,
  postNeutron,
} from '../neutron.js'
import {
  diffSecurityGroup,
  type PresentRule,
  type SecurityGroupDiff,
  type SecurityGroupDiffOptions,
} from './diff.js'
import {
  createSecurityGroup,
  deleteSecurityGroupRule,
  groupBody,
  listSecurityGroupRules,
  listSecurityGroups,
  ruleBody,
  showSecurityGroup,
  updateSecurityGroup,
} from './group.js'
import { canonicalRule, ruleKey, ruleText } from './rule.js'
import type { SecurityGroupSpec } from './spec.js'
import {
  type SecurityGroup,
  type SecurityGroupRule,
  securityGroupKind,
  securityGroupRuleKind,
} from './types.js'
import { groupsNamed, type WantedRule, type WantedSecurityGroup, wantedSecurityGroup } from './wanted.js'

export interface AddedRule {
  readonly id: string
  /** False: it was there already. */
  readonly isNew: boolean
}

/**
 * One rule, at most once: a rule that Neutron says is there already is taken for this one.
 * @param groupId the id of the group that gets it
 * @throws QuotaError (OS_QUOTA) with what to do about the quota of rules
 * @example
 * const { id } = await showSecurityGroup(cloud, 'ssh')
 * const spec = parseSecurityGroupSpec({ name: 'ssh', rules: [{ ports: 22, from: '192.0.2.0/24' }], egress: 'closed' })
 * const [home] = wantedSecurityGroup(spec).rules
 * if (home) console.log((await addRule(cloud, id, home)).isNew) // true; false the second time
 */
export async function addRule(
  cloud: NetworkCloud,
  groupId: string,
  { rule, description }: WantedRule,
  options: NetworkOptions = {},
): Promise<AddedRule> {
  const key = ruleKey(rule)
  const text = ruleText(rule)
  try {
    return await createOnce<AddedRule>({
      what: `add the rule "${text}"`,
      async send() {
        const body = ruleBody(groupId, rule, description)
        const made = await postNeutron(cloud, securityGroupRuleKind, body, options)
        return { id: made.id, isNew: true }
      },
      async find(signal) {
        const rules = await collect(listSecurityGroupRules(cloud, { securityGroupId: groupId }, { signal }))
        const found = rules.find((one) => ruleKey(canonicalRule(one)) === key)
        return found && { id: found.id, isNew: true }
      },
      async drop({ id }, signal) {
        await deleteSecurityGroupRule(cloud, id, { signal })
      },
    })
  } catch (error) {
    const existing = existingRuleId(error)
    if (existing !== undefined) return { id: existing, isNew: false }
    if (error instanceof QuotaError)
      throw new QuotaError(error.refusal, {
        phase: `add the rule "${text}"`,
        hint: 'The quota counts the rules of all groups of the project: remove some (secgroup diff shows duplicates and redundant ones), or ask for more. New rules are added before old ones go.',
        cause: error,
      })
    throw error
  }
}

/** `Security group rule already exists. Rule id is 3d09….` */
function existingRuleId(error: unknown): string | undefined {
  if (!(error instanceof ConflictError) || error.type !== 'SecurityGroupRuleExists') return undefined
  return /Rule id is ([0-9a-f-]{36})/i.exec(error.message)?.[1]
}

interface ApplyContext {
  /** Absent until the group is made. */
  group: SecurityGroup | undefined
  readonly diff: SecurityGroupDiff
  /** Ids of the rules that this run has added, by their keys. */
  readonly added: Map<string, string>
}

/** The ids under which the two rules of a group that is not there yet go. */
const unborn = '(new)'

/** A group as Neutron makes it: everything may go out. */
function groupToBe(wanted: WantedSecurityGroup): SecurityGroup {
  const rule = { id: unborn, securityGroupId: unborn, direction: 'egress', description: '' } as const
  return {
    id: unborn,
    name: wanted.name,
    description: wanted.description ?? '',
    ...(wanted.isStateful !== undefined && { isStateful: wanted.isStateful }),
    rules: [
      { ...rule, ethertype: 'IPv4' },
      { ...rule, ethertype: 'IPv6' },
    ],
    projectId: '',
    tags: [],
  }
}

/**
 * The steps that lead from what is there to what is wanted; with no group given, creating it is the first. Every step
 * can be undone. `securityGroupPlan` finds the group and the ids of those that it names.
 * @example
 * import { dryRunPlan } from '@pve/core'
 * const wanted = await resolveSecurityGroup(cloud, parseSecurityGroupSpec({ name: 'ssh', templates: ['ssh'] }))
 * const plan = applyPlan(cloud, await showSecurityGroup(cloud, 'ssh'), wanted)
 * for (const { title } of (await dryRunPlan(plan)).steps) console.log(title) // Add the rule "in, IPv4, tcp 22 …
 */
export function applyPlan(
  cloud: NetworkCloud,
  existing: SecurityGroup | undefined,
  wanted: WantedSecurityGroup,
  options: SecurityGroupDiffOptions = {},
): Plan<ApplyContext> {
  const before = existing ?? groupToBe(wanted)
  const diff = diffSecurityGroup(before, wanted, options)
  return {
    name: `security group ${wanted.name}`,
    context: { group: existing, diff, added: new Map() },
    steps: [
      ...(existing === undefined ? [createStep(cloud, wanted)] : []),
      ...diff.add.map((one) => addStep(cloud, before.id, one)),
      ...changeSteps(cloud, before, diff),
      ...diff.remove.map((present) => removeStep(cloud, present)),
    ],
  }
}

function groupIn({ group }: ApplyContext): SecurityGroup {
  if (group !== undefined) return group
  throw new UsageError('The group is not there: its creation comes first.')
}

function createStep(cloud: NetworkCloud, wanted: WantedSecurityGroup): Step<ApplyContext> {
  const { name, description, isStateful } = wanted
  const group = {
    name,
    ...(description !== undefined && { description }),
    ...(isStateful !== undefined && { isStateful }),
  }
  return {
    id: 'create',
    title: `Create security group ${name}`,
    undoTitle: `Delete security group ${name} again`,
    preview: () => [requestPreview('POST', '/security-groups', { security_group: groupBody(group) })],
    async run(context, { signal }) {
      context.group = await createOnce({
        what: `create security group ${name}`,
        send: () => createSecurityGroup(cloud, group, { signal }),
        // There was none of that name in the project a moment ago.
        find: async (look) => (await ownGroups(cloud, name, { signal: look }))[0],
        drop: async ({ id }, look) => {
          await deleteNeutron(cloud, securityGroupKind, id, { signal: look })
        },
      })
    },
    async undo({ group: made }, { signal }) {
      if (made !== undefined) await deleteNeutron(cloud, securityGroupKind, made.id, { signal })
    },
  }
}

function addStep(cloud: NetworkCloud, shownGroupId: string, wanted: WantedRule): Step<ApplyContext> {
  const key = ruleKey(wanted.rule)
  return {
    id: `add ${key}`,
    title: `Add the rule "${ruleText(wanted.rule)}"`,
    undoTitle: `Remove the rule "${ruleText(wanted.rule)}" again`,
    preview: () => [
      requestPreview('POST', '/security-group-rules', {
        security_group_rule: ruleBody(shownGroupId, wanted.rule, wanted.description),
      }),
    ],
    async run(context, io) {
      const { id, isNew } = await addRule(cloud, groupIn(context).id, wanted, { signal: io.signal })
      if (isNew) context.added.set(key, id)
      else io.log('It was there already.')
    },
    async undo({ added }, io) {
      const id = added.get(key)
      if (id !== undefined) await deleteSecurityGroupRule(cloud, id, { signal: io.signal })
    },
  }
}

function removeStep(cloud: NetworkCloud, present: PresentRule): Step<ApplyContext> {
  const text = ruleText(present.rule)
  const key = ruleKey(present.rule)
  return {
    id: `remove ${present.id === unborn ? key : present.id}`,
    title: `Remove the rule "${text}"`,
    undoTitle: `Put the rule "${text}" back`,
    preview: () => [requestPreview('DELETE', `/security-group-rules/${present.id}`)],
    async run(context, io) {
      const isThis = (one: SecurityGroupRule) => ruleKey(canonicalRule(one)) === key
      const id = present.id === unborn ? groupIn(context).rules.find(isThis)?.id : present.id
      if (id !== undefined) await deleteSecurityGroupRule(cloud, id, { signal: io.signal })
    },
    async undo(context, io) {
      await addRule(cloud, groupIn(context).id, present, { signal: io.signal })
    },
  }
}

function changeSteps(
  cloud: NetworkCloud,
  group: SecurityGroup,
  { change }: SecurityGroupDiff,
): Step<ApplyContext>[] {
  if (Object.keys(change).length === 0) return []
  const before = {
    ...(change.description !== undefined && { description: group.description }),
    ...(change.isStateful !== undefined &&
      group.isStateful !== undefined && { isStateful: group.isStateful }),
  }
  const fields = Object.keys(change).map((key) => (key === 'isStateful' ? 'statefulness' : key))
  return [
    {
      id: 'change',
      title: `Change the group's ${fields.join(' and ')}`,
      preview: () => [
        requestPreview('PUT', `/security-groups/${group.id}`, { security_group: groupBody(change) }),
      ],
      async run(_, { signal }) {
        await updateSecurityGroup(cloud, group.id, change, { signal })
      },
      async undo(_, { signal }) {
        await updateSecurityGroup(cloud, group.id, before, { signal })
      },
    },
  ]
}

/**
 * A spec with the ids of the groups that it names.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * const spec = parseSecurityGroupSpec({ name: 'api', rules: [{ ports: 8080, from: 'group:web' }] })
 * const { rules } = await resolveSecurityGroup(cloud, spec)
 * console.log(rules[0]?.rule.remote) // { kind: 'group', id: '98df712d-8bca-4fc8-a30c-48abdcfc6826' }
 */
export async function resolveSecurityGroup(
  cloud: NetworkCloud,
  spec: SecurityGroupSpec,
  options?: NetworkOptions,
): Promise<WantedSecurityGroup> {
  const ids = new Map<string, string>()
  for (const name of groupsNamed(spec))
    ids.set(name, (await findNeutron(cloud, securityGroupKind, name, options)).id)
  return wantedSecurityGroup(spec, (name) => ids.get(name))
}

/** Of the token's project alone: an administrator is shown those of all projects. */
const ownGroups = async (
  cloud: NetworkCloud,
  name: string,
  options: NetworkOptions,
): Promise<SecurityGroup[]> =>
  await collect(
    listSecurityGroups(cloud, { name, projectId: await cloud.projectId(options.signal) }, options),
  )

/**
 * The plan that makes a group what the spec says, whether there is one of that name or not. Changes nothing yet.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) for a group that a rule names; AmbiguousNameError (OS_AMBIGUOUS)
 * @example
 * import { runPlan } from '@pve/core'
 * const spec = parseSecurityGroupSpec({ name: 'web', templates: ['web', 'ping'] })
 * const plan = await securityGroupPlan(cloud, spec, { prune: true })
 * if (!plan.context.diff.isEmpty) await runPlan(plan, { rollback: true })
 */
export async function securityGroupPlan(
  cloud: NetworkCloud,
  spec: SecurityGroupSpec,
  options: SecurityGroupDiffOptions & NetworkOptions = {},
): Promise<Plan<ApplyContext>> {
  const { prune, ...rest } = options
  const wanted = await resolveSecurityGroup(cloud, spec, rest)
  const there = await ownGroups(cloud, spec.name, rest)
  // Several of that name: an error that has their ids.
  const existing = there.length < 2 ? there[0] : await showSecurityGroup(cloud, spec.name, rest)
  return applyPlan(cloud, existing, wanted, prune === undefined ? {} : { prune })
}

export interface EnsureReport extends PlanReport {
  readonly groupId: string
  readonly diff: SecurityGroupDiff
}

/**
 * Makes a group what the spec says: creates it if there is none of that name, changes what is different. A second time
 * nothing happens.
 * @param options.rollback default true: after a failure the group is as it was, and a new one is gone
 * @throws PlanError; AmbiguousNameError where several have that name; ResourceNotFoundError for a group that a rule names
 * @example
 * const spec = parseSecurityGroupSpec({ name: 'web', templates: ['web', { name: 'ssh', from: '10.0.0.0/8' }] })
 * const { groupId, diff } = await ensureSecurityGroup(cloud, spec)
 * console.log(groupId, `${diff.add.length} rules added, ${diff.remove.length} removed`)
 */
export async function ensureSecurityGroup(
  cloud: NetworkCloud,
  spec: SecurityGroupSpec,
  options: RunOptions & SecurityGroupDiffOptions = {},
): Promise<EnsureReport> {
  const signal = options.signal && { signal: options.signal }
  const plan = await securityGroupPlan(cloud, spec, {
    ...signal,
    ...(options.prune !== undefined && { prune: options.prune }),
  })
  const report = await runPlan(plan, { rollback: true, ...options })
  const { context } = plan
  return { ...report, groupId: groupIn(context).id, diff: context.diff }
}
