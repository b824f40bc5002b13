/** The built `ostui` against a real cloud (labs/openstack), beside the official client. Needs `npm run build`. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LabDescription, openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import { Home, ostuiProgram } from './built-program.js'
import { TerminalSession } from './tmux.js'

const execute = promisify(execFile)
const prefix = `ostui-e2e-${randomBytes(3).toString('hex')}`
let lab: LabDescription
let env: Record<string, string>
const home = new Home()

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function ostui(...argv: readonly string[]): Promise<Run> {
  try {
    const running = execute(process.execPath, [ostuiProgram, ...argv], { cwd: home.path('work'), env })
    running.child.stdin?.end()
    return { code: 0, ...(await running) }
  } catch (error) {
    const said = (name: string) => (error instanceof Error ? Reflect.get(error, name) : error)
    return { code: Number(said('code')), stdout: String(said('stdout')), stderr: String(said('stderr')) }
  }
}

async function json(...argv: readonly string[]): Promise<unknown> {
  const run = await ostui(...argv, '--json')
  expect(run.code, run.stderr).toBe(0)
  return JSON.parse(run.stdout)
}

beforeAll(async () => {
  lab = await openstackLab()
  env = home.env({
    OS_CLIENT_CONFIG_FILE: lab.cloudsFile,
    OS_CLOUD: 'lab-demo',
    XDG_CACHE_HOME: home.path('cache'),
  })
  const made = await ostui(
    ...['server', 'create', prefix, '--count', '2', '--flavor', 'm1.nano', '--image', 'lab-tiny'],
    ...['--network', 'private', '--json'],
  )
  expect(made.code, made.stderr).toBe(0)
}, 120_000)

afterAll(async () => {
  const { stdout } = await ostui('server', 'list', '--filter', `name=${prefix}*`, '-q')
  const ids = stdout.split('\n').filter((id) => id !== '')
  if (ids.length > 0) await ostui('server', 'delete', ...ids, '--yes')
  home.remove()
})

/** Sorted by id, for comparing. */
const byId = (rows: unknown): object[] =>
  (Array.isArray(rows) ? [...rows] : []).sort((a, b) =>
    String(Reflect.get(a, 'id')).localeCompare(String(Reflect.get(b, 'id'))),
  )

describe('OS-102 ostui and the official client agree', { timeout: 60_000 }, () => {
  it('OS-20 on the list of servers', async () => {
    const [own, theirs] = await Promise.all([
      json('server', 'list', '--filter', `name=${prefix}*`),
      openstackClientJson(lab, ['server', 'list', '--name', prefix, '--long']),
    ])
    expect(Array.isArray(theirs) && theirs.length).toBe(2)
    const told = (Array.isArray(theirs) ? theirs : []).map((row: Record<string, unknown>) => ({
      id: row['ID'],
      name: row['Name'],
      status: row['Status'],
      imageId: row['Image ID'],
      availabilityZone: row['Availability Zone'],
    }))
    expect(byId(own)).toMatchObject(byId(told))
  })

  it('OS-20 on one server', async () => {
    const [own, theirs] = await Promise.all([
      json('server', 'show', `${prefix}-1`),
      openstackClientJson(lab, ['server', 'show', `${prefix}-1`]),
    ])
    expect(theirs).toMatchObject({ status: 'ACTIVE' })
    const row = new Map(Object.entries(theirs ?? {}))
    expect(own).toMatchObject({
      id: row.get('id'),
      status: row.get('status'),
      vmState: row.get('OS-EXT-STS:vm_state'),
      userId: row.get('user_id'),
      projectId: row.get('project_id'),
    })
  })

  it('OS-10 on the quota', async () => {
    const [own, theirs] = await Promise.all([json('quota'), openstackClientJson(lab, ['quota', 'show'])])
    const row = new Map(Object.entries(theirs ?? {}))
    expect(own).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({ service: 'compute', resource: 'instances', limit: row.get('instances') }),
        expect.objectContaining({ service: 'compute', resource: 'cores', limit: row.get('cores') }),
        expect.objectContaining({ service: 'compute', resource: 'ramMiB', limit: row.get('ram') }),
        expect.objectContaining({ service: 'block-storage', resource: 'volumes', limit: row.get('volumes') }),
        expect.objectContaining({ service: 'network', resource: 'ports', limit: row.get('ports') }),
      ]),
    })
  })

  it('OS-21 stops and starts two servers at a time', async () => {
    const names = [`${prefix}-1`, `${prefix}-2`]
    expect(await json('server', 'stop', ...names)).toMatchObject([
      { name: names[0], ok: true, status: 'SHUTOFF' },
      { name: names[1], ok: true, status: 'SHUTOFF' },
    ])
    expect(await openstackClientJson(lab, ['server', 'show', `${prefix}-1`])).toMatchObject({
      status: 'SHUTOFF',
    })
    expect(await json('server', 'start', ...names)).toMatchObject([
      { status: 'ACTIVE' },
      { status: 'ACTIVE' },
    ])
  })

  it('OS-4 names the rule that forbids something, with the request id', async () => {
    const run = await ostui('server', 'list', '--all-projects', '--json')
    expect(run.code).toBe(6)
    expect(JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({
      error: {
        code: 'OS_FORBIDDEN',
        ids: { requestId: expect.stringMatching(/^req-/) },
        details: { policy: expect.stringContaining('all_tenants') },
      },
    })
  })
})

describe('OS-102 ostui in a terminal', { timeout: 60_000 }, () => {
  it('lists within the width of the terminal, and asks before it deletes', async () => {
    const session = await TerminalSession.start(home, ['server', 'delete', `${prefix}-2`], {
      program: ostuiProgram,
      env,
      columns: 80,
    })
    try {
      await session.waitFor(/Delete server/)
      await session.type('n')
      await session.waitFor(/nothing was changed/)
    } finally {
      await session.close()
    }
    expect(await json('server', 'show', `${prefix}-2`)).toMatchObject({ status: 'ACTIVE' })
  })
})
