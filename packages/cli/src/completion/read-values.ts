/**
 * Reads live values for completions and keeps them, as a command of the program would read them, but that nobody can be
 * asked: there is no terminal, and what is said goes nowhere.
 */
import { Readable, Writable } from 'node:stream'
import { withFileLock } from '@pve/core'
import type { Program } from '../command/program.js'
import { type Command, define, type LiveValue } from '../command/types.js'
import type { CommandContext } from '../context.js'
import { Output } from '../output/output.js'
import { runCommand } from '../run-command.js'
import type { ValueRequest } from './complete.js'
import { keep, readKept, settingFlags, type World } from './kept-values.js'

/** Whoever pressed the key has gone on by then; what comes later is for the next time. */
const limitMs = 10_000
/** More are no help to anybody. */
const most = 1_000

/** Several processes at once ask once: who waits for another finds what that has kept. */
export async function readAndKeep<C extends CommandContext>(
  program: Program<C>,
  request: Pick<ValueRequest, 'source' | 'given' | 'globals'>,
  path: string,
  world: World & Pick<CommandContext['io'], 'demoSpeed'>,
): Promise<void> {
  const startedAt = Date.now()
  await withFileLock(path, async () => {
    const before = await readKept(path)
    if (before && Math.max(before.readAt, before.failedAt ?? 0) >= startedAt) return
    const values = await readValues(program, request, world)
    await keep(
      path,
      values
        ? { readAt: Date.now(), values }
        : { readAt: before?.readAt ?? 0, failedAt: Date.now(), values: before?.values ?? [] },
    )
  })
}

/** Undefined when they could not be read. */
async function readValues<C extends CommandContext>(
  program: Program<C>,
  { source, given, globals }: Pick<ValueRequest, 'source' | 'given' | 'globals'>,
  { env, cwd, demoSpeed }: World & Pick<CommandContext['io'], 'demoSpeed'>,
): Promise<readonly LiveValue[] | undefined> {
  const load = program.values[source]
  if (!load) return undefined
  let values: readonly LiveValue[] | undefined
  const reading: Command<C> = {
    definition: define({ path: [], summary: '', arguments: [], flags: {}, examples: [] }),
    async run(context) {
      const read = await load()
      values = (await read(context, given)).slice(0, most)
    },
  }
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const io: CommandContext['io'] = {
    argv: [],
    env,
    cwd,
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    isTty: { stdin: false, stdout: false, stderr: false },
    readVersion: () => '',
    resends: 0,
    ...(demoSpeed !== undefined && { demoSpeed }),
  }
  const out = new Output({
    ...io,
    json: false,
    quiet: true,
    color: { stdout: false, stderr: false },
    columns: undefined,
  })
  const code = await runCommand(
    program,
    io,
    out,
    reading,
    { flags: {}, arguments: {}, free: [] },
    { ...settingFlags(globals), quiet: true, timeout: limitMs },
  )
  return code === 0 ? values : undefined
}
