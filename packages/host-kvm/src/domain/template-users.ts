/** Which VMs need a template: their disks lie over its own. */
import { commandAbout, quoteShellWord } from '@pve/core'
import type { Host, HostCallOptions } from '../host/index.js'
import { type Domain, listDomains } from '../libvirt/index.js'
import { DomainError, shown } from './errors.js'
import { isBelow } from './paths.js'
import { deletedFolder, templateFolder } from './template-store.js'
import { lookAt } from './volume-look.js'
import { type DiskUses, readDiskUses } from './volume-users.js'

/** Images in folders, ended by NUL each: also of a template whose description cannot be read. */
export const templateImagesScript = `for d; do
for f in "$d"/*.qcow2; do
if [ -e "$f" ]; then printf '%s\\0' "$f"; fi
done
done`

/**
 * By path, and by file: a bind mount and a link lead there, too. Where its files are is the same: in its place, or in the
 * folder of what is being deleted.
 * @param isAside only the latter is there: an earlier deletion was cut off
 * @throws DomainError TEMPLATE_IN_USE; TEMPLATE_DAMAGED for a folder that is a link
 */
export async function checkTemplateUnused(
  host: Host,
  name: string,
  { isAside = false, ...options }: HostCallOptions & { readonly isAside?: boolean } = {},
): Promise<void> {
  const folders = [templateFolder(name), deletedFolder(name)]
  const [domains, images] = await Promise.all([
    listDomains(host, options),
    templateImages(host, folders, options),
  ])
  const [diskUses, looked] = await Promise.all([
    readDiskUses(host, domains, options),
    lookAt(
      host,
      [...folders, ...images].map((path) => ({ path, isPlain: true })),
      options,
    ),
  ])
  const [place, ...others] = looked
  const realFolders = folders.flatMap((folder, index) => [folder, looked[index]?.real ?? folder])
  const identities = new Set(others.slice(1).flatMap(({ identity }) => identity ?? []))
  const users = diskUses.uses.filter(
    ({ path, seen }) =>
      realFolders.some((folder) => isBelow(path, folder) || isBelow(seen?.real ?? path, folder)) ||
      (seen?.identity !== undefined && identities.has(seen.identity)),
  )
  const what = isAside ? `What is left of the template ${shown(name)}` : `The template ${shown(name)}`
  const orBack = isAside
    ? ` What is left of it can be put back on the host: mv -T -- ${folders.toReversed().map(quoteShellWord).join(' ')}`
    : ''
  const names = [...new Set(users.map((one) => one.name))].sort()
  if (names.length > 0) {
    throw new DomainError(
      `${what} is in use: the disks of ${names.length === 1 ? 'the VM' : 'the VMs'} ${names.map(shown).join(', ')} lie over it, and are nothing without it.`,
      {
        code: 'TEMPLATE_IN_USE',
        hint: `Delete what was made from it with --linked first: ${names.map((one) => commandAbout(one, ['vmctl', 'delete'])).join('; ')}${orBack && `.${orBack}`}`,
      },
    )
  }
  const unknown = diskUses.unknown ?? hiddenOf(diskUses, name, domains)
  if (unknown !== undefined) {
    throw new DomainError(`${what} may be in use. ${unknown}`, {
      code: 'TEMPLATE_IN_USE',
      hint: `Mend that disk, mount what it is on, start its storage pool, or delete that VM. Then do this again.${orBack}`,
    })
  }
  if (place?.isLink === true) {
    const [path] = folders
    throw new DomainError(
      `The template ${shown(name)} is a link to ${place.real ?? 'another place'}: its disks would stay there.`,
      {
        code: 'TEMPLATE_DAMAGED',
        hint: `Nothing was deleted, and no VM needs it. Remove what the link leads to on the host, then the link itself: ${path}`,
      },
    )
  }
}

async function templateImages(
  host: Host,
  folders: readonly string[],
  options: HostCallOptions,
): Promise<readonly string[]> {
  const { stdout } = await host.shell.run(['sh', '-c', templateImagesScript, 'sh', ...folders], {
    phase: 'look for the disks of the template',
    ...options,
  })
  return stdout.split('\0').filter(Boolean)
}

/** Its metadata say of which template a VM was made, not whether its disks are copies: one that is not seen may lie over it. */
function hiddenOf({ hidden }: DiskUses, template: string, domains: readonly Domain[]): string | undefined {
  const made = new Set(
    domains
      .filter(({ definition, liveDefinition }) =>
        [definition, liveDefinition].some((one) => one?.vmctl.template === template),
      )
      .map(({ name }) => name),
  )
  const found = hidden.find(({ name }) => made.has(name))
  return (
    found &&
    `The VM ${shown(found.name)} was made from it, and its disk ${found.target} cannot be seen: there is nothing at ${found.place}.`
  )
}
