/** Deleting orphans: one plan for the dry run and the real one. */
import type { Plan, Preview, Step, StepIo } from '@pve/core'
import { UsageError } from '@pve/core'
import { deleteVolume, deleteVolumeSnapshot } from '../block-storage/index.js'
import { NotFoundError } from '../client/errors/index.js'
import type { RequestPreview } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import { deleteImage } from '../image/index.js'
import { deleteResource, ResourceNotFoundError, ResourceStateError } from '../resource/index.js'
import { factsOfOrphan } from './recheck.js'
import { judgeOrphans } from './rules.js'
import { type Orphan, type OrphanKind, type OrphanOptions, type OrphanReport, orphanKinds } from './types.js'

export interface OrphanDeletion {
  readonly kind: OrphanKind
  readonly id: string
  readonly name: string
  /** `kept`: it is used again, or something stands in the way; nothing was done. */
  readonly outcome: 'deleted' | 'gone' | 'kept'
  readonly reason?: string
}

export interface OrphanDeletionContext {
  /** Filled while the plan runs. */
  readonly outcomes: OrphanDeletion[]
}

/** Where those of a kind are. */
const paths: Readonly<
  Record<OrphanKind, { readonly service: 'network' | 'image' | 'block-storage'; readonly path: string }>
> = {
  'floating-ip': { service: 'network', path: '/floatingips' },
  port: { service: 'network', path: '/ports' },
  'security-group': { service: 'network', path: '/security-groups' },
  image: { service: 'image', path: '/images' },
  snapshot: { service: 'block-storage', path: '/snapshots' },
  volume: { service: 'block-storage', path: '/volumes' },
}

/**
 * Deletes those orphans of a report that were chosen, and nothing else: a dry run of this plan shows exactly what its run
 * does. Right before each deletion the rules are asked again with fresh facts about this one; what is used by now, or is
 * another project's, is kept, and said so.
 *
 * @param selection ids; each must be in the report
 * @param options as the report was made with
 * @throws UsageError for an id that is not in the report
 * @example
 * import { runPlan } from '@pve/core'
 * const report = await findOrphans(cloud, { kinds: ['volume', 'snapshot'] })
 * const plan = deleteOrphansPlan(cloud, report, report.orphans.map(({ id }) => id), { kinds: ['volume', 'snapshot'] })
 * await runPlan(plan)
 * for (const { name, outcome, reason } of plan.context.outcomes) console.log(name, outcome, reason ?? '')
 */
export function deleteOrphansPlan(
  cloud: Cloud,
  report: OrphanReport,
  selection: readonly string[],
  options: OrphanOptions = {},
): Plan<OrphanDeletionContext> {
  const unknown = selection.filter((id) => !report.orphans.some((orphan) => orphan.id === id))
  if (unknown.length > 0) {
    throw new UsageError(`Not in the report of what nobody uses: ${unknown.join(', ')}.`, {
      hint: 'Choose among those that it names; look again if something has changed.',
    })
  }
  const chosen = orphanKinds.flatMap((kind) =>
    report.orphans.filter((orphan) => orphan.kind === kind && selection.includes(orphan.id)),
  )
  return {
    name: 'delete what nobody uses',
    context: { outcomes: [] },
    steps: chosen.map((orphan) => stepOf(cloud, report.projectId, orphan, options)),
  }
}

function stepOf(
  cloud: Cloud,
  projectId: string,
  orphan: Orphan,
  options: OrphanOptions,
): Step<OrphanDeletionContext> {
  const { kind, id, name } = orphan
  const title = `delete ${words[kind]} ${name}`
  return {
    id: `${kind} ${id}`,
    title,
    preview: (): Preview[] => {
      const { method, path } = requestOf(cloud, orphan)
      return [{ kind: 'request', text: `${method} ${path}`, data: { kind, id, name, why: [...orphan.why] } }]
    },
    async run({ outcomes }, io) {
      const outcome = await deleteOrKeep(cloud, projectId, orphan, options, title, io)
      outcomes.push({ kind, id, name, ...outcome })
      if (outcome.outcome !== 'deleted') io.log(`${title}: ${outcome.reason ?? outcome.outcome}`)
    },
  }
}

function requestOf(cloud: Cloud, { kind, id }: Orphan): RequestPreview {
  const { service, path } = paths[kind]
  return cloud.service(service).preview('delete', `${path}/{id}`, { path: { id } })
}

const words: Readonly<Record<OrphanKind, string>> = {
  'floating-ip': 'floating IP',
  port: 'port',
  'security-group': 'security group',
  image: 'image',
  snapshot: 'snapshot',
  volume: 'volume',
}

type Outcome = Pick<OrphanDeletion, 'outcome' | 'reason'>

async function deleteOrKeep(
  cloud: Cloud,
  projectId: string,
  orphan: Orphan,
  options: OrphanOptions,
  phase: string,
  { signal }: StepIo,
): Promise<Outcome> {
  const { kind, id } = orphan
  if ((await cloud.projectId(signal)) !== projectId)
    return { outcome: 'kept', reason: 'the report is of another project' }
  try {
    const facts = await factsOfOrphan(cloud, orphan, projectId, signal)
    const now = judgeOrphans(facts, { ...options, kinds: [kind] })
    const unknown = now.notLookedAt.find((one) => one.kind === kind)
    if (unknown !== undefined)
      return { outcome: 'kept', reason: `it cannot be told any more: ${unknown.reason}` }
    if (!now.orphans.some((one) => one.id === id)) return { outcome: 'kept', reason: 'it is used by now' }
    await remove(cloud, orphan, phase, signal)
    return { outcome: 'deleted' }
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ResourceNotFoundError) {
      return { outcome: 'gone', reason: 'it is gone already' }
    }
    // Such as a volume whose snapshots were not chosen.
    if (error instanceof ResourceStateError) return { outcome: 'kept', reason: error.message }
    throw error
  }
}

async function remove(cloud: Cloud, { kind, id }: Orphan, phase: string, signal: AbortSignal): Promise<void> {
  switch (kind) {
    case 'volume':
      return deleteVolume(cloud, id, { signal })
    case 'snapshot':
      return deleteVolumeSnapshot(cloud, id, { signal })
    case 'image':
      // Whether it is used, the rules have just said.
      return deleteImage(cloud, id, { signal, evenIfUsed: true })
    default: {
      const { service, path } = paths[kind]
      await deleteResource(cloud.service(service), { kind: words[kind], path }, id, { phase, signal })
    }
  }
}
