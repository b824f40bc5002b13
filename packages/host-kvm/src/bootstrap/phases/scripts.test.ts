import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import * as bridge from './bridge/scripts.js'
import { trialArgv, undoArgv } from './bridge/scripts.js'
import { bindScript, hook, isNewerScript } from './iommu/early-binding.js'
import { isInMenuScript } from './iommu/kernel-arguments.js'

const moved = { bridge: 'br0', interface: 'enp4s0', seconds: 120 }
const scripts: Readonly<Record<string, string>> = {
  launch: bridge.launchScript,
  trial: trialArgv(moved)[5] ?? '',
  undo: undoArgv(moved)[5] ?? '',
  stage: bridge.stageScript,
  state: bridge.stateArgv[2] ?? '',
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
