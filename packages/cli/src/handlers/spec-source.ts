/** Where the spec of something new comes from: a file, standard input, files that flags name. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError, ValidationError } from '@pve/core'
import { placeIssues, readFields } from '@pve/core/spec'
import type { CommandContext } from '../context.js'

export interface SpecFile<S> {
  readonly spec: S
  readonly text: string
  /** How errors call it. */
  readonly source: string
  /** What paths within it are relative to. */
  readonly folder: string
}

/** @param file `-` is standard input */
export async function readSpecFile<S>(
  context: CommandContext,
  file: string,
  parse: (text: string, source: string) => S,
): Promise<SpecFile<S>> {
  const isStdin = file === '-'
  const source = isStdin ? 'standard input' : file
  const text = isStdin ? await context.readStdin() : await readText(context, file, 'read the spec')
  const folder = isStdin ? context.io.cwd : dirname(resolve(context.io.cwd, file))
  return { spec: parse(text, source), text, source, folder }
}

/**
 * A file's fields with those of flags laid over them, checked; what is wrong with the file's has its place there.
 * @param what "a launch", for messages
 */
export async function specOf<S>(
  context: CommandContext,
  what: string,
  file: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  parse: (fields: Readonly<Record<string, unknown>>) => S,
): Promise<S> {
  if (file === undefined) return parse(flags)
  const found = await readSpecFile(context, file, (text, source) => readFields(text, source, what))
  return await withPlaces(found, async () => parse({ ...found.spec, ...flags }))
}

/** What the server's state shows to be wrong names its place in the file, too. */
export async function withPlaces<T>(file: SpecFile<unknown> | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!file || !(error instanceof ValidationError)) throw error
    const { message, phase, hint, issues } = error
    throw new ValidationError(message.split('\n')[0] ?? '', {
      issues: placeIssues(file.text, file.source, issues),
      cause: error,
      ...(phase !== undefined && { phase }),
      ...(hint !== undefined && { hint }),
    })
  }
}

/** The public keys of a file, one a line. */
export async function readKeys(context: CommandContext, file: string): Promise<string[]> {
  const text = await readText(context, file, 'read --ssh-key-file')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** @throws UsageError when it cannot be read, or would not be the same text afterwards */
export async function readText(context: CommandContext, file: string, phase: string): Promise<string> {
  const bytes = await readFile(resolve(context.io.cwd, file)).catch((error: unknown) => {
    throw new UsageError(`The file ${file} ${whyUnread(error)}.`, { phase, cause: error })
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UsageError(`The file ${file} is not text in UTF-8.`, {
      phase,
      cause: error,
      hint: 'Save it as UTF-8 in the editor.',
    })
  }
}

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'is not there'
  if (code === 'EISDIR') return 'is a folder'
  return code === 'EACCES' ? 'cannot be read: permission denied' : 'cannot be read'
}

/** Reads the values of --set as YAML, which is loaded only where there are some. */
export async function scalarReader(set: readonly string[]): Promise<(text: string) => unknown> {
  if (set.length === 0) return (text) => text
  const { parse } = await import('yaml')
  return (text) => {
    try {
      return parse(text)
    } catch {
      throw new UsageError(`--set: '${text}' is not a value in YAML.`)
    }
  }
}
