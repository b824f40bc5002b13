import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/testing/index.js'
import { type Bench, makeBench, record, rows, signIn } from './helpers.js'

const template = 'cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst'
const basics = { ostemplate: template, rootfs: 'ceph-pool:8' }
const create = (bench: Bench, form: Record<string, string>, headers?: Record<string, string>) =>
  bench.send('POST', '/nodes/pve1/lxc', { vmid: '300', ...basics, ...form }, headers)
const made = async (bench: Bench, form: Record<string, string> = {}) =>
  bench.task('POST', '/nodes/pve1/lxc', { vmid: '300', features: 'nesting=1', ...basics, ...form })
const configOf = async (bench: Bench, vmid: number, node = 'pve1') =>
  record((await bench.get(`/nodes/${node}/lxc/${vmid}/config`)).data)
const volumesOf = (bench: Bench, vmid: number) =>
  bench.simulator.state().volumes.filter((volume) => volume.vmid === vmid)

describe('LX-1 LX-10 creating a container', () => {
  it('makes volumes, addresses, defaults, and what is inside', async () => {
    const bench = makeBench()
    const status = await made(bench, {
      mp0: 'local-lvm:4,mp=/data,backup=1',
      net0: 'name=eth0,bridge=vmbr9,ip=dhcp',
      password: 'c4nary-password',
      'ssh-public-keys':
        'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me@here',
      tags: 'b;A',
    })
    expect(status).toBe('OK')
    expect(await configOf(bench, 300)).toMatchObject({
      arch: 'amd64',
      hostname: 'CT300',
      memory: 512,
      swap: 512,
      ostype: 'debian',
      unprivileged: 1,
      rootfs: 'ceph-pool:vm-300-disk-0,size=8G',
      mp0: 'local-lvm:vm-300-disk-0,mp=/data,backup=1,size=4G',
      net0: expect.stringMatching(/^name=eth0,bridge=vmbr9,hwaddr=BC:24:11:[0-9A-F:]+,ip=dhcp,type=veth$/),
      tags: 'a;b',
    })
    const state = bench.simulator.state()
    expect(state.guests['300']?.inside).toMatchObject({
      distribution: { id: 'debian', version: '13' },
      users: { root: { password: expect.stringMatching(/^\$5\$/) } },
      files: { '/root/.ssh/authorized_keys': { mode: 0o600, content: expect.stringContaining('me@here') } },
    })
    expect(JSON.stringify(state)).not.toContain('c4nary')
  })

  it('warns of a systemd that wants to nest', async () => {
    expect(await made(makeBench(), { features: '' })).toBe('WARNINGS: 1')
  })

  it.each([
    ['a storage that is not there', { rootfs: 'nowhere:8' }, 500, "storage 'nowhere' does not exist"],
    ['a storage that takes no containers', { rootfs: 'local:8' }, 400, undefined],
    [
      'a template storage that is not there',
      { ostemplate: 'nowhere:vztmpl/x.tar.zst' },
      500,
      "storage 'nowhere' does not exist",
    ],
    [
      'an ISO image as template',
      { ostemplate: 'cephfs:iso/debian-13.1.0-amd64-netinst.iso' },
      500,
      "unable to use volume cephfs:iso/debian-13.1.0-amd64-netinst.iso - content type needs to be 'vztmpl'",
    ],
    ['a taken id', { vmid: '200' }, 500, "CT 200 already exists on node 'pve1'"],
    ['keys that are none', { 'ssh-public-keys': 'hello' }, 500, 'SSH public key validation error'],
  ])('refuses %s', async (_, form, status, reason) => {
    const asked = await create(makeBench(), form)
    expect(asked.status).toBe(status)
    if (reason !== undefined) expect(asked.reason).toBe(reason)
    else expect(asked.errors).toEqual({ storage: "storage 'local' does not support container directories" })
  })

  it.each([
    [
      'a template that is not there',
      { ostemplate: 'cephfs:vztmpl/none_1_amd64.tar.zst' },
      "volume 'cephfs:vztmpl/none_1_amd64.tar.zst' does not exist",
    ],
    ['a disk that is too small for it', { rootfs: 'ceph-pool:0.1' }, 'failed: exit code 2'],
  ])('fails and leaves nothing: %s', async (_, form, why) => {
    const bench = makeBench()
    const status = await made(bench, form)
    expect(status).toMatch(/^unable to create CT 300 - /)
    expect(status).toContain(why)
    expect((await bench.get('/nodes/pve1/lxc/300/config')).status).toBe(500)
    expect(volumesOf(bench, 300)).toEqual([])
  })

  it.each([
    ['lvm', 'lvcreate \'fast/vm-300-disk-0\' error:   Volume group "fast" has insufficient free space'],
    ['zfspool', "zfs error: cannot create 'fast/subvol-300-disk-0': out of space"],
  ])('fails where the storage is full: %s', async (type, why) => {
    const state = createSimulator({ seed: 'demo' }).state()
    const options = { content: 'rootdir,images', vgname: 'fast', pool: 'fast' }
    state.storages['fast'] = { type, options, shared: false, totalBytes: 4 * 1024 ** 3, otherBytes: 0 }
    const bench = makeBench({ state })
    expect(await made(bench, { rootfs: 'fast:8' })).toBe(`unable to create CT 300 - ${why}`)
    expect(await made(bench, { rootfs: 'fast:3' })).toBe('OK')
    expect(volumesOf(bench, 300).map(({ format }) => format)).toEqual([type === 'lvm' ? 'raw' : 'subvol'])
  })
})

