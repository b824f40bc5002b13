/** Commands that change something and are no kind of their own: creating, and actions on one or several things. */
import type { Cloud } from '@pve/openstack'
import { command } from '../command/command.js'
import type {
  ArgumentDefinition,
  Command,
  CommandDefinition,
  Flags,
  Input,
  ParsedValues,
  ValueSource,
} from '../command/types.js'
import type { ChangeWords } from '../handlers/outcomes.js'
import type { ManyChange } from './change-many.js'
import type { CloudContext, Openstack } from './context.js'
import { dryRunFlag } from './resource-definitions.js'
import type { ChangeLook, PlannedChange, SingleChange } from './types.js'

/** A command that makes or changes one thing; it gets `--dry-run`. */
export function changeCommand<const F extends Flags, const A extends readonly ArgumentDefinition[]>(
  definition: CommandDefinition<F, A>,
  change: SingleChange<CommandDefinition<F, A>>,
): Command<CloudContext> {
  return withDryRun(
    definition,
    (isDryRun) => async (context: CloudContext, input) =>
      (await import('./change-one.js')).changeOne(context, change, input, isDryRun),
  )
}

/** A command that runs a plan; it gets `--dry-run` and `--rollback`. */
export function plannedCommand<const F extends Flags, const A extends readonly ArgumentDefinition[], S, R>(
  definition: CommandDefinition<F, A>,
  planned: PlannedChange<CommandDefinition<F, A>, S, R>,
): Command<CloudContext> {
  const flags = { rollback: rollbackFlag, ...definition.flags }
  const { run, ...rest } = withDryRun(
    definition,
    (isDryRun, values) => async (context: CloudContext, input) =>
      (await import('./planned.js')).runPlanned(context, planned, input, {
        isDryRun,
        rollback: values.flags['rollback'] !== false,
      }),
  )
  return { ...rest, definition: { ...rest.definition, flags: { ...flags, ...rest.definition.flags } }, run }
}

const rollbackFlag = {
  kind: 'boolean',
  summary: 'Take away what was made when it fails; --no-rollback keeps it',
  defaultText: 'yes',
} as const

export interface Target extends Pick<ManyChange, 'one' | 'find'> {
  /** What completions offer for them. */
  readonly values: ValueSource
}

export interface Action<D extends CommandDefinition> {
  readonly words: ChangeWords
  readonly question?: (titles: string, input: Input<D>) => string
  readonly run: (
    sdk: Openstack,
    cloud: Cloud,
    id: string,
    input: Input<D>,
    look: ChangeLook,
  ) => Promise<unknown>
}

type Refs = readonly [
  {
    readonly name: 'refs'
    readonly summary: string
    readonly required: true
    readonly rest: true
    readonly values: ValueSource
  },
]

/** What an action's definition need not say again. */
export type ActionDefinition<F extends Flags> = Omit<CommandDefinition<F, Refs>, 'arguments'>

/** A command that does the same to each of several things; it gets `--dry-run`. */
export function actionCommand<const F extends Flags>(
  target: Target,
  definition: ActionDefinition<F>,
  action: Action<CommandDefinition<F, Refs>>,
): Command<CloudContext> {
  const whole: CommandDefinition<F, Refs> = {
    ...definition,
    arguments: [
      {
        name: 'refs',
        summary: `Names or ids of ${target.one}s`,
        required: true,
        rest: true,
        values: target.values,
      },
    ],
  }
  return withDryRun(whole, (isDryRun) => async (context: CloudContext, input) => {
    const { changeMany } = await import('./change-many.js')
    const { words, question, run } = action
    await changeMany(context, {
      ...target,
      words,
      refs: refsOf(input),
      ...(question && { question: (titles: string) => question(titles, input) }),
      run: (sdk, cloud, { id }, look) => run(sdk, cloud, id, input, look),
      isDryRun,
    })
  })
}

const refsOf = (input: { readonly arguments: { readonly refs: readonly string[] } }) => input.arguments.refs

function withDryRun<D extends CommandDefinition>(
  definition: D,
  handler: (
    isDryRun: boolean,
    values: ParsedValues,
  ) => (context: CloudContext, input: Input<D>) => Promise<void>,
): Command<CloudContext> {
  return {
    definition: { finishes: true, ...definition, flags: { ...definition.flags, 'dry-run': dryRunFlag } },
    run: (context, values) =>
      command(definition, async () => ({ run: handler(values.flags['dry-run'] === true, values) })).run(
        context,
        values,
      ),
  }
}
