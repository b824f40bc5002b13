/** One change to several things: all are looked up first, then a few are changed at a time, and each has its result. */
import { CancelledError, limitConcurrency, type PveError, toPveError } from '@pve/core'
import type { Cloud, UnsentRequest } from '@pve/openstack'
import { type ChangeWords, type Outcome, reportOutcomes } from '../handlers/outcomes.js'
import { stepLine } from '../output/progress.js'
import { harmless } from '../output/style.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext, Openstack } from './context.js'
import { cutShort } from './cut-short.js'
import { unsentText } from './dry-run.js'
import type { ChangeLook, Look, Named } from './types.js'

/** At a time: a cloud's API is shared, and changes to one project wait for each other anyway. */
const atOnce = 4

export interface ManyChange {
  /** `server` */
  readonly one: string
  readonly words: ChangeWords
  readonly refs: readonly string[]
  readonly find: (sdk: Openstack, cloud: Cloud, ref: string, look: Look) => Promise<Named>
  /** Asked before, where something is lost. */
  readonly question?: (titles: string) => string
  /** What it gives is told to programs; `already` says that there was nothing to do. */
  readonly run: (sdk: Openstack, cloud: Cloud, found: Named, look: ChangeLook) => Promise<unknown>
  readonly isDryRun: boolean
}

export async function changeMany(context: CloudContext, change: ManyChange): Promise<void> {
  const { signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const found: Named[] = []
  for (const ref of change.refs) {
    const one = await change.find(sdk, cloud, ref, { signal })
    if (!found.some(({ id }) => id === one.id)) found.push(one)
  }
  if (change.isDryRun) return showDryRun(context, change, sdk, cloud, found)
  const titles = found.map((one) => titleOf(change, one)).join(', ')
  if (change.question) await confirmDestructive(context, change.question(titles))
  const gate = limitConcurrency(atOnce)
  const outcomes = await Promise.all(
    found.map((one) => gate(() => changeOne(context, change, sdk, cloud, one, found.length > 1))),
  )
  const { words } = change
  reportOutcomes(context, outcomes, signal.aborted ? { ...words, failed: 'Unfinished' } : words)
}

const titleOf = ({ one }: ManyChange, { id, name }: Named): string =>
  name === undefined || name === '' ? `${one} ${id}` : `${one} ${harmless(name).replaceAll(/\s+/g, ' ')}`

async function changeOne(
  context: CloudContext,
  change: ManyChange,
  sdk: Openstack,
  cloud: Cloud,
  found: Named,
  isOneOfMany: boolean,
): Promise<Outcome> {
  const title = titleOf(change, found)
  const outcome = { title, id: found.id, subject: { id: found.id, name: found.name ?? null } }
  const head = `${change.words.verb} ${title}`
  // Lines that are open at the same time would write into each other: of many, each is told when it has ended.
  const startedAt = performance.now()
  const open = () => stepLine(context.out, head, '', startedAt)
  const line = isOneOfMany ? undefined : open()
  const ended = line ? () => line : open
  try {
    const facts = await change.run(sdk, cloud, found, {
      signal: context.signal,
      onProgress: (text) => line?.tick(text),
      cwd: context.io.cwd,
    })
    if (typeof facts === 'object' && facts !== null && 'already' in facts) ended().done('already so')
    else ended().done()
    if (typeof facts !== 'object' || facts === null) return outcome
    if (!('already' in facts) || typeof facts.already !== 'string') return { ...outcome, facts: { ...facts } }
    const { already, ...rest } = facts
    return { ...outcome, already, facts: rest }
  } catch (error) {
    const failure: PveError = cutShort(toPveError(error))
    if (failure instanceof CancelledError) ended().cancelled()
    else ended().failed()
    return { ...outcome, error: failure }
  }
}

async function showDryRun(
  context: CloudContext,
  change: ManyChange,
  sdk: Openstack,
  cloud: Cloud,
  found: readonly Named[],
): Promise<void> {
  const { signal } = context
  const rows: { id: string; name: string | null; request: UnsentRequest | null }[] = []
  for (const one of found) {
    const request = await sdk.firstChange(cloud, (guarded) =>
      change.run(sdk, guarded, one, { signal, cwd: context.io.cwd, onProgress: () => undefined }),
    )
    rows.push({ id: one.id, name: one.name ?? null, request: request ?? null })
  }
  context.out.result({
    json: rows.length === 1 ? rows[0] : rows,
    text: (style) =>
      [
        style.bold('A dry run: nothing is sent.'),
        ...rows.map(({ id, name, request }) => {
          const title = titleOf(change, { id, ...(name !== null && { name }) })
          return request ? `${title}: ${unsentText(request, style)}` : `${title}: there is nothing to change`
        }),
      ].join('\n'),
    quiet: () => rows.map(({ id }) => id).join('\n'),
  })
}
