import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wizardMarkdown } from './wizard-page.js'

test('VM-30 docs/wizard.md shows the wizard as it is', { timeout: 60_000 }, async () => {
  const there = readFileSync(new URL('../../../docs/wizard.md', import.meta.url), 'utf8')
  expect(await wizardMarkdown(), 'npm run docs:wizard').toBe(there)
})
