import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as bridge from './bridge/scripts.js'
import { stateArgv, trialArgv, undoArgv } from './bridge/scripts.js'
import { bindScript, hook, isNewerScript } from './iommu/early-binding.js'
import { isInMenuScript } from './iommu/kernel-arguments.js'

const moved = { bridge: 'br0', interface: 'enp4s0', seconds: 120 }
const scripts: Readonly<Record<string, string>> = {
  launch: bridge.launchScript,
  trial: trialArgv(moved)[5] ?? '',
  undo: undoArgv(moved)[5] ?? '',
  stage: bridge.stageScript,
  state: stateArgv[2] ?? '',
  settle: bridge.settleScript,
  settled: bridge.isSettledScript,
  reach: bridge.reachScript,
  menu: isInMenuScript,
  newer: isNewerScript,
  hook,
  bind: bindScript([]),
}

it.each(Object.entries(scripts))('KVM-7 KVM-8 the script "%s" is one that sh reads', (_, text) => {
  expect(text).toMatch(/\w \S/)
  const { status, stderr } = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

it('KVM-31 what the host is called with is an argument, never a part of a script', () => {
  const name = '$(touch /tmp/x); `id` "'
  const named = { bridge: name, interface: name, seconds: 1 }
  for (const argv of [trialArgv(named), undoArgv(named)]) {
    expect(argv.filter((word) => word === name)).toHaveLength(2)
    expect(argv.filter((word) => word !== name && word.includes('touch /tmp/x'))).toEqual([])
  }
})

it.each([
  { what: 'that goes on', first: 'trying', systemctl: 'exit 0', says: 'trying' },
  { what: 'that died', first: 'trying', systemctl: 'exit 3', says: 'lost' },
  { what: 'that has ended', first: 'accepted', systemctl: 'exit 3', says: 'accepted' },
  {
    what: 'that ends while it is asked for',
    first: 'trying',
    systemctl: 'echo accepted > "$folder/state"; exit 3',
    says: 'accepted',
  },
  {
    what: 'whose folder goes while it is asked for',
    first: 'restoring',
    systemctl: 'rm "$folder/state"; exit 3',
    says: 'none',
  },
  { what: 'that never was', first: undefined, systemctl: 'exit 3', says: 'none' },
])('KVM-8 the state of a trial $what is "$says"', async ({ first, systemctl, says }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trial-state-'))
  try {
    if (first !== undefined) await writeFile(join(folder, 'state'), `${first}\n`)
    await writeFile(join(folder, 'systemctl'), `#!/bin/sh\n${systemctl}\n`)
    await chmod(join(folder, 'systemctl'), 0o755)
    const script = stateArgv[2] ?? ''
    const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', folder, 'unit'], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH ?? ''}`, folder },
    })
    expect({ stdout, stderr }).toEqual({ stdout: `${says}\n`, stderr: '' })
  } finally {
    await rm(folder, { recursive: true })
  }
})
