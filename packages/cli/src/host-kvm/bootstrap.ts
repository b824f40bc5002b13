/** `gpu-vm-bootstrap`: shows what is to be done, asks, and does it. */
import { type Argv, exitCodes, formatDuration, suggest, UsageError } from '@pve/core'
import {
  type BootstrapPreview,
  type BootstrapReport,
  type BootstrapWishesInput,
  bootstrap,
  checkWishes,
  type PhaseName,
  previewBootstrap,
} from '@pve/host-kvm'
import { harmless, type Style } from '../output/style.js'
import { confirmDestructive } from '../questions/questions.js'
import { given } from '../values/given.js'
import { listed } from '../values/listed.js'
import { type Phase, phases, type prepare } from './bootstrap-definitions.js'
import { followRun, logOfRun } from './bootstrap-log.js'
import { inFlags } from './bootstrap-mistakes.js'
import { commandText, phasesText, refusalText, stepsText, totalsText } from './bootstrap-plan.js'
import type { HostContext, HostHandler } from './context.js'
import type { RunLog } from './run-log.js'
import { vmctlBytes } from './vmctl-bytes.js'

type PrepareFlags = Parameters<HostHandler<typeof prepare>>[1]['flags']

export const prepareHost: HostHandler<typeof prepare> = async (context, values) => {
  try {
    await prepareIt(context, values)
  } catch (error) {
    throw inFlags(error, values.flags)
  }
}

const prepareIt: HostHandler<typeof prepare> = async (context, { flags }) => {
  const { out, signal, title } = context
  const wishes = await wishesOf(context, flags)
  // What is wrong by itself is said before the host is asked for anything.
  checkWishes(wishes)
  const host = await context.host('root')
  if (flags['dry-run']) {
    showPreview(context, await previewBootstrap(host, wishes, { signal }), flags)
    return
  }
  const continueProgram = flags.reboot === true ? programOf(context, wishes.vmctl) : undefined
  const log = await logOfRun(context, flags['log-file'])
  const run = followRun(
    context,
    log,
    'What was done stays. Run the same again: it goes on from there; gpu-vm-bootstrap revert takes it back.',
  )
  try {
    if (!context.yes) await agree(context, await previewBootstrap(host, wishes, { signal }))
    log.write('info', `Prepare ${title}.`)
    const report = await bootstrap(host, wishes, {
      signal,
      onEvent: run.onEvent,
      ...(context.reconnect && { reconnect: context.reconnect }),
      ...given({ continueCommand: continueCommand(context, log, wishes), continueProgram }),
      // Nobody waits for a host that is not there.
      ...(context.isDemo && { rebootPauseMs: 1 }),
    })
    log.write('info', summary(report))
    out.result({
      json: report,
      text: (style) => reportText(report, log, style),
      quiet: () => (report.reboot === undefined ? '' : 'reboot'),
    })
    if (report.reboot !== undefined && report.reboot.state !== 'begun')
      context.setExitCode(exitCodes.incomplete)
  } catch (error) {
    throw run.endOf(error)
  } finally {
    log.close()
  }
}

async function wishesOf(context: HostContext, flags: PrepareFlags): Promise<BootstrapWishesInput> {
  const trialMs = flags['bridge-trial']
  const names = listed(flags.only)
  const skip = Object.keys(phases)
    .filter(isPhase)
    .filter((phase) => flags[`skip-${phase}`] === true)
  return {
    ...(names.length > 0 && { only: names.map(phaseOf) }),
    ...(skip.length > 0 && { skip }),
    ...(flags.gpu.length > 0 && { gpus: [...listed(flags.gpu)] }),
    ...given({
      gpuMode: flags['gpu-mode'],
      bridge: flags.bridge,
      interface: flags.interface,
      user: flags.user,
      reboot: flags.reboot,
      force: flags.force,
      cudaToolkit: flags['cuda-toolkit'],
      allowOtherOs: flags['allow-other-os'],
      allowEmulation: flags['allow-emulation'],
      bridgeTrialSeconds: trialMs === undefined ? undefined : trialMs / 1000,
      vmctl: await vmctlBytes(context),
    }),
  }
}

const isPhase = (word: string): word is Phase & PhaseName => Object.hasOwn(phases, word)

