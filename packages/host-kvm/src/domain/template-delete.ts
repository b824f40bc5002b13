/** Deleting a template: out of the list at once, then file by file. */
import type { Plan, Step } from '@pve/core'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { listDomains } from '../libvirt/index.js'
import { DomainError, lastWord, shown } from './errors.js'
import {
  deletedFolder,
  diskFile,
  listTemplates,
  type Template,
  templateFolder,
  templateNotFound,
} from './template-store.js'
import { lookAt } from './volume-look.js'
import { isBelow, readDiskUses } from './volume-users.js'
import type { DomainWork } from './work.js'

export interface TemplateDeletion {
  readonly name: string
  /** Undefined where its description cannot be read: the template is damaged, or was deleted in part. */
  readonly template?: Template
  /** An earlier deletion of it was cut off: only what that one left is removed. */
  readonly isUnfinished: boolean
  readonly plan: Plan<DomainWork>
}

/** One that was cut off before may lie there still. */
export const asideScript = `[ -e "$1" ] || exit 0
rm -r -f -- "$2" && exec mv -T -- "$1" "$2"`

/**
 * Deletes a template with its disks, also a damaged one; refused while a disk of a VM lies over them. First it goes out of
 * the list, so that nobody makes a VM of half a template; a deletion that was cut off is finished by the next.
 * @throws DomainError TEMPLATE_NOT_FOUND, TEMPLATE_IN_USE, and while it runs TEMPLATE_CHANGED; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { template, plan } = await planDeleteTemplate(host, 'cuda-13')
 * await runPlan(plan, { signal })
 * console.log(`${template?.storedBytes} bytes are free again`)
 */
export async function planDeleteTemplate(
  host: Host,
  name: string,
  options: HostCallOptions = {},
): Promise<TemplateDeletion> {
  const { templates, damaged, unfinished } = await listTemplates(host, options)
  const template = templates.find((one) => one.name === name)
  const isThere = template !== undefined || damaged.includes(name)
  if (!isThere && !unfinished.includes(name))
    throw templateNotFound(host, name, [...templates.map((one) => one.name), ...damaged, ...unfinished])
  if (isThere) await checkUnused(host, name, template, options)
  return {
    name,
    ...(template && { template }),
    isUnfinished: !isThere,
    plan: {
      name: `delete the template ${shown(name)}`,
      context: { host },
      steps: [...(isThere ? [lookAgainStep(name, template), asideStep(name)] : []), removeStep(name)],
    },
  }
}

/** By path, and by file: a bind mount and a link lead there, too. */
async function checkUnused(
  host: Host,
  name: string,
  template: Template | undefined,
  options: HostCallOptions,
): Promise<void> {
  const folder = templateFolder(name)
  const disks = (template?.disks ?? []).map(({ target }) => `${folder}/${diskFile(target)}`)
  const [{ uses, unknown }, [there, ...files]] = await Promise.all([
    listDomains(host, options).then((domains) => readDiskUses(host, domains, options)),
    lookAt(
      host,
      [folder, ...disks].map((path) => ({ path, isPlain: true })),
      options,
    ),
  ])
  const realFolder = there?.real ?? folder
  const identities = new Set(files.flatMap(({ identity }) => identity ?? []))
  const users = uses.filter(
    ({ path, seen }) =>
      isBelow(path, folder) ||
      isBelow(seen?.real ?? path, realFolder) ||
      (seen?.identity !== undefined && identities.has(seen.identity)),
  )
  const names = [...new Set(users.map((one) => one.name))].sort()
  const [first] = names
  if (first !== undefined) {
    throw new DomainError(
      `The template ${shown(name)} is in use: the disks of ${names.length === 1 ? 'the VM' : 'the VMs'} ${names.map(shown).join(', ')} lie over it, and are nothing without it.`,
      {
        code: 'TEMPLATE_IN_USE',
        hint: `Delete what was made from it with --linked first: ${names.map((one) => `vmctl delete ${lastWord(one)}`).join('; ')}`,
      },
    )
  }
  if (unknown !== undefined) {
    throw new DomainError(`The template ${shown(name)} may be in use. ${unknown}`, {
      code: 'TEMPLATE_IN_USE',
      hint: 'Mend that disk, start its storage pool, or delete that VM. Then delete the template again.',
    })
  }
}

/** Between the question and its answer somebody may have made a VM of it, or another template of that name. */
const lookAgainStep = (name: string, planned: Template | undefined): Step<DomainWork> => ({
  id: 'look-again',
  title: `Look once more who needs the template ${shown(name)}`,
  preview: () => [{ kind: 'note', text: 'When a disk of a VM lies over it by then, it ends here.' }],
  async run({ host }, io) {
    const { templates } = await listTemplates(host, signalOf(io))
    const now = templates.find((one) => one.name === name)
    if (now !== undefined && now.savedAt !== planned?.savedAt) {
      throw new DomainError(`The template ${shown(name)} is not any more the one that it was.`, {
        code: 'TEMPLATE_CHANGED',
        hint: 'Nothing was deleted: somebody saved another one under this name. Look at it (vmctl template list), then delete it again.',
      })
    }
    await checkUnused(host, name, now, signalOf(io))
  },
})

const asideStep = (name: string): Step<DomainWork> => {
  const [from, to] = [templateFolder(name), deletedFolder(name)]
  return {
    id: 'aside',
    title: `Take the template ${shown(name)} out of the list`,
    preview: () => [
      commandPreview(
        ['mv', '-T', '--', from, to],
        'Nobody can make a VM of half a template. Cut off after this, the same deletion finishes.',
      ),
    ],
    async run({ host }, io) {
      await host.shell.run(['sh', '-c', asideScript, 'sh', from, to], {
        phase: 'take the template out of the list',
        timeLimitMs: 600_000,
        signal: io.signal,
      })
    },
  }
}

const removeStep = (name: string): Step<DomainWork> => {
  const argv = ['rm', '-r', '-f', '--', deletedFolder(name)] as const
  return {
    id: 'remove',
    title: `Remove the files of the template ${shown(name)}`,
    preview: () => [commandPreview(argv, 'Its disks, its definition and its UEFI variables.')],
    async run({ host }, io) {
      await host.shell.run(argv, {
        phase: 'remove the files of the template',
        timeLimitMs: 600_000,
        signal: io.signal,
      })
    },
  }
}
