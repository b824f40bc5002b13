import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, open } from '../../test/faults.js'
import { createSimulator } from '../testing/index.js'
import {
  type ContainerSpecInput,
  containerSpecIssues,
  dryRunCreateContainer,
  parseContainerSpec,
  readContainerFacts,
  resolveContainer,
} from './index.js'
import { selectNode } from './select-node.js'

async function issuesOf(work: () => unknown): Promise<string[]> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.issues.map(({ path, message }) => `${path}: ${message}`)
  }
  return []
}

describe('LX-1 LX-4 what is impossible is said without a server', () => {
  it.each<[ContainerSpecInput, string]>([
    [
      { networks: [{ ip: '10.0.0.0/24' }] },
      'networks[0].ip: 10.0.0.0 is the network address of /24, which no host can have',
    ],
    [
      { networks: [{ ip: '10.0.0.255/24' }] },
      'networks[0].ip: 10.0.0.255 is the broadcast address of /24, which no host can have',
    ],
    [
      { networks: [{ ip: '10.0.0.5/24', gateway: '10.0.0.5' }] },
      "networks[0].gateway: is the container's own address",
    ],
    [
      { networks: [{ ip: 'dhcp', gateway: '10.0.0.1' }] },
      'networks[0].gateway: is for a static address, and ip is dhcp',
    ],
    [
      { networks: [{ ip6: '2001:db8::1/64', gateway6: '2001:DB8:0::1' }] },
      "networks[0].gateway6: is the container's own address",
    ],
    [
      { networks: [{ gateway: '192.0.2.1' }] },
      'networks[0].gateway: is for a static address, and ip is not given',
    ],
    [{ networks: [{}, { name: 'eth0' }] }, "networks[1].name: is 'eth0', as that of networks[0]"],
    [
      {
        mounts: [
          { path: '/a', size: '1G' },
          { path: '/a/', bind: '/b' },
        ],
      },
      'mounts[1].path: is the same as mounts[0].path',
    ],
    [
      { mounts: [{ path: '/', size: '1G' }] },
      'mounts[0].path: is the root file system, which rootfs describes',
    ],
    [
      { features: { nesting: false }, provision: [{ packages: ['a'] }, { docker: true }] },
      'features.nesting: must be on for Docker (provision[1])',
    ],
    [
      { hostname: 'no_underscores' },
      'hostname: must be a DNS name: letters, digits and hyphens, parts of at most 63 characters joined by dots',
    ],
  ])('%j', async (spec, issue) => {
    expect(await issuesOf(() => parseContainerSpec(spec))).toEqual([issue])
    // What asks for one field at a time goes by the same rules.
    expect(containerSpecIssues(spec).map(({ path, message }) => `${path}: ${message}`)).toEqual([issue])
  })

  it.each<ContainerSpecInput>([
    { networks: [{ ip: '10.0.0.0/31' }] },
    { networks: [{ ip: '10.0.0.7/32', gateway: '192.0.2.1' }] },
    { networks: [{ ip: 'manual' }, { ip6: 'auto' }] },
    { networks: false },
  ])('and what is unusual is not: %j', (spec) => {
    expect(() => parseContainerSpec(spec)).not.toThrow()
    expect(containerSpecIssues(spec)).toEqual([])
  })
})

describe('LX-1 LX-3 against a server', () => {
  const resolved = async (input: ContainerSpecInput, node = 'pve1') => {
    const pve = await open(fresh())
    return resolveContainer(parseContainerSpec(input), await readContainerFacts(pve, node))
  }

  it.each<[ContainerSpecInput, RegExp]>([
    [
      { template: 'debain-13' },
      /^template: there is no template 'debain-13' .*; did you mean 'debian-13'\?$/,
    ],
    [
      { template: 'local:vztmpl/nowhere.tar.gz' },
      /^template: there is no template 'nowhere.tar.gz' on 'local'/,
    ],
    [{ template: 'nostorage:vztmpl/x.tar.gz' }, /^template: there is no storage 'nostorage' on pve1$/],
    [{ rootfs: { storage: 'cephfs' } }, /^rootfs.storage: storage 'cephfs' on pve1 does not take rootdir/],
    [
      { rootfs: { storage: 'local-lmv' } },
      /^rootfs.storage: there is no storage 'local-lmv' on pve1; did you mean 'local-lvm'\?$/,
    ],
    [{ memory: { mib: 99_999_999 } }, /^memory.mib: 95.4 TiB is more than pve1 has/],
    [{ networks: [{ bridge: 'vmbr77' }] }, /^networks\[0\].bridge: there is no bridge 'vmbr77' on pve1/],
    [
      { password: { env: 'NO_SUCH_VARIABLE_1' } },
      /^password: the environment variable NO_SUCH_VARIABLE_1 is not set$/,
    ],
    [{ password: 'four' }, /^password: must have at least 5 characters$/],
    [
      { provision: [{ tailscale: { authKey: { credential: 'ts' } } }] },
      /^provision\[0\].tailscale.authKey: there is no credential 'ts'; set it: pxrun credentials set ts$/,
    ],
    [
      { provision: [{ script: { source: 'no/such/file.sh' } }] },
      /^provision\[0\].script.source: 'no\/such\/file.sh' cannot be read \(ENOENT\)$/,
    ],
  ])('%j', async (spec, issue) => {
    const issues = await issuesOf(() => resolved(spec))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(issue)
  })

  it('a storage that is full is an issue before anything is made', async () => {
    const simulator = fresh()
    const state = simulator.state()
    const { storages } = state
    for (const storage of Object.values(storages)) storage.totalBytes = 1024 ** 2
    const full = createSimulator({
      state,
      taskSpeed: Number.POSITIVE_INFINITY,
    })
    const pve = await open(full)
    const issues = await issuesOf(() => dryRunCreateContainer(pve, { node: 'pve1', hostname: 'full' }))
    expect(issues[0]).toMatch(/^rootfs.size: storage '[\w-]+' on pve1 is full: 8 GiB asked for, .* free/)
    expect(full.log.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('fills in the defaults, and what provisioning needs', async () => {
    const { container } = await resolved({
      provision: [{ docker: true }, { tailscale: {} }],
    })
    expect(container).toMatchObject({
      unprivileged: true,
      start: true,
      cores: 1,
      memoryMib: 512,
      features: { nesting: true, keyctl: true },
      devices: [{ path: '/dev/net/tun', mode: '0666' }],
      networks: [{ name: 'eth0', ip: 'dhcp', firewall: true }],
    })
  })

  it('LX-3 chooses the node that has the template, and says why; else says what is against each', async () => {
    const pve = await open(fresh())
    const choice = await selectNode(pve, parseContainerSpec({ template: 'alpine' }))
    expect(choice.because).toMatch(/^has the template, and [\d.]+ GiB of memory free$/)
    expect(choice.others.map(({ node }) => node)).not.toContain(choice.node)
    expect((await selectNode(pve, parseContainerSpec({ node: 'pve2' }))).because).toBe('named in the spec')
    await expect(selectNode(pve, parseContainerSpec({ memory: { mib: 50_000_000 } }))).rejects.toMatchObject({
      code: 'NODE_NOT_AVAILABLE',
      message: expect.stringMatching(/pve1: .* of memory free, 47.7 TiB asked for; .*pve2/),
    })
  })
})
