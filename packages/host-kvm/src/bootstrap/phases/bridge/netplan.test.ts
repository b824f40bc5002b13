import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { NetplanFile, NetworkFacts } from '../../../facts/index.js'
import { ourFileName, type PlannedNetplanFile, planNetplan } from './netplan.js'

const mac = '3c:ec:ef:12:34:56'

function network(files: Readonly<Record<string, string>>, change: Partial<NetworkFacts> = {}): NetworkFacts {
  const nic = (name: string, own: string, kind: 'ethernet' | 'bond' = 'ethernet') => ({
    name,
    mac: own,
    kind,
    isUp: true,
    hasCarrier: true,
    mtu: 1500,
    addresses: [],
  })
  return {
    interfaces: [nic('enp4s0', mac), nic('enp5s0', '3c:ec:ef:12:34:57')],
    routes: [],
    nameservers: [],
    searchDomains: [],
    netplanFiles: Object.entries(files).map(
      ([path, content]): NetplanFile => ({
        path: path.startsWith('/') ? path : `/etc/netplan/${path}`,
        content,
        mode: 0o600,
      }),
    ),
    renderer: 'networkd',
    hasNetplan: true,
    ...change,
  }
}

const wishes = { bridge: 'br0', interface: 'enp4s0' }

function planned(facts: NetworkFacts, asked = wishes) {
  const plan = planNetplan(facts, asked)
  if (!('kind' in plan) || plan.kind !== 'move') throw new Error(JSON.stringify(plan))
  return plan
}

/** The files as they are afterwards. */
function applied(
  facts: NetworkFacts,
  files: readonly PlannedNetplanFile[],
  folder = '/etc/netplan',
): NetworkFacts {
  const names = new Set(files.map(({ name }) => name))
  const rest = facts.netplanFiles.filter(({ path }) => !names.has(path.split('/').at(-1) ?? ''))
  const netplanFiles = [...rest, ...files.map((file) => ({ ...file, path: `${folder}/${file.name}` }))]
  const nameOf = ({ path }: NetplanFile) => path.split('/').at(-1) ?? ''
  return { ...facts, netplanFiles: netplanFiles.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) }
}

type Plain = { [key: string]: unknown }
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Netplan's way to put files together: maps are merged, lists are added to, single values are replaced. */
function merged(before: unknown, after: unknown, key = ''): unknown {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (key === 'link-local') return after
    const known = new Set(before.map((item) => JSON.stringify(item)))
    return [...before, ...after.filter((item) => !known.has(JSON.stringify(item)))]
  }
  if (!isPlain(before) || !isPlain(after)) return after
  const all = { ...before }
  for (const [name, value] of Object.entries(after))
    all[name] = name in before ? merged(before[name], value, name) : value
  return all
}

function effective({ netplanFiles }: NetworkFacts): Record<string, Record<string, Plain>> {
  const all = netplanFiles
    .map(({ content }): unknown => parse(content))
    .reduce((one, other) => merged(one, other))
  if (!isPlain(all) || !isPlain(all.network)) throw new Error('no network')
  return JSON.parse(JSON.stringify(all.network))
}

const cloudInit = `# This file is generated from information provided by the datasource.
network:
    version: 2
    ethernets:
        enp4s0:
            dhcp4: true
`

const installer = `# This is the network config written by 'subiquity'
network:
  version: 2
  renderer: networkd
  ethernets:
    enp4s0:
      # rack 7
      addresses:
      - 192.168.10.20/24 # of the office
      - "2001:db8::20/64"
      nameservers:
        addresses: [192.168.10.1, 1.1.1.1]
        search: [lab.example]
      routes:
      - to: default
        via: 192.168.10.1
      wakeonlan: true
      mtu: 9000
    enp5s0: # storage
      addresses: [10.0.0.1/24]
  vlans:
    v7: {id: 7, link: enp4s0, addresses: [10.7.0.1/24]}
`

