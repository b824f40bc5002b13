import { CancelledError, type PlanEvent, Secret, UsageError, waitFor } from '@pve/core'
import {
  type ContainerAddress,
  type ContainerSpecInput,
  type CreatedContainer,
  containerDefaults,
  createContainer,
  dryRunCreateContainer,
  listContainerAddresses,
  type PlanContainerOptions,
  type PveClient,
  parseContainerSpec,
  planCreateContainer,
  readContainerSpec,
  writableSpec,
  writeContainerSpec,
} from '@pve/sdk'
import type { Input } from '../command/types.js'
import { defaultsOf } from '../config/defaults.js'
import { connectionFlags, sshFlags } from '../connection/flags.js'
import type { containerCreate } from '../definitions/container-create.js'
import { planProgress } from '../output/progress.js'
import { harmless } from '../output/style.js'
import { renderPairs } from '../output/table.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { askForContainer } from './container-questions.js'
import { containerFieldsOf } from './container-spec.js'
import { dryRunText } from './dry-run.js'
import { readKeys, readSpecFile, readText, type SpecFile, scalarReader, withPlaces } from './spec-source.js'
import { shellLine } from './vm-command-line.js'

type Flags = Input<typeof containerCreate>['flags']
type Spec = ReturnType<typeof parseContainerSpec>

export const run: ProxmoxHandler<typeof containerCreate> = async (context, { flags }) => {
  const { out, questions, io } = context
  if (flags.file === '-' && flags['password-stdin'])
    throw new UsageError('Standard input is either the spec or the password.', {
      hint: 'Write the spec to a file, or name the password in it: password: { env: NAME }.',
    })
  const env = io.env
  const file =
    flags.file === undefined
      ? undefined
      : await readSpecFile(context, flags.file, (text, source) => readContainerSpec(text, source, { env }))
  const given = await readBeforehand(context, flags)
  const specOf = (base: object) =>
    withPlaces(file, async () => parseContainerSpec(containerFieldsOf(flags, base, given)))
  if (flags['print-spec']) return printSpec(context, await specOf(file?.spec ?? {}))
  const defaults = defaultsOf(context.settings.containerDefaults, 'container-defaults', containerDefaults)
  const isUnsaid = file === undefined && flags.hostname === undefined
  if (isUnsaid && !questions && !context.yes && !flags['dry-run'])
    throw new UsageError('What is to be made is not said, and nobody can be asked here.', {
      hint: 'Give a hostname, flags or a file; --yes makes a container of defaults.',
    })
  // What is wrong with the flags shows before anybody is asked.
  let spec = await specOf(file?.spec ?? {})
  const pve = await context.connect()
  const isAsked = isUnsaid && questions !== undefined
  if (isAsked) spec = await specOf(await askForContainer(context, questions, pve, flags, defaults))
  const options = planOptions(context, flags, {
    ...(defaults && { defaults }),
    ...(file && { baseFolder: file.folder }),
  })
  if (flags['dry-run']) return dryRun(context, pve, spec, options, file)
  if (isAsked) spec = await confirm(context, pve, spec, options)
  const events: PlanEvent[] = []
  const draw = planProgress(out)
  const created = await withPlaces(file, () =>
    createContainer(pve, spec, {
      ...options,
      ...(flags['on-failure'] !== undefined && { onFailure: flags['on-failure'] }),
      onEvent: (event) => {
        if (context.verbose) events.push(event)
        draw(event)
      },
    }),
  )
  await showCreated(context, pve, created, spec, events)
}

async function readBeforehand(context: ProxmoxContext, flags: Flags) {
  const { 'ssh-key-file': keyFiles, script, set } = flags
  const [sshKeys, scripts, scalar] = await Promise.all([
    Promise.all(keyFiles.map((file) => readKeys(context, file))),
    Promise.all(script.map((file) => readText(context, file, 'read --script'))),
    scalarReader(set),
  ])
  const password = flags['password-stdin'] ? passwordOf(await context.readStdin()) : undefined
  return { sshKeys: sshKeys.flat(), scripts, scalar, ...(password && { password }) }
}

/** One line, whether it ends with a line end or not. */
function passwordOf(text: string): Secret {
  const line = text.replace(/\r?\n$/, '')
  const password = Secret.of(line)
  if (line === '' || /[\r\n\0]/.test(line))
    throw new UsageError(`The password on standard input is ${line === '' ? 'empty' : 'more than one line'}.`)
  return password
}

function printSpec({ out }: ProxmoxContext, spec: Spec): void {
  const { data, variables } = writableSpec(spec)
  const text = () => writeContainerSpec(spec).trimEnd()
  out.result({ json: data, text, quiet: text })
  if (variables.length > 0)
    out.note(`Secrets are left out: who uses it sets ${variables.join(', ')} in the environment.`)
}

