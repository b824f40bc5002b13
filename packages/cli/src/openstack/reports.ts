/** Quota, what nobody uses, and the picture of the networks. */
import { dryRunPlan, exitCodes, PlanError, runPlan, suggest, UsageError } from '@pve/core'
import type { Cloud, Need, Orphan, OrphanKind, QuotaEntry } from '@pve/openstack'
import { dryRunText } from '../handlers/dry-run.js'
import { writeNamedFile } from '../handlers/named-file.js'
import { planProgress } from '../output/progress.js'
import type { Style } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext, CloudHandler, Openstack } from './context.js'
import { readPairs } from './filter.js'
import type {
  orphans as orphansDefinition,
  quota as quotaDefinition,
  topology as topologyDefinition,
} from './report-definitions.js'

export const quota: CloudHandler<typeof quotaDefinition> = async (context, { flags }) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  if (flags.fit.length > 0) return fit(context, sdk, cloud, flags.fit)
  const { entries, notRead } = await sdk.readQuota(cloud, {
    signal,
    ...(flags.service !== undefined && { services: [flags.service] }),
  })
  const isSaid = ({ limit, used, reserved }: QuotaEntry) => limit !== 'unlimited' || used > 0 || reserved > 0
  const shown = flags.all ? entries : entries.filter(isSaid)
  out.result({
    json: { entries, notRead },
    text: (style, width) =>
      [
        renderTable(quotaColumns(sdk), shown, { style, width }),
        ...notRead.map(({ service, reason }) => style.dim(`${service}: ${reason}`)),
      ].join('\n'),
    quiet: () => shown.map(({ service, resource, used }) => `${service} ${resource} ${used}`).join('\n'),
  })
}

function quotaColumns(sdk: Openstack): readonly Column<QuotaEntry>[] {
  const amount = (value: number | 'unlimited', { unit }: QuotaEntry) =>
    value === 'unlimited' ? 'no limit' : sdk.formatAmount(value, unit)
  const paint = (entry: QuotaEntry, style: Style) =>
    ({ ok: undefined, warn: style.yellow, full: style.red })[sdk.level(entry)]
  return [
    { title: 'SERVICE', value: ({ service }) => service },
    {
      title: 'RESOURCE',
      shrinks: true,
      value: ({ resource, each }) =>
        `${sdk.describeResource(resource)}${each === undefined ? '' : ` (each ${each})`}`,
    },
    {
      title: 'USED',
      align: 'right',
      value: (entry) => (entry.each === undefined ? amount(entry.used, entry) : undefined),
    },
    { title: 'RESERVED', align: 'right', value: ({ reserved }) => reserved || undefined },
    { title: 'LIMIT', align: 'right', value: (entry) => amount(entry.limit, entry) },
    {
      title: 'LEFT',
      align: 'right',
      value: (entry) => (entry.each === undefined ? amount(sdk.left(entry), entry) : undefined),
      color: paint,
    },
    {
      title: 'TAKEN',
      align: 'right',
      value: (entry) => {
        const part = sdk.share(entry)
        return part === undefined ? undefined : `${Math.round(part * 100)} %`
      },
      color: paint,
    },
  ]
}

const fitThings = ['flavor', 'volume', 'floating-ip', 'port']
const fitKeys = [...fitThings, 'count', 'volume-type']

/** Whether there is room for servers and volumes, with the arithmetic of each line. */
async function fit(
  context: CloudContext,
  sdk: Openstack,
  cloud: Cloud,
  words: readonly string[],
): Promise<void> {
  const { out, signal } = context
  const need = await needOf(sdk, cloud, words, signal)
  const { entries } = await sdk.readQuota(cloud, { signal })
  const report = sdk.fits(entries, need)
  out.result({
    json: report,
    text: (style, width) =>
      [
        renderTable(
          [
            { title: 'SERVICE', value: ({ service }) => service },
            { title: 'RESOURCE', value: ({ resource }) => sdk.describeResource(resource) },
            {
              title: 'FITS',
              value: (line) => (line.fits ? 'yes' : 'no'),
              color: (line, own) => (line.fits ? own.green : own.red),
            },
            { title: 'WHY', wraps: true, value: ({ sentence }) => sentence },
          ],
          report.lines,
          { style, width },
        ),
        report.fits ? style.green('There is room for it.') : style.red('There is no room for it.'),
      ].join('\n'),
    quiet: () => (report.fits ? 'yes' : 'no'),
  })
  if (!report.fits) context.setExitCode(exitCodes.validation)
}

