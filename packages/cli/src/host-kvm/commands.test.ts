import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bootstrapSamples } from '../../test/bootstrap-samples.js'
import {
  closedPort,
  gpuVmBootstrap,
  homes,
  newHome,
  type PveOptions,
  useHome,
  vmctl,
} from '../../test/cli.js'
import type { Sample } from '../../test/samples.js'
import { vmctlSamples } from '../../test/vmctl-samples.js'
import { gpuVmBootstrap as bootstrapProgram } from '../programs/gpu-vm-bootstrap.js'
import { vmctl as vmctlProgram } from '../programs/vmctl.js'

useHome()
const nobody = new URL(await closedPort()).host

const programs = [
  { program: vmctlProgram, run: vmctl, samples: vmctlSamples },
  { program: bootstrapProgram, run: gpuVmBootstrap, samples: bootstrapSamples },
] as const

describe.each(programs)(
  'ALL-9 every command of $program.name runs on the demonstration',
  ({ program, run, samples }) => {
    const all = Object.entries(samples)
    const look = program.name === 'vmctl' ? ['list'] : ['facts']
    const before = ({ before }: Sample) => (before === undefined ? {} : { before })
    // All of them in `.ci/run`, which sets ALL_FAULTS=1.
    const isSkipped = (index: number) => process.env['ALL_FAULTS'] !== '1' && index % 4 !== 0

    /** Runs a sample and what must be before it. */
    async function runSample(sample: Sample, more: readonly string[], options: PveOptions = {}) {
      const vmctlFile = join(homes.current, 'vmctl')
      writeFileSync(vmctlFile, '#!/usr/bin/env node\n')
      const own = { vmctlFile, ...options }
      for (const argv of sample.before ?? []) {
        const before = await run([...argv, '--demo', '--json', '--yes'], own)
        expect(before.code, before.stderr).toBe(0)
      }
      const end = sample.argv.indexOf('--')
      const at = end < 0 ? sample.argv.length : end
      return run([...sample.argv.slice(0, at), '--demo', ...more, ...sample.argv.slice(at)], own)
    }

    it('has a sample for each command, and none for others', () => {
      const names = program.commands.map(({ definition }) => definition.path.join(' '))
      expect(Object.keys(samples).sort()).toEqual([...names].sort())
    })

    const numbered = all.map(([name, sample], index) => [name, sample, index] as const)

    it.each(numbered)('%s gives one JSON document, and something to people', async (_name, sample, index) => {
      const json = await runSample(sample, ['--json'])
      expect(json.stderr).toBe('')
      expect(json.code, json.stdout).toBe(0)
      expect(() => json.json()).not.toThrow()
      expect(json.stdout).toMatch(sample.expect)
      if (isSkipped(index)) return
      newHome()
      const text = await runSample(sample, [])
      expect(text.code, text.stderr).toBe(0)
      expect(text.stdout.trim()).not.toBe('')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours into a file
      expect(text.stdout + text.stderr).not.toMatch(/\u001b\[/)
      newHome()
      const quiet = await runSample(sample, ['--quiet'])
      expect([quiet.code, quiet.stderr]).toEqual([0, ''])
    })

    const changing = all.filter(([name]) => {
      const command = program.commands.find(({ definition }) => definition.path.join(' ') === name)
      return command !== undefined && Object.hasOwn(command.definition.flags, 'dry-run')
    })

    it('ALL-4 every command that finishes what it began can be shown before', () => {
      const finishing = program.commands.filter(({ definition }) => definition.finishes)
      expect(changing.map(([name]) => name).sort()).toEqual(
        finishing.map(({ definition }) => definition.path.join(' ')).sort(),
      )
    })

    it.each(changing)('%s --dry-run tells what it would do, and changes nothing', async (_name, sample) => {
      await runSample({ argv: look, expect: /./, ...before(sample) }, [])
      const path = join(homes.current, 'state', 'vmctl', 'demo.json')
      const state = () => (existsSync(path) ? readFileSync(path, 'utf8') : 'as it begins')
      const there = state()
      const shown = await runSample({ ...sample, before: [] }, ['--dry-run'])
      expect(shown.code, shown.stderr).toBe(0)
      expect(shown.stdout).toMatch(/Nothing is changed|Nothing is left/)
      expect(state()).toBe(there)
    })

    it.each(numbered.filter(([, , index]) => !isSkipped(index)))(
      'ALL-6 %s shows no secret, however it ends',
      async (_name, sample) => {
        const canary = 'canary-0000-4000-8000-password'
        const env = {
          VMCTL_SSH_PASSWORD: canary,
          VMCTL_SUDO_PASSWORD: canary,
          VMCTL_SSH_JUMP_PASSWORD: canary,
          VMCTL_SSH_PASSPHRASE: canary,
        }
        const more = ['--trace', '--verbose']
        const away = ['--host', `root@${nobody}`, '--no-ssh-config', ...more]
        const end = sample.argv.indexOf('--')
        const words = end < 0 ? sample.argv : sample.argv.slice(0, end)
        for (const ran of [
          await runSample(sample, more, { env }),
          await run([...words, ...away, '--yes'], { env }),
        ])
          expect(ran.stdout + ran.stderr).not.toContain(canary)
      },
    )
  },
)