function planOptions(
  context: ProxmoxContext,
  flags: Flags,
  more: Pick<PlanContainerOptions, 'defaults' | 'baseFolder'>,
): PlanContainerOptions & { readonly signal: AbortSignal } {
  const { io, signal } = context
  return {
    baseFolder: io.cwd,
    ...more,
    signal,
    env: io.env,
    credential: async (name) => (await (await context.credentials()).get(name))?.value,
    shell: (node) => context.shell(node),
    ...(flags['command-timeout'] !== undefined && { commandTimeLimitMs: flags['command-timeout'] }),
    ...(io.resends === 0 && { retryPausesMs: [] }),
  }
}

async function dryRun(
  { out }: ProxmoxContext,
  pve: PveClient,
  spec: Spec,
  options: PlanContainerOptions,
  file: SpecFile<unknown> | undefined,
): Promise<void> {
  const preview = await withPlaces(file, () => dryRunCreateContainer(pve, spec, options))
  out.result({
    json: preview,
    text: (style, columns) => dryRunText(preview, style, columns),
    // Of what was asked for, nothing can be left out.
    quiet: () => dryRunText(preview, out.style, undefined),
  })
  for (const note of preview.notes) out.note(note)
}

/** Shows what was chosen, by whomever, and asks whether to go ahead. @returns the spec with the node that was shown */
async function confirm(
  context: ProxmoxContext,
  pve: PveClient,
  spec: Spec,
  options: PlanContainerOptions,
): Promise<Spec> {
  const { out, questions } = context
  const { context: planned, steps } = await planCreateContainer(pve, spec, options)
  const { container, notes } = planned
  const { template, networks } = container
  const style = out.errorStyle
  out.error(
    `\n${renderPairs(
      [
        ['Hostname', container.hostname],
        ['Node', container.node],
        ['Template', template.download ? `${template.volid} (is downloaded)` : template.volid],
        ['CPU', `${container.cores} ${container.cores === 1 ? 'core' : 'cores'}`],
        ['Memory', `${container.memoryMib} MiB, swap ${container.swapMib} MiB`],
        [
          'Disk',
          `${container.spec.rootfs?.size ?? containerDefaults.rootfsSize} on ${container.rootfs.storage}`,
        ],
        [
          'Network',
          networks.length === 0
            ? 'none'
            : networks
                .map(({ ip, ip6, gateway, bridge }) =>
                  [ip ?? ip6, gateway && `via ${gateway}`, `on ${bridge}`].filter(Boolean).join(' '),
                )
                .join(', '),
        ],
        ['SSH keys', container.spec.sshKeys?.length ?? 'none'],
        ['Privileged', container.unprivileged ? undefined : 'yes'],
        [
          'Steps',
          steps.map(({ title }) => harmless(typeof title === 'string' ? title : title(planned))).join('\n'),
        ],
      ],
      style,
      out.columns,
    )}\n`,
  )
  for (const note of notes) out.note(note)
  if (!(await questions?.confirm({ message: 'Create it?', initial: true })))
    throw new CancelledError('Cancelled: nothing was changed.')
  return { ...spec, node: container.node }
}

async function showCreated(
  context: ProxmoxContext,
  pve: PveClient,
  created: CreatedContainer,
  spec: ContainerSpecInput,
  events: readonly PlanEvent[],
): Promise<void> {
  const { out, globals, settings, verbose, signal } = context
  const { vmid, node, hostname } = created
  const isReachable = spec.start !== false && spec.networks !== false
  const addresses = isReachable ? await addressesOf(pve, created, signal) : []
  const flags = [...connectionFlags(settings), ...sshFlags(globals)]
  const [first] = addresses
  const canSignIn =
    !settings.demo.value && first !== undefined && spec.sshKeys !== undefined && spec.sshKeys.length > 0
  out.result({
    json: {
      ...created,
      hostname: hostname ?? null,
      upid: created.upid ?? null,
      addresses,
      ...(verbose && { events }),
    },
    text: (style) =>
      [
        `${style.green(created.existing ? 'Container is complete:' : 'Container created:')} ${style.bold(String(vmid))}${hostname === undefined ? '' : ` (${hostname})`} on ${node}`,
        ...(spec.start === false
          ? [`  Start it: ${shellLine(['pxrun', 'start', String(vmid), ...flags])}`]
          : []),
        ...(first ? [`  Address:  ${addresses.map(({ address }) => address).join(', ')}`] : []),
        `  Enter it: ${shellLine(['pxrun', 'enter', String(vmid), ...flags])}`,
        ...(canSignIn ? [`  Or:       ssh root@${first.address}`] : []),
      ].join('\n'),
    quiet: () => String(vmid),
  })
}

/** By DHCP an address comes a little later, or never: it is only told, and not waited for any longer. */
async function addressesOf(
  pve: PveClient,
  { node, vmid }: CreatedContainer,
  signal: AbortSignal,
): Promise<ContainerAddress[]> {
  try {
    return await waitFor({
      what: 'an address',
      probe: async (untilStopped) => {
        const found = await listContainerAddresses(pve, { node, vmid }, { signal: untilStopped })
        return found.length > 0 ? found : undefined
      },
      intervalMs: 500,
      timeLimitMs: 5_000,
      signal,
    })
  } catch {
    return []
  }
}
