/** The shell of root on a simulated node. Time limits, cancelling and errors are those of the real shells. */
import {
  type Argv,
  CommandError,
  ConnectionError,
  type FileOptions,
  type RunCommandOptions,
  revealSecret,
  Secret,
  type Shell,
  type WriteFileOptions,
} from '@pve/core'
import { type RuleTable, type ScriptedAnswer, scriptedShell } from '@pve/core/testing'
import { settle } from '../tasks.js'
import type { World } from '../world.js'
import { isForCommand, type LoggedCommand, type ShellFaultRule } from './faults.js'
import { FileError } from './file-tree.js'
import { nodeMachine } from './machine.js'
import { nodePrograms } from './pct.js'
import { type Outcome, outcome, type Surroundings } from './program.js'
import { ownerOf } from './programs-rights.js'
import { freshSurroundings, Runner } from './run-program.js'
import { nodeTerminal } from './terminal.js'

export interface NodeShellOptions {
  readonly world: World
  readonly node: string
  readonly faults: RuleTable<ShellFaultRule>
  readonly log: LoggedCommand[]
  /** Whether what takes time does. */
  readonly waits: boolean
}

type Content = string | Uint8Array | Secret

const bytesOf = (content: Content | undefined): Buffer =>
  content === undefined
    ? Buffer.alloc(0)
    : Buffer.from(content instanceof Secret ? revealSecret(content) : content)

/** @throws RangeError when there is no such node */
export function nodeShell({ world, node, faults, log, waits }: NodeShellOptions): Shell {
  const target = `root@${node}`
  nodeMachine(world, node)
  let temporaryFiles = 0

  /** Runs one thing as a command: written down, with its fault. */
  const perform = async (
    argv: Argv,
    options: RunCommandOptions,
    work: () => Outcome,
  ): Promise<ScriptedAnswer> => {
    const fault = faults.take((rule) => isForCommand(rule, node, argv)).at(-1)
    const { stdin } = options
    const entry: LoggedCommand = {
      node,
      argv,
      ...(stdin !== undefined && {
        stdin: { sizeBytes: bytesOf(stdin).length, isSecret: stdin instanceof Secret },
      }),
      ...(fault && { fault: fault.kind }),
    }
    log.push(entry)
    if (!world.state.nodes[node]?.online) throw lost(target, 'no')
    switch (fault?.kind) {
      case 'lost-before':
        throw lost(target, 'no')
      case 'error':
        throw fault.error?.() ?? lost(target, 'no')
      case 'hang':
        return { hang: true }
      case 'exit':
        entry.exitCode = fault.exitCode ?? 1
        return { exitCode: entry.exitCode, stderr: fault.stderr ?? '' }
      case 'disk-full':
        entry.exitCode = 1
        return { exitCode: 1, stderr: `${argv[0]}: write error: No space left on device\n` }
    }
    settle(world)
    const done = work()
    if (fault?.kind === 'lost-after') throw lost(target, 'maybe')
    entry.exitCode = done.exitCode
    return {
      exitCode: done.exitCode,
      stdout: done.stdout,
      stderr: done.stderr,
      delayMs: waits ? (done.seconds * 1000) / world.taskSpeed : 0,
    }
  }

  const inner = scriptedShell(
    [
      {
        match: () => true,
        answer: ({ argv, options }) => {
          const command = argv ?? ['true']
          return perform(command, options, () => runCommand(world, node, command, options))
        },
      },
    ],
    { target },
  )

  /** A file is a command behind SSH, so it hangs, is lost and fails as one. */
  const fileCommand = async (
    argv: Argv,
    phase: string,
    { signal, timeLimitMs }: FileOptions,
    content: Content | undefined,
    work: () => void,
  ): Promise<void> => {
    const shell = scriptedShell(
      [{ match: () => true, answer: ({ options }) => perform(argv, options, () => workOutcome(argv, work)) }],
      { target },
    )
    await shell.run(argv, {
      phase,
      ...(signal && { signal }),
      ...(timeLimitMs !== undefined && { timeLimitMs }),
      ...(content !== undefined && { stdin: content }),
    })
  }

  const writeFile = async (
    path: string,
    content: Content,
    options: WriteFileOptions,
    name: string,
  ): Promise<void> => {
    const { mode = 0o600, owner } = options
    await fileCommand([name, path], `write ${path}`, options, content, () => {
      const machine = nodeMachine(world, node)
      machine.files.write(path, bytesOf(content))
      const given = owner === undefined ? {} : ownerOf(machine, owner)
      if (typeof given === 'string') throw new FileError(given)
      machine.files.change(path, { mode, ...given })
    })
  }

  return {
    target,
    run: (argv, options) => inner.run(argv, options),
    readFile: async (path, options = {}) => {
      let content: Buffer | undefined
      await fileCommand(['read-file', path], `read ${path}`, options, undefined, () => {
        const { files } = nodeMachine(world, node)
        if (files.exists(path)) content = files.read(path)
      })
      if (content) return Uint8Array.from(content)
      throw new CommandError(`There is no file ${path} on ${target}.`, {
        code: 'FILE_NOT_FOUND',
        phase: `read ${path}`,
        target,
        hint: 'Check the path, and whether the user may look into its folder.',
      })
    },
    writeFile: (path, content, options = {}) => writeFile(path, content, options, 'write-file'),
    withTemporaryFile: async (content, work, options = {}) => {
      temporaryFiles++
      const folder = `/tmp/pve-simulated-${log.length}-${temporaryFiles}`
      const path = `${folder}/content`
      try {
        await fileCommand(
          ['temporary-file', path],
          `put a temporary file on ${target}`,
          options,
          content,
          () => {
            const { files } = nodeMachine(world, node)
            files.makeFolder(folder, 0o700)
            files.write(path, bytesOf(content), { mode: 0o600 })
          },
        )
        return await work(path)
      } finally {
        const timeLimitMs = Math.min(options?.timeLimitMs ?? 30_000, 30_000)
        await fileCommand(['remove-file', path], `remove ${folder}`, { timeLimitMs }, undefined, () => {
          const { files } = nodeMachine(world, node)
          if (files.exists(folder)) files.removeAll(folder)
        }).catch(() => {})
      }
    },
    openTerminal: async (argv) => nodeTerminal(world, node, argv),
    close: () => inner.close(),
  }
}

function workOutcome(argv: Argv, work: () => void): Outcome {
  try {
    work()
    return outcome()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return outcome('', 1, `sh: ${argv[1]}: ${error.message}\n`)
  }
}

function runCommand(world: World, node: string, argv: Argv, options: RunCommandOptions): Outcome {
  const machine = nodeMachine(world, node)
  const around: Surroundings = freshSurroundings(machine)
  Object.assign(around.env, options.env)
  if (options.cwd !== undefined) {
    if (!machine.files.isFolder(options.cwd)) return outcome('', 2, `sh: 1: cd: can't cd to ${options.cwd}\n`)
    around.cwd = options.cwd
  }
  return new Runner(machine, nodePrograms).run(argv, bytesOf(options.stdin), around)
}

const lost = (target: string, sent: 'no' | 'maybe'): ConnectionError =>
  new ConnectionError(`The connection to ${target} was lost.`, {
    code: 'CONNECTION_LOST',
    sent,
    host: target,
    hint:
      sent === 'no'
        ? 'Nothing was done there. Do it again.'
        : 'The command may have run. Look there before doing it again.',
  })
