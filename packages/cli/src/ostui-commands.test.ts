import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { homes, newHome, ostui, type PveOptions, type PveRun, useHome } from '../test/cli.js'
import { ostuiSamples, sampleFiles } from '../test/ostui-samples.js'
import type { Sample } from '../test/samples.js'
import { ostui as program } from './programs/ostui.js'

useHome()
async function writeFiles(): Promise<void> {
  for (const [name, text] of Object.entries(sampleFiles)) await writeFile(join(homes.current, name), text)
}
beforeEach(writeFiles)

/** Runs a sample and what must be before it, which may name what the sample needs: `{id}`. */
async function runSample(sample: Sample, more: readonly string[], options: PveOptions = {}): Promise<PveRun> {
  const found = new Map<string, string>()
  for (const argv of sample.before ?? []) {
    const run = await ostui([...argv, '--demo', '--json', '--yes'])
    expect(run.code, run.stderr).toBe(0)
    const answer = run.json()
    for (const [key, value] of Object.entries(typeof answer === 'object' && answer !== null ? answer : {}))
      found.set(`{${key}}`, String(value))
  }
  const filled = (word: string) => found.get(word) ?? word
  return ostui([...sample.argv.map(filled), '--demo', ...more], {
    ...(sample.stdin !== undefined && { stdin: filled(sample.stdin) }),
    ...options,
  })
}

describe('OS-102 ALL-9 every command of ostui runs on the demonstration', () => {
  it('has a sample for each command, and none for others', () => {
    const names = program.commands.map(({ definition }) => definition.path.join(' '))
    expect(Object.keys(ostuiSamples).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(ostuiSamples).map(([name, sample], index) => [name, sample, index] as const))(
    'ostui %s gives one JSON document, and something to people',
    async (_name, sample, index) => {
      const json = await runSample(sample, ['--json'])
      expect(json.stderr).toBe('')
      expect(json.code, json.stdout).toBe(0)
      expect(() => json.json()).not.toThrow()
      expect(json.stdout).toMatch(sample.expect)
      // All of them in `.ci/run`, which sets ALL_FAULTS=1.
      if (process.env['ALL_FAULTS'] !== '1' && index % 5 !== 0) return
      newHome()
      await writeFiles()
      const text = await runSample(sample, ['--yes'])
      expect(text.code, text.stderr).toBe(0)
      expect(text.stdout.trim()).not.toBe('')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours into a file
      expect(text.stdout + text.stderr).not.toMatch(/\u001b\[/)
    },
  )
})
