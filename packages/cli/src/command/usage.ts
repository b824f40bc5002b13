/** How commands and flags are written in help and errors. */
import type { CommandDefinition, FlagDefinition } from './types.js'

/** `pve vm resize <vm> <disk> <size> [flags]` */
export function usageLine(definition: CommandDefinition, program = 'pve'): string {
  const words = definition.arguments.map(({ name, required, rest }) => {
    const shown = `<${name}>${rest ? '…' : ''}`
    return required ? shown : `[${shown}]`
  })
  return [program, ...definition.path, ...words, '[flags]'].join(' ')
}

/** What stands for a flag's value in help. */
export function valueName(key: string, flag: FlagDefinition): string {
  if (flag.kind === 'boolean') return ''
  if (flag.value !== undefined) return `<${flag.value}>`
  if (flag.kind === 'choice') return flag.choices.join('|')
  const byKind = {
    text: key,
    number: 'number',
    integer: 'number',
    json: 'json',
    list: key,
    size: 'size',
    duration: 'time',
  }
  return `<${byKind[flag.kind]}>`
}
