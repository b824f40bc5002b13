/** Notebook files: read, compared, and written without anything that changes from run to run. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'

const notebooksFolder = resolve(import.meta.dirname, '../../docs/notebooks')

/** Paths of all notebooks, in the order of their names. */
export const notebookPaths = (): string[] =>
  readdirSync(notebooksFolder)
    .filter((name) => name.endsWith('.ipynb'))
    .sort()
    .map((name) => join(notebooksFolder, name))

/** Jupyter keeps texts as lists of lines. */
const text = z.union([z.string(), z.array(z.string()).transform((lines) => lines.join(''))])

/**
 * What stays random where clock and state are given, because the real thing has it so: the process id in a task's UPID, and the
 * mark by which a creation of a container knows its own run. They are shown as zeros of the same width.
 */
const random: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/(?<=\bUPID:[a-z0-9-]+:)[0-9A-F]{8}(?=:[0-9A-F]{8}:[0-9A-F]{8}:)/g, '00000000'],
  [/(?<= by )[0-9a-f]{8}(?= --(?:>|&gt;))/g, '00000000'],
]

const shownText = text.transform((value) =>
  random.reduce((shown, [pattern, zeros]) => shown.replace(pattern, zeros), value),
)

const outputSchema = z.discriminatedUnion('output_type', [
  z.object({ output_type: z.literal('stream'), name: z.string(), text: shownText }),
  z.object({ output_type: z.literal('execute_result'), data: z.record(z.string(), shownText) }),
  z.object({ output_type: z.literal('display_data'), data: z.record(z.string(), shownText) }),
])
export type Output = z.infer<typeof outputSchema>

/** What execute.py prints: the outputs of each code cell. */
export const outputsSchema = z.array(z.array(outputSchema))

const cellSchema = z.discriminatedUnion('cell_type', [
  z.object({ cell_type: z.literal('markdown'), id: z.string(), source: text }),
  z.object({ cell_type: z.literal('code'), id: z.string(), source: text, outputs: z.array(outputSchema) }),
])
type Cell = z.infer<typeof cellSchema>
type CodeCell = Extract<Cell, { cell_type: 'code' }>

export interface Notebook {
  readonly path: string
  readonly name: string
  /** As the file is. */
  readonly text: string
  readonly cells: readonly Cell[]
}

/** @throws ZodError for what is no notebook, or holds an error as an output */
export function readNotebook(path: string): Notebook {
  const file = readFileSync(path, 'utf8')
  const { cells } = z.object({ cells: z.array(cellSchema) }).parse(JSON.parse(file))
  return { path, name: basename(path, '.ipynb'), text: file, cells }
}

export const codeCells = ({ cells }: Notebook): CodeCell[] =>
  cells.flatMap((cell) => (cell.cell_type === 'code' ? [cell] : []))

/** All code as one module. */
export const codeOf = (notebook: Notebook): string =>
  codeCells(notebook)
    .map(({ source }) => source)
    .join('\n;\n')

/** The file with these outputs: cells are numbered in their order, and nothing is in it of when and where they ran. */
export function notebookText(notebook: Notebook, outputs: readonly (readonly Output[])[]): string {
  let code = 0
  const cells = notebook.cells.map((cell) => {
    const { id, cell_type } = cell
    if (cell.cell_type === 'markdown') return { cell_type, id, metadata: {}, source: lines(cell.source) }
    code += 1
    const count = code
    return {
      cell_type,
      execution_count: count,
      id,
      metadata: {},
      outputs: (outputs[count - 1] ?? []).map((output) => savedOutput(output, count)),
      source: lines(cell.source),
    }
  })
  const metadata = {
    kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
    language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
  }
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`
}

function savedOutput(output: Output, count: number) {
  if (output.output_type === 'stream')
    return { name: output.name, output_type: 'stream', text: lines(output.text) }
  const data = Object.fromEntries(
    Object.entries(output.data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, value]) => [type, lines(value)]),
  )
  const { output_type } = output
  return output_type === 'execute_result'
    ? { data, execution_count: count, metadata: {}, output_type }
    : { data, metadata: {}, output_type }
}

const lines = (value: string): string[] => value.match(/[^\n]*\n|[^\n]+/g) ?? []

export interface ChangedCell {
  /** From 1, among the cells with code. */
  readonly number: number
  readonly source: string
  /** Outputs as text, a line for each of theirs. */
  readonly saved: string
  readonly now: string
}

/** The cells whose outputs are not those of the file. */
export function changedCells(notebook: Notebook, outputs: readonly (readonly Output[])[]): ChangedCell[] {
  return codeCells(notebook).flatMap(({ source, outputs: saved }, index) => {
    const [before, now] = [outputText(saved), outputText(outputs[index] ?? [])]
    return before === now ? [] : [{ number: index + 1, source, saved: before, now }]
  })
}

const outputText = (outputs: readonly Output[]): string =>
  outputs
    .map((output) =>
      output.output_type === 'stream'
        ? `[${output.name}]\n${output.text}`
        : Object.entries(output.data)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([type, value]) => `[${type}]\n${value}`)
            .join('\n'),
    )
    .join('\n')

/** Which cell, and its first and last line that differ with all between. */
export function describeChange(notebook: Notebook, { number, source, saved, now }: ChangedCell): string {
  const [before, after] = [saved.split('\n'), now.split('\n')]
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  return [
    `${notebook.name}, code cell ${number} (${source.split('\n')[0] ?? ''}):`,
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
  ].join('\n')
}
