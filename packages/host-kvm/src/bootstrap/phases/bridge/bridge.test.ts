import { type PlanEvent, runPlan, type Shell } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { dyingShell } from '../../../../test/faults.js'
import { readHostFacts, type SessionFacts } from '../../../facts/index.js'
import { type HostWork, openHost, openLedger } from '../../../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator, type HostState } from '../../../testing/index.js'
import { previewRevert, revert } from '../../revert.js'
import { type BootstrapWishesInput, parseWishes } from '../../wishes.js'
import { planBridge } from './index.js'

type Change = (simulator: HostSimulator) => void

async function planned(simulator: HostSimulator, wishes: BootstrapWishesInput = {}) {
  return planBridge(await readHostFacts(simulator.host()), parseWishes(wishes))
}

/** Runs the phase over "SSH": what a new connection finds is the same host. */
async function moved(
  simulator: HostSimulator,
  {
    onLog,
    signal,
    ...more
  }: { onLog?: (line: string) => void; signal?: AbortSignal } & Partial<HostWork> = {},
) {
  const host = simulator.host()
  const plan = await planned(simulator)
  const context: HostWork = {
    host,
    ledger: await openLedger(host),
    phase: 'bridge',
    reconnect: async () => simulator.shell(),
    ...more,
  }
  const onEvent = (event: PlanEvent) => {
    if (event.type === 'step:log') onLog?.(event.line)
  }
  return await runPlan(
    { name: 'bridge', steps: plan.steps, context },
    { onEvent, rollback: true, ...(signal && { signal }) },
  )
}

const networkOf = ({ machine }: HostSimulator) => structuredClone(machine.state.network)
const netplanOf = ({ machine }: HostSimulator) =>
  Object.fromEntries(
    ['/etc/netplan', '/run/netplan'].flatMap((folder) =>
      machine.list(folder).map((path) => [path, machine.text(path)]),
    ),
  )
const interfaceOf = ({ machine }: HostSimulator, name: string) =>
  machine.state.network.interfaces.find((one) => one.name === name)

const fixedAddress: Change = ({ machine }) => {
  machine.write(
    '/etc/netplan/50-cloud-init.yaml',
    'network:\n  version: 2\n  ethernets:\n    enp4s0:\n      addresses: [192.168.10.20/24] # the rack\n      routes: [{to: default, via: 192.168.10.1}]\n',
    0o600,
  )
  for (const one of machine.state.network.interfaces)
    for (const address of one.addresses) address.isDynamic = false
}

