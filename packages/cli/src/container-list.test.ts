import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pxrun, useHome } from '../test/cli.js'

useHome()

describe('LX-12 pxrun list', () => {
  it('shows containers with live CPU and memory, and no VM', async () => {
    const run = await pxrun(['list', '--demo'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toMatch(/^ *ID +NAME +STATUS +NODE +CPU +CORES +MEMORY +OF /)
    expect(run.stdout).toMatch(/^ *200 +dns1 +running +pve1 +\d+\.\d % +2 +\d+(?:\.\d)? MiB +1 GiB/m)
    expect(run.stdout).toMatch(/^ *202 +scratch +stopped +pve2 +2 +1 GiB/m)
    expect(run.stdout).not.toContain('web1')
  })

  it('filters by node, status and tag', async () => {
    const ids = async (...flags: string[]) => (await pxrun(['list', '--demo', '--quiet', ...flags])).stdout
    expect(await ids('--status', 'running')).toBe('200\n201\n')
    expect(await ids('--node', 'pve2')).toBe('202\n211\n')
    expect(await ids('--tag', 'ci')).toBe('211\n')
    const none = await pxrun(['list', '--demo', '--tag', 'nowhere'])
    expect(none.stdout).toBe('No container is like that.\n')
  })

  it('gives the same as JSON and as YAML', async () => {
    const json = await pxrun(['list', '--demo', '--json', '--status', 'stopped'])
    const yaml = await pxrun(['list', '--demo', '--yaml', '--status', 'stopped'])
    expect(json.json()).toMatchObject([{ vmid: 202, type: 'lxc', name: 'scratch' }, {}, {}, {}, {}])
    expect(parse(yaml.stdout)).toEqual(json.json())
  })
})

describe('pxrun is a program of its own on the machinery of pve', () => {
  it('calls itself by its name', async () => {
    expect((await pxrun(['--help'])).stdout).toMatch(/^pxrun: create and manage containers/)
    expect((await pxrun(['list', '--help'])).stdout).toContain('pxrun list [flags]')
    const unknown = await pxrun(['lst'])
    expect(unknown).toMatchObject({ code: 2 })
    expect(unknown.stderr).toContain("Did you mean 'pxrun list'?")
    expect((await pxrun(['list', '--nod', 'x'])).stderr).toContain("There is no flag '--nod' of 'pxrun list'")
    expect((await pxrun(['vm', 'list'])).code).toBe(2)
  })
})
