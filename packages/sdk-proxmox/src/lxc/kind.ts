import type { PveClient } from '../client/client.js'
import type { GuestKind } from '../guest/kind.js'
import { ContainerIdTakenError, ContainerIncompleteError, ContainerNotCreatedError } from './errors.js'

export type ContainerConfig = Awaited<ReturnType<typeof readConfig>>

const readConfig = (pve: PveClient, container: { node: string; vmid: number }, signal?: AbortSignal) =>
  pve.get(
    '/nodes/{node}/lxc/{vmid}/config',
    { node: container.node, vmid: container.vmid },
    signal ? { signal } : {},
  )

/**
 * The last line of a container's description: a container has no UUID that could be its creation's, as a VM has. A
 * comment of Markdown is not shown where the description is. With its id, since a clone carries the description along;
 * with its template, which nothing else in a configuration tells; and with the run that works on it, so that of two runs
 * of one creation the later has it alone.
 */
export const creationMark = (uuid: string, vmid: number, template: string, run: string): string =>
  `<!-- ${markOf(uuid, vmid)}from ${template} by ${run} -->`

const markOf = (uuid: string, vmid: number): string => `pve-suite creation ${uuid} of container ${vmid} `

const anyMark = /\n?<!-- pve-suite creation [0-9a-f-]+ of container \d+ from (\S+) by [0-9a-f]+ -->/g

/** The run that has the container of a creation; undefined when it carries no such mark. */
export const runInMark = (
  description: string | undefined,
  uuid: string,
  vmid: number,
): string | undefined => {
  const text = description ?? ''
  const start = text.indexOf(markOf(uuid, vmid))
  return start < 0 ? undefined : / by ([0-9a-f]+) -->/.exec(text.slice(start))?.[1]
}

/** The file of the template that a container, or what it was cloned from, was made from. */
export const templateInMark = (description: string | undefined): string | undefined =>
  [...(description ?? '').matchAll(anyMark)].at(-1)?.[1]

/** A description as it was given. */
export const withoutMark = (description: string | undefined): string | undefined =>
  description?.replace(anyMark, '').trimEnd() || undefined

export const containerKind: GuestKind<ContainerConfig> = {
  type: 'lxc',
  noun: 'container',
  readConfig,
  nameOf: ({ hostname }) => hostname,
  isOurs: ({ description }, uuid, vmid) => (description ?? '').includes(markOf(uuid, vmid)),
  isBlank: ({ description, rootfs }) => description === undefined && rootfs === undefined,
  isMaking: ({ type, id }, vmid) => type === 'vzclone' || (type === 'vzcreate' && id === String(vmid)),
  birthmark: (config) =>
    JSON.stringify([config.rootfs?.volume, config.net0?.hwaddr, config.arch, config.ostype]),
  stop: (pve, container, call) => pve.post('/nodes/{node}/lxc/{vmid}/status/stop', { ...container }, call),
  remove: (pve, container, { purge, destroyUnreferencedDisks }, call) =>
    pve.delete(
      '/nodes/{node}/lxc/{vmid}',
      { ...container, purge, 'destroy-unreferenced-disks': destroyUnreferencedDisks },
      call,
    ),
  errors: {
    notCreated: (message, options) => new ContainerNotCreatedError(message, options),
    incomplete: (message, options) => new ContainerIncompleteError(message, options),
    idTaken: (vmid, name, options) => new ContainerIdTakenError(vmid, name, options),
  },
  commands: { show: 'pxrun save-config', remove: 'pxrun destroy' },
}
