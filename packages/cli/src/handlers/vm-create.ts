import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError, type PlanEvent, UsageError, ValidationError } from '@pve/core'
import {
  type CreatedVm,
  createVm,
  dryRunCreateVm,
  parseVmSpec,
  placeIssues,
  readVmSpec,
  type VmDefaults,
  type VmSpecInput,
  vmDefaults,
  writeVmSpec,
} from '@pve/sdk'
import type { Handler, Input } from '../command/types.js'
import { connectionFlags } from '../connection/flags.js'
import type { CommandContext } from '../context.js'
import type { vmCreate } from '../definitions/vm-create.js'
import { planProgress } from '../output/progress.js'
import { withoutPassword } from '../wizards/vm/creation.js'
import { dryRunText } from './dry-run.js'
import { shellLine } from './vm-command-line.js'
import { fieldsOf } from './vm-spec.js'

export const run: Handler<typeof vmCreate> = async (context, input) => {
  const { out } = context
  const file = input.flags.file === undefined ? undefined : await readSpecFile(context, input.flags.file)
  const given = await specOf(context, input, file?.spec ?? {})
  if (input.flags['print-spec']) {
    const shown = withoutPassword(given)
    const text = () => writeVmSpec(shown).trimEnd()
    out.result({ json: shown, text, quiet: text })
    if (shown !== given) out.note('The password of cloud-init is left out: it is not written anywhere.')
    return
  }
  const defaults = defaultsOf(context)
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
    // are the screen's own business (NO_COLOR); the cursor's inverse must be there.
    process.env['FORCE_COLOR'] = '1'
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

const wantsWizard = ({ terminal }: CommandContext, { flags }: Input<typeof vmCreate>): boolean =>
  flags.wizard ?? (terminal !== undefined && isUnsaid(flags))

/** Who types at a terminal that shows nothing (standard error redirected, TERM=dumb) meant to be asked. */
const wouldGuess = ({ io, terminal, yes, out }: CommandContext, { flags }: Input<typeof vmCreate>): boolean =>
  io.isTty.stdin &&
  terminal === undefined &&
  !yes &&
  !out.json &&
  flags.wizard === undefined &&
  isUnsaid(flags)

function showCreated(
  { out, verbose }: CommandContext,
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

interface SpecFile {
  readonly spec: VmSpecInput
  readonly text: string
  readonly source: string
}

/** What the server's state shows to be wrong names its place in the file, too. */
async function withPlaces<T>(file: SpecFile | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!file || !(error instanceof ValidationError)) throw error
    const { message, phase, hint, issues } = error
    throw new ValidationError(message.split('\n')[0] ?? '', {
      issues: placeIssues(file.text, file.source, issues),
      cause: error,
      ...(phase !== undefined && { phase }),
      ...(hint !== undefined && { hint }),
    })
  }
}

async function specOf(
  context: CommandContext,
  input: Input<typeof vmCreate>,
  base: VmSpecInput,
): Promise<VmSpecInput> {
  const { flags } = input
  const keys = await Promise.all(flags['ssh-key-file'].map((file) => readKeys(context, file)))
  const { parse } = flags.set.length > 0 ? await import('yaml') : { parse: (text: string): unknown => text }
  return parseVmSpec(
    fieldsOf(flags, base, keys.flat(), (text) => {
      try {
        return parse(text)
      } catch {
        throw new UsageError(`--set: '${text}' is not a value in YAML.`)
      }
    }),
  )
}

async function readSpecFile(context: CommandContext, file: string): Promise<SpecFile> {
  const isStdin = file === '-'
  const source = isStdin ? 'standard input' : file
  const text = isStdin ? await context.readStdin() : await read(context, file, 'read the spec')
  return { spec: readVmSpec(text, source), text, source }
}

async function readKeys(context: CommandContext, file: string): Promise<string[]> {
  const text = await read(context, file, 'read --ssh-key-file')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

async function read(context: CommandContext, file: string, phase: string): Promise<string> {
  try {
    return await readFile(resolve(context.io.cwd, file), 'utf8')
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new UsageError(`The file ${file} ${why}.`, { phase, cause: error })
  }
}

/** Defaults of the configuration file, each of the type that the SDK's own default has. */
function defaultsOf(context: CommandContext): Partial<VmDefaults> | undefined {
  const setting = context.settings.defaults
  if (!setting) return undefined
  const wrong = Object.entries(setting.value).find(([key, value]) => !isDefault(key, value))
  if (wrong || !areDefaults(setting.value)) {
    throw new ConfigError(
      `${setting.source}.defaults: '${wrong?.[0] ?? ''}' is not a default, or not of its type.`,
      {
        hint: `There are: ${Object.keys(vmDefaults).join(', ')}.`,
      },
    )
  }
  return setting.value
}

const isDefault = (key: string, value: unknown): boolean =>
  Object.entries(vmDefaults).some(([name, own]) => name === key && typeof own === typeof value)

const areDefaults = (values: Readonly<Record<string, unknown>>): values is Partial<VmDefaults> =>
  Object.entries(values).every(([key, value]) => isDefault(key, value))
