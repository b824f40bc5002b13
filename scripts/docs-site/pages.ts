/** The documents of the site: which, in what order, under which heading. docs/README.md is the table of contents. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { linksOf } from '../docs-links/links.js'

export interface Page {
  /** From the root of the repository. */
  readonly path: string
  /** The heading of docs/README.md that it stands under, up to a comma; `none` stands above all. */
  readonly group: string
  /** Its first heading; of an example the name of its file. */
  readonly title: string
  /** As the site shows it. */
  readonly markdown: string
  /** What else is in the folder of a README. */
  readonly children: readonly Page[]
}

interface Linked {
  readonly path: string
  readonly group: string
  /** The text of the link. */
  readonly name: string
}

/** What modules and the commands' README stand under. The order of all groups is `groupOrder` of typedoc.json. */
export const packagesGroup = 'Packages'
export const partsGroup = 'Parts of packages'

/** What no heading of docs/README.md has. */
const others: readonly Linked[] = [
  { path: 'packages/cli/README.md', group: packagesGroup, name: '@pve/cli' },
  { path: 'CONTRIBUTING.md', group: 'How it is made', name: 'Contributing' },
  { path: 'SECURITY.md', group: 'How it is made', name: 'Security' },
  { path: 'labs/openstack/README.md', group: 'How it is made', name: 'A real OpenStack' },
]

const contents = 'docs/README.md'

/** The language of an example, by the end of its name. */
const languages: Readonly<Record<string, string>> = {
  '.yaml': 'yaml',
  '.ts': 'ts',
  '.sh': 'sh',
  '.json': 'json',
}

/**
 * Every document of the site, in order.
 *
 * @param root of the repository
 */
export function readPages(root: string): Page[] {
  const pages = [readPage(root, contents, 'none')]
  const names = new Map<string, string>()
  for (const { path, group, name } of [...linkedFrom(root), ...others]) {
    if (path === contents || names.has(path)) continue
    names.set(path, name)
    pages.push(readPage(root, path, group))
  }
  const isShared = (title: string) => pages.filter((page) => page.title === title).length > 1
  // Each program has a page that is called Commands.
  return pages.map((page) =>
    isShared(page.title) ? { ...page, title: `${names.get(page.path)}: ${page.title.toLowerCase()}` } : page,
  )
}

/** The documents that docs/README.md links to, each with its heading up to a comma. */
function linkedFrom(root: string): Linked[] {
  const text = readFileSync(join(root, contents), 'utf8')
  const lines = text.split('\n')
  const headingAbove = (line: number): string | undefined =>
    lines
      .slice(0, line)
      .findLast((each) => each.startsWith('## '))
      ?.slice(3)
      .replace(/,.*/, '')
  return linksOf(text).flatMap(({ target, line }) => {
    const group = headingAbove(line)
    if (group === undefined || !target.endsWith('.md')) return []
    const [, name = target] = new RegExp(`\\[([^\\]]+)\\]\\(${target}\\)`).exec(lines[line - 1] ?? '') ?? []
    return [{ path: join('docs', target), group, name }]
  })
}

function readPage(root: string, path: string, group: string): Page {
  const text = readFileSync(join(root, path), 'utf8')
  const children =
    basename(path) === 'README.md' && path.split('/').length > 2 && path.startsWith('docs/')
      ? besides(root, path).map((each) => readPage(root, each, group))
      : []
  if (path.endsWith('.md')) return { path, group, title: titleOf(text, path), markdown: text, children }
  const fence = text.includes('```') ? '````' : '```'
  const title = basename(path)
  const markdown = `# ${title}\n\n${fence}${languages[extname(path)] ?? 'text'}\n${text.trimEnd()}\n${fence}\n`
  return { path, group, title, markdown, children }
}

/** The other files of a README's folder, and of those below it. */
function besides(root: string, path: string): string[] {
  const folder = dirname(path)
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((each) => each !== path)
    .toSorted()
}

/** @throws Error for a document without a heading */
function titleOf(markdown: string, path: string): string {
  const [, heading] = /^# (.+)$/m.exec(markdown) ?? []
  if (heading === undefined) throw new Error(`${path} has no first heading: it is the page's title.`)
  return heading.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
