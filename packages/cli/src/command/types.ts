/**
 * Commands are data: one definition gives parsing, help, the documentation, completions and man pages.
 * What a command does is in its handler, which is loaded only when it runs (`command.ts` puts the two together).
 */
/** Where completions find live values; the shell itself looks for `files` and `folders`. */
export type ValueSource =
  | 'vms'
  | 'containers'
  | 'nodes'
  | 'storages'
  | 'bridges'
  | 'pools'
  | 'tags'
  | 'isos'
  | 'tasks'
  | 'realms'
  | 'clusters'
  | 'api-paths'
  | 'snapshots'
  | 'backups'
  | 'disks'
  | 'container-templates'
  | 'appliances'
  | 'credentials'
  | 'templates'
  | 'deletable-templates'
  | 'gpus'
  | 'clouds'
  | 'recipes'
  | 'security-group-templates'
  /** A kind of thing in a cloud, by the words of its commands: `resource:server`. */
  | `resource:${string}`
  | 'files'
  | 'folders'

/** A live value, as its source tells it. */
export interface LiveValue {
  /** What a command takes for it, whatever else is called alike. */
  readonly id: string
  /** What people call it: offered before the id, where nothing else has that name. */
  readonly name?: string
  /** What else is said of it. */
  readonly hint?: string
}

/** Flags and arguments on the line that decide which values there are (`--node`, the VM of a snapshot), by their names. */
export type GivenWords = Readonly<Record<string, string>>

/** @typeParam C what a program gives its commands */
export type ReadValues<C> = (context: C, given: GivenWords) => Promise<readonly LiveValue[]>

interface FlagBase {
  /** One sentence without a full stop, for help. */
  readonly summary: string
  /** What stands for the value in help: `<name>`. Default by kind. */
  readonly value?: string
  /** One letter. */
  readonly short?: string
  /** The environment variable that stands in for the flag. */
  readonly env?: string
  /** What happens without it, in words. */
  readonly defaultText?: string
  readonly values?: ValueSource
  /** Words that completions offer, where others may be given too; one that ends with `=` goes on. */
  readonly offers?: readonly string[]
  /** Several with commas between them. */
  readonly commas?: true
  readonly required?: true
  /** Not in help: an alias kept for habit. */
  readonly hidden?: true
}

export type FlagDefinition =
  | (FlagBase & { readonly kind: 'text' | 'number' | 'integer' | 'boolean' | 'json' | 'list' })
  /** A time, given to the handler in milliseconds; a bare number is seconds. */
  | (FlagBase & { readonly kind: 'duration' })
  /** A number with a unit, given to the handler in bytes; `unit` is that of a bare number. */
  | (FlagBase & { readonly kind: 'size'; readonly unit?: 'B' | 'K' | 'M' | 'G' | 'T' })
  | (FlagBase & { readonly kind: 'choice'; readonly choices: readonly string[] })

export type Flags = Readonly<Record<string, FlagDefinition>>

export interface ArgumentDefinition {
  readonly name: string
  readonly summary: string
  readonly required?: true
  /** Takes all that is left. Only the last one. */
  readonly rest?: true
  readonly values?: ValueSource
  /** Words that completions offer, where others may be given too. */
  readonly offers?: readonly string[]
}

export interface Example {
  /** As typed, from the program's name on. */
  readonly command: string
  readonly summary: string
}

export interface CommandDefinition<
  F extends Flags = Flags,
  A extends readonly ArgumentDefinition[] = readonly ArgumentDefinition[],
> {
  /** `['vm', 'create']`; empty for what the program's name alone does. */
  readonly path: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly arguments: A
  readonly flags: F
  readonly examples: readonly Example[]
  /** What it can end with besides 0, 1, 2 and the connection's 4, 5, 6. */
  readonly exitCodes?: Readonly<Record<number, string>>
  /** Removes or overwrites something: asks first, and needs --yes where nobody can be asked. */
  readonly destructive?: true
  /** Goes on to its end when nobody reads its output any more (`| head -1`): half done, it would stay half done. */
  readonly finishes?: true
  /** Flags that the definition does not name go to the handler as they are (`pve api`). */
  readonly freeFlags?: true
  /** Works without a server: no connection flags in its help. */
  readonly offline?: true
}

type ScalarOf<D extends FlagDefinition> = D extends { kind: 'choice'; choices: readonly (infer C)[] }
  ? C
  : D['kind'] extends 'text'
    ? string
    : D['kind'] extends 'number' | 'integer' | 'size' | 'duration'
      ? number
      : D['kind'] extends 'boolean'
        ? boolean
        : unknown

type FlagValue<D extends FlagDefinition> = D['kind'] extends 'list'
  ? readonly string[]
  : D extends { required: true }
    ? ScalarOf<D>
    : ScalarOf<D> | undefined

type ArgumentValue<D extends ArgumentDefinition> = D extends { rest: true }
  ? readonly string[]
  : D extends { required: true }
    ? string
    : string | undefined

/** What a handler is given: typed by its definition. */
export interface Input<D extends CommandDefinition> {
  readonly flags: { readonly [K in keyof D['flags']]: FlagValue<D['flags'][K]> }
  readonly arguments: {
    readonly [K in D['arguments'][number] as K['name']]: ArgumentValue<K>
  }
  /** Of a command with `freeFlags`: the flags it does not name, in the order they were given. */
  readonly free: readonly (readonly [name: string, value: string | undefined])[]
}

/** @typeParam C what its program gives it to work with */
export type Handler<D extends CommandDefinition, C> = (context: C, input: Input<D>) => Promise<void>

/** Keeps the literal types of a definition. */
export function define<const F extends Flags, const A extends readonly ArgumentDefinition[]>(
  definition: CommandDefinition<F, A>,
): CommandDefinition<F, A> {
  return definition
}

/** A command as parsing, help and docs see it. */
export interface Described {
  readonly definition: CommandDefinition
}

/** Any command of a program as the rest of it sees it. */
export interface Command<C> extends Described {
  /** Of a list: how completions read what it lists. */
  readonly lists?: { readonly source: ValueSource; readonly read: () => Promise<ReadValues<C>> }
  readonly run: (context: C, values: ParsedValues) => Promise<void>
}

/** Values by name, already checked against the definition. */
export interface ParsedValues {
  readonly flags: Readonly<Record<string, unknown>>
  readonly arguments: Readonly<Record<string, unknown>>
  readonly free: readonly (readonly [name: string, value: string | undefined])[]
}
