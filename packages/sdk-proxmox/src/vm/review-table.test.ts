import { deepStrictEqual } from 'node:assert'
import { jupyterDisplay } from '@pve/core'
import { expect, it } from 'vitest'
import { connect } from '../client/index.js'
import { guestTable, listGuests } from '../inventory/index.js'
import { createSimulator } from '../testing/index.js'
import { createVm, dryRunCreateVm } from './create.js'
import { readVmFacts } from './facts.js'
import { reviewVm } from './review.js'

const canary = 'canary-5d20c4'
const spec = {
  name: 'drawn',
  node: 'pve1',
  ha: false,
  disks: [{ importFrom: 'local:import/debian-13-genericcloud-amd64.qcow2', size: '8G' }],
  cloudInit: { user: 'me', password: canary },
}

function drawn(value: object): string {
  expect(Object.getOwnPropertySymbols({ ...value })).toEqual([])
  const draw: unknown = Reflect.get(value, jupyterDisplay)
  if (typeof draw !== 'function') throw new Error('it does not draw itself')
  return JSON.stringify(draw.call(value))
}

it('ALL-2 what the SDK returns draws itself in a notebook, without the password of the spec', async () => {
  const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  const pve = await connect({ url: simulator.url, fetch: simulator.fetch, auth: simulator.auth })
  const shown = [
    drawn(await reviewVm(spec, await readVmFacts(pve, 'pve1'))),
    drawn(await dryRunCreateVm(pve, spec)),
    drawn(await createVm(pve, spec)),
  ]
  for (const one of shown) {
    expect(one).toContain('drawn')
    expect(one).not.toContain(canary)
  }
  expect(shown[0]).toContain('***')
  const guests = await listGuests(pve)
  deepStrictEqual(guests, JSON.parse(JSON.stringify(guests)))
  expect(drawn(guests)).toContain('drawn')
  expect(String(guestTable(guests.filter(({ name }) => name === 'drawn')))).toMatch(
    /drawn\s+VM\s+pve1\s+stopped/,
  )
})
