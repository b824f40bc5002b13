import { describe, expect, it } from 'vitest'
import { pxrun, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()

describe('LX-14 LX-2 pxrun template list', () => {
  it('has what is there, and on which nodes', async () => {
    const run = await pxrun(['template', 'list', '--demo', '--json'])
    expect(run.json()).toContainEqual({
      volid: 'cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst',
      name: 'debian-13-standard_13.1-2_amd64.tar.zst',
      storage: 'cephfs',
      sizeBytes: expect.any(Number),
      nodes: ['pve1', 'pve2', 'pve3'],
    })
    const less = await pxrun(['template', 'list', '--demo', '--node', 'pve1', '--storage', 'local', '--json'])
    expect(less.json()).toEqual([
      expect.objectContaining({ name: 'alpine-3.21-default_20241217_amd64.tar.xz', nodes: ['pve1'] }),
    ])
    expect(await pxrun(['template', 'list', '--demo', '--node', 'pve9'])).toMatchObject({ code: 7 })
  })

  it('--available has what the appliance index offers', async () => {
    const run = await pxrun(['template', 'list', '--available', '--demo', '--quiet'])
    expect(run.stdout).toContain('debian-12-standard_12.12-1_amd64.tar.zst\n')
    expect(await pxrun(['template', 'list', '--available', '--storage', 'local', '--demo'])).toMatchObject({
      code: 2,
    })
  })
})

describe('LX-14 LX-2 pxrun template pull', () => {
  it('gets the newest of a name, shows its progress, and gets it once', async () => {
    const { env, changes } = await serve()
    const argv = ['template', 'pull', 'debian-12', '--node', 'pve2']
    const run = await pxrun(argv, { env })
    expect(run).toMatchObject({
      code: 0,
      stdout: 'Downloaded: local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst on pve2\n',
    })
    expect(run.stderr).toMatch(/100%/)
    expect(changes()).toMatchObject([
      {
        path: '/nodes/pve2/aplinfo',
        parameters: { storage: 'local', template: 'debian-12-standard_12.12-1_amd64.tar.zst' },
      },
    ])
    const again = await pxrun([...argv, '--json'], { env })
    expect(again.json()).toMatchObject({ existing: true, node: 'pve2', storage: 'local' })
    expect(changes()).toHaveLength(1)
  })

  it('gets one from an address, with its checksum', async () => {
    const { env, changes } = await serve()
    const url = 'https://example.org/images/my-debian_1.0_amd64.tar.zst'
    const sum = 'a'.repeat(64)
    const run = await pxrun(['template', 'pull', url, '--storage', 'cephfs', '--checksum', `sha256:${sum}`], {
      env,
    })
    expect(run.code, run.stderr).toBe(0)
    expect(changes()).toMatchObject([
      {
        path: expect.stringMatching(/\/storage\/cephfs\/download-url$/),
        parameters: {
          url,
          filename: 'my-debian_1.0_amd64.tar.zst',
          content: 'vztmpl',
          checksum: sum,
          'checksum-algorithm': 'sha256',
        },
      },
    ])
  })

  it.each([
    [['debain-12'], 3, "did you mean 'debian-12'?"],
    [['ftp://example.org/x.tar.zst'], 2, 'not an http or https address'],
    [['debian-12', '--checksum', `sha256:${'a'.repeat(64)}`], 2, 'the appliance index has its own'],
    [['https://example.org/x.tar.zst', '--checksum', 'sha256:abc'], 2, '64 hexadecimal digits'],
    [['https://example.org/x.tar.zst', '--checksum', 'crc:abcd'], 2, 'Others than sha256'],
    [['debian-12', '--node', 'pve9'], 7, "Node 'pve9' is not in this cluster"],
  ])('LX-41 refuses %j before anything is sent', async (argv, code, words) => {
    const { env, changes } = await serve()
    expect(await pxrun(['template', 'pull', ...argv], { env })).toMatchObject({
      code,
      stderr: expect.stringContaining(words),
    })
    expect(changes()).toEqual([])
  })

  it('takes the storage with the most room where there is no local', async () => {
    const { env, changes } = await serve({
      change: (state) => {
        Object.assign(state.storages['local']?.options ?? {}, { content: 'iso' })
      },
    })
    await pxrun(['template', 'pull', 'debian-12'], { env })
    expect(changes()).toMatchObject([{ parameters: { storage: 'cephfs' } }])
  })
})
