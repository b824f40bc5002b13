import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gpuVmBootstrap } from '../programs/gpu-vm-bootstrap.js'
import { ostui } from '../programs/ostui.js'
import { pve } from '../programs/pve.js'
import { pxrun } from '../programs/pxrun.js'
import { vmctl } from '../programs/vmctl.js'
import { commandsMarkdown } from './markdown.js'

describe.each([
  ['commands.md', pve],
  ['pxrun-commands.md', pxrun],
  ['ostui-commands.md', ostui],
  ['vmctl-commands.md', vmctl],
  ['gpu-vm-bootstrap-commands.md', gpuVmBootstrap],
])('ALL-11 docs/%s', (file, program) => {
  it('is what the definitions say; otherwise run: npm run docs:commands', () => {
    const there = readFileSync(new URL(`../../../../docs/${file}`, import.meta.url), 'utf8')
    expect(there).toBe(commandsMarkdown(program))
  })
})
