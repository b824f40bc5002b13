import { describe, expect, it } from 'vitest'
import { type Bench, makeBench, record, rows, signIn } from './helpers.js'

const debian12 = 'debian-12-standard_12.12-1_amd64.tar.zst'

const templatesOn = async (bench: Bench, node: string, storage: string) =>
  rows((await bench.get(`/nodes/${node}/storage/${storage}/content?content=vztmpl`)).data).map(
    ({ volid }) => volid,
  )

/** The lines of a task's log so far. */
const logOf = async (bench: Bench, upid: unknown): Promise<string[]> =>
  rows((await bench.get(`/nodes/pve1/tasks/${encodeURIComponent(String(upid))}/log?limit=0`)).data).map(
    ({ t }) => String(t),
  )

describe('LX-2 templates', () => {
  it('has an index of appliances with all that the schema names', async () => {
    const bench = makeBench()
    const index = rows((await bench.get('/nodes/pve1/aplinfo')).data)
    expect(index.length).toBeGreaterThanOrEqual(12)
    for (const row of index)
      for (const field of 'template type package headline os section version sha512sum location infopage source description maintainer'.split(
        ' ',
      ))
        expect(row[field], `${String(row['template'])}: ${field}`).toMatch(/./)
    expect(new Set(index.map(({ template }) => template)).size).toBe(index.length)
    expect(index.map(({ section }) => section)).toContain('turnkeylinux')
    for (const package_ of [
      'debian-13-standard',
      'ubuntu-24.04-standard',
      'alpine-3.22-default',
      'archlinux-base',
    ])
      expect(index.map((row) => row['package'])).toContain(package_)
  })

  it('downloads one, with its progress in the log, and knows one that is there', async () => {
    const bench = makeBench()
    const asked = await bench.send('POST', '/nodes/pve1/aplinfo', { storage: 'local', template: debian12 })
    expect(asked.data).toMatch(new RegExp(`^UPID:pve1:.*:download:${debian12}:root@pam!demo:$`))
    bench.pass(2000)
    const early = await logOf(bench, asked.data)
    expect(early[0]).toBe(
      `downloading http://download.proxmox.com/images/system/${debian12} to /var/lib/vz/template/cache/${debian12}`,
    )
    expect(early.join('\n')).toMatch(/\d+K \.{8}.* \d+%/)
    expect(await templatesOn(bench, 'pve1', 'local')).not.toContain(`local:vztmpl/${debian12}`)
    bench.pass(60_000)
    const late = await logOf(bench, asked.data)
    expect(late.slice(-3)).toEqual([
      'calculating checksum...OK, checksum verified',
      expect.stringMatching(/^download of '.*' to '.*' finished$/),
      'TASK OK',
    ])
    expect(await templatesOn(bench, 'pve1', 'local')).toContain(`local:vztmpl/${debian12}`)
    // Storages that are not shared have it on that node alone.
    expect(await templatesOn(bench, 'pve2', 'local')).not.toContain(`local:vztmpl/${debian12}`)
    const again = await bench.send('POST', '/nodes/pve1/aplinfo', { storage: 'local', template: debian12 })
    bench.pass(5000)
    expect(await logOf(bench, again.data)).toContain(
      'calculating checksum of existing file...OK, got correct file already, no need to download',
    )
  })

  it('deletes one', async () => {
    const bench = makeBench()
    const volid = 'cephfs:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz'
    expect(await templatesOn(bench, 'pve1', 'cephfs')).toContain(volid)
    expect(await bench.task('DELETE', `/nodes/pve1/storage/cephfs/content/${volid}`)).toBe('OK')
    expect(await templatesOn(bench, 'pve1', 'cephfs')).not.toContain(volid)
  })

  it.each([
    [{ storage: 'local', template: 'no-such.tar.zst' }, 400, { template: 'no such template' }],
    [{ storage: 'nowhere', template: debian12 }, 500, "storage 'nowhere' does not exist"],
    [{ storage: 'ceph-pool', template: debian12 }, 500, "storage 'ceph-pool' does not support templates"],
  ] as const)('refuses %j', async (form, status, why) => {
    const asked = await makeBench().send('POST', '/nodes/pve1/aplinfo', form)
    expect(asked.status).toBe(status)
    if (typeof why === 'string') expect(asked.reason).toBe(why)
    else expect(asked.errors).toEqual(why)
  })

  it('fails where the storage is full, and leaves nothing', async () => {
    const bench = makeBench()
    const state = bench.simulator.state()
    const local = state.storages['local']
    if (local) local.otherBytes = local.totalBytes - 1024 ** 3
    const full = makeBench({ state })
    expect(
      await full.task('POST', '/nodes/pve1/aplinfo', { storage: 'local', template: debian12 }),
    ).toContain('No space left on device')
    expect(await templatesOn(full, 'pve1', 'local')).not.toContain(`local:vztmpl/${debian12}`)
  })

  it('asks for the right to put templates there', async () => {
    const bench = makeBench()
    const alice = await signIn(bench, 'alice@pve', 'alice-demo')
    const asked = await bench.send(
      'POST',
      '/nodes/pve1/aplinfo',
      { storage: 'local', template: debian12 },
      alice,
    )
    expect(asked).toMatchObject({
      status: 403,
      reason: 'Permission check failed (/storage/local, Datastore.AllocateTemplate)',
    })
    expect((await bench.get('/nodes/pve1/aplinfo', alice)).status).toBe(200)
  })
})

describe('LX-2 downloads from a URL', () => {
  const url = 'https://example.org/images/custom_1.0_amd64.tar.xz'
  const path = '/nodes/pve1/storage/local/download-url'

  it('brings a template, and an ISO image', async () => {
    const bench = makeBench()
    expect(
      await bench.task('POST', path, { content: 'vztmpl', filename: 'custom_1.0_amd64.tar.xz', url }),
    ).toBe('OK')
    expect(
      await bench.task('POST', path, { content: 'iso', filename: 'x.iso', url: 'https://example.org/x.iso' }),
    ).toBe('OK')
    expect(await templatesOn(bench, 'pve1', 'local')).toContain('local:vztmpl/custom_1.0_amd64.tar.xz')
    const meta = await bench.get(`/nodes/pve1/query-url-metadata?url=${encodeURIComponent(url)}`)
    expect(record(meta.data)).toMatchObject({ filename: 'custom_1.0_amd64.tar.xz' })
  })

  it('does not write over a file that it cannot tell to be the same', async () => {
    const bench = makeBench()
    const form = { content: 'vztmpl', filename: 'custom_1.0_amd64.tar.xz', url }
    await bench.task('POST', path, form)
    expect(await bench.task('POST', path, form)).toBe(
      "refusing to override existing file '/var/lib/vz/template/cache/custom_1.0_amd64.tar.xz'",
    )
  })

  it.each([
    ['a wrong extension', 'local', { filename: 'x.txt' }, 400],
    ['a storage without files', 'ceph-pool', {}, 500],
    ['a checksum without its kind', 'local', { checksum: 'abc' }, 400],
    ['an address of another kind', 'local', { url: 'ftp://example.org/x.tar.xz' }, 400],
  ] as const)('refuses %s', async (_, storage, more, status) => {
    const form = { content: 'vztmpl', filename: 'a.tar.xz', url, ...more }
    expect((await makeBench().send('POST', `/nodes/pve1/storage/${storage}/download-url`, form)).status).toBe(
      status,
    )
  })
})
