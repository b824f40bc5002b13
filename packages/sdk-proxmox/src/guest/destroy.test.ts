import { CancelledError, TimeLimitError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { connect } from '../client/index.js'
import { type GuestType, listGuests } from '../inventory/index.js'
import { destroyContainer } from '../lxc/index.js'
import { createSimulator } from '../testing/index.js'
import { deleteVm } from '../vm/index.js'

/** A guest that is stopped, on a server whose tasks take hours. */
async function slow(type: GuestType) {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: 1e-4 })
  const pve = await connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch: (request) => simulator.fetch(request),
    retry: { minDelayMs: 1, maxDelayMs: 2 },
  })
  const guest = (await listGuests(pve)).find((one) => one.type === type && one.status === 'stopped')
  if (guest === undefined) throw new Error(`the demo has no stopped guest of type ${type}`)
  const sent = (path: RegExp) =>
    simulator.log.filter((one) => one.method === 'DELETE' && path.test(one.path)).length
  return { pve, vmid: guest.vmid, sent }
}

describe.each([
  { type: 'qemu', remove: deleteVm },
  { type: 'lxc', remove: destroyContainer },
] as const)('ALL-8 removing a guest of type $type', ({ type, remove }) => {
  it('ends at its time limit, tells that it waits, and is sent once', async () => {
    const { pve, vmid, sent } = await slow(type)
    let waits = 0
    const options = { timeLimitMs: 450, onWait: () => void waits++ }
    await expect(remove(pve, vmid, options)).rejects.toBeInstanceOf(TimeLimitError)
    expect(waits).toBeGreaterThan(0)
    expect(sent(new RegExp(`/${type}/${vmid}$`))).toBe(1)
  })

  it.each([
    [true, 1],
    [false, 0],
  ])('cancelled with stopOnCancel %s stops its task, or says how', async (stopOnCancel, stops) => {
    const { pve, vmid, sent } = await slow(type)
    const canceller = new AbortController()
    const removing = remove(pve, vmid, {
      stopOnCancel,
      signal: canceller.signal,
      onWait: () => canceller.abort(),
    })
    const error: unknown = await removing.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CancelledError)
    expect(sent(/\/tasks\//)).toBe(stops)
    if (!stopOnCancel) expect(error).toMatchObject({ hint: expect.stringContaining('pve task stop UPID:') })
  })
})
