/** The `snapshot` commands of what has snapshots: VMs of a cluster, containers, VMs of a host. */
import { type ArgumentDefinition, define, type Flags } from '../command/types.js'

const snapshot = {
  name: 'snapshot',
  summary: 'Name of the snapshot',
  required: true,
  values: 'snapshots',
} as const satisfies ArgumentDefinition

interface SnapshotOwner<A extends ArgumentDefinition> {
  readonly program: string
  /** The words before the verb: `['vm', 'snapshot']`. */
  readonly path: readonly string[]
  readonly argument: A
  /** `a VM` */
  readonly one: string
  /** One of the demonstration. */
  readonly example: string
}

interface OwnCreate<F extends Flags> {
  readonly description?: string
  /** What its name may be. */
  readonly name: string
  readonly flags: F
  readonly example: string
}

/** Their definitions, from what is different: each is made with the flags that it has beyond those of all. */
export function snapshotDefinitions<const A extends ArgumentDefinition>({
  program,
  path,
  argument,
  one,
  example,
}: SnapshotOwner<A>) {
  const typed = (...words: readonly string[]) => [program, ...path, ...words].join(' ')
  return {
    create: <const F extends Flags>({ description, name, flags, example: summary }: OwnCreate<F>) =>
      define({
        path: [...path, 'create'],
        finishes: true,
        summary: 'Take a snapshot',
        ...(description !== undefined && { description }),
        arguments: [argument, { name: 'snapshot', summary: name, required: true }],
        flags: { description: { kind: 'text', summary: 'Notes' }, ...flags },
        examples: [{ command: typed('create', example, 'before-upgrade'), summary }],
      }),
    list: define({
      path: [...path, 'list'],
      summary: `List the snapshots of ${one}`,
      arguments: [argument],
      flags: {},
      examples: [{ command: typed('list', example), summary: 'Oldest first' }],
    }),
    goBack: <const F extends Flags>(verb: string, flags: F) =>
      define({
        path: [...path, verb],
        finishes: true,
        summary: 'Go back to a snapshot; what came after is lost',
        arguments: [argument, snapshot],
        flags,
        examples: [{ command: typed(verb, example, 'before-upgrade'), summary: 'Asks first' }],
        destructive: true,
      }),
    remove: <const F extends Flags>(flags: F) =>
      define({
        path: [...path, 'delete'],
        finishes: true,
        summary: 'Delete a snapshot',
        arguments: [argument, snapshot],
        flags,
        examples: [
          { command: typed('delete', example, 'before-upgrade', '--yes'), summary: 'Without a question' },
        ],
        destructive: true,
      }),
  }
}
