/** The examples of `--help`, which the references of the commands show as well. That each command runs, its samples show. */
import { expect, it } from 'vitest'
import { findCommand, parseWords } from '../../packages/cli/src/command/parse.js'
import { programs } from './commands.js'
import { commandsIn } from './shell-line.js'

it.each(Object.entries(programs))(
  'ALL-12 the examples of %s are command lines that it understands',
  (name, { description: { commands, globalFlags } }) => {
    const examples = commands.flatMap(({ definition }) =>
      definition.examples.map(({ command }) => ({ definition, command })),
    )
    expect(examples.length).toBeGreaterThanOrEqual(commands.length)
    for (const { definition, command } of examples) {
      const argvs = commandsIn(command)
        .filter(([first]) => first === name)
        .map((words) => findCommand(commands, globalFlags, words.slice(1), name))
      const own = argvs.filter(({ command: found }) => found?.definition === definition)
      expect(own, command).not.toEqual([])
      for (const { rest } of own)
        expect(() => parseWords(definition, globalFlags, rest), command).not.toThrow()
    }
  },
)