function phaseOf(word: string): PhaseName {
  if (isPhase(word)) return word
  const nearest = suggest(word, Object.keys(phases))
  throw new UsageError(`--only takes phases, and '${word}' is none.`, {
    hint: `There are: ${Object.keys(phases).join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  })
}

/**
 * After its own boot, this machine goes on by itself; what was wished for, it has kept. Phases are named again: without them it
 * would go on with those as well that this run was told to leave as they are.
 */
export function continueCommand(
  { address, isDemo, io }: Pick<HostContext, 'address' | 'isDemo' | 'io'>,
  { path }: Pick<RunLog, 'path'>,
  { only = [], skip = [], force = false }: BootstrapWishesInput,
): Argv | undefined {
  if (address !== undefined || isDemo || io.command === undefined) return undefined
  return [
    ...io.command,
    '--yes',
    '--reboot',
    ...(force ? ['--force'] : []),
    ...(only.length > 0 ? ['--only', only.join(',')] : []),
    ...skip.map((phase) => `--skip-${phase}`),
    ...(path === undefined ? [] : ['--log-file', path]),
  ]
}

/**
 * The file of a release, which is vmctl, too: its bytes are at hand.
 * @throws UsageError for a program of several files in a folder that the boot empties
 */
export function programOf(
  { address, isDemo, io }: Pick<HostContext, 'address' | 'isDemo' | 'io'>,
  bytes: Uint8Array | undefined,
): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  const path = io.command?.[1]
  if (address !== undefined || isDemo || path === undefined) return undefined
  if (bytes !== undefined && io.vmctlFile === path) return { path, bytes }
  if (!/^\/(tmp|run|var\/run|dev\/shm)\//.test(path)) return undefined
  throw new UsageError(`The boot empties the folder of ${path}, so that nothing could go on afterwards.`, {
    hint: 'Install gpu-vm-bootstrap elsewhere (npm install --global, or its one file in /usr/local/bin), or leave --reboot out.',
  })
}

/** Shows what is to be done, and asks; there is nothing to ask when nothing is left, or when it cannot be done. */
async function agree(context: HostContext, preview: BootstrapPreview): Promise<void> {
  const { out, title } = context
  if (preview.isDone || preview.phases.some(({ state }) => state === 'cannot')) return
  if (context.questions) {
    if (preview.continues !== undefined) out.note(preview.continues)
    out.error(phasesText(preview, out.errorStyle, out.columns))
    out.error(stepsText(preview, out.errorStyle, out.columns, { isBrief: true }))
    out.error(totalsText(preview, out.errorStyle, out.columns))
  }
  await confirmDestructive(context, `Prepare ${title} like this?`)
}

function showPreview(context: HostContext, preview: BootstrapPreview, flags: PrepareFlags): void {
  const { out, title } = context
  const { phases: all, isDone, continues } = preview
  const isRefused = all.some(({ state }) => state === 'cannot')
  const text = (style: Style, columns?: number) =>
    [
      style.bold(
        isRefused
          ? `This cannot be done on ${title}:`
          : isDone
            ? `Nothing is left to be done on ${title}.`
            : `Nothing is changed. This would be done on ${title}:`,
      ),
      ...(continues === undefined ? [] : [harmless(continues)]),
      phasesText(preview, style, columns),
      isRefused
        ? refusalText(preview, title, style, columns)
        : stepsText(preview, style, columns, { isBrief: false }),
      ...(isRefused || isDone
        ? []
        : [totalsText(preview, style, columns), commandText(preview, context, flags)]),
    ]
      .filter((part) => part !== '')
      .join('\n')
  out.result({
    json: { isDone, isRefused, ...given({ continues }), phases: all },
    text,
    quiet: () => text(out.style),
  })
  if (isRefused) context.setExitCode(exitCodes.validation)
}

function summary({ changed, reboot, tookMs }: BootstrapReport): string {
  const took = `(${formatDuration(tookMs)})`
  if (reboot === undefined)
    return changed
      ? `The host is prepared ${took}.`
      : `The host was prepared already: nothing was changed ${took}.`
  const reasons = reboot.reasons.join(' ')
  return {
    owed: `What could be done is done ${took}; the host has to be rebooted. ${reasons}`,
    begun: `The host boots now, and goes on by itself. ${reasons}`,
    'did not help': `The host was booted, and this is the same as before. ${reasons}`,
  }[reboot.state]
}

function reportText(report: BootstrapReport, log: RunLog, style: Style): string {
  const marks = {
    done: style.dim('as it was'),
    changed: style.green('changed'),
    'reboot owed': style.yellow('needs the reboot'),
    skipped: style.dim('skipped'),
  }
  const lines = report.phases.map(({ phase, state }) => `  ${phase.padEnd(9)}  ${marks[state]}`)
  const next =
    report.reboot?.state === 'owed'
      ? ['Reboot the host, then run the same again: it goes on from there. --reboot does both.']
      : []
  return [
    harmless(summary(report)),
    ...lines,
    ...next,
    ...(log.path === undefined ? [] : [style.dim(`Log: ${log.path}`)]),
  ].join('\n')
}
