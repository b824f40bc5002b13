/** Every call of a preparation × every fault, and its death at every call: the next run goes on, or all is put back. */
import { PveError, type Shell } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { dyingShell, filesOf, impatient, isItsTurn, shellFaults } from '../../test/faults.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator } from '../testing/index.js'
import { bootstrap } from './bootstrap.js'
import { stateArgv } from './phases/bridge/scripts.js'
import { revert } from './revert.js'
import type { BootstrapWishesInput } from './wishes.js'

const vmctl = Buffer.from('#!/usr/bin/env node\n')
const wishes: BootstrapWishesInput = { user: 'ubuntu', vmctl }
const lockPath = '/run/gpu-vm-bootstrap.lock'
const ownFolder = '/var/lib/gpu-vm-bootstrap/'

const fresh = (state = freshHost()) => withDeadUnits(createHostSimulator(state))

/** A trial of the bridge that was laid out and never begun has no unit: a real host says at once that it is lost. */
function withDeadUnits(simulator: HostSimulator): HostSimulator {
  const shell: HostSimulator['shell'] = (options) => {
    const own = simulator.shell(options)
    return {
      ...own,
      run: async (argv, runOptions) => {
        const result = await own.run(argv, runOptions)
        return argv[2] === stateArgv[2] && result.stdout === 'applying\n'
          ? { ...result, stdout: 'lost\n' }
          : result
      },
    }
  }
  return { ...simulator, shell, host: (options) => openHost({ shell: shell(options) }) }
}

const on = (shell: Shell) => openHost({ shell })
/** A new connection has no fault. */
const overSsh = (simulator: HostSimulator) => ({ reconnect: async () => simulator.shell() })

/** What has to be the same however often it was cut off. */
const endOf = (simulator: HostSimulator) => {
  const { packages, units, groups, network } = simulator.machine.state
  // A lock that was left where nothing is left to do is taken over by whoever works next, or gone with the next boot.
  return { files: filesOf(simulator, [ownFolder, lockPath]), packages, units, groups, network }
}

/** The process that had the lock is gone. */
function endHolder({ machine }: HostSimulator): void {
  const [id, , who] = (machine.text(lockPath) ?? '').split('\n')
  if (id !== undefined && id !== '') machine.write(lockPath, `${id}\n0\n${who}\n`, 0o600)
}

const before = filesOf(fresh())
const networkBefore = fresh().save().network
const usual = await (async () => {
  const simulator = fresh()
  const shell = simulator.shell()
  await bootstrap(on(shell), wishes, overSsh(simulator))
  return { calls: shell.calls.length, end: structuredClone(endOf(simulator)) }
})()

/** Goes on, or, in turn, puts back what the cut left; then all of it. */
async function heal(simulator: HostSimulator, turn: number, what: string): Promise<void> {
  endHolder(simulator)
  if (turn % 2 === 0) {
    const report = await bootstrap(simulator.host(), wishes, overSsh(simulator))
    expect(report.reboot?.state, what).toBe('owed')
    expect(endOf(simulator), `${what}: the second run ends where one without a fault does`).toEqual(usual.end)
    const shell = simulator.shell()
    expect((await bootstrap(on(shell), wishes, overSsh(simulator))).changed, what).toBe(false)
  }
  await revert(simulator.host(), overSsh(simulator))
  expect(filesOf(simulator), `${what}: reverted`).toEqual(before)
  expect(simulator.machine.state.network, `${what}: reverted`).toEqual(networkBefore)
  expect(simulator.machine.state.groups['libvirt'] ?? [], what).toEqual([])
}

const cases = Array.from({ length: usual.calls }, (_, index) => index + 1)

describe('KVM-9 KVM-10 faults while a host is prepared', () => {
  it('each call × each fault, then the next run or a revert', { timeout: 600_000 }, async () => {
    let failed = 0
    for (const nth of cases) {
      for (const [index, fault] of shellFaults.entries()) {
        if (!isItsTurn(nth * shellFaults.length + index, 41)) continue
        const what = `call ${nth} of ${usual.calls}, ${fault}`
        const simulator = fresh()
        const shell = simulator.shell({ faults: { [nth]: fault } })
        const error: unknown = await bootstrap(
          on(fault === 'hang' ? impatient(shell) : shell),
          wishes,
          overSsh(simulator),
        ).catch((caught: unknown) => caught)
        if (error instanceof Error) {
          failed++
          if (!(error instanceof PveError))
            throw new Error(`${what}: a bare error came out`, { cause: error })
        }
        await heal(simulator, nth + index, what)
      }
    }
    expect(failed).toBeGreaterThan(5)
  })

  it('dead before or after each call, then the next run or a revert', { timeout: 600_000 }, async () => {
    let died = 0
    for (const nth of cases) {
      for (const ran of [true, false]) {
        if (!isItsTurn(2 * nth + Number(ran), 23)) continue
        const simulator = fresh()
        await new Promise<void>((resolve, reject) => {
          const shell = dyingShell(simulator.shell(), nth, ran, resolve)
          bootstrap(on(shell), wishes, overSsh(simulator)).then(() => resolve(), reject)
        })
        died++
        await heal(simulator, nth, `dead at call ${nth}${ran ? ', which ran' : ''}`)
      }
    }
    expect(died).toBeGreaterThan(5)
  })

  it('a revert that is cut off at each call is gone on with', { timeout: 600_000 }, async () => {
    const prepared = fresh()
    await bootstrap(prepared.host(), wishes, overSsh(prepared))
    const state = prepared.save()
    const counting = fresh(state)
    const shell = counting.shell()
    await revert(on(shell), overSsh(counting))
    expect(filesOf(counting)).toEqual(before)
    for (let nth = 1; nth <= shell.calls.length; nth++) {
      for (const ran of [true, false]) {
        if (!isItsTurn(2 * nth + Number(ran), 7)) continue
        const simulator = fresh(state)
        await new Promise<void>((resolve, reject) => {
          const dying = dyingShell(simulator.shell(), nth, ran, resolve)
          revert(on(dying), overSsh(simulator)).then(() => resolve(), reject)
        })
        endHolder(simulator)
        await revert(simulator.host(), overSsh(simulator))
        expect(filesOf(simulator), `dead at call ${nth} of the revert${ran ? ', which ran' : ''}`).toEqual(
          before,
        )
      }
    }
  })
})
