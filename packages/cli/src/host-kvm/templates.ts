/** `vmctl template`. */
import { formatBytes } from '@pve/core'
import { listTemplates, planCreateFromTemplate, planSaveTemplate, type Template } from '@pve/host-kvm'
import { harmless } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { given } from '../values/given.js'
import type { HostContext, HostHandler } from './context.js'
import type { templateCreateFrom, templateList, templateSave } from './copy-definitions.js'
import { runChange } from './planned.js'
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
  { title: 'NAME', value: ({ name }) => name },
  { title: 'OS', value: ({ os }) => os },
  { title: 'USER', value: ({ user }) => user },
  { title: 'VCPU', value: ({ vcpus }) => vcpus, align: 'right' },
  { title: 'MEMORY', value: ({ memoryBytes }) => formatBytes(memoryBytes), align: 'right' },
  { title: 'STORED', value: ({ storedBytes }) => formatBytes(storedBytes), align: 'right' },
  { title: 'SAVED', value: ({ savedAt }) => savedAt.slice(0, 10), drop: 2 },
  { title: 'OF', value: ({ source }) => source, shrinks: true, drop: 1 },
  { title: 'DESCRIPTION', value: ({ description }) => description, shrinks: true },
]

export const list: HostHandler<typeof templateList> = async (context) => {
  const { out } = context
  const { host, options } = await opened(context)
  const { templates, damaged } = await listTemplates(host, options)
  for (const name of damaged)
    out.warn(`the template ${JSON.stringify(name)} is damaged: its description cannot be read.`)
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
