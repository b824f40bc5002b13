/** Specs in YAML (and so in JSON): from a file or standard input to something that the library checks. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError, ValidationError } from '@pve/core'
import type { CommandContext } from '../context.js'

/** @param file `-` is standard input. @throws UsageError, ValidationError with line and column */
export async function readYaml(context: CommandContext, file: string): Promise<unknown> {
  const source = file === '-' ? 'standard input' : file
  const text = file === '-' ? await context.readStdin() : await readText(context, file)
  const { parseDocument, LineCounter } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [problem] = document.errors
  if (!problem) return document.toJS()
  const { line, col } = lineCounter.linePos(problem.pos[0])
  throw new ValidationError(`${source} is not YAML.`, {
    phase: 'read the spec',
    issues: [
      { path: `${source}:${line}:${col}`, message: problem.message.split('\n')[0] ?? 'this is not YAML' },
    ],
  })
}

/** @throws UsageError */
export async function readText(context: CommandContext, file: string): Promise<string> {
  try {
    return await readFile(resolve(context.io.cwd, file), 'utf8')
  } catch (cause) {
    throw new UsageError(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { cause },
    )
  }
}

/** A map of a file, for flags to be laid over. @throws ValidationError */
export function asMap(value: unknown, source: string): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return { ...value }
  throw new ValidationError(`${source} is not a map of names to values.`, {
    phase: 'read the spec',
    issues: [],
  })
}

interface Schema<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
        }
      }
}

/** @throws ValidationError with every place */
export function checked<T>(schema: Schema<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new ValidationError(`This does not describe ${what}.`, {
    phase: 'read the spec',
    issues: parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  })
}
