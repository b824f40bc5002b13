/** Templates: a folder each, with a definition, whole copies of the disks, and the UEFI variables. */
import { commandAbout } from '@pve/core'
import { z } from 'zod'
import { type Host, type HostCallOptions, jsonOf, signalOf } from '../host/index.js'
import { DomainError, shown } from './errors.js'
import { vmctlFolder } from './snapshot-files.js'

export const templatesFolder = `${vmctlFolder}/templates`

/** @param name one that `checkNewName` lets through */
export const templateFolder = (name: string): string => `${templatesFolder}/${name}`

/** Where a template that is being deleted is until its files are gone. */
export const deletedFolder = (name: string): string => `${templatesFolder}/.${name}${deletedSuffix}`
const deletedSuffix = '.deleted'

/** A folder that is there is not put below another. */
export const finishScript = '[ ! -e "$2" ] || exit 44; sync; exec mv -T -- "$1" "$2"'

/** Disks that a template can hold: their names are those of files. */
export const diskTarget = /^[a-z]{1,4}$/

const manifest = z.object({
  version: z.literal(1),
  /** ISO 8601. */
  savedAt: z.string(),
  /** The VM that it was made of. */
  source: z.string(),
  description: z.string().optional(),
  os: z.string().optional(),
  user: z.string().optional(),
  memoryBytes: z.number(),
  vcpus: z.number(),
  disks: z.array(
    z.object({
      target: z.string().regex(diskTarget),
      sizeBytes: z.number().optional(),
    }),
  ),
  hasVariables: z.boolean(),
})

export type TemplateManifest = z.infer<typeof manifest>

export interface Template extends TemplateManifest {
  readonly name: string
  /** What its folder takes on the host's disk. */
  readonly storedBytes: number
}

export const diskFile = (target: string): string => `${target}.qcow2`
export const definitionFile = 'domain.xml'
export const manifestFile = 'template.json'
export const variablesFile = 'variables.fd'

/**
 * For each folder, ended by NUL each: its name, its manifest, its size. A folder that is being made or deleted begins with
 * a dot; only the latter is told.
 */
export const listTemplatesScript = `cd -- "$1" 2>/dev/null || exit 0
for d in */ .*${deletedSuffix}/; do
[ -d "$d" ] || continue
printf '%s\\0' "\${d%/}"
cat -- "./\${d}${manifestFile}" 2>/dev/null
printf '\\0%s\\0' "$(du -s --block-size=1 -- "./$d" | cut -f 1)"
done`

export interface TemplateList {
  readonly templates: readonly Template[]
  /** Names of folders that hold no manifest that can be read. */
  readonly damaged: readonly string[]
  /**
   * Names of templates that are out of the list, but not all of whose files are gone: their deletion was cut off. Another
   * deletion finishes it; saving one of that name removes what is left. None that `templates` or `damaged` have.
   */
  readonly unfinished: readonly string[]
}

/** What is in the folder of the templates. */
interface TemplateFolders extends Omit<TemplateList, 'unfinished'> {
  /** Names of which an earlier deletion has left something; a template may have the same name by now. */
  readonly leftovers: readonly string[]
}

/**
 * The templates of a host, by name.
 * @throws CommandError, ConnectionError
 * @example
 * const { templates, damaged } = await listTemplates(host)
 * for (const { name, source, storedBytes } of templates) console.log(`${name} of ${source}: ${storedBytes} bytes`)
 */
export async function listTemplates(host: Host, options: HostCallOptions = {}): Promise<TemplateList> {
  const { leftovers, ...there } = await readTemplateFolders(host, options)
  const names = new Set([...there.templates.map(({ name }) => name), ...there.damaged])
  return { ...there, unfinished: leftovers.filter((name) => !names.has(name)) }
}

export async function readTemplateFolders(host: Host, options: HostCallOptions): Promise<TemplateFolders> {
  const { stdout } = await host.shell.run(['sh', '-c', listTemplatesScript, 'sh', templatesFolder], {
    phase: 'list the templates',
    ...signalOf(options),
  })
  const fields = stdout.split('\0')
  const templates: Template[] = []
  const damaged: string[] = []
  const leftovers: string[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [name = '', json = '', size = ''] = fields.slice(at, at + 3)
    if (name.startsWith('.')) {
      leftovers.push(name.slice(1, -deletedSuffix.length))
      continue
    }
    const read = manifest.safeParse(jsonOf(json))
    if (read.success) templates.push({ name, ...read.data, storedBytes: Number(size) || 0 })
    else damaged.push(name)
  }
  return { templates, damaged, leftovers }
}

/** @throws DomainError TEMPLATE_NOT_FOUND, TEMPLATE_DAMAGED */
export async function findTemplate(
  host: Host,
  name: string,
  options: HostCallOptions,
): Promise<{ readonly template: Template; readonly xml: string }> {
  const { templates, damaged } = await listTemplates(host, options)
  if (damaged.includes(name)) throw damagedTemplate(name)
  const template = templates.find((one) => one.name === name)
  if (template === undefined)
    throw templateNotFound(
      host,
      name,
      templates.map((one) => one.name),
    )
  const bytes = await host.shell.readFile(`${templateFolder(name)}/${definitionFile}`, signalOf(options))
  return { template, xml: Buffer.from(bytes).toString('utf8') }
}

/** @param there names of those that could have been meant */
export const templateNotFound = (host: Host, name: string, there: readonly string[]): DomainError =>
  new DomainError(`There is no template ${shown(name)} on ${host.shell.target}.`, {
    code: 'TEMPLATE_NOT_FOUND',
    hint:
      there.length === 0
        ? 'There is none at all: vmctl template save makes one of a VM.'
        : `There are: ${there.join(', ')}.`,
  })

/**
 * The command that deletes a template, as it can be pasted whatever the template is called.
 * @example
 * deleteTemplateCommand('cuda-13') // vmctl template delete cuda-13
 * deleteTemplateCommand('-odd') // vmctl template delete -- -odd
 */
export const deleteTemplateCommand = (name: string): string =>
  commandAbout(name, ['vmctl', 'template', 'delete'])

export const damagedTemplate = (name: string): DomainError =>
  new DomainError(`The template ${shown(name)} is damaged: its folder is not what vmctl wrote.`, {
    code: 'TEMPLATE_DAMAGED',
    hint: `Look at ${templateFolder(name)} on the host. To save it anew, delete it first: ${deleteTemplateCommand(name)}`,
  })