describe('LX-24 what the API refuses to all but root with a password', () => {
  const onlyRoot = (what: string) => `Permission check failed (${what} is only allowed for root@pam)`
  const cases: [string, Record<string, string>, string][] = [
    ['a bind mount', { mp0: '/srv/media,mp=/media' }, onlyRoot('mount point type bind')],
    ['a device as mount point', { mp0: '/dev/sdb1,mp=/disk' }, onlyRoot('mount point type device')],
    ['device passthrough', { dev0: '/dev/net/tun' }, onlyRoot('configuring device passthrough')],
    ['a hookscript', { hookscript: 'cephfs:snippets/user-data.yaml' }, onlyRoot('changing the hookscript')],
    ['keyctl', { features: 'nesting=1,keyctl=1' }, onlyRoot('changing feature flags (except nesting)')],
    [
      'flags that are off',
      { features: 'nesting=1,fuse=0' },
      onlyRoot('changing feature flags (except nesting)'),
    ],
    [
      'features of a privileged container',
      { features: 'nesting=1', unprivileged: '0' },
      onlyRoot('changing feature flags for privileged container'),
    ],
  ]

  it.each(cases)('%s: a token of root is refused, root is not', async (_, form, reason) => {
    const bench = makeBench()
    expect(await create(bench, form)).toMatchObject({ status: 403, reason })
    expect(bench.simulator.state().guests['300']).toBeUndefined()
    const root = await signIn(bench, 'root@pam', 'simulator')
    expect((await create(bench, form, root)).status).toBe(200)
  })

  it.each(cases.filter(([, form]) => form['unprivileged'] === undefined))(
    '%s: refused in a change as well',
    async (_, form, reason) => {
      const bench = makeBench()
      await made(bench, { features: '' })
      expect(await bench.send('PUT', '/nodes/pve1/lxc/300/config', form)).toMatchObject({
        status: 403,
        reason,
      })
    },
  )

  it('lets a token change nesting and leave flags as they are', async () => {
    const bench = makeBench()
    const asked = await bench.send('PUT', '/nodes/pve2/lxc/211/config', { features: 'keyctl=1,nesting=0' })
    expect(asked.status).toBe(200)
    // To take a flag away is to change it.
    expect(await bench.send('PUT', '/nodes/pve2/lxc/211/config', { features: 'nesting=1' })).toMatchObject({
      status: 403,
    })
    expect((await create(bench, { features: 'nesting=1' })).status).toBe(200)
  })

  it('asks for each right by its name', async () => {
    const bench = makeBench()
    const alice = await signIn(bench, 'alice@pve', 'alice-demo')
    expect(await create(bench, {}, alice)).toMatchObject({ status: 403, reason: 'Permission check failed' })
    expect(await create(bench, { unprivileged: '0' }, alice)).toMatchObject({
      status: 403,
      reason: 'Permission check failed (/, Sys.Modify)',
    })
    // Rights over the pool are enough for the container, not for the storage.
    expect(await create(bench, { pool: 'staging' }, alice)).toMatchObject({
      status: 403,
      reason: 'Permission check failed (/storage/ceph-pool, Datastore.AllocateSpace)',
    })
  })
})

