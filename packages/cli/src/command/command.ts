import type { Command, CommandDefinition, FlagDefinition, Handler, Input, ParsedValues } from './types.js'

/** A definition and where its handler is. `load` is a lazy import: help and parsing never run it. */
export function command<D extends CommandDefinition, C>(
  definition: D,
  load: () => Promise<{ run: Handler<D, C> }>,
): Command<C> {
  return {
    definition,
    async run(context, values) {
      if (!fits(definition, values))
        throw new TypeError(`${definition.path.join(' ')}: the parser broke its promise`)
      const { run } = await load()
      await run(context, values)
    },
  }
}

/** Whether the values are of the types that the definition promises: the one place where they get them. */
function fits<D extends CommandDefinition>(
  definition: D,
  values: ParsedValues,
): values is ParsedValues & Input<D> {
  return (
    Object.entries(definition.flags).every(([name, flag]) => flagFits(flag, values.flags[name])) &&
    definition.arguments.every(({ name, rest, required }) => {
      const value = values.arguments[name]
      if (rest) return Array.isArray(value)
      return typeof value === 'string' || (!required && value === undefined)
    })
  )
}

function flagFits(flag: FlagDefinition, value: unknown): boolean {
  if (flag.kind === 'list') return Array.isArray(value)
  if (value === undefined) return !flag.required
  switch (flag.kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
    case 'integer':
    case 'size':
    case 'duration':
      return typeof value === 'number'
    case 'choice':
      return typeof value === 'string' && flag.choices.includes(value)
    case 'text':
      return typeof value === 'string'
    case 'json':
      return true
  }
}
