import { exitCodeOf } from '@pve/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { virshCapture } from '../../test/captured-virsh.js'
import { errorOf } from '../../test/plans.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, preparedHost } from '../testing/index.js'
import { checkAddress, findFreeAddresses, listAddresses, parseAddressRange } from './index.js'
import { networkOnBridge, parseLeases } from './known.js'
import { addressNumber, addressText, subnetOf, subnetText } from './subnet.js'

const simulated = (change: (seed: ReturnType<typeof preparedHost>) => void = () => {}) => {
  const seed = preparedHost()
  change(seed)
  return createHostSimulator(seed).host()
}

describe('KVM-25 ip check', () => {
  it('says of an address who has it, and how sure it is that nobody has', async () => {
    const { addresses, subnet } = await checkAddress(simulated(), {
      addresses: ['192.168.10.1', '192.168.10.20', '192.168.10.41', '192.168.10.30', '192.168.10.77'],
    })
    expect(subnet).toBe('192.168.10.0/24')
    expect(addresses.map(({ state, how, domain }) => [state, how, domain])).toEqual([
      ['taken', 'the gateway (00:0d:b9:aa:bb:cc) answered ARP', undefined],
      ['taken', 'It is this host’s own.', undefined],
      ['taken', 'the VM "web" (52:54:00:00:00:01) answered ARP', 'web'],
      ['taken', 'a machine (52:54:00:30:30:30) answered ARP', undefined],
      ['free', 'no answer to 3 ARP requests', undefined],
    ])
  })

  it('looks at a range, and at the whole subnet', async () => {
    const range = { from: '192.168.10.29', to: '192.168.10.32' }
    const { addresses } = await checkAddress(simulated(), { range })
    expect(addresses.map(({ address, state }) => `${address} ${state}`)).toEqual([
      '192.168.10.29 free',
      '192.168.10.30 taken',
      '192.168.10.31 free',
      '192.168.10.32 free',
    ])
    const all = await checkAddress(simulated())
    expect(all.addresses).toHaveLength(254)
    expect(all.notes.join(' ')).toContain('cannot be seen from here')
    const { addresses: used } = await listAddresses(simulated())
    expect(used.map(({ address }) => address)).toEqual([
      '192.168.10.1',
      '192.168.10.20',
      '192.168.10.30',
      '192.168.10.41',
    ])
  })

  it('ALL-1 finds the first free ones, those of a DHCP range last', async () => {
    const free = async (...asked: Parameters<typeof findFreeAddresses>) =>
      (await findFreeAddresses(...asked)).addresses.map(({ address }) => address)
    expect(await free(simulated())).toEqual([2, 3, 4, 5, 6].map((last) => `192.168.10.${last}`))
    expect(await free(simulated(), { range: parseAddressRange('192.168.10.29-32'), count: 2 })).toEqual([
      '192.168.10.29',
      '192.168.10.31',
    ])
    const withDhcp = simulated(({ network }) =>
      network.interfaces.push({
        name: 'virbr0',
        mac: '52:54:00:ec:ce:19',
        kind: 'bridge',
        isUp: true,
        hasCarrier: true,
        mtu: 1500,
        addresses: [{ address: '192.168.122.1', prefixLength: 23, isDynamic: false }],
      }),
    )
    const range = parseAddressRange('192.168.122.253-192.168.123.1')
    expect(await free(withDhcp, { bridge: 'virbr0', range, count: 4 })).toEqual([
      '192.168.122.255',
      '192.168.123.0',
      '192.168.123.1',
      '192.168.122.253',
    ])
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(await errorOf(findFreeAddresses(simulated(), { count }))).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
  })

  it("keeps apart what libvirt's DHCP has given or may give", async () => {
    const host = simulated((seed) => {
      seed.network.interfaces.push({
        name: 'virbr0',
        mac: '52:54:00:ec:ce:19',
        kind: 'bridge',
        isUp: true,
        hasCarrier: true,
        mtu: 1500,
        addresses: [{ address: '192.168.122.1', prefixLength: 24, isDynamic: false }],
      })
      seed.libvirt.leases.push({ mac: '52:54:00:00:00:02', address: '192.168.122.50' })
    })
    const range = { from: '192.168.122.49', to: '192.168.122.50' }
    const { addresses, notes } = await checkAddress(host, { bridge: 'virbr0', range })
    expect(addresses).toEqual([
      { address: '192.168.122.49', state: 'free', how: 'no answer to 3 ARP requests', isInDhcpRange: true },
      {
        address: '192.168.122.50',
        state: 'reserved',
        how: 'no answer to 3 ARP requests, but libvirt’s DHCP keeps it for the VM "trainer"',
        mac: '52:54:00:00:00:02',
        domain: 'trainer',
        isInDhcpRange: true,
      },
    ])
    expect(notes.join(' ')).toContain('from 192.168.122.2 to 192.168.122.254')
  })

  it('says nothing of what the kernel did not ask for', async () => {
    const { shell } = simulated()
    const host = openHost({
      shell: {
        ...shell,
        run: async (argv, options) =>
          argv[0] === 'bash'
            ? { exitCode: 0, stdout: '3\n[]\n', stderr: '', tookMs: 1 }
            : await shell.run(argv, options),
      },
    })
    const { addresses } = await checkAddress(host, { addresses: ['192.168.10.77'] })
    expect(addresses).toMatchObject([{ state: 'unknown', how: 'it could not be asked for' }])
  })

  it('KVM-31 refuses what is no address, no range and no bridge before anything is asked', async () => {
    const simulator = createHostSimulator()
    const shell = simulator.shell()
    const host = openHost({ shell })
    for (const address of [
      '',
      '1.2.3',
      '1.2.3.256',
      '01.2.3.4',
      '::1',
      '$(id)',
      '1.2.3.4;x',
      '-n',
      '1.2.3.4\n',
    ])
      expect(await errorOf(checkAddress(host, { addresses: [address] }))).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
    for (const bridge of ['', '-x', 'a b', '$(id)', 'a/b', 'x'.repeat(16), 'br0\n'])
      expect(await errorOf(checkAddress(host, { bridge }))).toMatchObject({ code: 'VALIDATION_FAILED' })
    expect(shell.calls).toEqual([])
    for (const address of ['192.168.11.1', '192.168.10.0', '192.168.10.255'])
      expect(await errorOf(checkAddress(host, { addresses: [address] }))).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
    expect(await errorOf(checkAddress(host, { addresses: ['192.168.10.255'] }))).toMatchObject({
      message: expect.stringContaining('192.168.10.255 is the broadcast address of 192.168.10.0/24'),
    })
    const missing = await errorOf(checkAddress(host, { bridge: 'br7' }))
    expect(missing).toMatchObject({ code: 'ADDRESS_NO_BRIDGE' })
    expect(exitCodeOf(missing)).toBe(7)
    expect(await errorOf(checkAddress(host, { bridge: 'enp4s0' }))).toMatchObject({
      code: 'ADDRESS_NO_SUBNET',
    })
  })

  it('ALL-5 says with each refusal what to do', async () => {
    const host = simulated()
    const refused: readonly (() => Promise<unknown>)[] = [
      () => checkAddress(host, { addresses: ['nonsense'] }),
      () => checkAddress(host, { addresses: ['10.0.0.1'] }),
      () => checkAddress(host, { addresses: ['192.168.10.255'] }),
      () => checkAddress(host, { bridge: 'a/b' }),
      () => checkAddress(host, { range: { from: '192.168.10.9', to: '192.168.10.3' } }),
      () => findFreeAddresses(host, { count: 0 }),
      async () => parseAddressRange('x'),
    ]
    for (const refuse of refused)
      expect(await errorOf(refuse())).toMatchObject({
        code: 'VALIDATION_FAILED',
        hint: expect.stringMatching(/.\.$/),
      })
    expect(await errorOf(checkAddress(host, { addresses: ['10.0.0.1'] }))).toMatchObject({
      hint: expect.stringContaining('from 192.168.10.1 to 192.168.10.254'),
    })
  })

  it('does not sweep a large network', async () => {
    const host = simulated((seed) => {
      for (const link of seed.network.interfaces)
        for (const one of link.addresses) if (link.name === 'br0') one.prefixLength = 16
    })
    expect(await errorOf(checkAddress(host))).toMatchObject({
      message: expect.stringContaining('65534 addresses are too many to ask'),
    })
    const range = parseAddressRange('192.168.10.70-72')
    expect((await checkAddress(host, { range })).addresses).toHaveLength(3)
    for (const text of ['', '1.2.3.4', '1.2.3.4-', '1.2.3.4-1.2.3.5-1.2.3.6', 'a-b', '1.2.3.4-300'])
      expect(() => parseAddressRange(text)).toThrow('is no')
    for (const text of ['-', '1.2.3.4-', '-1.2.3.4'])
      expect(() => parseAddressRange(text)).toThrow(`"${text}" is no range`)
    expect(
      await errorOf(checkAddress(host, { range: { from: '192.168.10.9', to: '192.168.10.2' } })),
    ).toMatchObject({ message: expect.stringContaining('before it begins') })
  })
})

