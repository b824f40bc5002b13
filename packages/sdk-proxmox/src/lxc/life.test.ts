import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { fresh, open } from '../../test/faults.js'
import {
  cloneContainer,
  containerShell,
  containerStatus,
  convertContainerToTemplate,
  createContainer,
  createContainerSnapshot,
  deleteContainerSnapshot,
  destroyContainer,
  downloadTemplate,
  exportContainer,
  listContainerSnapshots,
  parseContainerSpec,
  readContainerLogs,
  readContainerSpec,
  rebootContainer,
  resizeContainerVolume,
  rollbackContainerSnapshot,
  shutdownContainer,
  startContainer,
  stopContainer,
  writeContainerSpec,
} from './index.js'

async function withContainer() {
  const simulator = fresh()
  const pve = await open(simulator)
  const shell = async (node: string) => simulator.shell(node)
  const { vmid, node } = await createContainer(pve, {
    hostname: 'life',
    node: 'pve1',
    template: 'debian-12-standard',
    rootfs: { storage: 'local-lvm', size: '4G' },
  })
  const config = () => pve.get('/nodes/{node}/lxc/{vmid}/config', { node, vmid })
  return { simulator, pve, shell, vmid, node, config }
}

describe('LX-14 the life of a container', () => {
  it('starts, stops, shuts down, reboots, by id, name and place', async () => {
    const { pve, vmid, node } = await withContainer()
    expect(await containerStatus(pve, vmid)).toBe('running')
    await rebootContainer(pve, 'life')
    await shutdownContainer(pve, { node, vmid })
    expect(await containerStatus(pve, 'life')).toBe('stopped')
    await startContainer(pve, vmid)
    await stopContainer(pve, vmid)
    expect(await containerStatus(pve, vmid)).toBe('stopped')
    await expect(startContainer(pve, 'lief')).rejects.toMatchObject({
      code: 'GUEST_NOT_FOUND',
      hint: 'Did you mean life?',
    })
  })

  it('grows, and says why it does not shrink', async () => {
    const { pve, vmid, config } = await withContainer()
    await resizeContainerVolume(pve, vmid, { size: '+1G' })
    expect((await config()).rootfs?.size).toBe('5G')
    await resizeContainerVolume(pve, vmid, { size: '6G' })
    expect((await config()).rootfs?.size).toBe('6G')
    const refusals = [
      [{ size: '1G' }, 'size: 1G is less than it has, and volumes do not shrink'],
      [{ size: '9G', volume: 'mp3' }, `volume: container ${vmid} has no mp3; it has rootfs`],
      [{ size: '9G', volume: 'scsi0' }, "volume: 'scsi0' is not a volume such as rootfs or mp0"],
      [{ size: 'much' }, 'size: "much" is not a size'],
      [{ size: '+50' }, "size: '+50' has no unit"],
      [{ size: '50' }, "size: '50' has no unit"],
    ] as const
    for (const [options, message] of refusals) {
      const error: unknown = await resizeContainerVolume(pve, vmid, options).catch(
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(ValidationError)
      expect(String(error)).toContain(message)
    }
  })

  it('keeps snapshots and goes back to one', async () => {
    const { pve, vmid, shell, node } = await withContainer()
    const inside = containerShell(await shell(node), vmid)
    await inside.writeFile('/etc/state', 'one')
    await createContainerSnapshot(pve, vmid, { name: 'before', description: 'as it was' })
    await inside.writeFile('/etc/state', 'two')
    expect(await listContainerSnapshots(pve, vmid)).toMatchObject([
      { name: 'before', description: 'as it was' },
    ])
    await rollbackContainerSnapshot(pve, vmid, { name: 'before', start: true })
    expect(Buffer.from(await inside.readFile('/etc/state')).toString()).toBe('one')
    await deleteContainerSnapshot(pve, vmid, { name: 'before' })
    expect(await listContainerSnapshots(pve, vmid)).toEqual([])
  })

  it('is cloned, made a template, and destroyed', async () => {
    const { pve, vmid } = await withContainer()
    await stopContainer(pve, vmid)
    const clone = await cloneContainer(pve, vmid, { hostname: 'copy', full: true })
    expect(clone.vmid).not.toBe(vmid)
    await convertContainerToTemplate(pve, vmid)
    const linked = await cloneContainer(pve, vmid, { hostname: 'linked' })
    expect(await containerStatus(pve, 'copy')).toBe('stopped')
    await startContainer(pve, linked.vmid)
    await expect(destroyContainer(pve, linked.vmid)).rejects.toThrow('running')
    await destroyContainer(pve, linked.vmid, { force: true })
    await destroyContainer(pve, clone.vmid)
    expect(await destroyContainer(pve, { node: clone.node, vmid: clone.vmid })).toBeUndefined()
  })

  it('tells its logs', async () => {
    const { vmid, shell, node } = await withContainer()
    const lines: string[] = []
    await readContainerLogs(containerShell(await shell(node), vmid), {
      lines: 5,
      onLine: (line) => lines.push(line),
    })
    expect(lines.length).toBeGreaterThan(0)
  })

  it('a clone of a creation is not taken for the creation itself', async () => {
    const { pve, vmid } = await withContainer()
    const spec = {
      hostname: 'life',
      node: 'pve1',
      template: 'debian-12-standard',
      rootfs: { storage: 'local-lvm', size: '4G' },
    }
    await stopContainer(pve, vmid)
    const clone = await cloneContainer(pve, vmid, { hostname: 'life', full: true })
    await destroyContainer(pve, vmid)
    const again = await createContainer(pve, spec)
    expect(again).toMatchObject({ existing: false, notes: [`Guest ${clone.vmid} is called 'life', too.`] })
  })
})

describe('LX-2 templates', () => {
  it('are downloaded once', async () => {
    const pve = await open(fresh())
    const options = { node: 'pve1', storage: 'local', template: 'fedora-42-default_20250428_amd64.tar.xz' }
    const volid = 'local:vztmpl/fedora-42-default_20250428_amd64.tar.xz'
    expect(await downloadTemplate(pve, options)).toMatchObject({ volid, existing: false })
    expect(await downloadTemplate(pve, options)).toMatchObject({ volid, existing: true })
  })

  it('one that a container needs and no storage has is downloaded as part of its creation', async () => {
    const pve = await open(fresh())
    const { report } = await createContainer(pve, { node: 'pve1', hostname: 'f', template: 'fedora-42' })
    expect(report.done).toEqual(['template', 'create', 'start'])
  })
})

const rootNote =
  'A password and SSH keys of root are files in the container, and no part of its configuration.'

describe('LX-13 exporting', () => {
  it('what is exported makes the same container again', async () => {
    const simulator = fresh()
    const pve = await open(simulator)
    const shell = async (node: string) => simulator.shell(node)
    const spec = {
      hostname: 'twin',
      node: 'pve1',
      template: 'debian-12-standard',
      description: 'Two\nlines',
      tags: ['b', 'a'],
      onboot: true,
      startup: { order: 3, upDelaySeconds: 5 },
      cpu: { cores: 2, limit: 1.5 },
      memory: { mib: 1024, swapMib: 0 },
      rootfs: { storage: 'local-lvm', size: '6G' },
      networks: [
        { ip: '10.0.0.9/24', gateway: '10.0.0.1', vlan: 7, firewall: false },
        { ip6: 'auto', mtu: 1400 },
      ],
      dns: {
        nameservers: ['1.1.1.1', '2606:4700:4700::1111'],
        searchDomains: ['example.org', 'lab.example.org'],
      },
      features: { nesting: true, fuse: true },
      mounts: [
        { path: '/data', size: '2G', backup: true },
        { path: '/srv', bind: '/srv/data', readOnly: true },
      ],
      devices: [{ path: '/dev/net/tun', mode: '0666' }],
      timezone: 'host',
      provision: [{ packages: ['curl'] }, { script: { run: 'true', env: { API_KEY: 'canary-key-1' } } }],
      extra: { cmode: 'shell' },
    }
    const first = await createContainer(pve, spec, { shell })
    const { spec: exported, notes } = await exportContainer(pve, first.vmid, { shell })
    expect(notes).toEqual([rootNote])
    const yaml = writeContainerSpec(exported)
    expect(yaml).not.toContain('canary')
    const read = readContainerSpec(yaml, 'twin.yaml')
    const second = await createContainer(
      pve,
      { ...read, hostname: 'twin', node: 'pve1' },
      { shell, key: 'the second', env: { API_KEY: 'x-canary-2' } },
    )
    const configOf = async (vmid: number) => {
      const config = await pve.get('/nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid })
      const text = JSON.stringify(config)
        .replaceAll(String(vmid), 'ID')
        .replace(/creation [0-9a-f-]+/, 'creation UUID')
        .replace(/ by [0-9a-f]+ /, ' by RUN ')
      return JSON.parse(
        text.replace(/BC:24:11:[0-9A-F:]+/g, 'MAC').replace(/"digest":"\w+"/, '"digest":""'),
      ) as unknown
    }
    expect(await configOf(second.vmid)).toEqual(await configOf(first.vmid))
  })

  it('says what it cannot know', async () => {
    const pve = await open(fresh())
    const { notes, spec } = await exportContainer(pve, 210)
    expect(parseContainerSpec(spec)).toEqual(spec)
    expect(notes).toEqual([
      'What was provisioned is kept in the container, and was not read: that needs SSH to its node.',
      expect.stringMatching(/its configuration does not tell its template/),
      rootNote,
    ])
  })
})

describe('LX-20 two runs of one creation at the same time', () => {
  it('the later has the container; the earlier stops, and does not remove it', async () => {
    const simulator = fresh()
    const spec = {
      hostname: 'twice',
      node: 'pve1',
      template: 'debian-12-standard',
      provision: [
        { packages: ['curl'] },
        { file: { path: '/root/one', content: '1' } },
        { packages: ['git'] },
      ],
    }
    const shell = async (node: string) => simulator.shell(node)
    const second: { result?: Promise<unknown> } = {}
    // Another process: a client of its own.
    const other = await open(simulator)
    const error: unknown = await createContainer(await open(simulator), spec, {
      shell,
      onFailure: 'destroy',
      onEvent: (event) => {
        if (event.type === 'step:start' && event.title === 'Install curl')
          second.result = createContainer(other, spec, { shell })
      },
    }).catch((thrown: unknown) => thrown)
    const created = await second.result
    expect(error).toMatchObject({ code: 'CONTAINER_INCOMPLETE', cause: { code: 'CREATION_TAKEN_OVER' } })
    expect(created).toMatchObject({ existing: true })
    expect(await containerStatus(other, 'twice')).toBe('running')
  })
})
