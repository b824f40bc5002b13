/** Which commands a script calls, and which functions it makes. */
import { type Command, plainText, type Script, type Word } from './script-syntax.js'

/** Every simple command in a script that is named by a plain word, and the functions that it defines. */
export function namesIn(script: Script): { called: Set<string>; defined: Set<string> } {
  const called = new Set<string>()
  const defined = new Set<string>()
  const inWord = (word: Word) => {
    for (const part of word) {
      if (part.kind === 'command') inScript(part.script)
      if (part.kind === 'variable') inWord(part.word)
    }
  }
  const inCommand = (command: Command): void => {
    switch (command.kind) {
      case 'simple': {
        const [first] = command.words
        const name = first && plainText(first)
        if (name !== undefined) called.add(name)
        for (const word of [...command.words, ...command.assignments.map(([, value]) => value)]) inWord(word)
        return
      }
      case 'function':
        defined.add(command.name)
        inCommand(command.body)
        return
      case 'if':
        for (const { condition, body } of command.branches) {
          inScript(condition)
          inScript(body)
        }
        if (command.otherwise) inScript(command.otherwise)
        return
      case 'while':
        inScript(command.condition)
        inScript(command.body)
        return
      case 'case':
        for (const { body } of command.branches) inScript(body)
        return
      default:
        inScript(command.body)
    }
  }
  const inScript = (list: Script): void => {
    for (const { first, rest } of list)
      for (const { commands } of [first, ...rest.map(({ pipeline }) => pipeline)])
        for (const command of commands) inCommand(command)
  }
  inScript(script)
  return { called, defined }
}
