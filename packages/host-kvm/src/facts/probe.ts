/**
 * How a host is read: one script of sections in one command, since each command of its own costs a round trip. Every
 * section prints what a tool or a file says, as it is; what it means is found out here, by pure functions.
 */
import { PveError } from '@pve/core'
import { z } from 'zod'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'

export interface Section<T> {
  readonly name: string
  /** POSIX shell, constant. What it prints before the next section begins is its text; a missing tool prints nothing. */
  readonly script: string
  parse(text: string): T
}

/** Before the name of a section; no text that is read here has this character. */
export const sectionMark = '\u001e'
/** Before the name of a file, where a section has several. */
export const fileMark = '\u001f'

const prologue = `export LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
section() { printf '\\n\\036%s\\n' "$1"; }
`

/** nvidia-smi without persistence takes seconds; an emulated host takes a minute for all of it. */
const timeLimitMs = 5 * 60_000

/** What a host said, section by section. */
export interface Answers {
  of<T>(section: Section<T>): T
}

/**
 * Reads sections in one command.
 * @throws CommandError, ConnectionError; PveError FACTS_UNREADABLE when the command does not give them all, or one is read that makes
 * no sense
 */
export async function readSections(
  host: Host,
  sections: readonly Section<unknown>[],
  options: HostCallOptions = {},
): Promise<Answers> {
  const { target } = host.shell
  const phase = `look at ${target}`
  const { stdout } = await host.shell.run(['sh', '-c', scriptOf(sections), 'facts'], {
    phase,
    timeLimitMs,
    accept: 'any',
    ...signalOf(options),
  })
  const texts = splitSections(stdout)
  const missing = [...sections.map(({ name }) => name), end].find((name) => !texts.has(name))
  if (missing !== undefined) {
    throw new PveError(`${target} did not tell all that was asked: nothing about "${missing}".`, {
      code: 'FACTS_UNREADABLE',
      phase,
      hint: 'Is it a Linux system with a POSIX shell, and does sudo let commands through?',
    })
  }
  return {
    of: ({ name, parse }) => {
      try {
        return parse(texts.get(name) ?? '')
      } catch (cause) {
        throw new PveError(`${target} says of "${name}" what is not understood: ${reasonOf(cause)}`, {
          code: 'FACTS_UNREADABLE',
          phase,
          cause,
          hint: 'Does a program of this host print something else than the usual? gpu-vm-bootstrap facts --trace shows what it answers.',
        })
      }
    },
  }
}

const reasonOf = (cause: unknown): string =>
  cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : `${cause}`

/** The last section: without it the output was cut off. */
const end = 'end'

export const scriptOf = (sections: readonly Section<unknown>[]): string =>
  `${prologue}${sections.map(({ name, script }) => `section ${name}\n${script}\n`).join('')}section ${end}\n`

/** The texts by the names of their sections. */
export function splitSections(output: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const part of output.split(`\n${sectionMark}`).slice(1)) {
    const end = part.indexOf('\n')
    texts.set(end < 0 ? part : part.slice(0, end), end < 0 ? '' : part.slice(end + 1))
  }
  return texts
}

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