async function needOf(
  sdk: Openstack,
  cloud: Cloud,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Need> {
  const given = readPairs(words, '--fit', 'For example: --fit flavor=m1.small --fit count=3.')
  for (const key of given.keys()) {
    if (fitKeys.includes(key)) continue
    const nearest = suggest(key, fitKeys)
    throw new UsageError(`--fit knows no '${key}'.`, {
      hint: nearest ? `Did you mean '${nearest}'?` : `There are: ${fitKeys.join(', ')}.`,
    })
  }
  if (!fitThings.some((key) => given.has(key)) || (given.has('volume-type') && !given.has('volume')))
    throw new UsageError(`--fit ${[...given.keys()].join(', ')} does not say of what.`, {
      hint: `Add ${given.has('volume-type') ? 'volume=20 (GiB)' : `one of ${fitThings.join(', ')}`}.`,
    })
  const number = (key: string): number | undefined => {
    const text = given.get(key)
    if (text === undefined) return undefined
    const value = Number(text)
    if (Number.isInteger(value) && value >= 0) return value
    throw new UsageError(`--fit ${key}= is a whole number, not '${text}'.`)
  }
  const [count = 1, volumeGiB, floatingIps = 0, ports = 0] = ['count', 'volume', 'floating-ip', 'port'].map(
    number,
  )
  const typeRef = given.get('volume-type')
  const volumeType =
    typeRef === undefined ? undefined : (await sdk.findVolumeType(cloud, typeRef, { signal })).name
  const volumes =
    volumeGiB === undefined ? [] : [{ sizeGiB: volumeGiB, ...(volumeType !== undefined && { volumeType }) }]
  const ref = given.get('flavor')
  if (ref !== undefined) {
    const flavor = await sdk.findFlavor(cloud, ref, { signal })
    return sdk.needOfLaunch({ flavor, count, volumes, newPorts: ports, newFloatingIps: floatingIps })
  }
  return sdk.addNeeds(...volumes.map((volume) => sdk.timesNeed(sdk.needOfVolume(volume), count)), {
    network: { ports: ports * count, floatingIps: floatingIps * count },
  })
}

const orphanColumns: readonly Column<Orphan>[] = [
  { title: 'KIND', value: ({ kind }) => kind },
  { title: 'NAME', shrinks: true, value: ({ name }) => name },
  { title: 'DAYS', align: 'right', value: ({ ageDays }) => ageDays && Math.round(ageDays) },
  { title: 'GIB', align: 'right', value: ({ sizeGiB }) => sizeGiB },
  {
    title: 'WHY',
    wraps: true,
    // Never without it: what is said there is what one should know before deleting.
    value: ({ why, caution }) => `${why.join('; ')}${caution === undefined ? '' : `. Caution: ${caution}`}`,
  },
  { title: 'ID', drop: 9, value: ({ id }) => id },
]

export const orphans: CloudHandler<typeof orphansDefinition> = async (
  context,
  { arguments: { ids }, flags },
) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const kinds = flags.kind.map((word) => kindNamed(sdk, word))
  if (!flags.delete && (ids.length > 0 || flags['dry-run']))
    throw new UsageError('Ids and --dry-run are for --delete.', { hint: 'Add --delete, or leave them out.' })
  const { days } = flags
  const ages = days === undefined ? undefined : sdk.sameAge(days)
  const options = { signal, ...(kinds.length > 0 && { kinds }), ...(ages && { ages }) }
  const report = await sdk.findOrphans(cloud, options)
  if (!flags.delete) {
    out.result({
      json: report,
      text: (style, width) =>
        [
          report.orphans.length === 0
            ? 'Nothing has been unused for long enough to be named (--days says for how long).'
            : renderTable(orphanColumns, report.orphans, { style, width }),
          ...report.notLookedAt.map(({ kind, reason }) => style.dim(`${kind}: not looked at, ${reason}`)),
        ].join('\n'),
      quiet: () => report.orphans.map(({ id }) => id).join('\n'),
    })
    return
  }
  const selection = ids.length > 0 ? ids : report.orphans.map(({ id }) => id)
  const plan = sdk.deleteOrphansPlan(cloud, report, selection, options)
  if (flags['dry-run']) {
    const preview = await dryRunPlan(plan)
    const text = (style: Style = out.style, columns?: number) => dryRunText(preview, style, columns)
    out.result({ json: preview, text, quiet: () => text() })
    return
  }
  const chosen = report.orphans.filter(({ id }) => selection.includes(id))
  if (chosen.length > 0)
    await confirmDestructive(
      context,
      `Delete ${chosen.map(({ kind, name }) => `${kind} ${name}`).join(', ')}? They are lost for good.`,
    )
  const { outcomes } = plan.context
  try {
    await runPlan(plan, { signal, onEvent: planProgress(out) })
  } catch (error) {
    // What was done until then is told as well.
    if (error instanceof PlanError && outcomes.length > 0) context.setExitCode(exitCodes.incomplete)
    throw error
  }
  out.result({
    json: outcomes,
    text: (style, width) =>
      outcomes.length === 0
        ? 'There is nothing to delete.'
        : renderTable(
            [
              { title: 'KIND', value: ({ kind }) => kind },
              { title: 'NAME', value: ({ name }) => name },
              {
                title: 'OUTCOME',
                value: ({ outcome }) => outcome,
                color: ({ outcome }, own) => (outcome === 'kept' ? own.yellow : own.green),
              },
              { title: 'WHY', wraps: true, value: ({ reason }) => reason },
            ],
            outcomes,
            { style, width },
          ),
    quiet: () => outcomes.flatMap(({ id, outcome }) => (outcome === 'kept' ? [] : [id])).join('\n'),
  })
  if (outcomes.some(({ outcome }) => outcome === 'kept')) context.setExitCode(exitCodes.incomplete)
}

