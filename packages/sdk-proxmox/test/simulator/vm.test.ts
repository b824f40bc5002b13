import { describe, expect, it } from 'vitest'
import { type Bench, makeBench, record, rows } from './helpers.js'

const config = async (bench: Bench, vmid: number, node = 'pve1') =>
  record((await bench.get(`/nodes/${node}/qemu/${vmid}/config`)).data)

const newVm = (vmid: number): Record<string, string> => ({
  vmid: String(vmid),
  name: `vm${vmid}`,
  scsihw: 'virtio-scsi-single',
  scsi0: 'ceph-pool:32,iothread=on,ssd=1',
  efidisk0: 'ceph-pool:1,efitype=4m',
  net0: 'virtio,bridge=vmbr9,firewall=1',
  ide2: 'cephfs:iso/nixos-minimal-25.11.1234.x86_64-linux.iso,media=cdrom',
  agent: '1',
  serial0: 'socket',
  tags: 'Web;b, a',
})

describe('VM-20 VM-21 creating', () => {
  it('allocates disks, makes addresses and normalises, as the server does', async () => {
    const bench = makeBench()
    expect(await bench.task('POST', '/nodes/pve1/qemu', newVm(110))).toBe('OK')
    expect(await config(bench, 110)).toMatchObject({
      scsi0: 'ceph-pool:vm-110-disk-0,iothread=1,size=32G,ssd=1',
      efidisk0: 'ceph-pool:vm-110-disk-1,efitype=4m,size=528K',
      net0: expect.stringMatching(/^virtio=BC:24:11(?::[0-9A-F]{2}){3},bridge=vmbr9,firewall=1$/),
      ide2: 'cephfs:iso/nixos-minimal-25.11.1234.x86_64-linux.iso,media=cdrom,size=1540M',
      boot: 'order=scsi0;ide2;net0',
      tags: 'a;b;web',
      smbios1: expect.stringMatching(/^uuid=[0-9a-f-]{36}$/),
      digest: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
  })

  it('shows a new guest as unknown at first in the resources of the cluster', async () => {
    const bench = makeBench()
    await bench.send('POST', '/nodes/pve1/qemu', newVm(110))
    const row = async () =>
      rows((await bench.get('/cluster/resources')).data).find(({ vmid }) => vmid === 110)
    expect(await row()).toMatchObject({ status: 'unknown' })
    expect(await row()).not.toHaveProperty('name')
    bench.pass(10_000)
    expect(await row()).toMatchObject({ status: 'stopped', name: 'vm110', maxdisk: 32 * 1024 ** 3 })
  })

  it('VM-26 lets exactly one of many creations with one id win', async () => {
    const bench = makeBench()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => bench.send('POST', '/nodes/pve1/qemu', { vmid: '110' })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      answers.filter(
        ({ message }) => message === "unable to create VM 110 - VM 110 already exists on node 'pve1'\n",
      ),
    ).toHaveLength(7)
  })

  it('takes back all of a creation that failed or was interrupted', async () => {
    const bench = makeBench()
    const volumes = () => bench.simulator.state().volumes.length
    const count = volumes()
    const failing = { ...newVm(110), ide2: 'cephfs:iso/none.iso,media=cdrom', pool: 'staging' }
    expect(await bench.task('POST', '/nodes/pve1/qemu', failing)).toBe(
      "unable to create VM 110 - volume 'cephfs:iso/none.iso' does not exist",
    )
    const upid = String((await bench.send('POST', '/nodes/pve1/qemu', newVm(111))).data)
    expect((await bench.send('DELETE', `/nodes/pve1/tasks/${encodeURIComponent(upid)}`)).status).toBe(200)
    const status = record((await bench.get(`/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`)).data)
    expect(status['exitstatus']).toBe('received interrupt')
    expect(volumes()).toBe(count)
    const { guests, pools } = bench.simulator.state()
    expect(Object.keys(guests)).not.toContain('110')
    expect(Object.keys(guests)).not.toContain('111')
    expect(pools['staging']?.guests).toEqual([104])
  })

  it('locks the guest while it is being created', async () => {
    const bench = makeBench()
    await bench.send('POST', '/nodes/pve1/qemu', newVm(110))
    expect(await config(bench, 110)).toEqual({
      lock: 'create',
      digest: 'a7e9f8c42935261b36fcd1d7d6cd8cd41648da49',
    })
    expect((await bench.send('PUT', '/nodes/pve1/qemu/110/config', { memory: '512' })).message).toBe(
      'VM is locked (create)\n',
    )
  })
})

describe('VM-28 configuration and pending changes', () => {
  it('keeps on a running guest what needs a restart, and takes it back', async () => {
    const bench = makeBench()
    const put = (form: Record<string, string>) => bench.send('PUT', '/nodes/pve1/qemu/100/config', form)
    expect((await put({ memory: '16384', name: 'web1b', delete: 'agent' })).status).toBe(200)
    expect(await config(bench, 100)).toMatchObject({ memory: '16384', name: 'web1b' })
    expect(await config(bench, 100)).not.toHaveProperty('agent')
    const current = record((await bench.get('/nodes/pve1/qemu/100/config?current=1')).data)
    expect(current).toMatchObject({ memory: '8192', name: 'web1b', agent: '1' })
    const pending = rows((await bench.get('/nodes/pve1/qemu/100/pending')).data)
    expect(pending).toContainEqual({ key: 'memory', value: '8192', pending: '16384' })
    expect(pending).toContainEqual({ key: 'agent', value: '1', delete: 1 })
    await put({ revert: 'agent' })
    expect(await bench.task('POST', '/nodes/pve1/qemu/100/status/reboot')).toBe('OK')
    expect(record((await bench.get('/nodes/pve1/qemu/100/config?current=1')).data)).toMatchObject({
      memory: '16384',
      agent: '1',
    })
  })

  it('turns a removed disk into an unused one, and destroys that when it is removed', async () => {
    const bench = makeBench()
    const put = (form: Record<string, string>) => bench.send('PUT', '/nodes/pve1/qemu/104/config', form)
    const { scsi0 } = await config(bench, 104)
    const volid = String(scsi0).split(',')[0]
    await put({ delete: 'scsi0' })
    expect(await config(bench, 104)).toMatchObject({ unused0: volid })
    await put({ scsi1: String(volid) })
    expect(await config(bench, 104)).toMatchObject({ scsi1: `${volid},size=32G` })
    expect(await config(bench, 104)).not.toHaveProperty('unused0')
    await put({ delete: 'scsi1' })
    await put({ delete: 'unused0' })
    const content = rows((await bench.get('/nodes/pve1/storage/ceph-pool/content?vmid=104')).data)
    expect(content.map((row) => row['volid'])).not.toContain(volid)
  })

  it('refuses a change of a configuration that somebody else changed', async () => {
    const bench = makeBench()
    const { digest } = await config(bench, 104)
    const put = (form: Record<string, string>) => bench.send('PUT', '/nodes/pve1/qemu/104/config', form)
    expect((await put({ cores: '3', digest: String(digest) })).status).toBe(200)
    expect((await put({ cores: '4', digest: String(digest) })).message).toBe(
      'checksum mismatch (file change by other user?)\n',
    )
  })

  it('makes a request wait for a task that holds the guest, or gives up', async () => {
    const bench = makeBench()
    await bench.send('POST', '/nodes/pve1/qemu/104/snapshot', { snapname: 'one' })
    expect((await bench.send('PUT', '/nodes/pve1/qemu/104/config', { cores: '3' })).status).toBe(200)
    expect(rows((await bench.get('/nodes/pve1/qemu/104/snapshot')).data).map(({ name }) => name)).toEqual([
      'one',
      'current',
    ])
    await bench.send('POST', '/nodes/pve2/qemu/103/migrate', { target: 'pve1', online: '1' })
    const big = makeBench({ taskSpeed: 0.1 })
    await big.send('POST', '/nodes/pve1/qemu/100/status/shutdown')
    expect((await big.send('PUT', '/nodes/pve1/qemu/100/config', { name: 'x' })).message).toBe(
      "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout\n",
    )
  })
})

describe('VM-28 the life of a VM', () => {
  it('clones a template, linked and full, and refuses to start the template', async () => {
    const bench = makeBench()
    expect(await bench.task('POST', '/nodes/pve1/qemu/9000/clone', { newid: '110', name: 'linked' })).toBe(
      'OK',
    )
    expect(await config(bench, 110)).toMatchObject({
      name: 'linked',
      scsi0: expect.stringContaining('ceph-pool:base-9000-disk-1/vm-110-disk-0'),
    })
    expect(await config(bench, 110)).not.toHaveProperty('template')
    expect(
      await bench.task('POST', '/nodes/pve1/qemu/9000/clone', { newid: '111', full: '1', target: 'pve2' }),
    ).toBe('OK')
    const full = await config(bench, 111, 'pve2')
    expect(full).toMatchObject({
      name: 'Copy-of-VM-debian-13-cloud',
      scsi0: expect.stringContaining('ceph-pool:vm-111-disk-0,'),
    })
    expect(full['net0']).not.toBe((await config(bench, 110))['net0'])
    expect(await bench.task('POST', '/nodes/pve1/qemu/9000/status/start')).toBe(
      "you can't start a vm if it's a template",
    )
    expect((await bench.send('POST', '/nodes/pve1/qemu/9000/clone', { newid: '100' })).message).toBe(
      'unable to create VM 100: config file already exists\n',
    )
  })

  it('goes back to a snapshot', async () => {
    const bench = makeBench()
    expect(
      await bench.task('POST', '/nodes/pve1/qemu/104/snapshot', { snapname: 'clean', description: 'fresh' }),
    ).toBe('OK')
    await bench.send('PUT', '/nodes/pve1/qemu/104/config', { memory: '1024' })
    expect(await bench.task('POST', '/nodes/pve1/qemu/104/snapshot/clean/rollback')).toBe('OK')
    expect(await config(bench, 104)).toMatchObject({ memory: '4096', parent: 'clean' })
    expect(await bench.task('DELETE', '/nodes/pve1/qemu/104/snapshot/clean')).toBe('OK')
    expect(await bench.task('DELETE', '/nodes/pve1/qemu/104/snapshot/clean')).toBe(
      "snapshot 'clean' does not exist",
    )
  })

  it('migrates, only online when it runs, local disks only when asked to', async () => {
    const bench = makeBench()
    const path = '/nodes/pve1/qemu/100/migrate'
    expect((await bench.send('POST', path, { target: 'pve2' })).message).toBe(
      "can't migrate running VM without --online\n",
    )
    expect((await bench.send('POST', path, { target: 'pve1' })).errors).toEqual({
      target: 'target is local node.',
    })
    expect(await bench.task('POST', path, { target: 'pve2', online: '1' })).toBe('OK')
    expect(record((await bench.get('/nodes/pve2/qemu/100/status/current')).data)).toMatchObject({
      status: 'running',
    })
    expect((await bench.get('/nodes/pve1/qemu/100/config')).message).toBe(
      "Configuration file 'nodes/pve1/qemu-server/100.conf' does not exist\n",
    )
    await bench.send('PUT', '/nodes/pve2/qemu/100/config', { scsi1: 'local-lvm:4' })
    const back = '/nodes/pve2/qemu/100/migrate'
    expect(await bench.task('POST', back, { target: 'pve3', online: '1' })).toBe('migration aborted')
    expect(await bench.task('POST', back, { target: 'pve3', online: '1', 'with-local-disks': '1' })).toBe(
      'OK',
    )
    expect(
      bench.simulator.state().volumes.find(({ storage, vmid }) => storage === 'local-lvm' && vmid === 100)
        ?.node,
    ).toBe('pve3')
  })

  it('moves and resizes disks', async () => {
    const bench = makeBench()
    expect(await bench.task('PUT', '/nodes/pve1/qemu/104/resize', { disk: 'scsi0', size: '+10G' })).toBe('OK')
    expect(await bench.task('PUT', '/nodes/pve1/qemu/104/resize', { disk: 'scsi0', size: '1G' })).toBe(
      'shrinking disks is not supported',
    )
    expect(
      await bench.task('POST', '/nodes/pve1/qemu/104/move_disk', {
        disk: 'scsi0',
        storage: 'local-lvm',
        delete: '1',
      }),
    ).toBe('OK')
    expect(await config(bench, 104)).toMatchObject({
      scsi0: 'local-lvm:vm-104-disk-0,iothread=1,size=42G,ssd=1',
    })
  })

  it('backs up and restores, also to another id and storage', async () => {
    const bench = makeBench()
    expect(
      await bench.task('POST', '/nodes/pve1/vzdump', {
        vmid: '104',
        storage: 'cephfs',
        mode: 'snapshot',
        'notes-template': '{{guestname}} on {{node}}',
      }),
    ).toBe('OK')
    const backups = rows((await bench.get('/nodes/pve1/storage/cephfs/content?content=backup')).data)
    expect(backups).toMatchObject([
      {
        volid: expect.stringMatching(/^cephfs:backup\/vzdump-qemu-104-2026_01_15-\d\d_\d\d_\d\d\.vma\.zst$/),
        vmid: 104,
        notes: 'web-staging on pve1',
      },
    ])
    const archive = String(backups[0]?.['volid'])
    expect((await bench.send('POST', '/nodes/pve1/qemu', { vmid: '104', archive })).message).toBe(
      "unable to restore VM 104 - VM 104 already exists on node 'pve1'\n",
    )
    expect(
      await bench.task('POST', '/nodes/pve2/qemu', {
        vmid: '110',
        archive,
        storage: 'local-lvm',
        unique: '1',
      }),
    ).toBe('OK')
    const restored = await config(bench, 110, 'pve2')
    expect(restored).toMatchObject({
      name: 'web-staging',
      scsi0: expect.stringMatching(/^local-lvm:vm-110-disk-\d,iothread=1,size=32G,ssd=1$/),
    })
    expect(restored['net0']).not.toBe((await config(bench, 104))['net0'])
    await bench.send('PUT', '/nodes/pve1/qemu/104/config', { name: 'broken' })
    expect(await bench.task('POST', '/nodes/pve1/qemu', { vmid: '104', archive, force: '1' })).toBe('OK')
    expect(await config(bench, 104)).toMatchObject({ name: 'web-staging' })
  })

  it('runs commands and keeps files in the guest through its agent', async () => {
    const bench = makeBench()
    const agent = '/nodes/pve1/qemu/100/agent'
    const exec = await bench.send('POST', `${agent}/exec`, { command: 'hostname' })
    const { pid } = record(exec.data)
    expect((await bench.get(`${agent}/exec-status?pid=${pid}`)).data).toEqual({
      exited: 1,
      exitcode: 0,
      'out-data': 'web1\n',
    })
    await bench.send('POST', `${agent}/file-write`, { file: '/root/note', content: 'hello' })
    expect(record((await bench.get(`${agent}/file-read?file=/root/note`)).data)['content']).toBe('hello')
    expect((await bench.send('POST', '/nodes/pve1/qemu/104/agent/ping')).message).toBe(
      'VM 104 is not running\n',
    )
    await bench.task('POST', '/nodes/pve1/qemu/104/status/start')
    expect((await bench.send('POST', '/nodes/pve1/qemu/104/agent/ping')).data).toEqual({ result: {} })
  })

  it('deletes with everything that names it, but not what runs, is protected or is managed', async () => {
    const bench = makeBench()
    const path = '/nodes/pve1/qemu/100'
    expect((await bench.send('DELETE', path)).message).toBe('VM 100 is running - destroy failed\n')
    expect(await bench.task('POST', `${path}/status/stop`)).toBe('OK')
    expect((await bench.send('DELETE', path)).message).toContain('used in HA resources')
    await bench.send('PUT', `${path}/config`, { protection: '1' })
    expect((await bench.send('DELETE', path, { purge: '1' })).message).toBe(
      "can't remove VM 100 - protection mode enabled\n",
    )
    await bench.send('PUT', `${path}/config`, { protection: '0' })
    expect(await bench.task('DELETE', path, { purge: '1', 'destroy-unreferenced-disks': '1' })).toBe('OK')
    const state = bench.simulator.state()
    expect(state.guests['100']).toBeUndefined()
    expect(state.ha['vm:100']).toBeUndefined()
    expect(state.pools['production']?.guests).toEqual([101, 102, 211])
    expect(state.volumes.filter(({ vmid }) => vmid === 100)).toEqual([])
  })

  it('puts a VM under HA, which then starts it', async () => {
    const bench = makeBench()
    expect(
      (await bench.send('POST', '/cluster/ha/resources', { sid: 'vm:104', state: 'started' })).status,
    ).toBe(200)
    expect((await bench.send('POST', '/cluster/ha/resources', { sid: 'vm:104' })).message).toBe(
      "resource ID 'vm:104' already defined\n",
    )
    expect(String((await bench.send('POST', '/nodes/pve1/qemu/104/status/start')).data)).toContain(
      ':hastart:104:',
    )
    bench.pass(5000)
    await bench.get('/version')
    bench.pass(5000)
    expect(record((await bench.get('/nodes/pve1/qemu/104/status/current')).data)).toMatchObject({
      status: 'running',
      ha: { managed: 1, state: 'started' },
    })
  })
})
