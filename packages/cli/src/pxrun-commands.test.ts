import { describe, expect, it } from 'vitest'
import { closedPort, homes, type PveOptions, type PveRun, pxrun, useHome } from '../test/cli.js'
import { pxrunSamples } from '../test/pxrun-samples.js'
import type { Sample } from '../test/samples.js'
import { pxrun as program } from './programs/pxrun.js'

useHome()
const nobody = await closedPort()
const names = program.commands.map(({ definition }) => definition.path.join(' '))

/** Runs a sample and what must be before it. */
async function runSample(sample: Sample, more: readonly string[], options: PveOptions = {}): Promise<PveRun> {
  const own = {
    ...(sample.stdin !== undefined && { stdin: sample.stdin }),
    ...(sample.tty && { tty: true }),
    cwd: homes.current,
    ...options,
    // Age keys are looked for, and made, below it.
    env: { HOME: homes.current, ...options.env },
  }
  for (const argv of sample.before ?? []) {
    const run = await pxrun([...argv, '--demo', '--json', '--yes'], own)
    expect(run.code, run.stderr).toBe(0)
  }
  const end = sample.argv.indexOf('--')
  const at = end < 0 ? sample.argv.length : end
  return pxrun([...sample.argv.slice(0, at), '--demo', ...more, ...sample.argv.slice(at)], own)
}

describe('ALL-9 every command of pxrun runs on the demonstration', () => {
  it('has a sample for each command, and none for others', () => {
    expect(Object.keys(pxrunSamples).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(pxrunSamples).filter(([, sample]) => !sample.text))(
    'pxrun %s --json gives one document',
    async (_name, sample) => {
      const run = await runSample(sample, ['--json'])
      expect(run.stderr).toBe('')
      expect(run.code).toBe(0)
      expect(() => run.json()).not.toThrow()
      expect(run.stdout).toMatch(sample.expect)
    },
  )

  it.each(Object.entries(pxrunSamples))('pxrun %s shows something to people', async (_name, sample) => {
    const run = await runSample(sample, [])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout.trim()).not.toBe('')
    if (sample.text) expect(run.stdout).toMatch(sample.expect)
  })

  it.each(Object.entries(pxrunSamples))(
    'pxrun %s --quiet says nothing but the result',
    async (_name, sample) => {
      const run = await runSample(sample, ['--quiet'])
      expect(run.code, run.stderr).toBe(0)
      expect(run.stderr).toBe('')
    },
  )

  it.each(Object.entries(pxrunSamples))(
    'ALL-6 pxrun %s shows no secret, however it ends',
    async (_name, sample) => {
      const canary = 'canary-0000-4000-8000-token5ecret'
      const env = {
        HOME: homes.current,
        PROXMOX_TOKEN_ID: 'root@pam!canary',
        PROXMOX_TOKEN_SECRET: canary,
        PXRUN_SSH_PASSWORD: canary,
        TAILSCALE_AUTH_KEY: canary,
      }
      const unreachable = await pxrun([...sample.argv, '--host', nobody, '--trace', '--verbose', '--json'], {
        env,
      })
      for (const run of [await runSample(sample, ['--trace', '--verbose'], { env }), unreachable])
        expect(run.stdout + run.stderr).not.toContain(canary)
    },
  )
})
