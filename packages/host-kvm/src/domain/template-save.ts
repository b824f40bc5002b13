import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { type Domain, readDomain, virshBatch } from '../libvirt/index.js'
import { blockSizesOf } from './block-sizes.js'
import { DomainError, shown } from './errors.js'
import { copyImageStep } from './image-steps.js'
import { checkNewName, checkText, checkUserName, readOsName } from './names.js'
import { copyFileStep, pathsOfDisks, readableFiles, variablesPathOf, vmctlFolder } from './snapshot-files.js'
import { leftoverSteps } from './template-delete.js'
import {
  damagedTemplate,
  definitionFile,
  deleteTemplateCommand,
  diskFile,
  diskTarget,
  finishScript,
  listTemplates,
  manifestFile,
  type TemplateManifest,
  templateFolder,
  templatesFolder,
  variablesFile,
} from './template-store.js'
import { checkTemplateUnused } from './template-users.js'
import { templateXml } from './template-xml.js'
import type { DomainChange } from './work.js'

export interface TemplateSpec {
  readonly name: string
  /** `ubuntu`, `talos`, another word; kept in lower case. Default: as the VM's metadata say. */
  readonly os?: string
  readonly user?: string
  readonly description?: string
}

export interface TemplateSave extends DomainChange {
  /** What of the VM does not come into the template. */
  readonly notes: readonly string[]
}

/** Not even QEMU's user may look into a folder of root's; it has to pass, to what a linked VM lies over. */
export const makeFolderScript = `umask 022
mkdir -p -- "$1" && chmod 0711 -- "$1" && mkdir -p -- "$2" && chmod 0711 -- "$2" && rm -r -f -- "$3" && mkdir -m 0711 -- "$3"`

/**
 * Copies a VM's disks and definition into a template; the VM has to be off, and stays as it is. Run it with `rollback`.
 * @throws DomainError DOMAIN_RUNNING, TEMPLATE_EXISTS, TEMPLATE_DAMAGED, TEMPLATE_NOT_POSSIBLE, TEMPLATE_IN_USE where a VM needs
 * what a deletion that was cut off has left of an earlier one; ValidationError; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan, notes } = await planSaveTemplate(host, 'trainer', { name: 'cuda-13', os: 'ubuntu', user: 'ubuntu' })
 * await runPlan(plan, { rollback: true, signal })
 * for (const note of notes) console.log(note)
 */