describe('KVM-25 what libvirt and numbers say', () => {
  it('reads a network and its leases as libvirt gives them', () => {
    const [, definition = '', leases = ''] = virshCapture('networks').stdout.split('answered-MARK\n')
    expect(networkOnBridge(definition.trim(), 'virbr0')).toEqual({
      dhcpRanges: [{ from: '192.168.122.2', to: '192.168.122.254', network: 'default' }],
      reservations: [],
    })
    expect(networkOnBridge(definition.trim(), 'br0')).toBeUndefined()
    expect(parseLeases(leases)).toEqual([
      { mac: expect.stringMatching(/^52:54:00/), address: expect.stringMatching(/^192\.168\.122\.\d+$/) },
    ])
  })

  it('counts addresses', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.integer({ min: 8, max: 32 }), (value, prefixLength) => {
        expect(addressNumber('address', addressText(value))).toBe(value)
        const subnet = subnetOf(value, prefixLength)
        expect(subnet.network <= value && value <= subnet.broadcast).toBe(true)
        expect(subnet.broadcast - subnet.network + 1).toBe(2 ** (32 - prefixLength))
      }),
    )
    expect(subnetText(subnetOf(addressNumber('address', '192.168.10.77'), 26))).toBe('192.168.10.64/26')
  })
})
