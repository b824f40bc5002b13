/** `docs/kvm-host.md`: its commands on the demonstration, from the first to the last, in one home; and its programs. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHostSimulator, freshHost } from '@pve/host-kvm/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freeGpus } from '../../../../docs/examples/kvm-host/free-gpus.js'
import { withGpu } from '../../../../docs/examples/kvm-host/gpu-for-vm.js'
import { prepare } from '../../../../docs/examples/kvm-host/prepare.js'
import { simulatedHost } from '../../../../docs/examples/kvm-host/simulated.js'
import { gpuVmBootstrap, homes, useHome, vmctl } from '../../test/cli.js'

useHome()

const guide = readFileSync(new URL('../../../../docs/kvm-host.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({
  language,
  lines: text.split('\n').filter((line) => line !== ''),
}))

/** `vmctl … --demo  # …`, with the exit code that the comment names. */
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ lines }) => lines)
  .filter((line) => line.includes('--demo'))
  .map((line) => {
    const [command = '', comment = ''] = line.split(/\s+# ?/)
    const [program = '', ...argv] = command.split(/\s+/)
    return { program, argv, code: Number(/exit code (\d+)/.exec(comment)?.[1] ?? 0) }
  })
const shown = blocks.filter(({ language }) => language === '').flatMap(({ lines }) => lines)

const plain = (text: string) => text.replace(/ +/g, ' ').trim()

it('KVM-2 KVM-20 ALL-12 the commands of the guide do what they are said to', {
  timeout: 60_000,
}, async () => {
  const vmctlFile = join(homes.current, 'vmctl')
  writeFileSync(vmctlFile, '#!/usr/bin/env node\n')
  expect(commands.length).toBeGreaterThan(30)
  const said: string[] = []
  for (const { program, argv, code } of commands) {
    const run = program === 'vmctl' ? vmctl : gpuVmBootstrap
    const ran = await run(argv, { vmctlFile })
    expect(ran.code, `${program} ${argv.join(' ')}\n${ran.stderr}`).toBe(code)
    said.push(...`${ran.stdout}\n${ran.stderr}`.split('\n').map(plain))
  }
  expect(shown.length).toBeGreaterThan(30)
  expect(shown.filter((line) => !said.includes(plain(line)))).toEqual([])
})

describe('ALL-2 the programs of the guide, on the simulated host', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('gives a GPU to a VM and takes it back, also when the work fails', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const { host } = simulatedHost()
    expect(await freeGpus(host)).toEqual(['0000:01:00.0', '0000:02:00.0'])
    await withGpu(host, 'trainer', '0000:01:00.0', async () => {
      expect(await freeGpus(host)).toEqual(['0000:02:00.0'])
    })
    const failing = withGpu(host, 'trainer', '0000:02:00.0', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await freeGpus(host)).toEqual(['0000:01:00.0', '0000:02:00.0'])
  })

  it('prepares a host with its reboot', { timeout: 20_000 }, async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const simulator = createHostSimulator(freshHost())
    expect(await prepare(async () => simulator.shell())).toMatchObject({
      preflight: 'done',
      iommu: 'changed',
      bridge: 'changed',
    })
  })
})