describe('LX-14 the life of a container', () => {
  it('clones: whole ones of what is stopped or of a snapshot, linked ones of a template', async () => {
    const bench = makeBench()
    await made(bench)
    const clone = (form: Record<string, string>) => bench.send('POST', '/nodes/pve1/lxc/300/clone', form)
    expect((await clone({ newid: '301', full: '0' })).reason).toBe(
      "Linked clone feature for 'ceph-pool:vm-300-disk-0' is not available",
    )
    await bench.task('POST', '/nodes/pve1/lxc/300/status/start')
    expect((await clone({ newid: '301' })).reason).toBe(
      'Cannot do full clones on a running container without snapshots',
    )
    await bench.task('POST', '/nodes/pve1/lxc/300/snapshot', { snapname: 'one' })
    expect(
      await bench.task('POST', '/nodes/pve1/lxc/300/clone', {
        newid: '301',
        snapname: 'one',
        full: '1',
        target: 'pve2',
      }),
    ).toBe('OK')
    expect(await configOf(bench, 301, 'pve2')).toMatchObject({ rootfs: 'ceph-pool:vm-301-disk-0,size=8G' })
    expect((await clone({ newid: '301' })).reason).toBe("CT 301 already exists on node 'pve2'")
    expect(await bench.task('POST', '/nodes/pve1/lxc/9100/clone', { newid: '302', hostname: 'linked' })).toBe(
      'OK',
    )
    expect(await configOf(bench, 302)).toMatchObject({
      hostname: 'linked',
      rootfs: 'ceph-pool:base-9100-disk-0/vm-302-disk-0,size=4G',
    })
    expect(await configOf(bench, 302)).not.toHaveProperty('template')
    expect(await bench.task('DELETE', '/nodes/pve1/lxc/9100')).toContain('still in use')
  })

  it('becomes a template, which does not start', async () => {
    const bench = makeBench()
    await made(bench)
    expect((await bench.send('POST', '/nodes/pve1/lxc/300/template')).status).toBe(200)
    bench.pass(5000)
    expect(await configOf(bench, 300)).toMatchObject({
      template: 1,
      rootfs: 'ceph-pool:base-300-disk-0,size=8G',
    })
    expect(await bench.task('POST', '/nodes/pve1/lxc/300/status/start')).toBe(
      "you can't start a CT if it's a template",
    )
    expect((await bench.send('POST', '/nodes/pve1/lxc/300/template')).reason).toBe(
      "you can't convert a template to a template",
    )
  })

  it('has snapshots, but not with a bind mount', async () => {
    const bench = makeBench()
    await made(bench)
    const path = '/nodes/pve1/lxc/300/snapshot'
    expect(await bench.task('POST', path, { snapname: 'one', description: 'first' })).toBe('OK')
    await bench.send('PUT', '/nodes/pve1/lxc/300/config', { memory: '1024' })
    expect(await bench.task('POST', path, { snapname: 'one' })).toBe("snapshot name 'one' already used")
    expect(rows((await bench.get(path)).data).map(({ name, description }) => [name, description])).toEqual([
      ['one', 'first'],
      ['current', 'You are here!'],
    ])
    expect(record((await bench.get(`${path}/one/config`)).data)).toMatchObject({ memory: 512 })
    expect(await bench.task('POST', `${path}/one/rollback`)).toBe('OK')
    expect(await configOf(bench, 300)).toMatchObject({ memory: 512, parent: 'one' })
    expect(await bench.task('DELETE', `${path}/one`)).toBe('OK')
    await bench.simulator.shell('pve1').run(['pct', 'set', '300', '--mp0', '/srv/data,mp=/data'])
    expect(await bench.task('POST', path, { snapname: 'two' })).toBe('snapshot feature is not available')
  })

  it('grows, and does not shrink', async () => {
    const bench = makeBench()
    await made(bench)
    const resize = (size: string) => bench.send('PUT', '/nodes/pve1/lxc/300/resize', { disk: 'rootfs', size })
    expect(await bench.task('PUT', '/nodes/pve1/lxc/300/resize', { disk: 'rootfs', size: '+4G' })).toBe('OK')
    expect(await configOf(bench, 300)).toMatchObject({ rootfs: 'ceph-pool:vm-300-disk-0,size=12G' })
    expect((await resize('8G')).reason).toBe('unable to shrink disk size')
    expect((await resize('12G')).reason).toBe('disk is already at specified size')
  })

  it('moves to another node by a restart', async () => {
    const bench = makeBench()
    await made(bench, { mp0: 'local-lvm:1,mp=/data' })
    await bench.task('POST', '/nodes/pve1/lxc/300/status/start')
    const path = '/nodes/pve1/lxc/300/migrate'
    expect((await bench.send('POST', path, { target: 'pve2' })).reason).toBe(
      "can't migrate running container without --online or --restart",
    )
    expect(await bench.task('POST', path, { target: 'pve2', online: '1' })).toBe('migration aborted')
    expect(await bench.task('POST', path, { target: 'pve2', restart: '1' })).toBe('OK')
    expect(record((await bench.get('/nodes/pve2/lxc/300/status/current')).data)).toMatchObject({
      status: 'running',
    })
    expect(volumesOf(bench, 300).map(({ storage, node }) => [storage, node])).toEqual([
      ['ceph-pool', undefined],
      ['local-lvm', 'pve2'],
    ])
  })

  it('says its addresses while it runs', async () => {
    const bench = makeBench()
    const net = {
      net0: 'name=eth0,bridge=vmbr9,ip=10.0.0.5/24',
      net1: 'name=eth1,bridge=vmbr9,ip=dhcp,ip6=auto',
    }
    await made(bench, net)
    expect((await bench.get('/nodes/pve1/lxc/300/interfaces')).data).toBe(null)
    await bench.task('POST', '/nodes/pve1/lxc/300/status/start')
    const [lo, eth0, eth1] = rows((await bench.get('/nodes/pve1/lxc/300/interfaces')).data)
    expect(lo).toMatchObject({ name: 'lo', inet: '127.0.0.1/8' })
    expect(eth0).toMatchObject({ name: 'eth0', inet: '10.0.0.5/24' })
    expect(eth1).toMatchObject({
      inet: expect.stringMatching(/^192\.168\.\d+\.\d+\/24$/),
      inet6: expect.stringMatching(/^fd00:/),
    })
  })

  it('does not start without what it needs from its node', async () => {
    const bench = makeBench()
    await made(bench)
    const set = (...args: string[]) => bench.simulator.shell('pve1').run(['pct', 'set', '300', ...args])
    await set('--mp0', '/not/there,mp=/x')
    expect(await bench.task('POST', '/nodes/pve1/lxc/300/status/start')).toBe(
      "startup for container '300' failed",
    )
    await set('--delete', 'mp0', '--dev0', '/dev/nvidia0')
    expect(await bench.task('POST', '/nodes/pve1/lxc/300/status/start')).toBe(
      "startup for container '300' failed",
    )
    await set('--dev0', '/dev/dri/renderD128,gid=992')
    expect(await bench.task('POST', '/nodes/pve1/lxc/300/status/start')).toBe('OK')
  })

  it('comes back from a backup, with what was inside', async () => {
    const bench = makeBench()
    await made(bench, { mp0: 'ceph-pool:1,mp=/data' })
    await bench.task('POST', '/nodes/pve1/lxc/300/status/start')
    const shell = bench.simulator.shell('pve1')
    await shell.run(['pct', 'exec', '300', '--', 'sh', '-c', 'echo kept > /root/x'])
    expect(await bench.task('POST', '/nodes/pve1/vzdump', { vmid: '300', storage: 'cephfs' })).toBe('OK')
    const [backup] = rows((await bench.get('/nodes/pve1/storage/cephfs/content?content=backup')).data)
    expect(backup).toMatchObject({ subtype: 'lxc' })
    const restore = {
      vmid: '305',
      ostemplate: String(backup?.['volid']),
      restore: '1',
      storage: 'local-lvm',
      start: '1',
    }
    expect(await bench.task('POST', '/nodes/pve1/lxc', restore)).toBe('OK')
    expect(await configOf(bench, 305)).toMatchObject({ rootfs: 'local-lvm:vm-305-disk-0,size=8G' })
    expect((await shell.run(['pct', 'exec', '305', '--', 'cat', '/root/x'])).stdout).toBe('kept\n')
  })

  it('LX-12 has numbers that move, and a node whose own stay', async () => {
    const bench = makeBench()
    const numbers = async () => {
      const { cpu, mem } = record((await bench.get('/nodes/pve1/lxc/200/status/current')).data)
      return [cpu, mem]
    }
    const node = async () => record((await bench.get('/nodes/pve1/status')).data)['memory']
    const [first, firstNode] = [await numbers(), await node()]
    bench.pass(10_000)
    expect(await numbers()).not.toEqual(first)
    expect(await node()).toEqual(firstNode)
  })
})

describe('LX-42 many containers, and states of before', () => {
  it('lists 10,000 of them in a moment', async () => {
    const state = createSimulator({ seed: 'demo' }).state()
    const model = state.guests['200']
    if (!model) throw new Error('no container 200')
    for (let vmid = 10_000; vmid < 20_000; vmid++) {
      state.guests[String(vmid)] = { ...structuredClone(model), vmid }
      state.pools['production']?.guests.push(vmid)
    }
    const bench = makeBench({ state })
    await bench.get('/cluster/resources?type=vm')
    const startedAt = performance.now()
    expect(rows((await bench.get('/cluster/resources?type=vm')).data).length).toBeGreaterThan(10_000)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  it('goes on from a state that knows nothing of what is inside', async () => {
    const state = createSimulator({ seed: 'demo' }).state()
    for (const node of Object.values(state.nodes)) delete node.devices
    for (const guest of Object.values(state.guests)) delete guest.inside
    const shell = createSimulator({ state: JSON.parse(JSON.stringify(state)) }).shell('pve1')
    expect((await shell.run(['pct', 'exec', '200', '--', 'hostname'])).stdout).toBe('dns1\n')
    expect((await shell.run(['ls', '/dev/net'])).stdout).toBe('tun\n')
  })
})
