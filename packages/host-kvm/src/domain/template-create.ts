import { randomBytes, randomUUID } from 'node:crypto'
import type { Step } from '@pve/core'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { type Domain, type DomainName, listDomains, option, virsh } from '../libvirt/index.js'
import { DomainError, shown } from './errors.js'
import { copyImageStep, linkImageStep } from './image-steps.js'
import { checkNewName } from './names.js'
import { copyFileStep, readableFiles } from './snapshot-files.js'
import { diskFile, findTemplate, type Template, templateFolder, variablesFile } from './template-store.js'
import { instanceXml } from './template-xml.js'
import { type DomainChange, type DomainWork, virshArgv, virshStep } from './work.js'

export interface InstanceSpec {
  readonly template: string
  /** Of the new VM. */
  readonly name: string
  /** Disks that lie over those of the template, which then has to stay. Default: copies. */
  readonly isLinked?: boolean
  readonly start?: boolean
  /** For the disks. Default `/var/lib/libvirt/images`. */
  readonly folder?: string
}

/**
 * Makes a VM with a UUID, MAC addresses and UEFI variables of its own. Run it with `rollback`, so that a failure leaves
 * nothing behind.
 * @throws DomainError TEMPLATE_NOT_FOUND, TEMPLATE_DAMAGED, DOMAIN_EXISTS; ValidationError; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan, domain } = await planCreateFromTemplate(host, { template: 'cuda-13', name: 'trainer-2', start: true })
 * await runPlan(plan, { rollback: true, signal })
 * console.log(domain.uuid)
 */
export async function planCreateFromTemplate(
  host: Host,
  spec: InstanceSpec,
  options: HostCallOptions = {},
): Promise<DomainChange> {
  const { name, isLinked = false, folder = '/var/lib/libvirt/images' } = spec
  checkNewName('name', name)
  const [{ template, xml }, domains] = await Promise.all([
    findTemplate(host, spec.template, options),
    listDomains(host, options),
  ])
  const disks = Object.fromEntries(
    template.disks.map(({ target }) => [target, `${folder}/${name}-${diskFile(target)}`]),
  )
  const variables = `/var/lib/libvirt/qemu/nvram/${name}_VARS.fd`
  await checkFree(host, { name, domains, paths: [...Object.values(disks), variables] }, options)
  const domain: DomainName = { uuid: randomUUID(), name }
  const { os, user } = template
  const definition = instanceXml(xml, {
    ...domain,
    disks,
    ...(template.hasVariables && { variablesPath: variables }),
    vmctl: { ...(os !== undefined && { os }), ...(user !== undefined && { user }), template: template.name },
    newMac: macMaker(domains),
    newUuid: randomUUID,
  })
  const from = templateFolder(template.name)
  return {
    domain,
    plan: {
      name: `create ${name}`,
      context: { host },
      steps: [
        ...template.disks.map(({ target }) => {
          const common = {
            id: `disk-${target}`,
            from: `${from}/${diskFile(target)}`,
            to: disks[target] ?? '',
          }
          return isLinked
            ? linkImageStep({
                ...common,
                title: `Make the disk ${target} over that of the template`,
                why: 'It holds only what is other than in the template, which has to stay.',
              })
            : copyImageStep({
                ...common,
                title: `Copy the disk ${target}`,
                format: 'qcow2',
                why: 'A copy of its own.',
              })
        }),
        ...(template.hasVariables
          ? [
              copyFileStep({
                id: 'variables',
                title: 'Copy the UEFI variables',
                from: `${from}/${variablesFile}`,
                to: variables,
                why: 'They say what is booted.',
                isNew: true,
              }),
            ]
          : []),
        defineStep(domain, definition),
        ...(isLinked ? [templateThereStep(template)] : []),
        ...(spec.start === true
          ? [
              virshStep({
                id: 'start',
                title: `Start ${shown(name)}`,
                command: ['start', domain.uuid],
                why: 'As asked for.',
                timeLimitMs: 600_000,
              }),
            ]
          : []),
      ],
    },
  }
}

function defineStep({ uuid, name }: DomainName, xml: string): Step<DomainWork> {
  const title = `Define ${shown(name)}`
  return {
    id: 'define',
    title,
    preview: ({ host }) => [
      commandPreview(virshArgv(host, ['define', 'FILE']), 'With a UUID and MAC addresses of its own.'),
      { kind: 'file', text: xml },
    ],
    run: ({ host }, io) =>
      host.shell.withTemporaryFile(
        xml,
        async (path) => {
          await virsh(host, ['define', option('file', path), '--validate'], { phase: title, ...signalOf(io) })
        },
        signalOf(io),
      ),
    async undo({ host }, io) {
      await virsh(host, ['undefine', uuid, '--keep-nvram'], { phase: `undefine ${name}`, ...signalOf(io) })
    },
  }
}

/**
 * A deletion takes the template from its place, and then looks for VMs that need it; this VM is defined, and then looks
 * for the template: whoever comes second sees the other.
 */
function templateThereStep({ name, disks }: Template): Step<DomainWork> {
  const title = `Look whether the template ${shown(name)} is still there`
  return {
    id: 'template-there',
    title,
    preview: () => [{ kind: 'note', text: 'When somebody is deleting it meanwhile, it ends here.' }],
    async run({ host }, io) {
      const paths = disks.map(({ target }) => `${templateFolder(name)}/${diskFile(target)}`)
      const found = await readableFiles(host, paths, signalOf(io))
      if (paths.every((_, index) => found[index] === true)) return
      throw new DomainError(`The template ${shown(name)} was deleted while a VM was made from it.`, {
        code: 'TEMPLATE_NOT_FOUND',
        phase: title,
        hint: 'Make the VM from another template (vmctl template list).',
      })
    },
  }
}

async function checkFree(
  host: Host,
  asked: { readonly name: string; readonly domains: readonly Domain[]; readonly paths: readonly string[] },
  options: HostCallOptions,
): Promise<void> {
  const exists = (message: string, hint: string) => new DomainError(message, { code: 'DOMAIN_EXISTS', hint })
  if (asked.domains.some(({ name }) => name === asked.name))
    throw exists(`There is a VM ${shown(asked.name)} already.`, 'Choose another name.')
  const found = await readableFiles(host, asked.paths, options)
  const there = asked.paths.find((_, index) => found[index] === true)
  if (there !== undefined)
    throw exists(
      `${there} is there already.`,
      'Choose another name, or look what that file is and move it away.',
    )
}

/** QEMU's own range of addresses, none that a VM of the host has. */
function macMaker(domains: readonly Domain[]): () => string {
  const used = new Set(
    domains.flatMap(({ definition }) => definition.interfaces.flatMap(({ mac }) => mac ?? [])),
  )
  return () => {
    for (;;) {
      const mac = ['52', '54', '00', ...(randomBytes(3).toString('hex').match(/../g) ?? [])].join(':')
      if (used.has(mac)) continue
      used.add(mac)
      return mac
    }
  }
}
