/** `vmctl template`. */
import { dryRunPlan, formatBytes, type PlanPreview } from '@pve/core'
import {
  deleteTemplateCommand,
  listTemplates,
  planCreateFromTemplate,
  planDeleteTemplate,
  planSaveTemplate,
  type Template,
  type TemplateDeletion,
} from '@pve/host-kvm'
import { type Outcome, reportOutcomes } from '../handlers/outcomes.js'
import { planProgress } from '../output/progress.js'
import { harmless } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { confirmDestructive } from '../questions/questions.js'
import { given } from '../values/given.js'
import type { HostContext, HostHandler } from './context.js'
import type { templateCreateFrom, templateDelete, templateList, templateSave } from './copy-definitions.js'
import { outcomeOf, runChange, showPreviews } from './planned.js'
import { vmJson, vmTitle } from './title.js'

/** Templates and disks are root's. */
const opened = async (context: HostContext) => {
  const host = await context.host('root')
  return { host, options: { signal: context.signal } }
}

export const save: HostHandler<typeof templateSave> = async (
  context,
  { arguments: { vm, template }, flags },
) => {
  const { host, options } = await opened(context)
  const { os, user, description } = flags
  const spec = { name: template, ...given({ os, user, description }) }
  const change = await planSaveTemplate(host, vm, spec, options)
  for (const note of change.notes) context.out.note(harmless(note))
  await runChange(context, change, {
    isDryRun: flags['dry-run'] === true,
    views: () => ({
      json: { template, source: vmJson(change.domain), notes: change.notes },
      text: (style) => `${style.green('Template saved:')} ${template}, of ${vmTitle(change.domain)}`,
      quiet: () => template,
    }),
  })
}

const columns: readonly Column<Template>[] = [
  { title: 'NAME', value: ({ name }) => name, shrinks: true },
  { title: 'OS', value: ({ os }) => os },
  { title: 'USER', value: ({ user }) => user },
  { title: 'VCPU', value: ({ vcpus }) => vcpus, align: 'right' },
  { title: 'MEMORY', value: ({ memoryBytes }) => formatBytes(memoryBytes), align: 'right' },
  { title: 'STORED', value: ({ storedBytes }) => formatBytes(storedBytes), align: 'right' },
  { title: 'SAVED', value: ({ savedAt }) => savedAt.slice(0, 10), drop: 2 },
  { title: 'OF', value: ({ source }) => source, shrinks: true, drop: 1 },
  { title: 'DESCRIPTION', value: ({ description }) => description, wraps: true },
]

export const list: HostHandler<typeof templateList> = async (context) => {
  const { out } = context
  const { host, options } = await opened(context)
  const { templates, damaged, unfinished } = await listTemplates(host, options)
  for (const name of damaged)
    out.warn(`the template ${JSON.stringify(name)} is damaged: its description cannot be read.`)
  for (const name of unfinished)
    out.warn(
      `the template ${JSON.stringify(name)} was deleted in part: ${deleteTemplateCommand(name)} finishes it.`,
    )
  out.result({
    json: templates,
    text: (style, width) =>
      templates.length === 0
        ? 'This host has no templates.'
        : renderTable(columns, templates, { style, width }),
    quiet: () => templates.map(({ name }) => name).join('\n'),
  })
}

export const createFrom: HostHandler<typeof templateCreateFrom> = async (
  context,
  { arguments: { template, name }, flags },
) => {
  const { host, options } = await opened(context)
  const spec = { template, name, ...given({ isLinked: flags.linked, start: flags.start }) }
  const change = await planCreateFromTemplate(host, spec, options)
  await runChange(context, change, {
    isDryRun: flags['dry-run'] === true,
    views: () => ({
      json: { ...change.domain, template },
      text: (style) =>
        `${style.green('VM created:')} ${style.bold(name)}, from the template ${template}${flags.start ? '; it runs' : ''}`,
      quiet: () => name,
    }),
  })
}

/** All are looked up first; one that is named twice is there once. */
export const remove: HostHandler<typeof templateDelete> = async (
  context,
  { arguments: { template: names }, flags },
) => {
  const { out, signal } = context
  const { host, options } = await opened(context)
  const deletions: TemplateDeletion[] = []
  for (const name of new Set(names)) deletions.push(await planDeleteTemplate(host, name, options))
  if (flags['dry-run'] === true) {
    const previews: PlanPreview[] = []
    for (const { plan } of deletions) previews.push(await dryRunPlan(plan))
    showPreviews(context, previews)
    return
  }
  await confirmDestructive(context, questionOf(deletions))
  const outcomes: Outcome[] = []
  for (const { name, template, plan } of deletions) {
    const outcome = {
      title: `template ${JSON.stringify(name)}`,
      id: name,
      subject: { template: name },
      facts: { storedBytes: template?.storedBytes ?? null, savedAt: template?.savedAt ?? null },
    }
    outcomes.push(await outcomeOf(outcome, plan, { signal, onEvent: planProgress(out) }))
  }
  reportOutcomes(context, outcomes, { verb: 'Delete', done: 'Deleted', failed: 'Not deleted' })
}

function questionOf(deletions: readonly TemplateDeletion[]): string {
  const parts = deletions.map((deletion) => `${JSON.stringify(deletion.name)} (${factsOf(deletion)})`)
  return `Delete the ${parts.length === 1 ? 'template' : 'templates'} ${parts.join(', ')}?`
}

/** A deletion that was cut off, and is asked for again, may meet another template than the one that it began with. */
function factsOf({ template, isUnfinished, isSavedSince }: TemplateDeletion): string {
  if (isUnfinished) return 'what is left of it'
  const what = template
    ? `${formatBytes(template.storedBytes)}, saved ${harmless(timeText(template.savedAt))}`
    : 'damaged'
  return isSavedSince ? `${what}; it is newer than the one whose deletion was cut off, and both go` : what
}

/** `2026-11-22 13:47 UTC`; what is no time as it is. */
const timeText = (text: string): string => {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
