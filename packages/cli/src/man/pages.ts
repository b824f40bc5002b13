/** Man pages of a program and of each of its commands, from their definitions. */
import { exitCodeTexts } from '../command/exit-codes.js'
import { startsWith } from '../command/flags.js'
import { flagSummary } from '../command/help.js'
import type { ProgramDescription } from '../command/program.js'
import type { CommandDefinition, FlagDefinition, Flags } from '../command/types.js'
import { valueName } from '../command/usage.js'
import { programFiles } from './program-files.js'
import { bold, italic, literal, roffText, section, term } from './roff.js'

export interface ManPage {
  /** `pve-vm-create.1` */
  readonly file: string
  readonly text: string
}

export interface ManOptions {
  readonly version: string
  /** `2026-11-22` */
  readonly date: string
}

/** What a page needs to know of its program. */
export type ManProgram = ProgramDescription & { readonly secretVariables: readonly string[] }

/** The program's own page first. */
export const manPages = (program: ManProgram, options: ManOptions): readonly ManPage[] => [
  programPage(program, options),
  ...program.commands
    .filter(({ definition }) => definition.path.length > 0)
    .map(({ definition }) => commandPage(program, definition, options)),
]

const pageName = ({ name }: ProgramDescription, path: readonly string[]): string => [name, ...path].join('-')
const reference = (page: string): string => `${bold(page)}(1)`

function page(
  program: ManProgram,
  path: readonly string[],
  summary: string,
  { version, date }: ManOptions,
  lines: readonly string[],
): ManPage {
  const name = pageName(program, path)
  const text = [
    `.TH ${roffText(name.toUpperCase())} 1 ${date} "${roffText(`${program.name} ${version}`)}" "${roffText(program.name)}"`,
    // Words of a command line are not broken, nor are blanks put between them.
    '.nh',
    '.ad l',
    ...section('NAME', [`${roffText(name)} \\- ${roffText(summary)}`]),
    ...lines,
  ]
  return { file: `${name}.1`, text: `${text.join('\n')}\n` }
}

function programPage(program: ManProgram, options: ManOptions): ManPage {
  const { name, commands, globalFlags } = program
  const own = commands.find(({ definition }) => definition.path.length === 0)?.definition
  const others = commands.filter(({ definition }) => definition !== own)
  const summary = program.summary.replace(`${name}: `, '').replace(/\.$/, '')
  return page(program, [], summary, options, [
    ...section('SYNOPSIS', [
      ...(own ? [synopsis(program, own), '.br'] : []),
      `${bold(name)} ${italic('command')} [${italic('flags')}]`,
    ]),
    ...section('DESCRIPTION', [
      ...(own
        ? descriptionOf(own)
        : [roffText(`${program.summary} ${name} COMMAND --help tells of a command what its page does.`)]),
      '.PP',
      roffText(plain(program.precedence)),
    ]),
    ...section(
      'COMMANDS',
      others.flatMap(({ definition }) =>
        term(reference(pageName(program, definition.path)), roffText(definition.summary)),
      ),
    ),
    ...(own ? section('OPTIONS', flagLines(own.flags)) : []),
    ...section('OPTIONS OF EVERY COMMAND', flagLines(globalFlags)),
    ...(own ? examplesOf(own) : []),
    ...section('EXIT STATUS', [
      ...exitCodeTexts.flatMap(([code, text]) =>
        term(bold(String(code)), roffText(own?.exitCodes?.[code] ?? text)),
      ),
      ...(program.exitCodeNote === undefined ? [] : ['.PP', roffText(plain(program.exitCodeNote))]),
    ]),
    ...section('ENVIRONMENT', environmentOf(program, { ...globalFlags, ...own?.flags })),
    ...section(
      'FILES',
      (programFiles[name] ?? []).flatMap(([path, text]) => term(italic(path), roffText(text))),
    ),
    ...seeAlso(others.slice(0, 1).map(({ definition }) => pageName(program, definition.path))),
  ])
}

