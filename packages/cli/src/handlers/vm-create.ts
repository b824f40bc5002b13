import { type PlanEvent, UsageError } from '@pve/core'
import {
  type CreatedVm,
  createVm,
  dryRunCreateVm,
  parseVmSpec,
  readVmSpec,
  type VmSpecInput,
  vmDefaults,
  writeVmSpec,
} from '@pve/sdk'
import type { Input } from '../command/types.js'
import { defaultsOf } from '../config/defaults.js'
import { connectionFlags } from '../connection/flags.js'
import type { vmCreate } from '../definitions/vm-create.js'
import { planProgress } from '../output/progress.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { withoutPassword } from '../wizards/vm/creation.js'
import { dryRunText } from './dry-run.js'
import { readKeys, readSpecFile, scalarReader, withPlaces } from './spec-source.js'
import { shellLine } from './vm-command-line.js'
import { fieldsOf } from './vm-spec.js'

export const run: ProxmoxHandler<typeof vmCreate> = async (context, input) => {
  const { out } = context
  const file =
    input.flags.file === undefined ? undefined : await readSpecFile(context, input.flags.file, readVmSpec)
  const given = await specOf(context, input, file?.spec ?? {})
  if (input.flags['print-spec']) {
    const shown = withoutPassword(given)
    const text = () => writeVmSpec(shown).trimEnd()
    out.result({ json: shown, text, quiet: text })
    if (shown !== given) out.note('The password of cloud-init is left out: it is not written anywhere.')
    return
  }
  const defaults = defaultsOf(context.settings.defaults, 'defaults', vmDefaults)
  if (input.flags.wizard && input.flags['dry-run'])
    throw new UsageError('--wizard and --dry-run do not go together.', {
      hint: 'The wizard shows on Confirm what it would send, and sends nothing before.',
    })
  if (wantsWizard(context, input)) {
    const { terminal, demoReset } = context
    if (!terminal)
      throw new UsageError('There is no terminal for --wizard, or --yes or --json is given.', {
        hint: 'Give flags or a file; `pve vm create --help` has examples.',
      })
    // Ink asks chalk, and chalk standard output, which may be a pipe while the screen is on standard error. Colours proper
    // are the screen's own business (NO_COLOR, which was read by now; Node warns of both); the cursor's inverse must be there.
    // 2: all 256 colours, of which the palette is.
    process.env['FORCE_COLOR'] = '2'
    delete process.env['NO_COLOR']
    const { runVmWizard } = await import('../wizards/vm/run.js')
    const { vm, spec, flags } = await runVmWizard(context, {
      spec: given,
      terminal,
      demoReset,
      ...(defaults && { defaults }),
      ...(input.flags.rollback !== undefined && { rollback: input.flags.rollback }),
    })
    showCreated(context, vm, { spec, flags })
    return
  }
  if (wouldGuess(context, input))
    throw new UsageError('What is to be made is not said, and there is no screen for the wizard here.', {
      hint: 'Give a name, flags or a file; --yes makes a VM of defaults.',
    })
  const pve = await context.connect()
  const options = { signal: context.signal, ...(defaults && { defaults }) }
  if (input.flags['dry-run']) {
    const preview = await withPlaces(file, () => dryRunCreateVm(pve, given, options))
    out.result({
      json: preview,
      text: (style, columns) => dryRunText(preview, style, columns),
      // Of what was asked for, nothing can be left out.
      quiet: () => dryRunText(preview, out.style, undefined),
    })
    for (const note of preview.notes) out.note(note)
    return
  }
  const draw = planProgress(out)
  const events: PlanEvent[] = []
  const created = await withPlaces(file, () =>
    createVm(pve, given, {
      ...options,
      ...(input.flags.rollback !== undefined && { rollback: input.flags.rollback }),
      onEvent: (event) => {
        if (context.verbose) events.push(event)
        draw(event)
      },
    }),
  )
  for (const note of created.notes) out.note(note)
  showCreated(context, created, { spec: given, flags: connectionFlags(context.settings), events })
}

type Flags = Input<typeof vmCreate>['flags']

/** Nothing names the VM, and it is not only to be shown: somebody wants to be asked. */
const isUnsaid = (flags: Flags): boolean =>
  flags.file === undefined && flags.name === undefined && !flags['dry-run']

const wantsWizard = ({ terminal }: ProxmoxContext, { flags }: Input<typeof vmCreate>): boolean =>
  flags.wizard ?? (terminal !== undefined && isUnsaid(flags))

/** Who types at a terminal that shows nothing (standard error redirected, TERM=dumb) meant to be asked. */
const wouldGuess = ({ io, terminal, yes, out }: ProxmoxContext, { flags }: Input<typeof vmCreate>): boolean =>
  io.isTty.stdin &&
  terminal === undefined &&
  !yes &&
  !out.json &&
  flags.wizard === undefined &&
  isUnsaid(flags)

function showCreated(
  { out, verbose }: ProxmoxContext,
  created: CreatedVm,
  {
    spec,
    flags,
    events = [],
  }: { spec: VmSpecInput; flags: readonly string[]; events?: readonly PlanEvent[] },
): void {
  const command = (verb: string) => shellLine(['pve', 'vm', verb, String(created.vmid), ...flags])
  const name = created.name === undefined ? '' : ` (${created.name})`
  out.result({
    json: {
      ...created,
      name: created.name ?? null,
      upid: created.upid ?? null,
      ...(verbose && { events }),
    },
    text: (style) =>
      [
        `${style.green(created.existing ? 'VM is complete:' : 'VM created:')} ${style.bold(String(created.vmid))}${name} on ${created.node}`,
        ...(spec.start ? [] : [`  Start it: ${command('start')}`]),
        `  Console:  ${command('console')}`,
      ].join('\n'),
    quiet: () => String(created.vmid),
  })
}

async function specOf(
  context: ProxmoxContext,
  input: Input<typeof vmCreate>,
  base: VmSpecInput,
): Promise<VmSpecInput> {
  const { flags } = input
  const keys = await Promise.all(flags['ssh-key-file'].map((file) => readKeys(context, file)))
  return parseVmSpec(fieldsOf(flags, base, keys.flat(), await scalarReader(flags.set)))
}
