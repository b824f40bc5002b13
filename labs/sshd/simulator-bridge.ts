/**
 * One node with two doors: containers that the API simulator creates on its own node get a real root directory in the lab,
 * and what `pct` changes there through SSH shows in the simulator's answers.
 *
 *     const bridge = connectLab(simulator, lab)
 *     …
 *     await bridge.disconnect()
 *
 * Connect before the simulator is served. Requests to it wait for the lab, so that whoever is told that a container is there
 * can sign in and find it.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { readFileIfThere } from '@pve/core'
import type { Simulator } from '../../packages/sdk-proxmox/src/testing/index.js'
import { engineOf } from '../../packages/sdk-proxmox/src/testing/simulator.js'
import type { GuestState } from '../../packages/sdk-proxmox/src/testing/state.js'
import type { SshdLab } from './lab.js'
import type { BaseName } from './requirements.js'

export interface BridgeOptions {
  /** Of a new container. Default: `busybox` for what says that it is Alpine, else `debian`. */
  readonly baseOf?: (guest: GuestState) => BaseName
}

export interface LabBridge {
  /** Brings both sides together without a request. */
  sync(): Promise<void>
  /** The simulator is by itself again; the containers that came to the lab through it are removed. */
  disconnect(): Promise<void>
}

/** What both sides had when they were last the same. */
interface Shared {
  text: string
  current: Record<string, string>
  pending: Record<string, string>
  isRunning: boolean
  startedAt: number | undefined
}

const defaultBase = ({ config }: GuestState): BaseName =>
  config['ostype'] === 'alpine' ? 'busybox' : 'debian'

const pendingOf = ({ pending, pendingDelete }: GuestState): Record<string, string> => ({
  ...pending,
  ...(pendingDelete.length > 0 && { delete: pendingDelete.join(',') }),
})

export function connectLab(simulator: Simulator, lab: SshdLab, options: BridgeOptions = {}): LabBridge {
  const { baseOf = defaultBase } = options
  const engine = engineOf(simulator)
  const { state } = engine.world
  const { folder, holder } = lab.description
  const before = new Set(Object.keys(state.guests).map(Number))
  const shared = new Map<number, Shared>()

  const configText = async (vmid: number) =>
    (await readFileIfThere(`${folder}/node/etc/pve/lxc/${vmid}.conf`)) ?? ''
  // `pct` notes there who runs, and takes it away when that ends by its hand.
  const isRunning = (vmid: number) => existsSync(`/proc/${holder.pid}/root/run/pct/${vmid}`)

  /** What was done on the node since: into the simulator. */
  const takeFromLab = async (vmid: number, known: Shared): Promise<void> => {
    const guest = state.guests[String(vmid)]
    if (guest === undefined) return
    const text = await configText(vmid)
    if (text !== known.text) {
      const file = await lab.readConfigFile(vmid)
      if (file === undefined) {
        // Destroyed on the node.
        delete state.guests[String(vmid)]
        shared.delete(vmid)
        return
      }
      const { delete: deleted, ...pending } = file.pending
      guest.config = { ...file.current }
      guest.pending = pending
      guest.pendingDelete = deleted === undefined ? [] : deleted.split(',')
      Object.assign(known, { text, current: file.current, pending: file.pending })
    }
    const runs = isRunning(vmid)
    if (runs !== known.isRunning) {
      if (runs) guest.running = { pid: holder.pid, startedAt: engine.world.now() }
      else delete guest.running
      known.isRunning = runs
      known.startedAt = guest.running?.startedAt
    }
  }

  /** What requests have done since: into the lab. */
  const giveToLab = async (guest: GuestState): Promise<void> => {
    const { vmid } = guest
    const known: Shared = shared.get(vmid) ?? {
      text: '',
      current: {},
      pending: {},
      isRunning: false,
      startedAt: undefined,
    }
    if (!shared.has(vmid)) {
      await lab.makeContainer(vmid, baseOf(guest), { start: false })
      shared.set(vmid, known)
      await giveRootAccess(guest)
    }
    const [current, pending] = [{ ...guest.config }, pendingOf(guest)]
    if (!isDeepStrictEqual(current, known.current) || !isDeepStrictEqual(pending, known.pending)) {
      await lab.writeConfigFile(vmid, { current, pending })
      Object.assign(known, { text: await configText(vmid), current, pending })
    }
    const startedAt = guest.running?.startedAt
    if (startedAt === known.startedAt) return
    if (known.isRunning) await power('stop', vmid)
    if (startedAt !== undefined) await power('start', vmid)
    Object.assign(known, { isRunning: startedAt !== undefined, startedAt })
  }

  /** The keys and the password that it was created with. */
  const giveRootAccess = async ({ vmid, inside }: GuestState): Promise<void> => {
    const root = lab.rootOf(vmid)
    const keys = inside?.files['/root/.ssh/authorized_keys']?.content
    if (keys !== undefined) {
      await mkdir(`${root}/root/.ssh`, { recursive: true, mode: 0o700 })
      await writeFile(`${root}/root/.ssh/authorized_keys`, keys, { mode: 0o600 })
    }
    const password = inside?.users['root']?.password
    if (password?.startsWith('$') !== true) return
    const shadow = await readFile(`${root}/etc/shadow`, 'utf8')
    await writeFile(
      `${root}/etc/shadow`,
      shadow.replace(/^root:[^:]*/m, () => `root:${password}`),
    )
  }

  const power = async (verb: 'start' | 'stop', vmid: number): Promise<void> => {
    const { exitCode, stderr } = await lab.onNode(['pct', verb, String(vmid)])
    if (exitCode !== 0) throw new Error(`The lab could not ${verb} container ${vmid}: ${stderr.trim()}`)
  }

  const take = async (): Promise<void> => {
    for (const [vmid, known] of shared) await takeFromLab(vmid, known)
  }

  const give = async (): Promise<void> => {
    // Tasks that have ended take effect by being looked at.
    simulator.state()
    for (const guest of Object.values(state.guests)) {
      if (guest.type !== 'lxc' || guest.node !== state.localNode || before.has(guest.vmid)) continue
      if (guest.config['lock'] === 'create') continue
      await giveToLab(guest)
    }
    for (const vmid of shared.keys()) {
      if (state.guests[String(vmid)] !== undefined) continue
      await lab.removeContainer(vmid)
      shared.delete(vmid)
    }
    for (const vmid of before) if (state.guests[String(vmid)] === undefined) before.delete(vmid)
  }

  let last: Promise<void> = Promise.resolve()
  /** One after the other: two requests at a time must not make one container twice. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
  const around = async <T>(exchange: () => Promise<T>): Promise<T> => {
    await inTurn(take)
    const outcome = await exchange()
    await inTurn(give)
    return outcome
  }

  const { fetch } = simulator
  const { exchange } = engine
  simulator.fetch = (request) => around(() => fetch(request))
  engine.exchange = (request) => around(() => exchange(request))

  return {
    sync: async () => {
      await inTurn(take)
      await inTurn(give)
    },
    disconnect: async () => {
      simulator.fetch = fetch
      engine.exchange = exchange
      await inTurn(async () => {
        for (const vmid of shared.keys()) await lab.removeContainer(vmid)
        shared.clear()
      })
    },
  }
}
