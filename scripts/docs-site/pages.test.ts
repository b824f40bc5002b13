import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPages } from './pages.js'

const pages = readPages(resolve(import.meta.dirname, '../..'))
const page = (path: string) => pages.find((each) => each.path === path)

describe('ALL-12 the pages of the site', () => {
  it('stand in the order and under the headings of docs/README.md', () => {
    expect(pages[0]).toMatchObject({ path: 'docs/README.md', group: 'none' })
    expect(pages[1]).toMatchObject({
      path: 'docs/guides/quick-start.md',
      group: 'Guides',
      title: 'Quick start',
    })
    const groups = [...new Set(pages.map(({ group }) => group))]
    expect(groups).toEqual(['none', 'Guides', 'In full', 'To look things up', 'How it is made', 'Packages'])
  })

  it('have titles of their own, also where headings are alike', () => {
    const titles = pages.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(page('docs/pxrun-commands.md')?.title).toBe('pxrun: commands')
  })

  it('have below them what is in the folder: decisions, and examples as blocks of code', () => {
    expect(page('docs/decisions/README.md')?.children.map(({ path }) => path)).toContain(
      'docs/decisions/009-site.md',
    )
    const example = page('docs/examples/containers/README.md')?.children.find(
      ({ title }) => title === 'jellyfin.yaml',
    )
    expect(example?.markdown).toMatch(/^# jellyfin\.yaml\n\n```yaml\n[\s\S]+\n```\n$/)
  })
})
