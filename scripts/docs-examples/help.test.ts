/** The examples of `--help`, which the references of the commands and the manual pages show as well. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { findCommand } from '../../packages/cli/src/command/find-command.js'
import { parseWords } from '../../packages/cli/src/command/parse.js'
import type { Example } from '../../packages/cli/src/command/types.js'
import { homes, newHome, useHome } from '../../packages/cli/test/cli.js'
import { DocumentShell, programs } from './commands.js'
import { elided, files, notRun, prepared } from './prepared.js'
import { commandsIn } from './shell-line.js'

useHome()

const examplesOf = (program: string) =>
  (programs[program]?.description.commands ?? []).flatMap(({ definition }) =>
    definition.examples.map((example) => ({
      definition,
      example,
      name: [program, ...definition.path].join(' '),
    })),
  )

it.each(Object.entries(programs))(
  'ALL-12 the examples of %s are command lines that it understands',
  (program, { description: { commands, globalFlags } }) => {
    const examples = examplesOf(program)
    expect(examples.length).toBeGreaterThanOrEqual(commands.length)
    for (const { definition, example } of examples) {
      const argvs = commandsIn(example.command)
        .filter(([first]) => first === program)
        .map((words) => findCommand(commands, globalFlags, words.slice(1), program))
      const own = argvs.filter(({ command: found }) => found?.definition === definition)
      expect(own, example.command).not.toEqual([])
      for (const { rest } of own)
        expect(() => parseWords(definition, globalFlags, rest), example.command).not.toThrow()
    }
  },
)

it.each(Object.keys(programs))(
  'ALL-9 ALL-12 each example of %s, copied as it is, does on the demonstration what it says',
  { timeout: 120_000 },
  async (program) => {
    const problems: string[] = []
    for (const { name, example } of examplesOf(program)) {
      if (Object.hasOwn(notRun, example.command)) continue
      const problem = await problemOf(name, example)
      if (problem !== undefined) problems.push(`${example.command}\n  ${problem}`)
    }
    expect(problems).toEqual([])
  },
)

it('is told where an example is wrong', async () => {
  const asIf = (command: string, summary = '') => problemOf('ostui server show', { command, summary })
  expect(await asIf('ostui server show no-such-server')).toMatch(/^exit code 7: /)
  expect(await asIf('ostui server show no-such-server', 'Exit code 7, as it is not there')).toBeUndefined()
  expect(await asIf('ostui server show web-1', 'It is not there: exit code 7')).toMatch(/^exit code 0: /)
  expect(await asIf('pve vm export no-such-vm | pve vm create -f - --yes')).toMatch(/^exit code 7: /)
  expect(await asIf('ostui keypair create desktop --public-key ~/.ssh/none.pub')).toContain('cannot be read')
})

it('nothing is prepared, put in or left out that no example has', () => {
  const all = Object.keys(programs).flatMap(examplesOf)
  const commands = all.map(({ example }) => example.command)
  const names = new Set([...commands, ...all.map(({ name }) => name)])
  expect(Object.keys(prepared).filter((name) => !names.has(name))).toEqual([])
  expect(Object.keys(notRun).filter((command) => !commands.includes(command))).toEqual([])
  expect(Object.keys(elided).filter((word) => !commands.some((one) => one.includes(word)))).toEqual([])
  expect(Object.keys(notRun).length).toBeLessThan(5)
})

/** @returns what is wrong, and undefined where the example works in a home and on demonstrations of its own */
async function problemOf(name: string, { command, summary }: Example): Promise<string | undefined> {
  newHome()
  for (const [path, text] of Object.entries(files)) {
    const place = join(homes.current, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  const shell = new DocumentShell()
  for (const line of prepared[command] ?? prepared[name] ?? []) {
    const problem = await shell.run(line)
    if (problem !== undefined) return `${line}: ${problem}`
  }
  let full = command
  for (const [word, { list, field }] of Object.entries(elided)) {
    if (command.includes(word)) full = full.replace(word, await firstOf(shell, list, field))
  }
  return await shell.run(`${full} # ${summary}`)
}

/** A field of the first one that a command lists. */
async function firstOf(shell: DocumentShell, list: string, field: string): Promise<string> {
  expect(await shell.run(`${list} > list.json`)).toBeUndefined()
  const text = readFileSync(join(homes.current, 'list.json'), 'utf8')
  const [first] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text))
  return z.string().parse(first?.[field])
}
