import { formatBytes, suggest, UsageError, ValidationError } from '@pve/core'
import {
  type Appliance,
  type ChecksumAlgorithm,
  type ContainerTemplate,
  chooseNode,
  containerDefaults,
  downloadTemplate,
  listAppliances,
  listNodes,
  listStorages,
  listTemplates,
  newestNamed,
  type PveClient,
} from '@pve/sdk'
import { defaultsOf } from '../config/defaults.js'
import type { templateList, templatePull } from '../definitions/container-templates.js'
import { type Column, renderTable } from '../output/table.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { taskJson, taskStep } from './task-step.js'

interface TemplateRow extends ContainerTemplate {
  /** Those that have it. */
  readonly nodes: readonly string[]
}

const templateColumns: readonly Column<TemplateRow>[] = [
  { title: 'TEMPLATE', value: (row) => row.name },
  { title: 'STORAGE', value: (row) => row.storage, shrinks: true },
  {
    title: 'SIZE',
    value: (row) => (row.sizeBytes === undefined ? undefined : formatBytes(row.sizeBytes)),
    align: 'right',
    drop: 1,
  },
  { title: 'NODES', value: (row) => row.nodes.join(', '), shrinks: true },
]

const applianceColumns: readonly Column<Appliance>[] = [
  { title: 'TEMPLATE', value: (row) => row.template },
  { title: 'SECTION', value: (row) => row.section, drop: 1 },
  { title: 'WHAT IT IS', value: (row) => row.headline, shrinks: true, drop: 2 },
]

export const list: ProxmoxHandler<typeof templateList> = async (context, { flags }) => {
  const { out } = context
  const { available, node, storage } = flags
  if (available && storage !== undefined)
    throw new UsageError('What can be downloaded is on no storage yet: leave --available or --storage out.')
  const pve = await context.connect()
  if (available) {
    const appliances = await listAppliances(pve, (await chooseNode(pve, node)).node)
    out.result({
      json: appliances,
      text: (style, width) =>
        appliances.length === 0
          ? "The server's appliance index is empty: run 'pveam update' on the node."
          : renderTable(applianceColumns, appliances, { style, width }),
      quiet: () => appliances.map(({ template }) => template).join('\n'),
    })
    return
  }
  const rows = await templatesOf(pve, await nodesToAsk(pve, node), storage)
  out.result({
    json: rows,
    text: (style, width) =>
      rows.length === 0
        ? "There are no templates there, or you may see none. Get one: 'pxrun template pull debian-13'."
        : renderTable(templateColumns, rows, { style, width }),
    quiet: () => rows.map(({ volid }) => volid).join('\n'),
  })
}

async function nodesToAsk(pve: PveClient, node: string | undefined): Promise<string[]> {
  if (node !== undefined) return [(await chooseNode(pve, node)).node]
  return (await listNodes(pve)).filter(({ online }) => online).map((one) => one.node)
}

/** A shared storage shows the same on all its nodes, and others of one name often do: that is one row. */
async function templatesOf(
  pve: PveClient,
  nodes: readonly string[],
  storage: string | undefined,
): Promise<TemplateRow[]> {
  const lists = await Promise.all(
    nodes.map(async (node) => ({
      node,
      templates: await listTemplates(pve, node, storage === undefined ? {} : { storage }),
    })),
  )
  const rows = new Map<string, TemplateRow>()
  for (const { node, templates } of lists)
    for (const template of templates)
      rows.set(template.volid, {
        ...template,
        nodes: [...(rows.get(template.volid)?.nodes ?? []), node],
      })
  return [...rows.values()].sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
}

export const pull: ProxmoxHandler<typeof templatePull> = async (
  context,
  { arguments: { template: wanted }, flags },
) => {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(wanted)
  if (isAddress && !/^https?:/i.test(wanted))
    throw new UsageError(`'${wanted}' is not an http or https address.`)
  if (!isAddress && (flags.checksum !== undefined || flags.filename !== undefined))
    throw new UsageError(
      `--${flags.checksum === undefined ? 'filename' : 'checksum'} is for an address; the appliance index has its own.`,
    )
  const checksum = flags.checksum === undefined ? undefined : checksumOf(flags.checksum)
  const pve = await context.connect()
  const { node } = await chooseNode(pve, flags.node)
  const storage = flags.storage ?? (await storageFor(context, pve, node))
  const what = isAddress
    ? { url: wanted, ...(flags.filename !== undefined && { filename: flags.filename }) }
    : { template: await applianceNamed(pve, node, wanted) }
  const { volid, existing, task } = await taskStep(
    context,
    `Download ${'url' in what ? what.url : what.template} to ${storage} on ${node}`,
    async (options) => {
      const result = await downloadTemplate(pve, {
        ...options,
        ...what,
        node,
        storage,
        ...(checksum && { checksum }),
      })
      return { ...result, warnings: result.task?.warnings ?? 0 }
    },
  )
  context.out.result({
    json: { volid, node, storage, existing, ...taskJson(task) },
    text: (style) => `${existing ? 'Already there:' : style.green('Downloaded:')} ${volid} on ${node}`,
    quiet: () => volid,
  })
}

const checksumDigits: Readonly<Record<ChecksumAlgorithm, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
}
const isAlgorithm = (name: string): name is ChecksumAlgorithm => Object.hasOwn(checksumDigits, name)

function checksumOf(text: string): { algorithm: ChecksumAlgorithm; value: string } {
  const [, algorithm = '', value = ''] = /^([a-z0-9]+):([0-9a-f]+)$/i.exec(text.trim()) ?? []
  const name = algorithm.toLowerCase()
  if (isAlgorithm(name) && value.length === checksumDigits[name]) return { algorithm: name, value }
  throw new UsageError(`--checksum is sha256: and 64 hexadecimal digits; this is '${text}'.`, {
    hint: `Others than sha256: ${Object.keys(checksumDigits).join(', ')}.`,
  })
}

async function applianceNamed(pve: PveClient, node: string, wanted: string): Promise<string> {
  const appliances = (await listAppliances(pve, node)).map((one) => ({ ...one, name: one.template }))
  const found = newestNamed(appliances, wanted)
  if (found) return found.template
  const nearest = suggest(wanted, [
    ...new Set(appliances.flatMap(({ package: name, template, os = name }) => [os, name, template])),
  ])
  throw new ValidationError('The template cannot be downloaded.', {
    issues: [
      {
        path: 'template',
        message: `the appliance index of ${node} has no '${wanted}'${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`,
      },
    ],
    hint: "'pxrun template list --available' shows what there is; 'pveam update' on the node renews it.",
  })
}

async function storageFor(context: ProxmoxContext, pve: PveClient, node: string): Promise<string> {
  const storages = (await listStorages(pve, { node, content: 'vztmpl' })).filter(
    ({ active, enabled }) => active && enabled,
  )
  const preferred =
    defaultsOf(context.settings.containerDefaults, 'container-defaults', containerDefaults)
      ?.templateStorage ?? containerDefaults.templateStorage
  const [roomiest] = [...storages].sort(
    (one, other) => (other.availableBytes ?? 0) - (one.availableBytes ?? 0),
  )
  const chosen = storages.find(({ storage }) => storage === preferred) ?? roomiest
  if (chosen) return chosen.storage
  throw new ValidationError('The template cannot be downloaded.', {
    issues: [{ path: 'storage', message: `no active storage of ${node} takes templates (vztmpl)` }],
    hint: 'Allow "Container template" on a storage of the node, or choose another node.',
  })
}
