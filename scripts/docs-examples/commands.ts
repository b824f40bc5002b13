/** The shell blocks of the documentation, run line by line by the programs of this repository on their demonstrations. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@pve/core'
import rootManifest from '../../package.json' with { type: 'json' }
import { findCommand } from '../../packages/cli/src/command/find-command.js'
import type { ProgramDescription } from '../../packages/cli/src/command/program.js'
import { gpuVmBootstrap as gpuVmBootstrapProgram } from '../../packages/cli/src/programs/gpu-vm-bootstrap.js'
import { ostui as ostuiProgram } from '../../packages/cli/src/programs/ostui.js'
import { pve as pveProgram } from '../../packages/cli/src/programs/pve.js'
import { pxrun as pxrunProgram } from '../../packages/cli/src/programs/pxrun.js'
import { vmctl as vmctlProgram } from '../../packages/cli/src/programs/vmctl.js'
import {
  gpuVmBootstrap,
  homes,
  ostui,
  type PveOptions,
  type PveRun,
  pve,
  pxrun,
  vmctl,
} from '../../packages/cli/test/cli.js'
import { root } from './blocks.js'
import { type Command, readShellLine } from './shell-line.js'

interface Runnable {
  readonly description: ProgramDescription
  readonly run: (argv: readonly string[], options: PveOptions) => Promise<PveRun>
}

/** Those that the documentation may use, by their names. */
export const programs: Readonly<Record<string, Runnable>> = {
  pve: { description: pveProgram, run: pve },
  pxrun: { description: pxrunProgram, run: pxrun },
  ostui: { description: ostuiProgram, run: ostui },
  vmctl: { description: vmctlProgram, run: vmctl },
  'gpu-vm-bootstrap': { description: gpuVmBootstrapProgram, run: gpuVmBootstrap },
}

/** One shell for a document, in the home of the test: files and variables of one line are there in the next. */
export class DocumentShell {
  /** Every line that a command printed. */
  readonly said: string[] = []
  ran = 0
  readonly #env: Record<string, string> = { HOME: homes.current }

  constructor() {
    // Documents name files of the repository by their paths from its root.
    symlinkSync(join(root, 'docs'), join(homes.current, 'docs'))
    writeFileSync(join(homes.current, 'vmctl'), '#!/usr/bin/env node\n')
  }

  /** @returns what is wrong, and undefined when the line did what it says */
  async run(line: string): Promise<string | undefined> {
    const { commands, exitCode, comment } = readShellLine(line)
    for (const [index, command] of commands.entries()) {
      const expected = index === commands.length - 1 ? exitCode : 0
      const problem = await this.#command(command, expected, /\basks\b/i.test(comment))
      if (problem !== undefined) return problem
    }
    return undefined
  }

  async #command(
    { pipeline, stdin, from, into }: Command,
    expected: number,
    isAsked: boolean,
  ): Promise<string | undefined> {
    let said = from === undefined ? stdin : readFileSync(this.#place(from), 'utf8')
    for (const [index, words] of pipeline.entries()) {
      const ran = await this.#program(words, said, isAsked)
      if (typeof ran === 'string') return ran
      if (ran === undefined) continue
      const isLast = index === pipeline.length - 1
      if (ran.code !== (isLast ? expected : 0)) return `exit code ${ran.code}: ${ran.stderr.trim()}`
      said = ran.stdout
    }
    if (into !== undefined) writeFileSync(this.#place(into), said ?? '')
    return undefined
  }

  /** @returns what is wrong, and undefined for what is not a program of this repository, but all right */
  async #program(
    words: readonly string[],
    stdin: string | undefined,
    isAsked: boolean,
  ): Promise<PveRun | string | undefined> {
    const [name = '', ...argv] = words[0] === 'npx' ? words.slice(1) : words
    if (name === 'export') return this.#export(argv)
    if (name === 'npm') return npmProblem(argv)
    const program = programs[name]
    if (program === undefined) return `${name} is no program of this repository`
    this.ran++
    const own = argv.map((word) => (word.startsWith('~/') ? this.#place(word) : word))
    const ran = await program.run(onDemonstration(program.description, own), {
      cwd: homes.current,
      env: this.#env,
      vmctlFile: join(homes.current, 'vmctl'),
      // Where the document says that it asks, somebody is there, and says yes.
      ...(isAsked && { questions: always, tty: true }),
      ...(stdin !== undefined && { stdin }),
    })
    this.said.push(...`${ran.stdout}\n${ran.stderr}`.split('\n'))
    return ran
  }

  #place(path: string): string {
    return join(homes.current, path.replace(/^~\//, ''))
  }

  #export(argv: readonly string[]): undefined {
    for (const assignment of argv) {
      const at = assignment.indexOf('=')
      this.#env[assignment.slice(0, at)] = assignment.slice(at + 1)
    }
  }
}

const always = {
  text: async ({ initial }: { initial?: string }) => initial ?? '',
  /** Of root on the simulated server of --demo. */
  secret: async () => 'simulator',
  confirm: async () => true,
  choose: async ({ choices }: { choices: readonly { value: string }[] }) => choices[0]?.value ?? '',
}

/** `--demo` in the place of what names a server. */
function onDemonstration(program: ProgramDescription, argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  const own = end < 0 ? argv : argv.slice(0, end)
  const rest = end < 0 ? [] : argv.slice(end)
  const host = own.indexOf('--host')
  const words = host < 0 ? own : own.toSpliced(host, 2)
  return [...words, ...(isOffline(program, words) || words.includes('--demo') ? [] : ['--demo']), ...rest]
}

/** A command that is not there is left to the program: it says so. */
function isOffline({ commands, globalFlags, name }: ProgramDescription, words: readonly string[]): boolean {
  try {
    return findCommand(commands, globalFlags, words, name).command?.definition.offline === true
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}

function npmProblem([verb = '', script = '']: readonly string[]): string | undefined {
  if (verb === 'ci') return undefined
  const name = verb === 'test' ? 'test' : script
  return Object.hasOwn(rootManifest.scripts, name) ? undefined : `package.json has no script ${name}`
}
