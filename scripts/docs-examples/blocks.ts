/** The code blocks of a Markdown file, and what their info strings say of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** README.md, those of the packages, and every document below docs/, by their paths from the root. */
export const documents = (): string[] => [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('notebooks/'))
    .map((name) => `docs/${name}`)
    .toSorted(),
]

/**
 * What stands behind the three backticks: the language, a word of what it is (`yaml container`, `ts continues`), and for what
 * cannot run, `not-run:` with the reason.
 */
export interface Block {
  /** From the root. */
  readonly file: string
  /** Of its first line of text, from 1. */
  readonly line: number
  readonly language: string
  /** Of a YAML block: what it describes. Of a program: `continues`. */
  readonly role: string
  /** Why it cannot run. */
  readonly notRun?: string
  readonly text: string
}

export function readBlocks(file: string): Block[] {
  return blocksOf(file, readFileSync(join(root, file), 'utf8'))
}

/** @throws Error for a block without an end */
export function blocksOf(file: string, markdown: string): Block[] {
  const blocks: Block[] = []
  let open: { line: number; info: string; fence: string; lines: string[] } | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, fence, info = ''] = /^\s*(```+)(.*)$/.exec(line) ?? []
    if (open !== undefined && fence === open.fence && info === '') {
      blocks.push({ file, line: open.line, text: open.lines.join('\n'), ...readInfo(open.info) })
      open = undefined
    } else if (open !== undefined) {
      open.lines.push(line)
    } else if (fence !== undefined) {
      open = { line: index + 2, info: info.trim(), fence, lines: [] }
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line - 1}: this block has no end`)
  return blocks
}

function readInfo(info: string): Pick<Block, 'language' | 'role' | 'notRun'> {
  const [, what = '', notRun] = /^(.*?)(?:\s*\bnot-run:\s*(.*))?$/.exec(info) ?? []
  const [language = '', role = ''] = what.split(/\s+/)
  return { language, role, ...(notRun !== undefined && { notRun }) }
}
