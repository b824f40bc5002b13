/** What is to be done to a host, for people. */
import { type Json, type PlanPreview, type Preview, quoteShellWord } from '@pve/core'
import type { BootstrapPreview, PhasePlan } from '@pve/host-kvm'
import { harmless, type Style, wrapText } from '../output/style.js'
import { phases } from './bootstrap-definitions.js'
import type { HostContext } from './context.js'

/** Why nothing of it can be done, with what to do about it: the last that is read. */
export function refusalText(
  { phases: all }: { readonly phases: readonly SeenPhase[] },
  title: string,
  style: Style,
  columns: number | undefined,
): string {
  const lines = [style.red(style.bold(`Refused: nothing would be done on ${title}.`))]
  for (const { phase, findings } of all) {
    for (const { level, what, hint } of findings) {
      if (level !== 'problem') continue
      const indent = '    '
      lines.push(
        `  ${style.red('✗')} ${wrapText(harmless(`${phase}: ${what}`), columns ?? 100, indent).slice(4)}`,
      )
      if (hint !== undefined) lines.push(style.dim(wrapText(`→ ${harmless(hint)}`, columns ?? 100, indent)))
    }
  }
  return lines.join('\n')
}

/** The titles of a plan's steps, before somebody is asked. */
export function showPlan({ out }: HostContext, { steps }: PlanPreview): void {
  for (const { title, done } of steps) if (!done) out.error(`  ${harmless(title)}`)
}

/** What every phase has, whether it was only looked at or run. */
type SeenPhase = Pick<PhasePlan, 'phase' | 'state' | 'findings' | 'rebootReasons'> & {
  readonly afterBoot?: Pick<PhasePlan, 'rebootReasons'>
}

/** A line for each phase, what was found of it beneath. */
export function phasesText(
  { phases: all }: { readonly phases: readonly SeenPhase[] },
  style: Style,
  columns: number | undefined,
): string {
  return all.map((phase) => phaseText(phase, style, columns)).join('\n')
}

function phaseText(
  { phase, state, findings, rebootReasons, afterBoot }: SeenPhase,
  style: Style,
  columns: number | undefined,
): string {
  const marks = {
    done: style.green('done   '),
    'to do': style.yellow('to do  '),
    cannot: style.red('cannot '),
    skipped: style.dim('skipped'),
  }
  const indent = ' '.repeat(11)
  const line = (mark: string, text: string) =>
    `${' '.repeat(9)}${mark}${wrapText(harmless(text), columns ?? 100, indent).slice(10)}`
  const lines = [`${marks[state]}  ${style.bold(phase.padEnd(9))} ${style.dim(phases[phase])}`]
  for (const { level, what, hint } of state === 'skipped' ? [] : findings) {
    const mark = { ok: style.green('✓'), note: style.yellow('!'), problem: style.red('✗') }[level]
    lines.push(line(mark, what))
    if (hint !== undefined) lines.push(style.dim(wrapText(`→ ${harmless(hint)}`, columns ?? 100, indent)))
  }
  for (const reason of rebootReasons) lines.push(line(style.yellow('↻'), `Needs a reboot: ${reason}`))
  for (const reason of afterBoot?.rebootReasons ?? [])
    lines.push(line(style.yellow('↻'), `Then needs a second reboot: ${reason}`))
  return lines.join('\n')
}

/**
 * The steps that are left, each with what it would run or write, and why.
 * @param options.isBrief only their titles
 */
export function stepsText(
  { phases: all }: Pick<BootstrapPreview, 'phases'>,
  style: Style,
  columns: number | undefined,
  { isBrief }: { readonly isBrief: boolean },
): string {
  const lines: string[] = []
  const labelled = all.flatMap(({ phase, steps, afterBoot }) => [
    ...steps.map((step) => ({ label: `[${phase}]`, ...step })),
    ...(afterBoot?.steps ?? []).map((step) => ({ label: `[${phase}, after the reboot]`, ...step })),
  ])
  for (const { label, title, done, previews } of labelled) {
    if (done) continue
    lines.push(`${style.dim(label)} ${harmless(title)}`)
    for (const { kind, text } of isBrief ? [] : previews) {
      // A diff and a command are to be read, and copied, as they are.
      const shown = kind === 'note' ? wrapText(harmless(text), columns ?? 100, '') : harmless(text)
      const indented = shown.split('\n').map((line) => `    ${paintLine(line, kind, style)}`)
      lines.push(indented.join('\n'))
    }
  }
  return lines.join('\n')
}

/** All that is left in one sentence: the last that is read of a plan of hundreds of lines. */
export function totalsText(
  preview: Pick<BootstrapPreview, 'phases'>,
  style: Style,
  columns: number | undefined,
): string {
  const { phases: left, steps, boots } = leftOf(preview)
  const files = steps.flatMap(({ previews }) => previews.filter(({ kind }) => kind === 'file').map(fileOf))
  const counts = [
    counted(steps.length, 'step'),
    counted(new Set(files).size, 'file'),
    counted(boots, 'reboot'),
  ].filter((part) => part !== '')
  const text = `In all: ${counts.join(', ')} (${left.map(({ phase }) => phase).join(', ')}).`
  return style.bold(wrapText(text, columns ?? 100, ''))
}

/** What does that which was shown: the command line without `--dry-run`, and with `--reboot` where nothing else is left. */
export function commandText(
  preview: Pick<BootstrapPreview, 'phases'>,
  { io, program, yes }: Pick<HostContext, 'io' | 'program' | 'yes'>,
  flags: { readonly reboot?: boolean | undefined },
): string {
  const { steps, boots } = leftOf(preview)
  const isOnlyBoot = steps.length === 0 && flags.reboot !== true
  const given = io.argv.filter((word) => !/^--dry-run(=|$)/.test(word))
  const words = isOnlyBoot
    ? [...given.filter((word) => !/^--(no-)?reboot(=|$)/.test(word)), '--reboot']
    : given
  const more = [
    ...(yes ? [] : ['--yes asks nothing']),
    ...(flags.reboot === true || isOnlyBoot || boots === 0 ? [] : ['--reboot reboots and goes on by itself']),
  ]
  const line = harmless([program, ...words].map(quoteShellWord).join(' '))
  return [`To do it: ${line}`, ...(more.length > 0 ? [`${more.join(', ')}.`] : [])].join('\n')
}

function leftOf({ phases: all }: Pick<BootstrapPreview, 'phases'>) {
  const left = all.filter(({ state }) => state === 'to do')
  const isBooted = (reasons: (phase: SeenPhase) => readonly string[] | undefined) =>
    left.some((phase) => (reasons(phase) ?? []).length > 0)
  return {
    phases: left,
    steps: left
      .flatMap(({ steps, afterBoot }) => [...steps, ...(afterBoot?.steps ?? [])])
      .filter(({ done }) => !done),
    boots:
      Number(isBooted(({ rebootReasons }) => rebootReasons)) +
      Number(isBooted(({ afterBoot }) => afterBoot?.rebootReasons)),
  }
}

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`

/** Its path, by which two steps that write one file are one file. */
const fileOf = ({ text, data }: Preview): Json =>
  typeof data === 'object' && data !== null && 'path' in data ? (data.path ?? text) : text

function paintLine(line: string, kind: string, style: Style): string {
  if (kind === 'command') return style.cyan(line)
  if (kind !== 'file') return line
  if (line.startsWith('+')) return style.green(line)
  return line.startsWith('-') ? style.red(line) : line
}
