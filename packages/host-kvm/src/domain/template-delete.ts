/** Deleting a template: out of the list at once, then file by file. */
import type { Plan, Step } from '@pve/core'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { DomainError, shown } from './errors.js'
import {
  deletedFolder,
  finishScript,
  listTemplates,
  readTemplateFolders,
  type Template,
  templateFolder,
  templateNotFound,
} from './template-store.js'
import { checkTemplateUnused } from './template-users.js'
import type { DomainWork } from './work.js'

export interface TemplateDeletion {
  readonly name: string
  /** Undefined where its description cannot be read: the template is damaged, or was deleted in part. */
  readonly template?: Template
  /** An earlier deletion of it was cut off: only what that one left is removed. */
  readonly isUnfinished: boolean
  /** An earlier deletion was cut off, and another template was saved under the name since: that one goes, too. */
  readonly isSavedSince: boolean
  readonly plan: Plan<DomainWork>
}

/** One that was cut off before may lie there still. */
export const asideScript = `[ -e "$1" ] || exit 0
rm -r -f -- "$2" && exec mv -T -- "$1" "$2"`

/**
 * Deletes a template with its disks, also a damaged one; refused while a disk of a VM lies over them, or may. First it goes
 * out of the list, so that nobody makes a VM of half a template. What a deletion that was cut off has left goes with the
 * next; but a template that was saved under the name since goes as well (`isSavedSince`).
 * @throws DomainError TEMPLATE_NOT_FOUND, TEMPLATE_IN_USE, TEMPLATE_DAMAGED for a link, and while it runs TEMPLATE_CHANGED;
 * LibvirtError
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
  const { templates, damaged, leftovers } = await readTemplateFolders(host, options)
  const template = templates.find((one) => one.name === name)
  const isThere = template !== undefined || damaged.includes(name)
  const hasLeftover = leftovers.includes(name)
  if (!isThere && !hasLeftover)
    throw templateNotFound(host, name, [
      ...new Set([...templates.map((one) => one.name), ...damaged, ...leftovers]),
    ])
  await checkTemplateUnused(host, name, { ...options, isAside: !isThere })
  return {
    name,
    ...(template && { template }),
    isUnfinished: !isThere,
    isSavedSince: isThere && hasLeftover,
    plan: {
      name: `delete the template ${shown(name)}`,
      context: { host },
      steps: isThere
        ? [
            lookAgainStep(name, template),
            asideStep(name, template, hasLeftover),
            lastLookStep(name),
            removeStep(name),
          ]
        : leftoverSteps(name),
    },
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
    await checkTemplateUnused(host, name, signalOf(io))
  },
})

function asideStep(name: string, template: Template | undefined, hasLeftover: boolean): Step<DomainWork> {
  const [from, to] = [templateFolder(name), deletedFolder(name)]
  const saved = template && `saved at ${template.savedAt} of the VM ${shown(template.source)}`
  const which = hasLeftover
    ? `A deletion of an earlier one was cut off. This is another one${saved ? `, ${saved}` : ''}: it goes with what is left of that.`
    : saved && `The one ${saved}.`
  return {
    id: 'aside',
    title: `Take the template ${shown(name)} out of the list`,
    preview: () => [
      ...(which === undefined ? [] : [{ kind: 'note' as const, text: which }]),
      ...(hasLeftover ? [commandPreview(removeArgv(name), 'What is left of the earlier one.')] : []),
      commandPreview(
        ['mv', '-T', '--', from, to],
        'Nobody can make a VM of half a template. Cut off after this, the next deletion removes the rest.',
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

/**
 * Until it was out of the list somebody could lay a disk over it. A VM that has such a one by now is found here; one that
 * vmctl defines later finds the template gone, and is taken back (`planCreateFromTemplate`).
 */
const lastLookStep = (name: string): Step<DomainWork> => ({
  id: 'last-look',
  title: `Look a last time who needs the template ${shown(name)}`,
  preview: () => [
    { kind: 'note', text: 'When a disk of a VM lies over it by now, it is put back, and it ends here.' },
  ],
  async run({ host }, io) {
    const call = signalOf(io)
    try {
      await checkTemplateUnused(host, name, call)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      await putBack(host, name, error, call)
      // In its place again: QEMU can read over what the disks lie, and the message has the names.
      await checkTemplateUnused(host, name, call)
      throw error
    }
  },
})

async function putBack(host: Host, name: string, cause: DomainError, options: HostCallOptions) {
  const [from, to] = [deletedFolder(name), templateFolder(name)]
  const { exitCode } = await host.shell.run(['sh', '-c', finishScript, 'sh', from, to], {
    phase: 'put the template back',
    accept: [0, 44],
    timeLimitMs: 600_000,
    ...options,
  })
  if (exitCode !== 44) return
  throw new DomainError(`${cause.message} It cannot be put back: there is another one of that name by now.`, {
    code: 'TEMPLATE_IN_USE',
    hint: `None of its files was removed. They are in ${from} until ${shown(name)} is deleted or saved: copy them elsewhere.`,
    cause,
  })
}

/** Removes what a deletion that was cut off has left; also before a template is saved under the name. */
export const leftoverSteps = (name: string): readonly Step<DomainWork>[] => [
  {
    id: 'look-leftover',
    title: `Look once more who needs what is left of the template ${shown(name)}`,
    preview: () => [
      {
        kind: 'note',
        text: 'A deletion of it was cut off. When a disk of a VM lies over what is left, it ends here.',
      },
    ],
    run: ({ host }, io) => checkTemplateUnused(host, name, { ...signalOf(io), isAside: true }),
  },
  removeStep(name, `Remove what is left of the template ${shown(name)}`),
]

const removeArgv = (name: string) => ['rm', '-r', '-f', '--', deletedFolder(name)] as const

function removeStep(
  name: string,
  title = `Remove the files of the template ${shown(name)}`,
): Step<DomainWork> {
  const argv = removeArgv(name)
  return {
    id: 'remove',
    title,
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
