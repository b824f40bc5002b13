/** What the files of the built site say: their links, and where they lead. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inflateSync } from 'node:zlib'
import { z } from 'zod'

interface BuiltPage {
  /** What links, scripts, styles and pictures name, as written. */
  readonly targets: readonly string[]
  /** What it would load from elsewhere by itself. */
  readonly loads: readonly string[]
  readonly ids: ReadonlySet<string>
  /** Of the symbols that icons.js puts into the page. */
  readonly icons: readonly string[]
}

const searchData = z.object({ rows: z.array(z.object({ name: z.string(), url: z.string() })) })

/** All files, by their paths from the folder, with `/`. */
export function builtFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(folder.length + 1)),
  )
}

function readBuiltPage(path: string): BuiltPage {
  const html = readFileSync(path, 'utf8')
  const attributes = [...html.matchAll(/<(\w+)([^>]*?)\s(?:href|src)="([^"]*)"/g)]
  const asText = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  return {
    targets: attributes
      .filter(([, element]) => element !== 'use')
      .map(([, , , target = '']) => asText(target)),
    loads: attributes
      .filter(([, element, , target = '']) => element !== 'a' && /^(?:\w+:)?\/\//.test(target))
      .map(([whole]) => whole),
    icons: attributes
      .filter(([, element]) => element === 'use')
      .map(([, , , target = '']) => target.slice(1)),
    ids: new Set(idsOf(html).map(asText)),
  }
}

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)

/** What is wrong with the files of a site, a line for each. */
export function problemsOf(folder: string): string[] {
  const files = builtFiles(folder)
  const pages = new Map(
    [...files]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readBuiltPage(join(folder, path))]),
  )
  const symbols = new Set(idsOf(readFileSync(join(folder, 'assets/icons.js'), 'utf8')))
  const problems: string[] = []
  for (const [path, page] of pages) {
    for (const load of page.loads) problems.push(`${path} loads something from elsewhere: ${load}`)
    for (const icon of page.icons)
      if (!symbols.has(icon)) problems.push(`${path} shows ${icon}, which is not there`)
    for (const target of page.targets) {
      const problem = /^\w+:/.test(target) ? undefined : problemOf(path, target)
      if (problem !== undefined) problems.push(`${path} links to ${target}: ${problem}`)
    }
  }
  for (const path of files) {
    if (
      path.endsWith('.css') &&
      /(?:@import|url\(\s*["']?(?:\w+:)?\/\/)/.test(readFileSync(join(folder, path), 'utf8'))
    )
      problems.push(`${path} loads something from elsewhere`)
    if (path.endsWith('.md'))
      problems.push(`${path} is copied as it is: make it a page (scripts/docs-site/pages.ts)`)
  }
  for (const { name, url } of searchRows(folder)) {
    const problem = problemOf('index.html', url)
    if (problem !== undefined) problems.push(`the search finds ${name} at ${url}: ${problem}`)
  }
  return problems

  function problemOf(from: string, target: string): string | undefined {
    if (target.startsWith('/')) return 'is not relative'
    const [place = '', anchor] = target.split('#')
    const to = place === '' ? from : normalize(join(dirname(from), decodeURIComponent(place)))
    if (!files.has(to)) return 'is not there'
    if (anchor === undefined || anchor === '') return undefined
    return pages.get(to)?.ids.has(decodeURIComponent(anchor)) === false ? 'has no such place' : undefined
  }
}

/** What the search can find: typedoc writes it compressed, as a script, so that it works from a file as well. */
export function searchRows(folder: string): { name: string; url: string }[] {
  const [, packed = ''] = /"([^"]+)"/.exec(readFileSync(join(folder, 'assets/search.js'), 'utf8')) ?? []
  return searchData.parse(JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString())).rows
}