describe('KVM-8 the bridge', () => {
  it.each([
    ['by a lease', () => {}, ['50-cloud-init.yaml', '99-gpu-vm-bootstrap.yaml']],
    ['by hand', fixedAddress, ['50-cloud-init.yaml']],
  ] as const)(
    'has what its NIC had %s; a second run changes nothing, a revert puts all back',
    async (_, change, names) => {
      const simulator = createHostSimulator(freshHost())
      change(simulator)
      const before = { network: networkOf(simulator), files: netplanOf(simulator) }
      await moved(simulator)
      expect(interfaceOf(simulator, 'br0')).toMatchObject({
        mac: '3c:ec:ef:12:34:56',
        addresses: [{ address: '192.168.10.20', prefixLength: 24 }],
      })
      expect(interfaceOf(simulator, 'enp4s0')).toMatchObject({ master: 'br0', addresses: [] })
      expect(Object.keys(netplanOf(simulator))).toEqual(names.map((name) => `/etc/netplan/${name}`))
      expect(simulator.machine.text('/etc/cloud/cloud.cfg.d/99-gpu-vm-bootstrap.cfg')).toContain(
        'network: {config: disabled}',
      )
      expect([...simulator.machine.files.keys()].filter((path) => path.startsWith('/run/'))).toEqual([])
      expect(await planned(simulator)).toMatchObject({ state: 'done', steps: [] })

      simulator.machine.reboot()
      expect(interfaceOf(simulator, 'br0')?.addresses).toHaveLength(1)
      expect(await planned(simulator)).toMatchObject({ state: 'done', steps: [] })

      await revert(simulator.host())
      expect(networkOf(simulator)).toEqual(before.network)
      expect(netplanOf(simulator)).toEqual(before.files)
    },
  )

  it('KVM-9 is not taken from under the own session by a revert on the host itself, unless that is forced', async () => {
    const simulator = createHostSimulator(freshHost())
    await moved(simulator)
    const network = networkOf(simulator)
    const { session } = simulator.machine.state
    session.sshConnection = '192.168.10.5 50000 192.168.10.20 22'
    const here = () => {
      const shell = simulator.shell()
      return openHost({ shell: { ...shell, target: 'this machine' } })
    }
    for (const act of [revert, previewRevert]) {
      await expect(act(here())).rejects.toMatchObject({
        code: 'BRIDGE_OVER_OWN_SESSION',
        message: 'This session comes over br0 from 192.168.10.5, and the revert takes br0 away.',
        hint: expect.stringMatching(/--host.*--force/),
      })
    }
    expect(networkOf(simulator)).toEqual(network)
    // At the console, and from elsewhere, it is done.
    const other = createHostSimulator(simulator.save())
    expect(await revert(other.host())).toMatchObject({ changed: true })
    expect(await revert(here(), { force: true })).toMatchObject({ changed: true })
    expect(interfaceOf(simulator, 'br0')).toBeUndefined()
  })

  it('KVM-9 a revert looks whether the gateway answers over the NIC again, and whether the host is reached', async () => {
    const simulator = createHostSimulator(freshHost())
    await moved(simulator)
    const shell = simulator.shell()
    const { neighbours } = simulator.machine.state.network
    const gateway = { ...neighbours }
    const losing = {
      ...shell,
      target: shell.target,
      run: async (...[argv, options]: Parameters<typeof shell.run>) => {
        const result = await shell.run(argv, options)
        if (argv.includes('--wait')) delete neighbours['192.168.10.1']
        return result
      },
    }
    let connections = 0
    const reconnect = async () => {
      connections++
      return simulator.shell()
    }
    await expect(revert(openHost({ shell: losing }), { reconnect })).rejects.toMatchObject({
      cause: {
        code: 'BRIDGE_NOT_RESTORED',
        message: expect.stringMatching(
          /192\.168\.10\.1, which answered over br0, does not answer over enp4s0/,
        ),
      },
    })
    expect(connections).toBe(1)
    Object.assign(neighbours, gateway)
    expect(await revert(simulator.host(), { reconnect })).toMatchObject({ changed: true })
    expect(interfaceOf(simulator, 'br0')).toBeUndefined()
  })

  it('with a fixed address is one of the two networks after a power cut at any moment, and in a revert', async () => {
    const cut = async (run: (shell: Shell) => Promise<unknown>, state: HostState, nth: number) => {
      const simulator = createHostSimulator(state)
      await new Promise<void>((resolve, reject) => {
        run(dyingShell(simulator.shell(), nth, true, resolve)).then(() => resolve(), reject)
      })
      simulator.machine.reboot()
      const { interfaces } = simulator.machine.state.network
      const holders = interfaces.filter(({ addresses }) =>
        addresses.some(({ address }) => address === '192.168.10.20'),
      )
      const names = new Set(holders.map(({ name, master }) => `${name}${master ?? ''}`))
      expect([...names], `cut after call ${nth}`).toEqual([expect.stringMatching(/^(br0|enp4s0)$/)])
      return [...names][0]
    }
    const fresh = createHostSimulator(freshHost())
    fixedAddress(fresh)
    const before = fresh.save()
    const done = createHostSimulator(before)
    const shell = done.shell()
    await moved(done, { host: openHost({ shell }) })
    const after = done.save()
    const made: unknown[] = []
    for (let nth = 1; nth <= shell.calls.length; nth++) {
      const run = async (dying: Shell) => {
        const host = openHost({ shell: dying })
        const plan = planBridge(await readHostFacts(createHostSimulator(before).host()), parseWishes({}))
        const context = { host, ledger: await openLedger(host), phase: 'bridge' }
        await runPlan({ name: 'bridge', steps: plan.steps, context })
      }
      made.push(await cut(run, before, nth))
    }
    const counted = createHostSimulator(after).shell()
    await revert(openHost({ shell: counted }))
    for (let nth = 1; nth <= counted.calls.length; nth++)
      made.push(await cut((dying) => revert(openHost({ shell: dying })), after, nth))
    expect(made).toContain('br0')
    expect(made).toContain('enp4s0')
    expect(made[0]).toBe('enp4s0')
    expect(made.at(-1)).toBe('enp4s0')
  }, 60_000)

  it.each([
    [
      'a gateway that does not answer any more',
      ({ machine }: HostSimulator): void => {
        delete machine.state.network.neighbours['192.168.10.1']
      },
      '192.168.10.1 does not answer over br0',
    ],
    [
      'an address that the bridge does not get',
      ({ machine }: HostSimulator) => {
        for (const one of machine.state.network.interfaces) if (one.name === 'br0') one.addresses = []
      },
      'br0 was given no IPv4 address',
    ],
    [
      'another address of the lease than the one that this connection came to',
      ({ machine }: HostSimulator) => {
        for (const one of machine.state.network.interfaces)
          if (one.name === 'br0') for (const leased of one.addresses) leased.address = '192.168.10.77'
      },
      'br0 does not have 192.168.10.20/24',
    ],
  ] as const)('is taken back for %s', async (_, spoil, reason) => {
    const simulator = createHostSimulator(freshHost())
    const lease = structuredClone(interfaceOf(simulator, 'enp4s0')?.addresses ?? [])
    const before = netplanOf(simulator)
    const onLog = (line: string) => line.startsWith('The host tries') && spoil(simulator)
    const error = await moved(simulator, { onLog }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'PLAN_STEP_FAILED',
      step: 'trial',
      cause: { code: 'BRIDGE_UNREACHABLE', message: expect.stringContaining(reason) },
    })
    expect(interfaceOf(simulator, 'br0')).toBeUndefined()
    expect(interfaceOf(simulator, 'enp4s0')?.master).toBeUndefined()
    if (reason.includes('gateway') || reason.includes('answer'))
      expect(interfaceOf(simulator, 'enp4s0')?.addresses).toEqual(lease)
    expect(netplanOf(simulator)).toEqual(before)
    expect((await openLedger(simulator.host())).data.entries).toEqual([])
    expect([...simulator.machine.files.keys()].filter((path) => path.startsWith('/run/'))).toEqual([])
  })

  it('is taken back when no new connection can be opened, and when another machine answers', async () => {
    const simulator = createHostSimulator(freshHost())
    const other = createHostSimulator(freshHost())
    other.machine.reboot()
    for (const reconnect of [
      async () => Promise.reject(new Error('refused')),
      async () => {
        const shell = simulator.shell()
        return { ...shell, target: shell.target, run: other.shell().run, close: async () => {} }
      },
    ]) {
      const early = async (line: string) => {
        // The host's own time limit, without the wait.
        if (line.startsWith('The host tries'))
          simulator.machine.write('/run/gpu-vm-bootstrap-bridge/deadline', '0')
      }
      await expect(moved(simulator, { reconnect, onLog: early })).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/^BRIDGE_(UNREACHABLE|NOT_RESTORED)$/) },
      })
      expect(interfaceOf(simulator, 'br0')).toBeUndefined()
      expect(interfaceOf(simulator, 'enp4s0')?.addresses).toHaveLength(1)
    }
  })

  it('is taken back on Ctrl-C in the trial', async () => {
    const simulator = createHostSimulator(freshHost())
    const before = networkOf(simulator)
    const controller = new AbortController()
    const onLog = (line: string) => line.startsWith('The host tries') && controller.abort()
    await expect(moved(simulator, { onLog, signal: controller.signal })).rejects.toMatchObject({
      code: 'PLAN_CANCELLED',
    })
    expect(networkOf(simulator)).toEqual(before)
  })

  it('is taken back by the host alone when whoever began it is dead; the next run begins anew', async () => {
    const simulator = createHostSimulator(freshHost())
    const before = networkOf(simulator)
    let died = () => {}
    const dead = new Promise<void>((resolve) => {
      died = resolve
    })
    const shell = simulator.shell()
    const never = new Promise<never>(() => {})
    let isDead = false
    const dying = {
      ...shell,
      target: shell.target,
      run: async (...call: Parameters<typeof shell.run>) => (isDead ? await never : await shell.run(...call)),
    }
    const onLog = (line: string) => {
      if (!line.startsWith('The host tries')) return
      isDead = true
      died()
    }
    void moved(simulator, { host: openHost({ shell: dying }), reconnect: () => never, onLog }).catch(() => {})
    await dead
    expect(interfaceOf(simulator, 'br0')).toBeDefined()
    simulator.machine.write('/run/gpu-vm-bootstrap-bridge/deadline', '0')
    await moved(simulator)
    expect(interfaceOf(simulator, 'br0')?.addresses).toHaveLength(1)
    expect(await planned(simulator)).toMatchObject({ state: 'done' })
    await revert(simulator.host())
    expect(networkOf(simulator)).toEqual(before)
  })

  it('is forgotten by a power cut in the trial', async () => {
    const simulator = createHostSimulator(freshHost())
    const before = { network: networkOf(simulator), files: netplanOf(simulator) }
    const onLog = (line: string) => line.startsWith('The host tries') && simulator.machine.reboot()
    await expect(moved(simulator, { onLog })).rejects.toMatchObject({ cause: { code: 'BRIDGE_UNREACHABLE' } })
    expect({ network: networkOf(simulator), files: netplanOf(simulator) }).toEqual(before)
    await moved(simulator)
    expect(await planned(simulator)).toMatchObject({ state: 'done' })
  })

  it('that was accepted and not kept, since the run was cut off, is kept by the next run', async () => {
    const simulator = createHostSimulator(freshHost())
    const onLog = (line: string) => {
      if (line === 'br0 works and is kept.') throw new Error('cut off')
    }
    const host = simulator.host()
    const plan = await planned(simulator)
    const upToTrial = plan.steps.slice(0, plan.steps.findIndex(({ id }) => id === 'trial') + 1)
    const context = {
      host,
      ledger: await openLedger(host),
      phase: 'bridge',
      reconnect: async () => simulator.shell(),
    }
    await runPlan({ name: 'bridge', steps: upToTrial, context })
    expect(Object.keys(netplanOf(simulator))).toContain('/run/netplan/99-gpu-vm-bootstrap.yaml')
    const next = await planned(simulator)
    expect(next).toMatchObject({ state: 'to do' })
    const report = await moved(simulator, { onLog })
    expect(report.skipped).toContain('trial')
    expect(await planned(simulator)).toMatchObject({ state: 'done' })
    expect(Object.keys(netplanOf(simulator))).not.toContain('/run/netplan/99-gpu-vm-bootstrap.yaml')
  })

  it('is refused on the machine itself in an SSH session over its NIC: from there nobody sees whether it is reached', async () => {
    const simulator = createHostSimulator(freshHost())
    const plannedFor = async (session: Partial<SessionFacts>) => {
      const facts = await readHostFacts(simulator.host())
      return planBridge({ ...facts, session: { ...facts.session, ...session } }, parseWishes({}))
    }
    expect(await plannedFor({ isLocal: true })).toMatchObject({
      ...{ state: 'cannot', steps: [] },
      findings: [
        {
          ...{ level: 'problem', code: 'BRIDGE_OVER_OWN_SESSION' },
          ...{ what: expect.stringContaining('192.168.10.5'), hint: expect.stringContaining('--host') },
        },
      ],
    })
    const notesOf = ({ findings }: Awaited<ReturnType<typeof plannedFor>>) =>
      findings.map(({ what }) => what).filter((what) => what.includes('This connection goes over'))
    const remote = await plannedFor({ isLocal: false })
    expect(remote.state).toBe('to do')
    expect(notesOf(remote)).toHaveLength(1)
    // Over another NIC, which stays as it is.
    const other = await plannedFor({ isLocal: true, controlInterface: 'enp5s0' })
    expect(other.state).toBe('to do')
    expect(notesOf(other)).toEqual([])
    // Once it is there, it is left in peace.
    await moved(simulator)
    const facts = await readHostFacts(simulator.host())
    const again = planBridge({ ...facts, session: { ...facts.session, isLocal: true } }, parseWishes({}))
    expect(again.state).toBe('done')
  })

  it('tells that a lease may change where the server cannot know the bridge by its MAC alone', async () => {
    const simulator = createHostSimulator(freshHost())
    const about = async () => (await planned(simulator)).findings.filter(({ what }) => /client id/.test(what))
    expect(await about()).toMatchObject([{ level: 'note' }])
    simulator.machine.write(
      '/etc/netplan/50-cloud-init.yaml',
      'network: {ethernets: {enp4s0: {dhcp4: true, dhcp-identifier: mac}}}\n',
    )
    expect(await about()).toEqual([])
    fixedAddress(simulator)
    expect(await about()).toEqual([])
  })

  it.each<[string, Change, BootstrapWishesInput, string]>([
    ['no such interface', () => {}, { interface: 'eth9' }, 'INTERFACE_NOT_FOUND'],
    [
      'no default route',
      ({ machine }) => void machine.state.network.routes.splice(0),
      {},
      'INTERFACE_NOT_FOUND',
    ],
    ['the loopback', () => {}, { interface: 'lo' }, 'INTERFACE_NO_PORT'],
    [
      'a wireless interface',
      ({ machine }) => {
        for (const one of machine.state.network.interfaces) if (one.kind === 'ethernet') one.name = 'wlp3s0'
        for (const route of machine.state.network.routes) route.interface = 'wlp3s0'
      },
      {},
      'INTERFACE_NO_PORT',
    ],
    [
      'a port of something else',
      ({ machine }) => {
        for (const one of machine.state.network.interfaces) if (one.kind === 'ethernet') one.master = 'bond0'
      },
      {},
      'INTERFACE_IS_PORT',
    ],
    [
      'another bridge that carries the default route',
      ({ machine }) => {
        for (const one of machine.state.network.interfaces) if (one.kind === 'ethernet') one.kind = 'bridge'
      },
      {},
      'INTERFACE_IS_BRIDGE',
    ],
    [
      'a bridge of that name without the NIC',
      ({ machine }) => {
        machine.state.network.interfaces.push({
          ...{ name: 'br0', mac: '02:00:00:00:00:09', kind: 'bridge', isUp: true },
          ...{ hasCarrier: false, mtu: 1500, addresses: [] },
        })
      },
      {},
      'BRIDGE_NAME_TAKEN',
    ],
    ['no netplan', ({ machine }) => void delete machine.state.packages['netplan.io'], {}, 'NETPLAN_MISSING'],
    [
      'NetworkManager',
      ({ machine }) =>
        machine.write(
          '/etc/netplan/50-cloud-init.yaml',
          'network:\n  version: 2\n  renderer: NetworkManager\n',
        ),
      {},
      'NETPLAN_RENDERER',
    ],
  ])('is refused for %s, before anything is changed', async (_, change, wishes, code) => {
    const simulator = createHostSimulator(freshHost())
    change(simulator)
    const plan = await planned(simulator, wishes)
    expect(plan).toMatchObject({ state: 'cannot', steps: [] })
    expect(plan.findings.filter(({ level }) => level === 'problem')).toMatchObject([{ code }])
  })
})