function commandPage(program: ManProgram, definition: CommandDefinition, options: ManOptions): ManPage {
  const { path, flags, summary } = definition
  const beneath = program.commands.filter(
    (other) => other.definition.path.length > path.length && startsWith(other.definition.path, path),
  )
  const beside = program.commands.filter(
    (other) =>
      other.definition !== definition &&
      path.length > 1 &&
      other.definition.path.length === path.length &&
      startsWith(other.definition.path, path.slice(0, -1)),
  )
  const codes = Object.entries(definition.exitCodes ?? {})
  const variables = Object.entries(flags).flatMap(([key, { env }]) =>
    env === undefined ? [] : variableOf(key, env),
  )
  return page(program, path, summary, options, [
    ...section('SYNOPSIS', [synopsis(program, definition)]),
    ...section('DESCRIPTION', descriptionOf(definition)),
    ...section(
      'ARGUMENTS',
      definition.arguments.flatMap((one) => term(italic(one.name), roffText(one.summary))),
    ),
    ...section('OPTIONS', [
      ...flagLines(flags),
      ...(Object.keys(flags).length > 0 ? ['.PP'] : []),
      `Options of every command are in ${reference(program.name)}.`,
    ]),
    ...section(
      'COMMANDS',
      beneath.flatMap((one) =>
        term(reference(pageName(program, one.definition.path)), roffText(one.definition.summary)),
      ),
    ),
    ...examplesOf(definition),
    ...section('EXIT STATUS', [
      ...codes.flatMap(([code, text]) => term(bold(code), roffText(text))),
      ...(codes.length > 0
        ? ['.PP', `Others are in ${reference(program.name)}.`]
        : [`See ${reference(program.name)}.`]),
    ]),
    ...section('ENVIRONMENT', variables),
    ...seeAlso([program.name, ...beside.map((one) => pageName(program, one.definition.path))]),
  ])
}

function synopsis({ name }: ProgramDescription, definition: CommandDefinition): string {
  const words = definition.arguments.map(({ name: argument, required, rest }) => {
    const shown = `${italic(argument)}${rest ? ' ...' : ''}`
    return required ? shown : `[${shown}]`
  })
  return [bold([name, ...definition.path].join(' ')), ...words, `[${italic('flags')}]`].join(' ')
}

const descriptionOf = (definition: CommandDefinition): string[] => [
  roffText(`${definition.summary}.`),
  ...(definition.description === undefined ? [] : ['.PP', roffText(plain(definition.description))]),
  ...(definition.destructive ? ['.PP', roffText('Asks first in a terminal; needs --yes elsewhere.')] : []),
]

/** Definitions mark code as Markdown does. */
const plain = (text: string): string => text.replaceAll('`', '')

const flagLines = (flags: Flags): string[] =>
  Object.entries(flags)
    .filter(([, flag]) => !flag.hidden)
    .flatMap(([key, flag]) => term(flagHead(key, flag), roffText(plain(flagSummary(flag)))))

function flagHead(key: string, flag: FlagDefinition): string {
  const names = [...(flag.short === undefined ? [] : [bold(`-${flag.short}`)]), bold(`--${key}`)].join(', ')
  const value = valueName(key, flag)
  return value === '' ? names : `${names} ${italic(value.replace(/^<(.*)>$/, '$1'))}`
}

const examplesOf = ({ examples }: CommandDefinition): string[] =>
  section(
    'EXAMPLES',
    examples
      .flatMap(({ command, summary }) => ['.PP', roffText(`${summary}:`), ...literal([command])])
      .slice(1),
  )

const variableOf = (key: string, name: string): string[] =>
  term(bold(name), `Stands in for ${bold(name.startsWith('NO_') ? `--no-${key}` : `--${key}`)}.`)

function environmentOf({ secretVariables }: ManProgram, flags: Flags): string[] {
  const ofFlags = Object.entries(flags).flatMap(([key, { env }]) =>
    env === undefined ? [] : [[key, env] as const],
  )
  const named = new Set(ofFlags.map(([, name]) => name))
  return [
    ...ofFlags.flatMap(([key, name]) => variableOf(key, name)),
    ...secretVariables
      .filter((name) => !named.has(name))
      .flatMap((name) => term(bold(name), 'A secret for signing in: it is never shown.')),
    ...term(bold('PVE_COMPLETION_VALUES'), `With ${bold('none')}, completions in a shell ask no server.`),
    ...term(bold('XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME'), 'Where its files are.'),
  ]
}

const seeAlso = (pages: readonly string[]): string[] =>
  section('SEE ALSO', pages.length === 0 ? [] : [pages.map(reference).join(',\n')])
