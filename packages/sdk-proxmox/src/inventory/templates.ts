/** Container templates: those that a storage has, and those that the appliance index of the server offers. */
import { z } from 'zod'
import type { PveClient } from '../client/client.js'
import { ApiError } from '../client/errors/index.js'
import { listStorages } from './storages.js'

export interface ContainerTemplate {
  /** `local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst` */
  readonly volid: string
  /** The file's name alone. */
  readonly name: string
  readonly storage: string
  readonly sizeBytes?: number
}

export interface Appliance {
  /** The name of the file that is downloaded, and what `downloadTemplate` takes. */
  readonly template: string
  /** `debian-13-standard` */
  readonly package: string
  readonly version: string
  /** `system`, `turnkeylinux`, … */
  readonly section: string
  readonly headline?: string
  /** `debian-13` */
  readonly os?: string
}

/** The schema says nothing of an appliance: these are the fields that `pveam` reads. */
const applianceSchema = z.object({
  template: z.string(),
  package: z.string(),
  version: z.string().catch(''),
  section: z.string().catch(''),
  headline: z.string().optional(),
  os: z.string().optional(),
})

/**
 * Templates on the storages of a node, by name. A storage that does not answer is left out.
 * @param options.storage only on this one
 * @example
 * const templates = await listTemplates(client, 'pve1')
 * for (const { volid, sizeBytes } of templates) console.log(volid, sizeBytes)
 */
export async function listTemplates(
  pve: PveClient,
  node: string,
  options: { readonly storage?: string } = {},
): Promise<ContainerTemplate[]> {
  const storages =
    options.storage === undefined
      ? (await listStorages(pve, { node, content: 'vztmpl' })).filter((one) => one.enabled && one.active)
      : [{ storage: options.storage }]
  const lists = await Promise.all(
    storages.map(async ({ storage }) => {
      try {
        const volumes = await pve.get('/nodes/{node}/storage/{storage}/content', {
          node,
          storage,
          content: 'vztmpl',
        })
        return volumes.map(({ volid, size }) => ({
          volid,
          name: volid.slice(volid.lastIndexOf('/') + 1),
          storage,
          ...(size !== undefined && { sizeBytes: size }),
        }))
      } catch (error) {
        if (error instanceof ApiError && options.storage === undefined) return []
        throw error
      }
    }),
  )
  return lists.flat().sort((a, b) => byName(a.name, b.name))
}

/**
 * What the server's appliance index offers to download, by name. It is as old as the server's last `pveam update`.
 * @example
 * const offered = await listAppliances(client, 'pve1')
 * offered.filter(({ section }) => section === 'system').map(({ template }) => template)
 */
export async function listAppliances(pve: PveClient, node: string): Promise<Appliance[]> {
  const rows = await pve.get('/nodes/{node}/aplinfo', { node })
  return rows
    .flatMap((row) => {
      const read = applianceSchema.safeParse(row)
      return read.success ? [read.data] : []
    })
    .map(({ template, package: name, version, section, headline, os }) => ({
      template,
      package: name,
      version,
      section,
      ...(headline !== undefined && { headline }),
      ...(os !== undefined && { os }),
    }))
    .sort((a, b) => byName(a.template, b.template))
}

const byName = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })

/**
 * The one that a name means: exactly that file, else the newest whose name begins with it at a word's end (`debian-13`
 * is no `debian-130`). A plain system comes before one with an application in it.
 * @example
 * const debian = newestNamed(await listTemplates(client, 'pve1'), 'debian-13')
 * console.log(debian?.volid) // cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst
 */
export function newestNamed<T extends { readonly name: string }>(
  among: readonly T[],
  wanted: string,
): T | undefined {
  const exact = among.find(({ name }) => name === wanted)
  if (exact) return exact
  const isPlain = ({ name }: T) => !/-turnkey-/.test(name)
  return among
    .filter(({ name }) => name.startsWith(wanted) && !/^[A-Za-z0-9]/.test(name.slice(wanted.length)))
    .sort((one, other) => Number(isPlain(other)) - Number(isPlain(one)) || byName(other.name, one.name))[0]
}
