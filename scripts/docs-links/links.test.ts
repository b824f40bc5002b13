/** Every link of the documentation leads somewhere. Those to other sites are only well formed: nothing is asked of the network. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, root } from '../docs-examples/blocks.js'
import { anchorsOf, linksOf } from './links.js'

const files = [...documents(), 'SECURITY.md']
const textOf = (path: string): string => readFileSync(path, 'utf8')

/** @returns why it leads nowhere */
function problemOf(file: string, target: string): string | undefined {
  if (/^(?:https?|mailto):/.test(target)) return URL.canParse(target) ? undefined : 'is no address'
  const [path = '', anchor] = target.split('#')
  const to = path === '' ? join(root, file) : join(root, dirname(file), decodeURIComponent(path))
  if (relative(root, to).startsWith('..')) return 'leads out of the repository'
  if (!existsSync(to)) return 'is not there'
  if (anchor === undefined) return undefined
  if (statSync(to).isDirectory()) return 'is a folder, which has no anchors'
  return anchorsOf(textOf(to)).has(anchor) ? undefined : `has no heading #${anchor}`
}

describe('ALL-12 the links of the documentation', () => {
  it.each(files)('%s', (file) => {
    const broken = linksOf(textOf(join(root, file)))
      .map(({ target, line }) => ({ line, target, problem: problemOf(file, target) }))
      .filter(({ problem }) => problem !== undefined)
    expect(broken.map(({ line, target, problem }) => `${file}:${line} ${target} ${problem}`)).toEqual([])
  })

  it('are found at all, and lead from the index to every document', () => {
    const links = files.flatMap((file) => linksOf(textOf(join(root, file))))
    expect(links.length).toBeGreaterThan(150)
    const index = new Set(
      linksOf(textOf(join(root, 'docs/README.md'))).map(({ target }) => join('docs', target)),
    )
    const own = documents().filter((name) => /^docs\/(?:guides\/)?(?!README\.)[\w-]+\.md$/.test(name))
    expect(own.filter((name) => !index.has(name))).toEqual([])
  })

  it('know the anchors of GitHub, and no links in code', () => {
    const text =
      '# A `b` & c: d_e\n## A\n## A\n```\n# no\n[x](y)\n```\n`[a](b)` [`c`](d#e) <https://x.example/z>.'
    expect([...anchorsOf(text)]).toEqual(['a-b--c-d_e', 'a', 'a-1'])
    expect(linksOf(text).map(({ target }) => target)).toEqual(['d#e', 'https://x.example/z'])
  })
})
