/** A file that a flag names for what a command gives. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PveError, toPveError, writeFileAtomic } from '@pve/core'
import type { CommandContext } from '../context.js'
import { confirmDestructive } from '../questions/questions.js'

/**
 * Writes it; over one that is there only when somebody says so.
 * @param options.replaces without a word: what can be had again at any time, such as a picture
 * @returns its whole path
 * @throws PveError FILE_NOT_WRITTEN; UsageError and CancelledError when it is there and shall stay
 */
export async function writeNamedFile(
  context: CommandContext,
  name: string,
  content: string,
  options: { readonly mode: number; readonly replaces?: true },
): Promise<string> {
  const path = resolve(context.io.cwd, name)
  const there = await stat(path).catch(() => undefined)
  if (there && !there.isFile())
    throw new PveError(`${name} cannot be written: it is ${there.isDirectory() ? 'a folder' : 'no file'}.`, {
      code: 'FILE_NOT_WRITTEN',
      hint: 'Name a file. Without --output it goes to standard output.',
    })
  if (there && options.replaces !== true) await confirmDestructive(context, `Overwrite ${name}?`)
  try {
    await writeFileAtomic(path, content, options)
  } catch (error) {
    throw new PveError(`${name} cannot be written: ${toPveError(error).message}`, {
      code: 'FILE_NOT_WRITTEN',
      cause: error,
    })
  }
  return path
}