function kindNamed(sdk: Openstack, word: string): OrphanKind {
  const found = sdk.orphanKinds.find((kind) => kind === word)
  if (found) return found
  const nearest = suggest(word, sdk.orphanKinds)
  throw new UsageError(`There is no kind '${word}'.`, {
    hint: nearest ? `Did you mean '${nearest}'?` : `There are: ${sdk.orphanKinds.join(', ')}.`,
  })
}

export const topology: CloudHandler<typeof topologyDefinition> = async (context, { flags }) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const drawn = sdk.topologyOf(await sdk.readTopology(cloud, { signal }))
  const picture = (columns: number | undefined) =>
    flags.format === 'svg'
      ? sdk.topologySvg(drawn)
      : flags.format === 'mermaid'
        ? sdk.topologyMermaid(drawn)
        : sdk.topologyText(drawn, columns === undefined ? {} : { width: columns })
  if (flags.output !== undefined) {
    const text = `${picture(undefined).trimEnd()}\n`
    const path = await writeNamedFile(context, flags.output, text, { mode: 0o644, replaces: true })
    out.result({ json: { file: path }, text: () => path, quiet: () => path })
    return
  }
  out.result({
    json:
      flags.format === undefined || flags.format === 'text' ? drawn : { [flags.format]: picture(undefined) },
    text: (_style, columns) => picture(columns).trimEnd(),
    quiet: () => picture(undefined).trimEnd(),
  })
}
