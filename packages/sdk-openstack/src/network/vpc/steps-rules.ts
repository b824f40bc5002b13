/** The steps that give a VPC's groups their rules: each is a plan of its own, which can be undone. */
import { PlanError, runPlan, type Step, undoPlan } from '@pve/core'
import { ResourceStateError } from '../../resource/index.js'
import { collect, listNeutron } from '../neutron.js'
import { applyPlan } from '../security-group/apply.js'
import { listSecurityGroups } from '../security-group/group.js'
import { ruleText } from '../security-group/rule.js'
import { securityGroupKind } from '../security-group/types.js'
import { groupsNamed, type WantedSecurityGroup, wantedSecurityGroup } from '../security-group/wanted.js'
import { idOf, type VpcContext } from './context.js'
import type { ResolvedGroup } from './resolve.js'

/** Rules come after all groups are there, since they may name one another. */
export function rulesStep(group: ResolvedGroup): Step<VpcContext> {
  const { label, spec } = group
  const wanted = async (context: VpcContext, signal: AbortSignal): Promise<WantedSecurityGroup> => {
    const { cloud, vpc, ids } = context
    const own = new Map(vpc.groups.map((one) => [one.spec.name, ids.get(`group ${one.label}`)]))
    const others = groupsNamed(spec).filter((name) => !own.has(name))
    const projectId = await cloud.projectId(signal)
    const found =
      others.length === 0 ? [] : await collect(listSecurityGroups(cloud, { projectId }, { signal }))
    // The description belongs to the mark: it is not compared.
    const { description: _, ...rest } = wantedSecurityGroup(
      spec,
      (name) => own.get(name) ?? found.find((one) => one.name === name)?.id,
    )
    return rest
  }
  const planOf = async (context: VpcContext, signal: AbortSignal) => {
    const id = context.ids.get(`group ${label}`)
    if (id === undefined) return undefined
    const { cloud } = context
    const [there] = await collect(listNeutron(cloud, securityGroupKind, { id }, { signal }))
    return there && applyPlan(cloud, there, await wanted(context, signal))
  }
  return {
    id: `rules ${label}`,
    title: `Give ${spec.name} its rules`,
    undoTitle: `Give ${spec.name} the rules that it had`,
    preview: () => {
      const { rules } = wantedSecurityGroup(spec, (name) => name)
      return rules
        .filter(({ rule }) => rule.direction === 'ingress' || spec.egress === 'closed')
        .map(({ rule }) => ({ kind: 'request', text: `POST /security-group-rules: ${ruleText(rule)}` }))
    },
    async isDone(context, { signal }) {
      return (await planOf(context, signal))?.context.diff.isEmpty === true
    },
    async run(context, { signal, progress }) {
      const { before, notPutBack, ruleChanges } = context
      const plan = await planOf(context, signal)
      if (plan === undefined)
        throw new ResourceStateError(`Security group ${spec.name} is gone.`, {
          hint: 'Run it again: a group that is not there is made.',
        })
      try {
        const { done } = await runPlan(plan, {
          signal,
          // A step that fails is not undone; a group of this run is deleted, one that was there gets its rules back.
          rollback: before.has(idOf(context, `group ${label}`)),
          onEvent: (event) => {
            if (event.type === 'step:done') progress((event.index + 1) / plan.steps.length, event.title)
          },
        })
        ruleChanges.set(label, { plan, done })
      } catch (error) {
        if (!(error instanceof PlanError)) throw error
        if (error.undoFailed.length > 0) notPutBack.push(`what "rules ${label}" has changed`)
        throw error.cause
      }
    },
    async undo({ ruleChanges }, { signal }) {
      const changes = ruleChanges.get(label)
      if (changes !== undefined) await undoPlan(changes.plan, changes.done, { signal })
      ruleChanges.delete(label)
    },
  }
}
