/** The template that a container is made from: found on a storage, or in the appliance index and then downloaded. */
import { PveError, suggest, ValidationError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import type { Parameters } from '../client/types.js'
import { type ActionOptions, action } from '../guest/action.js'
import { listTemplates, newestNamed } from '../inventory/index.js'
import type { TaskResult } from '../task/index.js'
import type { ContainerFacts } from './facts.js'

export interface TemplateSource {
  /** `local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst` */
  readonly volid: string
  /** It is not there yet, and comes from the appliance index. */
  readonly download: { readonly storage: string; readonly template: string } | undefined
}

/**
 * @param storageFor picks the storage that a missing template is downloaded to
 * @returns the source, or why there is none
 */
export async function findTemplate(
  facts: ContainerFacts,
  wanted: string,
  storageFor: () => string | undefined,
): Promise<TemplateSource | { readonly problem: string }> {
  const [, volumeStorage, name = wanted] = /^([^:/]+):(?:vztmpl\/)?(.+)$/.exec(wanted) ?? []
  const templates = await facts.templates()
  const there = newestNamed(
    templates.filter(({ storage }) => volumeStorage === undefined || storage === volumeStorage),
    name,
  )
  if (there) return { volid: there.volid, download: undefined }
  if (volumeStorage !== undefined) {
    const storage = facts.storages.find((one) => one.storage === volumeStorage)
    if (!storage) return { problem: `there is no storage '${volumeStorage}' on ${facts.node}` }
    if (!storage.content.includes('vztmpl'))
      return { problem: `storage '${volumeStorage}' on ${facts.node} does not take templates (vztmpl)` }
  }
  const appliances = (await facts.appliances()).map((one) => ({ ...one, name: one.template }))
  const offered = newestNamed(appliances, name)
  if (offered) {
    const storage = volumeStorage ?? storageFor()
    if (storage === undefined) return { problem: `no storage on ${facts.node} takes templates (vztmpl)` }
    return {
      volid: `${storage}:vztmpl/${offered.template}`,
      download: { storage, template: offered.template },
    }
  }
  const known = [...templates, ...appliances].map((one) => one.name)
  const nearest = suggest(name, [...new Set(known.flatMap(namesOf))])
  return {
    problem: `there is no template '${name}' on ${volumeStorage === undefined ? `a storage of ${facts.node}` : `'${volumeStorage}'`}, nor in the appliance index${nearest === undefined ? '; pxrun template list --available shows what there is' : `; did you mean '${nearest}'?`}`,
  }
}

/** All by which `newestNamed` finds it: `debian`, `debian-13`, `debian-13-standard`, and the whole. */
function namesOf(file: string): string[] {
  const words = (file.split('_')[0] ?? '').split('-')
  return [...words.map((_, index) => words.slice(0, index + 1).join('-')), file]
}

export interface DownloadTemplateOptions extends ActionOptions {
  readonly node: string
  readonly storage: string
  /** A file of the appliance index, by its whole name: that of `listAppliances`. */
  readonly template?: string
  /** From elsewhere, in place of `template`. */
  readonly url?: string
  /** Name of the file; default the last part of the address. */
  readonly filename?: string
  readonly checksum?: { readonly algorithm: ChecksumAlgorithm; readonly value: string }
}

export type ChecksumAlgorithm = NonNullable<
  Parameters<'POST', '/nodes/{node}/storage/{storage}/download-url'>['checksum-algorithm']
>

export interface DownloadedTemplate {
  readonly volid: string
  /** It was there already, and nothing was done. */
  readonly existing: boolean
  readonly task: TaskResult | undefined
}

/**
 * Brings a template to a storage; one that is there stays as it is.
 * @throws ValidationError when neither a template nor an address is given, TaskError when the download fails, PveError
 *   TEMPLATE_NOT_THERE when it ended well and the file is not there
 * @example
 * const appliance = newestNamed(
 *   (await listAppliances(client, 'pve1')).map(({ template }) => ({ name: template })),
 *   'debian-13-standard',
 * )
 * if (appliance)
 *   await downloadTemplate(client, { node: 'pve1', storage: 'local', template: appliance.name, signal })
 */
export async function downloadTemplate(
  pve: PveClient,
  options: DownloadTemplateOptions,
): Promise<DownloadedTemplate> {
  const { node, storage, url } = options
  const filename = options.filename ?? (url === undefined ? options.template : lastPart(url))
  if (filename === undefined)
    throw new ValidationError('There is nothing to download.', {
      issues: [{ path: 'template', message: 'give the name of a template, or an address' }],
    })
  const volid = `${storage}:vztmpl/${filename}`
  const isThere = async () => (await listTemplates(pve, node, { storage })).some((one) => one.volid === volid)
  if (await isThere()) return { volid, existing: true, task: undefined }
  const kind = {
    type: 'lxc' as const,
    phase: `download ${filename} to ${storage} on ${node}`,
    taskType: /^(?:download|imgdownload)$/,
  }
  const task = await action(pve, { node }, kind, options, (call) =>
    url === undefined
      ? pve.post('/nodes/{node}/aplinfo', { node, storage, template: filename }, call)
      : pve.post(
          '/nodes/{node}/storage/{storage}/download-url',
          {
            node,
            storage,
            url,
            filename,
            content: 'vztmpl',
            ...(options.checksum && {
              checksum: options.checksum.value,
              'checksum-algorithm': options.checksum.algorithm,
            }),
          },
          call,
        ),
  )
  if (!(await isThere()))
    throw new PveError(`The download of ${filename} ended well, but ${storage} does not have it.`, {
      code: 'TEMPLATE_NOT_THERE',
      phase: kind.phase,
      ids: { upid: task.upid },
      hint: `See its log: pve task log ${task.upid}`,
    })
  return { volid, existing: false, task }
}

function lastPart(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').pop() || undefined
  } catch {
    throw new ValidationError('The template cannot be downloaded.', {
      issues: [{ path: 'url', message: `'${url}' is not an address` }],
    })
  }
}
