/**
 * The bridge of a real host, moved under the connection that leads to it, where something goes wrong: labs/kvm-host. That it stays
 * and goes without a trace is in bootstrap.e2e.ts.
 */
import { CancelledError, once, type Shell } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KvmHost, savedHost, startKvmHost } from '../../../labs/kvm-host/lab.js'
import { type BootstrapWishesInput, bootstrap, openHost, revert } from '../src/index.js'
import { addressesOf, changesBetween, connectTo, fileList, reachable } from './lab-host.js'

const name = 'e2e-bridge'
const wishes: BootstrapWishesInput = { only: ['bridge'], skip: ['preflight'] }
/** The NIC's own file has lists, to which those of a second file would be added: it is the one that is rewritten. */
const netplanFile = '/etc/netplan/50-cloud-init.yaml'
const oldAddresses = ['enp0s2 10.0.2.15/24']

let lab: KvmHost
/** Before anything was done. */
let files: Record<string, string>
beforeAll(async () => {
  lab = await startKvmHost({ ...savedHost, name })
  await withShell(async (shell) => {
    expect(await addressesOf(shell)).toEqual(oldAddresses)
    files = await fileList(shell)
  })
})
afterAll(async () => {
  await lab?.down({ purge: true })
})

/** A connection of its own: those of the runs may have been lost. */
async function withShell<T>(work: (shell: Shell) => Promise<T>): Promise<T> {
  const shell = await reachable(lab)
  try {
    return await work(shell)
  } finally {
    await shell.close()
  }
}

async function withConnection<T>(
  work: (connection: Awaited<ReturnType<typeof connectTo>>) => Promise<T>,
): Promise<T> {
  const connection = await connectTo(lab)
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

const asBefore = async (): Promise<void> =>
  await withShell(async (shell) => {
    expect(await addressesOf(shell)).toEqual(oldAddresses)
    expect((await shell.run(['ip', '-o', 'link'])).stdout).not.toContain('br0')
    expect(changesBetween(files, await fileList(shell))).toEqual({})
  })

describe('the bridge of a real host', () => {
  it('KVM-8 is taken back by the host itself when nothing reaches it over the bridge', async () => {
    await withConnection(async ({ host, reconnect }) => {
      // A firewall that knows the NIC and not the bridge: the address comes, and then nobody gets in.
      await host.shell.run(['iptables', '-I', 'INPUT', '-i', 'br0', '-j', 'DROP'])
      const run = bootstrap(host, { ...wishes, bridgeTrialSeconds: 60 }, { reconnect })
      await expect(run).rejects.toMatchObject({ cause: { code: 'BRIDGE_UNREACHABLE' } })
    })
    await withShell(async (shell) => {
      expect(await addressesOf(shell)).toEqual(oldAddresses)
      await shell.run(['iptables', '-D', 'INPUT', '-i', 'br0', '-j', 'DROP'])
    })
    await withConnection(({ host, reconnect }) => revert(host, { reconnect }))
    await asBefore()
  })

  it('KVM-8 is taken back by the host itself when whoever tried it is gone', async () => {
    const connection = await connectTo(lab)
    const stop = new AbortController()
    const run = bootstrap(
      connection.host,
      { ...wishes, bridgeTrialSeconds: 60 },
      {
        signal: stop.signal,
        reconnect: async () => {
          // The bridge is tried now, and nobody will say a word any more.
          void connection.close()
          stop.abort()
          throw new CancelledError('stopped by the test')
        },
      },
    )
    await expect(run).rejects.toThrow()
    await withShell(async (shell) => {
      await expect
        .poll(() => addressesOf(shell).catch(() => []), { timeout: 180_000, interval: 1_000 })
        .toEqual(oldAddresses)
    })
    await withConnection(({ host, reconnect }) => revert(host, { reconnect }))
    await asBefore()
  })

  it('KVM-9 KVM-10 is gone on with, or put back, after a power cut at any moment', async () => {
    // While it is tried: what is tried is in /run, which the boot forgets. The one who tried it is gone as well.
    const connection = await connectTo(lab)
    await new Promise<void>((resolve, reject) => {
      const powerCut = once(() => lab.kill())
      const reconnect = async (): Promise<never> => {
        await powerCut()
        resolve()
        throw new Error('the power is gone')
      }
      bootstrap(connection.host, wishes, { reconnect }).then(
        () => reject(new Error('it did not fail')),
        reject,
      )
    })
    await connection.close()
    lab = await startKvmHost({ ...savedHost, name, warm: false, keep: true })
    await withShell(async (shell) => {
      expect(await addressesOf(shell)).toEqual(oldAddresses)
      // What was done before the trial is there, and the ledger knows of it: that is for the next run.
      const changed = Object.keys(changesBetween(files, await fileList(shell)))
      expect(changed.filter((path) => /netplan|^\/run/.test(path))).toEqual([])
    })
    // While a file is changed: it is the old one or the new one, and the ledger knows of it.
    await withConnection(async ({ host, reconnect }) => {
      const cutting = (shell: Shell): Shell => ({
        ...shell,
        run: async (argv, options) => {
          const isWrite = options?.stdin !== undefined && argv.includes(netplanFile)
          const running = shell.run(argv, options)
          // The connection may be found lost before the kill is done: who waits for it is there from the start.
          if (isWrite) await Promise.allSettled([running, lab.kill()])
          return await running
        },
      })
      const run = bootstrap(openHost({ shell: cutting(host.shell) }), wishes, {
        reconnect: async (signal) => cutting(await reconnect(signal)),
      })
      await expect(run).rejects.toThrow()
    })
    lab = await startKvmHost({ ...savedHost, name, warm: false, keep: true })
    await withConnection(({ host, reconnect }) => revert(host, { reconnect }))
    await asBefore()
  })
})