export async function planSaveTemplate(
  host: Host,
  ref: string,
  spec: TemplateSpec,
  options: HostCallOptions = {},
): Promise<TemplateSave> {
  checkNewName('template', spec.name)
  if (spec.description !== undefined) checkText('description', spec.description)
  if (spec.user !== undefined) checkUserName(spec.user)
  const givenOs = spec.os === undefined ? undefined : readOsName(spec.os)
  const domain = await readDomain(host, ref, options)
  const { templates, damaged, unfinished } = await listTemplates(host, options)
  if (damaged.includes(spec.name)) throw damagedTemplate(spec.name)
  if (templates.some(({ name }) => name === spec.name)) {
    throw new DomainError(`There is a template ${shown(spec.name)} already.`, {
      code: 'TEMPLATE_EXISTS',
      hint: `Choose another name, or delete that one first: ${deleteTemplateCommand(spec.name)}`,
    })
  }
  checkSavable(domain)
  const hasLeftover = unfinished.includes(spec.name)
  if (hasLeftover) await checkTemplateUnused(host, spec.name, { ...options, isAside: true })
  const own = domain.definition.disks.filter(
    ({ device, isReadOnly, source }) => device !== 'cdrom' && device !== 'floppy' && !isReadOnly && source,
  )
  const placed = await pathsOfDisks(host, own, options)
  const variables = variablesPathOf(domain)
  const [[blocks], [hasVariables = false]] = await Promise.all([
    virshBatch(host, [['domblkinfo', domain.uuid, '--all']], { phase: 'look at the disks', ...options }),
    domain.definition.firmware.kind === 'uefi' ? readableFiles(host, [variables], options) : [false],
  ])
  const partial = `${templatesFolder}/.${spec.name}.partial`
  const whole = templateFolder(spec.name)
  const os = givenOs ?? domain.definition.vmctl.os
  const user = spec.user ?? domain.definition.vmctl.user
  const sizes = blockSizesOf(blocks)
  const manifest: TemplateManifest = {
    version: 1,
    savedAt: new Date().toISOString(),
    source: domain.name,
    ...(spec.description !== undefined && { description: spec.description }),
    ...(os !== undefined && { os }),
    ...(user !== undefined && { user }),
    memoryBytes: domain.definition.memoryBytes,
    vcpus: domain.definition.vcpus,
    disks: placed.map(({ target }) => {
      const size = sizes.get(target)
      return { target, ...(size !== undefined && { sizeBytes: size.capacityBytes }) }
    }),
    hasVariables,
  }
  const files = {
    [definitionFile]: templateXml(
      domain.xml,
      placed.map(({ target }) => target),
    ),
    [manifestFile]: `${JSON.stringify(manifest, undefined, 2)}\n`,
  }
  return {
    domain,
    notes: notesOf(domain),
    plan: {
      name: `save ${domain.name} as a template`,
      context: { host },
      steps: [
        ...(hasLeftover ? leftoverSteps(spec.name) : []),
        {
          id: 'folder',
          title: `Make the folder of the template ${shown(spec.name)}`,
          preview: () => [
            commandPreview(
              ['mkdir', '-p', '-m', '0711', '--', partial],
              'It is moved to its place when all of it is there.',
            ),
          ],
          async run({ host }, io) {
            await host.shell.run(
              ['sh', '-c', makeFolderScript, 'sh', vmctlFolder, templatesFolder, partial],
              {
                phase: 'make a folder for the template',
                signal: io.signal,
              },
            )
          },
          async undo({ host }, io) {
            await host.shell.run(['rm', '-r', '-f', '--', partial], {
              phase: 'remove what there is of the template',
              signal: io.signal,
            })
          },
        },
        ...placed.map(({ target, path, disk }) =>
          copyImageStep({
            id: `disk-${target}`,
            title: `Copy the disk ${target}`,
            from: path,
            to: `${partial}/${diskFile(target)}`,
            format: disk.format ?? 'raw',
            why: 'All of it, with what it lies over.',
          }),
        ),
        ...(hasVariables
          ? [
              copyFileStep({
                id: 'variables',
                title: 'Copy the UEFI variables',
                from: variables,
                to: `${partial}/${variablesFile}`,
                why: 'They say what is booted.',
              }),
            ]
          : []),
        {
          id: 'definition',
          title: 'Write the definition',
          preview: () =>
            Object.entries(files).map(([name, text]) => ({
              kind: 'file',
              text: `${whole}/${name}\n${text}`,
            })),
          async run({ host }, io) {
            for (const [name, text] of Object.entries(files))
              await host.shell.writeFile(`${partial}/${name}`, text, { mode: 0o600, ...signalOf(io) })
          },
        },
        {
          id: 'finish',
          title: 'Put the template in its place',
          preview: () => [commandPreview(['mv', '-T', '--', partial, whole], 'From now on it is listed.')],
          async run({ host }, io) {
            await host.shell.run(['sh', '-c', finishScript, 'sh', partial, whole], {
              phase: 'put the template in its place',
              signal: io.signal,
            })
          },
        },
      ],
    },
  }
}

function checkSavable(domain: Domain): void {
  const { name, definition } = domain
  if (domain.isActive) {
    throw new DomainError(`${shown(name)} runs: its disks change while they are copied.`, {
      code: 'DOMAIN_RUNNING',
      hint: 'Shut it down first (vmctl stop).',
    })
  }
  const impossible = (why: string, hint: string) =>
    new DomainError(`${shown(name)} cannot be kept as a template: ${why}`, {
      code: 'TEMPLATE_NOT_POSSIBLE',
      hint,
    })
  if (domain.hasManagedSave)
    throw impossible(
      'its memory is saved, and its disks are of the middle of its work.',
      'Start it, and shut it down.',
    )
  const writable = definition.disks.filter(
    ({ device, isReadOnly, source }) => (device === 'disk' || device === 'lun') && !isReadOnly && source,
  )
  if (writable.length === 0) throw impossible('it has no disk.', 'There is nothing to copy.')
  const odd = writable.find(({ target }) => !diskTarget.test(target))
  if (odd !== undefined) {
    throw impossible(
      `its disk is called ${shown(odd.target)}.`,
      'Give that disk a target such as vda (virsh edit).',
    )
  }
  const other = writable.find(({ source }) => source?.kind === 'other')
  if (other?.source?.kind === 'other') {
    throw impossible(
      `its disk ${other.target} is on ${other.source.text}.`,
      'Only files, volumes and devices of the host can be copied: detach that disk first.',
    )
  }
}

function notesOf({ definition }: Domain): string[] {
  const devices = definition.hostdevs.map(({ address }) => address).join(', ')
  return [
    ...(devices === '' ? [] : [`PCI devices of the host are not part of the template: ${devices}.`]),
    'Machine id, SSH host keys and what else is once in the world is copied with the disks: clean it inside the VM before saving (cloud-init clean --machine-id, rm /etc/ssh/ssh_host_*).',
  ]
}
