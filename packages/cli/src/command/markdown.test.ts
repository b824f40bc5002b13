import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandsMarkdown } from './markdown.js'
import { commands } from './table.js'

describe('ALL-11 docs/commands.md', () => {
  it('is what the definitions say; otherwise run: npm run docs:commands', () => {
    const there = readFileSync(new URL('../../../../docs/commands.md', import.meta.url), 'utf8')
    expect(there).toBe(commandsMarkdown(commands))
  })
})
