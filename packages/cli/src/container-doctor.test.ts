import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closedPort, homes, type PveRun, pxrun, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()
const nobody = await closedPort()

const reportSchema = z.object({
  checks: z.array(
    z.object({ name: z.string(), status: z.string(), text: z.string(), hint: z.string().optional() }),
  ),
})
const checksOf = (run: PveRun) =>
  Object.fromEntries(reportSchema.parse(run.json()).checks.map(({ name, ...rest }) => [name, rest]))

describe('LX-14 LX-41 pxrun doctor', () => {
  it('goes through all that containers need, from settings to pct on the node', async () => {
    const run = await pxrun(['doctor', '--demo', '--json'], { env: { HOME: homes.current } })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const checks = checksOf(run)
    expect(Object.keys(checks)).toEqual([
      'configuration',
      'certificate',
      'sign-in',
      'version',
      'node',
      'permissions',
      'disk storage',
      'templates',
      'bridge',
      'credentials',
      'ssh config',
      'ssh',
      'root',
      'pct',
    ])
    expect(checks['pct']?.text).toMatch(/^pve-manager\/9\.\S+, \d+ containers on this node$/)
    expect(checks['templates']?.text).toContain('the default is cephfs:vztmpl/debian-13-standard')
    const text = await pxrun(['doctor', '--demo', '--node', 'pve2'], { env: { HOME: homes.current } })
    expect(text.stdout).toMatch(/^ok {4}configuration[\s\S]*All is in order\.\n$/)
  })

  it('without a server says so, skips what needs one, and looks at the rest', async () => {
    const run = await pxrun(['doctor', '--json'], { env: { HOME: homes.current } })
    expect(run.code).toBe(1)
    expect(checksOf(run)).toMatchObject({
      configuration: { status: 'fail', hint: expect.stringContaining('--host') },
      'sign-in': { status: 'skipped' },
      credentials: { status: 'ok' },
      ssh: { status: 'skipped' },
    })
  })

  it('LX-31 finds credentials that others can read', async () => {
    const file = join(homes.current, 'config', 'pxrun', 'credentials.sops.yaml')
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(file, 'x: y\n')
    chmodSync(file, 0o644)
    const run = await pxrun(['doctor', '--demo', '--json'], { env: { HOME: homes.current } })
    expect(run.code).toBe(1)
    expect(checksOf(run)['credentials']).toMatchObject({
      status: 'fail',
      hint: expect.stringContaining('chmod 600'),
    })
  })

  it('names the privileges that a token lacks', async () => {
    const { env } = await serve({
      change: (state) => {
        Object.assign(state.users['root@pam']?.tokens ?? {}, {
          weak: { secret: 'canary-weak', privsep: true, expire: 0 },
        })
        state.acl.push({
          path: '/',
          type: 'token',
          ugid: 'root@pam!weak',
          roleid: 'PVEAuditor',
          propagate: true,
        })
      },
    })
    const run = await pxrun(['doctor', '--no-ssh', '--json'], {
      env: {
        ...env,
        HOME: homes.current,
        PROXMOX_TOKEN_ID: 'root@pam!weak',
        PROXMOX_TOKEN_SECRET: 'canary-weak',
      },
    })
    expect(run.code).toBe(1)
    expect(JSON.stringify(checksOf(run))).toContain('VM.Allocate on /vms')
  })

  it('LX-26 says why a node cannot be signed in to; --no-ssh leaves that out', async () => {
    const { env } = await serve()
    const port = new URL(nobody).port
    const flags = ['--ssh-host', '127.0.0.1', '--ssh-port', port, '--no-ssh-config', '--json']
    const own = { ...env, HOME: homes.current }
    const run = await pxrun(['doctor', ...flags], { env: own })
    expect(run.code).toBe(1)
    expect(checksOf(run)).toMatchObject({
      ssh: { status: 'fail', hint: expect.stringContaining('--ssh-host') },
    })
    const without = checksOf(await pxrun(['doctor', '--no-ssh', ...flags], { env: own }))
    expect(Object.keys(without)).not.toContain('ssh')
  })

  it('warns where the default template is not there yet', async () => {
    const { env } = await serve({
      change: (state) => void Object.assign(state.storages['cephfs']?.options ?? {}, { content: 'iso' }),
    })
    const run = await pxrun(['doctor', '--no-ssh', '--json'], { env: { ...env, HOME: homes.current } })
    expect(checksOf(run)['templates']).toMatchObject({
      status: 'warn',
      hint: expect.stringContaining('pxrun template pull debian-13-standard'),
    })
  })
})
