import { dryRunPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { doIt } from '../../test/plans.js'
import { attachGpu, detachGpu } from '../gpu/index.js'
import { readDomain } from '../libvirt/index.js'
import { createHostSimulator } from '../testing/index.js'
import {
  planCreateSnapshot,
  planRestoreSnapshot,
  planStartDomain,
  planStopDomain,
  regainedText,
} from './index.js'

const gpu = '0000:01:00.0'
const audio = '0000:01:00.1'

/** A snapshot of trainer is from when it had the GPU, which the host has again. */
async function withSnapshot() {
  const simulator = createHostSimulator()
  const host = simulator.host()
  await attachGpu(host, { domain: 'trainer', gpus: [gpu] })
  await doIt(await planCreateSnapshot(host, 'trainer', { name: 'g' }))
  await detachGpu(host, { domain: 'trainer' })
  return { ...simulator, host }
}

describe('KVM-28 KVM-23 a snapshot of a VM that had a GPU then', () => {
  it('says before it is restored that another VM has it, and the VM can be rid of it again', async () => {
    const { host } = await withSnapshot()
    await attachGpu(host, { domain: 'web', gpus: [gpu] })
    const restore = await planRestoreSnapshot(host, 'trainer', 'g')
    expect(restore.regained).toEqual([
      { address: gpu, domain: 'web' },
      { address: audio, domain: 'web' },
    ])
    const words = `It names ${gpu} of the host again, which the VM web has: only one of them can run with it.`
    expect(restore.regained.map(regainedText)[0]).toBe(words)
    const { steps } = await dryRunPlan(restore.plan)
    expect(JSON.stringify(steps)).toContain(words)
    await doIt(restore)
    await expect(doIt(await planStartDomain(host, 'trainer'))).rejects.toMatchObject({
      hint: `Another VM has it, too: ${gpu} (the VM web). Stop that one, or take it from this one: vmctl gpu detach trainer --gpu ${gpu}`,
    })
    expect(await detachGpu(host, { domain: 'trainer' })).toMatchObject({ forgotten: [gpu, audio] })
    await doIt(await planStartDomain(host, 'trainer'))
    expect((await readDomain(host, 'web')).liveDefinition?.hostdevs).toHaveLength(2)
  })

  it('says it of one that the host has, and what to do when it is started at once', async () => {
    const { host } = await withSnapshot()
    const restore = await planRestoreSnapshot(host, 'trainer', 'g', { start: true })
    expect(restore.regained).toEqual([{ address: gpu }, { address: audio }])
    expect(restore.regained.map(regainedText)[0]).toBe(`It names ${gpu} of the host again.`)
    await expect(doIt(restore)).rejects.toMatchObject({
      hint: expect.stringMatching(/vmctl gpu attach trainer --gpu 0000:01:00\.0$/),
    })
  })

  it('says nothing of what it has now', async () => {
    const { host } = await withSnapshot()
    await attachGpu(host, { domain: 'trainer', gpus: [gpu] })
    expect((await planRestoreSnapshot(host, 'trainer', 'g')).regained).toEqual([])
  })
})

describe('KVM-24 a VM that cannot be started for its GPU', () => {
  it('is told of the other VM that names it, when the host has it', async () => {
    const { host, machine } = await withSnapshot()
    await attachGpu(host, { domain: 'web', gpus: [gpu] })
    await doIt(await planRestoreSnapshot(host, 'trainer', 'g'))
    await doIt(await planStopDomain(host, 'web', { timeLimitMs: 5_000 }))
    for (const one of machine.state.pci) if (one.address === gpu) one.driver = 'nvidia'
    await expect(doIt(await planStartDomain(host, 'trainer'))).rejects.toMatchObject({
      hint: expect.stringContaining(`${gpu} (the VM web)`),
    })
  })

  it('is told how the entry of a card goes that is not there any more', async () => {
    const { host, machine } = createHostSimulator()
    await attachGpu(host(), { domain: 'trainer', gpus: [gpu] })
    machine.state.pci.splice(
      machine.state.pci.findIndex(({ address }) => address === gpu),
      2,
    )
    await expect(doIt(await planStartDomain(host(), 'trainer'))).rejects.toMatchObject({
      hint: `This host has no device at ${gpu}, ${audio}: the card was taken out, or is elsewhere now. Take it from the VM, then give it one that is there (vmctl gpu status): vmctl gpu detach trainer --gpu ${gpu} --gpu ${audio}`,
    })
    await detachGpu(host(), { domain: 'trainer', gpus: [gpu, audio] })
    await doIt(await planStartDomain(host(), 'trainer'))
  })
})