describe('planNetplan', () => {
  it('KVM-8 leaves the file of cloud-init as it is, and gives the lease to the bridge with the MAC of its NIC', () => {
    const plan = planned(network({ '50-cloud-init.yaml': cloudInit }))
    expect(plan.moved).toEqual(['dhcp4'])
    expect(plan.files).toEqual([
      {
        name: ourFileName,
        mode: 0o600,
        content: `# Written by gpu-vm-bootstrap: br0 has what enp4s0 had.
# "gpu-vm-bootstrap revert" puts the network back.

network:
  version: 2
  ethernets:
    enp4s0:
      dhcp4: false
      dhcp6: false
      accept-ra: false
      link-local: []
  bridges:
    br0:
      interfaces:
        - enp4s0
      macaddress: ${mac}
      parameters:
        stp: false
        forward-delay: 0
      dhcp4: true
`,
      },
    ])
  })

  it('KVM-8 moves addresses, routes and DNS with their comments, and nothing else', () => {
    const plan = planned(network({ '00-installer-config.yaml': installer }))
    expect(plan.files.map(({ name }) => name)).toEqual(['00-installer-config.yaml'])
    const changed = plan.files[0]?.content ?? ''
    expect(
      changed,
    ).toContain(`# gpu-vm-bootstrap moved addresses, nameservers, routes of enp4s0 to br0; "gpu-vm-bootstrap revert" puts the file back.

# This is the network config written by 'subiquity'
network:
  version: 2
  renderer: networkd
  ethernets:
    enp4s0:
      # rack 7
      wakeonlan: true
      mtu: 9000
      dhcp4: false
      dhcp6: false
      accept-ra: false
      link-local: []
    enp5s0:
      # storage
      addresses: [10.0.0.1/24]
  vlans:
    v7: {id: 7, link: enp4s0, addresses: [10.7.0.1/24]}
  bridges:
    br0:
      interfaces:
`)
    expect(changed).toContain('- 192.168.10.20/24 # of the office\n')
    expect(parse(changed).network.bridges.br0).toEqual({
      interfaces: ['enp4s0'],
      macaddress: mac,
      parameters: { stp: false, 'forward-delay': 0 },
      addresses: ['192.168.10.20/24', '2001:db8::20/64'],
      nameservers: { addresses: ['192.168.10.1', '1.1.1.1'], search: ['lab.example'] },
      routes: [{ to: 'default', via: '192.168.10.1' }],
      mtu: 9000,
    })
  })

  it('KVM-8 finds the definition by its match: MAC, name, what it is renamed to', () => {
    const by = (lines: string, more: Partial<NetworkFacts> = {}) =>
      planNetplan(
        network({ 'a.yaml': `network:\n  ethernets:\n    lan:\n${lines}      dhcp4: true\n` }, more),
        wishes,
      )
    expect(by('      match: {macaddress: "3C:EC:EF:12:34:56"}\n')).toMatchObject({ definition: 'lan' })
    expect(by('      match: {name: "enp[34]*"}\n')).toMatchObject({ definition: 'lan' })
    expect(by('      match: {driver: ixgbe}\n      set-name: enp4s0\n')).toMatchObject({ definition: 'lan' })
    expect(by('      match: {name: "enp*"}\n')).toMatchObject({ code: 'NETPLAN_INTERFACE_AMBIGUOUS' })
    expect(by('      match: {driver: ixgbe}\n')).toMatchObject({ code: 'NETPLAN_INTERFACE_AMBIGUOUS' })
    expect(by('      match: {name: "enp[9*"}\n')).toMatchObject({ code: 'NETPLAN_INTERFACE_UNKNOWN' })
    expect(by('')).toMatchObject({ code: 'NETPLAN_INTERFACE_UNKNOWN' })
  })

  it('KVM-8 a file that is read after ours cannot win either', () => {
    const facts = network({
      '99-zz.yaml': 'network: {ethernets: {enp4s0: {dhcp4: true, wakeonlan: true}}}\n',
    })
    const plan = planned(facts)
    expect(plan.files.map(({ name }) => name)).toEqual(['99-zz.yaml'])
    expect(effective(applied(facts, plan.files)).ethernets?.enp4s0).toMatchObject({
      dhcp4: false,
      wakeonlan: true,
    })
  })

  it.each([
    ['an interface that is not there', { 'a.yaml': cloudInit }, { interface: 'eth9' }, 'INTERFACE_NOT_FOUND'],
    ['a file that is no YAML', { 'a.yaml': 'network: {{\n' }, {}, 'NETPLAN_UNREADABLE'],
    ['no file about it', { 'a.yaml': 'network: {ethernets: {eth7: {}}}' }, {}, 'NETPLAN_INTERFACE_UNKNOWN'],
    [
      'two definitions of it',
      { 'a.yaml': `network: {ethernets: {enp4s0: {}, x: {match: {macaddress: "${mac}"}}}}` },
      {},
      'NETPLAN_INTERFACE_AMBIGUOUS',
    ],
    [
      'a port of a bond',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {}}, bonds: {bond0: {interfaces: [enp4s0]}}}' },
      {},
      'INTERFACE_IS_PORT',
    ],
    [
      'a port of another bridge',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {}}, bridges: {lan: {interfaces: [enp4s0]}}}' },
      {},
      'INTERFACE_IS_PORT',
    ],
    [
      'the bridge of somebody else',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {}}, bridges: {br0: {interfaces: [enp5s0]}}}' },
      {},
      'BRIDGE_NAME_TAKEN',
    ],
    [
      'another device of that name',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {}, br0: {}}}' },
      {},
      'BRIDGE_NAME_TAKEN',
    ],
    [
      'NetworkManager',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {renderer: NetworkManager}}}' },
      {},
      'NETPLAN_RENDERER',
    ],
    [
      'anchors',
      { 'a.yaml': 'network: {ethernets: {enp4s0: {addresses: &a [10.0.0.2/8]}, enp5s0: {addresses: *a}}}' },
      {},
      'NETPLAN_UNREADABLE',
    ],
    [
      'a file that is made at each boot',
      { '/run/netplan/boot.yaml': 'network: {ethernets: {enp4s0: {addresses: [10.0.0.2/8]}}}' },
      {},
      'NETPLAN_IN_RUN',
    ],
    [
      'addresses in two files, which do not change in one moment',
      {
        '00-a.yaml': 'network: {ethernets: {enp4s0: {addresses: [10.0.0.2/8]}}}',
        '50-b.yaml': 'network: {ethernets: {enp4s0: {routes: [{to: default, via: 10.0.0.1}]}}}',
      },
      {},
      'NETPLAN_SPLIT',
    ],
    [
      'a lease in a file behind that of the addresses',
      {
        '00-a.yaml': 'network: {ethernets: {enp4s0: {addresses: [10.0.0.2/8]}}}',
        '50-b.yaml': 'network: {ethernets: {enp4s0: {dhcp4: yes}}}',
      },
      {},
      'NETPLAN_SPLIT',
    ],
  ] as const)('KVM-8 refuses %s', (_, files, change, code) => {
    const refusal = planNetplan(network(files), { ...wishes, ...change })
    expect(refusal).toMatchObject({ code })
    expect(Object.values(refusal).join(' ')).toMatch(/\.$/)
  })

  it('KVM-8 one file changes, whatever the other ones say that does no harm', () => {
    const facts = network({
      '00-a.yaml': 'network: {ethernets: {enp4s0: {dhcp4: true}}}\n',
      '50-b.yaml':
        'network: {bridges: {x: {interfaces: []}}, ethernets: {enp4s0: {dhcp4: no, addresses: [10.0.0.2/8]}}}\n',
      '60-c.yaml': 'network: {ethernets: {enp4s0: {dhcp4: no, link-local: [], wakeonlan: true}}}\n',
    })
    const plan = planned(facts)
    expect(plan.files.map(({ name }) => name)).toEqual(['50-b.yaml'])
    const after = effective(applied(facts, plan.files))
    expect(after.ethernets?.enp4s0).toEqual({
      ...{ dhcp4: 'no', dhcp6: false, 'accept-ra': false, 'link-local': [], wakeonlan: true },
    })
    expect(after.bridges).toMatchObject({ x: { interfaces: [] }, br0: { addresses: ['10.0.0.2/8'] } })
  })

  it('KVM-8 a trial that was accepted and cut off then is finished', () => {
    const facts = network({ '00-installer-config.yaml': installer })
    const { files } = planned(facts)
    expect(planNetplan(applied(facts, files, '/run/netplan'), wishes)).toEqual({ kind: 'moved', files })
  })

  const address = fc
    .tuple(fc.nat(255), fc.nat(255), fc.constantFrom(8, 24))
    .map(([a, b, n]) => `10.${a}.${b}.1/${n}`)
  const six = fc.nat(0xffff).map((n) => `2001:db8::${n.toString(16)}/64`)
  const nameservers = fc.record(
    {
      addresses: fc.array(fc.constantFrom('1.1.1.1', '9.9.9.9', '2001:db8::53')),
      search: fc.array(fc.constantFrom('a.b', 'c')),
    },
    { requiredKeys: [] },
  )
  const route = fc.record(
    {
      to: fc.constantFrom('default', '10.5.0.0/16', '::/0'),
      via: fc.constantFrom('10.0.0.254', 'fe80::1'),
      metric: fc.nat(500),
      'on-link': fc.boolean(),
    },
    { requiredKeys: ['to'] },
  )
  const layer3 = {
    dhcp4: fc.boolean(),
    dhcp6: fc.boolean(),
    'accept-ra': fc.boolean(),
    'link-local': fc.subarray(['ipv4', 'ipv6']),
    'dhcp-identifier': fc.constantFrom('mac', 'duid'),
    'dhcp4-overrides': fc.record(
      { 'use-dns': fc.boolean(), 'route-metric': fc.nat(900) },
      { requiredKeys: [] },
    ),
    addresses: fc.array(fc.oneof(address, six, fc.record({ '10.8.0.1/24': fc.constant({ label: 'x' }) }))),
    nameservers,
    routes: fc.array(route),
    'routing-policy': fc.array(fc.record({ from: fc.constant('10.0.0.0/8'), table: fc.nat(200) })),
    gateway4: fc.constant('10.0.0.254'),
    'ipv6-privacy': fc.boolean(),
    'optional-addresses': fc.subarray(['dhcp4', 'dhcp6']),
  }
  const both = {
    mtu: fc.integer({ min: 1280, max: 9000 }),
    optional: fc.boolean(),
    'ignore-carrier': fc.boolean(),
  }
  const physical = {
    wakeonlan: fc.boolean(),
    'emit-lldp': fc.boolean(),
    'virtual-function-count': fc.nat(8),
    'something-of-later': fc.constant({ deep: [1, 'two'] }),
  }
  const definition = fc.record({ ...layer3, ...both, ...physical }, { requiredKeys: [] })
  const files = fc
    .array(
      fc.record({
        name: fc.constantFrom('00-installer.yaml', '50-cloud-init.yaml', '70-x.yaml', '99-zz.yaml'),
        nic: definition,
        other: definition,
        comments: fc.boolean(),
        isFlow: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => list.filter(({ name }, index) => list.findIndex((one) => one.name === name) === index))
    .map((list) => list.sort((a, b) => (a.name < b.name ? -1 : 1)))

  /** YAML as people write it; JSON is YAML too. */
  const written = (
    file: { nic: Plain; other: Plain; comments: boolean; isFlow: boolean },
    index: number,
  ): string => {
    const note = (name: string) => (file.comments ? ` # note ${index} ${name}` : '')
    const block = (id: string, values: Plain) =>
      Object.entries(values)
        .map(([key, value]) =>
          Array.isArray(value) && value.length > 0 && !file.isFlow
            ? `      ${key}:${note(`${id} ${key}`)}\n${value.map((item) => `      - ${JSON.stringify(item)}${note(`${id} item`)}\n`).join('')}`
            : `      ${key}: ${JSON.stringify(value)}${note(`${id} ${key}`)}\n`,
        )
        .join('')
    const body = (id: string, values: Plain) =>
      Object.keys(values).length === 0 ? `    ${id}: {}\n` : `    ${id}:${note(id)}\n${block(id, values)}`
    return `network:${note('top')}\n  version: 2\n  ethernets:\n${body('enp4s0', file.nic)}${body('enp5s0', file.other)}`
  }

  it('KVM-8 whatever the files are: one of them changes, or none; all is on the bridge, nothing is lost, a second planning changes nothing', () => {
    fc.assert(
      fc.property(files, (list) => {
        const facts = network(
          Object.fromEntries(list.map((file, index) => [file.name, written(file, index)])),
        )
        const before = effective(facts)
        const isSplit =
          new Set(list.filter(({ nic }) => Object.keys(nic).some((key) => key in layer3))).size > 1
        const result = planNetplan(facts, wishes)
        if ('code' in result) {
          expect({ code: result.code, isSplit }).toEqual({ code: 'NETPLAN_SPLIT', isSplit: true })
          return
        }
        const plan = planned(facts)
        expect(plan.files).toHaveLength(1)
        const afterwards = applied(facts, plan.files)
        const after = effective(afterwards)
        const { interfaces, macaddress, parameters, ...bridge } = after.bridges?.br0 ?? {}
        const had = before.ethernets?.enp4s0 ?? {}
        const pick = (keys: object) => Object.fromEntries(Object.entries(had).filter(([key]) => key in keys))
        expect(bridge).toEqual(pick({ ...layer3, ...both }))
        expect({ interfaces, macaddress }).toEqual({ interfaces: ['enp4s0'], macaddress: mac })
        expect(parameters).toEqual({ stp: false, 'forward-delay': 0 })
        const left = after.ethernets?.enp4s0 ?? {}
        for (const key of ['addresses', 'routes', 'routing-policy', 'nameservers', 'gateway4'])
          expect(left).not.toHaveProperty(key)
        expect(left).toMatchObject({
          ...pick({ ...both, ...physical }),
          dhcp4: false,
          dhcp6: false,
          'accept-ra': false,
          'link-local': [],
        })
        expect(after.ethernets?.enp5s0).toEqual(before.ethernets?.enp5s0)
        const texts = afterwards.netplanFiles.map(({ content }) => content).join('\n')
        for (const { content } of facts.netplanFiles)
          for (const comment of content.match(/# note .*$/gm) ?? []) expect(texts).toContain(comment)
        expect(planNetplan(afterwards, wishes)).toEqual({ kind: 'moved', files: [] })
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
