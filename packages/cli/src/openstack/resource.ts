/**
 * Kinds of things as data: from one entry of a table come the commands that list, show and delete them. The library is
 * handed to the functions of an entry, so that help and parsing need not load it.
 */
import { command } from '../command/command.js'
import type { CloudCommands } from './context.js'
import { listDefinition, removeDefinition, showDefinition, sourceOf } from './resource-definitions.js'
import type { Resource } from './types.js'

/** `list`, `show` and `delete`, as far as the entry says how. */
export function resource<R extends object>(entry: Resource<R>): CloudCommands {
  const { show, remove } = entry
  return [
    {
      ...command(listDefinition(entry), async () => ({ run: (await import('./list.js')).listOf(entry) })),
      lists: {
        source: sourceOf(entry),
        read: async () => (await import('../completion/cloud-values.js')).rowsOf(entry),
      },
    },
    ...(show
      ? [command(showDefinition(entry), async () => ({ run: (await import('./show.js')).showOf(show) }))]
      : []),
    ...(remove
      ? [
          command(removeDefinition(entry), async () => ({
            run: (await import('./remove.js')).removeOf(entry, remove),
          })),
        ]
      : []),
  ]
}
