/** The reference of a program's commands (docs/commands.md and its like), from their definitions. */
import { exitCodeTexts } from './exit-codes.js'
import { flagSummary } from './help.js'
import type { ProgramDescription } from './program.js'
import type { CommandDefinition, Flags } from './types.js'
import { usageLine, valueName } from './usage.js'

export function commandsMarkdown(program: ProgramDescription): string {
  const { name, commands, globalFlags, precedence, exitCodeNote } = program
  const parts = [
    '# Commands',
    'Made from the definitions of the commands by `npm run docs:commands`. Do not edit.',
    commands
      .map(
        ({ definition }) =>
          `- [\`${nameOf(name, definition)}\`](#${anchorOf(name, definition)}): ${definition.summary}`,
      )
      .join('\n'),
    '## Flags of every command',
    precedence,
    flagTable(globalFlags),
    '## Exit codes',
    [
      `${exitCodeTexts.map(([code, text]) => `${code} ${text}`).join(' · ')}.`,
      ...(exitCodeNote === undefined ? [] : [exitCodeNote]),
    ].join('\n'),
    ...commands.map(({ definition }) => commandMarkdown(name, definition)),
  ]
  return `${parts.join('\n\n')}\n`
}

const nameOf = (program: string, definition: CommandDefinition): string =>
  [program, ...definition.path].join(' ')
const anchorOf = (program: string, definition: CommandDefinition): string =>
  nameOf(program, definition).replaceAll(' ', '-')

function commandMarkdown(program: string, definition: CommandDefinition): string {
  const parts = [
    `## ${nameOf(program, definition)}`,
    `${definition.summary}.`,
    `    ${usageLine(definition, program)}`,
  ]
  if (definition.description !== undefined) parts.push(cell(definition.description))
  if (definition.destructive) parts.push('Asks first in a terminal; needs `--yes` elsewhere.')
  if (definition.arguments.length > 0) {
    parts.push(
      definition.arguments.map(({ name, summary }) => `- \`<${name}>\`: ${cell(summary)}`).join('\n'),
    )
  }
  if (Object.keys(definition.flags).length > 0) parts.push(flagTable(definition.flags))
  if (definition.examples.length > 0) {
    parts.push(
      [
        '```sh',
        ...definition.examples.flatMap(({ command, summary }) => [`# ${summary}`, command]),
        '```',
      ].join('\n'),
    )
  }
  const codes = Object.entries(definition.exitCodes ?? {})
  if (codes.length > 0)
    parts.push(`Exit codes: ${codes.map(([code, text]) => `${code} ${text}`).join('; ')}.`)
  return parts.join('\n\n')
}

function flagTable(flags: Flags): string {
  const rows = Object.entries(flags)
    .filter(([, flag]) => !flag.hidden)
    .map(([key, flag]) => {
      const name = `--${key} ${valueName(key, flag)}`.trimEnd()
      const short = flag.short === undefined ? '' : `\`-${flag.short}\` `
      return `| ${short}\`${name.replaceAll('|', '\\|')}\` | ${cell(flagSummary(flag))} |`
    })
  return ['| Flag | |', '| --- | --- |', ...rows].join('\n')
}

/** Text that Markdown must take as it is. */
const cell = (text: string): string =>
  text
    .replace(/[|<>]/g, (char) => ({ '|': '\\|', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replaceAll('{{', '\\{\\{')
