/** Help as text, from the definitions. */
import { type Style, textWidth, wrapText } from '../output/style.js'
import { startsWith } from './flags.js'
import type { ProgramDescription } from './program.js'
import type { CommandDefinition, Described, FlagDefinition, Flags } from './types.js'
import { usageLine, valueName } from './usage.js'

export interface HelpOptions {
  readonly style: Style
  readonly width: number
}

const widest = 100

/** `pve --help`, `pve vm --help`: the commands beneath a path. */
export function groupHelp(
  program: ProgramDescription,
  path: readonly string[],
  options: HelpOptions,
): string {
  const { name, commands, globalFlags } = program
  const { style } = options
  const beneath = commands.filter(({ definition }) => startsWith(definition.path, path))
  const head =
    path.length === 0
      ? [program.summary, '', `${style.bold('Usage')}\n  ${name} <command> [flags]`]
      : [`${style.bold('Usage')}\n  ${name} ${path.join(' ')} <command> [flags]`]
  const rows = beneath.map(({ definition }) => [definition.path.join(' '), definition.summary] as const)
  const parts = [head.join('\n')]
  if (path.length === 0) {
    const titles = [...new Set(beneath.map(({ definition }) => sectionOf(program, definition)))]
    for (const title of titles) {
      const own = beneath.filter(({ definition }) => sectionOf(program, definition) === title)
      parts.push(
        section(
          title,
          program.summarizes
            ? summarized(own)
            : own.map(({ definition }) => [definition.path.join(' '), definition.summary] as const),
          options,
        ),
      )
    }
    parts.push(flagSection('Flags of every command', globalFlags, options))
    parts.push(program.closing)
  } else parts.push(section('Commands', rows, options))
  return `${parts.join('\n\n')}\n`
}

/** `server` → `list, show, create, …`; a command that is alone on its first word is told in full. */
function summarized(commands: readonly Described[]): (readonly [string, string])[] {
  const words = [...new Set(commands.map(({ definition }) => definition.path[0] ?? ''))]
  return words.map((word) => {
    const own = commands.filter(({ definition }) => (definition.path[0] ?? '') === word)
    const [first] = own
    return own.length === 1 && first
      ? [first.definition.path.join(' '), first.definition.summary]
      : [word, own.map(({ definition }) => definition.path.slice(1).join(' ')).join(', ')]
  })
}

const sectionOf = ({ sections }: ProgramDescription, definition: CommandDefinition): string =>
  Object.entries(sections).find(([, words]) => words.includes(definition.path[0] ?? ''))?.[0] ?? 'More'

/**
 * `pve vm create --help`.
 * @param beneath commands whose names go on from this one's (`pve api list`)
 */
export function commandHelp(
  { name: program, globalFlags }: ProgramDescription,
  definition: CommandDefinition,
  options: HelpOptions,
  beneath: readonly Described[] = [],
): string {
  const { style } = options
  const width = Math.min(options.width, widest)
  const parts = [`${definition.summary}.`, `${style.bold('Usage')}\n  ${usageLine(definition, program)}`]
  if (definition.description !== undefined) parts.push(wrapText(definition.description, width))
  if (definition.arguments.length > 0) {
    parts.push(
      section(
        'Arguments',
        definition.arguments.map(({ name, summary }) => [`<${name}>`, summary] as const),
        options,
      ),
    )
  }
  if (beneath.length > 0) {
    parts.push(
      section(
        'Commands',
        beneath.map((one) => [one.definition.path.join(' '), one.definition.summary] as const),
        options,
      ),
    )
  }
  if (Object.keys(definition.flags).length > 0) parts.push(flagSection('Flags', definition.flags, options))
  if (definition.examples.length > 0) {
    parts.push(
      `${style.bold('Examples')}\n${definition.examples.map(({ command, summary }) => `  ${style.dim(`# ${summary}`)}\n  ${command}`).join('\n')}`,
    )
  }
  const codes = Object.entries(definition.exitCodes ?? {})
  if (codes.length > 0) parts.push(section('Exit codes', codes, options))
  parts.push(flagSection('Flags of every command', globalFlags, options))
  return `${parts.join('\n\n')}\n`
}

function flagSection(title: string, flags: Flags, options: HelpOptions): string {
  const rows = Object.entries(flags)
    .filter(([, flag]) => !flag.hidden)
    .map(([key, flag]) => [flagName(key, flag), flagSummary(flag)] as const)
  return section(title, rows, options)
}

/** `-f, --file <file>`; a boolean that is on by itself is shown by its negation too. */
export function flagName(key: string, flag: FlagDefinition): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `
  return `${short}--${key} ${valueName(key, flag)}`.trimEnd()
}

export function flagSummary(flag: FlagDefinition): string {
  return [
    flag.summary,
    // Where the choices are too many to stand beside the flag's name.
    flag.kind === 'choice' && flag.value !== undefined && `: ${flag.choices.join(', ')}`,
    flag.kind === 'list' && ' (may be given several times)',
    flag.defaultText !== undefined && ` (default: ${flag.defaultText})`,
    flag.env !== undefined && ` [${flag.env}]`,
    flag.required && ' (required)',
  ]
    .filter(Boolean)
    .join('')
}

function section(
  title: string,
  rows: readonly (readonly [string, string])[],
  { style, width }: HelpOptions,
): string {
  const limit = Math.min(width, widest)
  const column = Math.min(30, Math.max(0, ...rows.map(([name]) => textWidth(name)))) + 2
  const lines = rows.map(([name, summary]) => {
    const indent = ' '.repeat(column + 2)
    const wrapped = wrapText(summary, limit, indent)
    if (textWidth(name) + 2 > column) return `  ${style.cyan(name)}\n${wrapped}`
    return `  ${style.cyan(name)}${wrapped.slice(textWidth(name) + 2)}`
  })
  return [style.bold(title), ...lines].join('\n')
}
