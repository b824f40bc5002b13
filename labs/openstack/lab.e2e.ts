import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { idOf, type LabDescription, labState, openstackLab, startOpenstackLab } from './lab.js'
import { openstackClient, openstackClientJson } from './openstack-client.js'

let lab: LabDescription
beforeAll(async () => {
  lab = await openstackLab()
})

describe('the lab', () => {
  it('answers at every endpoint of its catalog', async () => {
    const origins = [lab.authUrl, ...Object.values(lab.endpoints)].map(
      (url) => new URL(url.split('%')[0] ?? url).origin,
    )
    const answers = await Promise.all(
      origins.map(async (origin) => [origin, (await fetch(`${origin}/`)).status < 500] as const),
    )
    expect(answers.filter(([, isAnswer]) => !isAnswer)).toEqual([])
    expect(new Set(origins).size).toBe(lab.services.length)
  })

  it('describes what it has as the official client sees it', async () => {
    const named = z.array(z.object({ ID: z.string(), Name: z.string() }))
    const images = named.parse(await openstackClientJson(lab, ['image', 'list', '--public']))
    expect(Object.fromEntries(images.map(({ ID, Name }) => [Name, ID]))).toMatchObject({
      'lab-tiny': idOf(lab.images, 'lab-tiny'),
      'lab-big': idOf(lab.images, 'lab-big'),
    })
    const networks = named.parse(await openstackClientJson(lab, ['network', 'list']))
    expect(networks).toContainEqual(
      expect.objectContaining({ Name: 'private', ID: idOf(lab.networks, 'private') }),
    )
  })

  it.each(['lab-admin', 'lab-demo', 'lab-alt', 'lab-reader', 'lab-system', 'lab-appcred'])(
    'lets %s of its clouds.yaml in',
    async (cloud) => {
      expect(Object.keys(lab.clouds)).toContain(cloud)
      const token = z.object({ id: z.string() })
      expect(token.parse(await openstackClientJson(lab, ['token', 'issue'], { cloud })).id).toMatch(/^gAAAA/)
    },
  )

  it('listens on addresses of this machine only', () => {
    const addresses = listening(lab.home)
    expect(addresses.length).toBeGreaterThan(lab.services.length)
    // 127.0.0.1, and epmd's own ::1, as /proc writes them.
    const local = ['0100007F', '00000000000000000000000001000000']
    expect(addresses.filter((address) => !local.includes(address))).toEqual([])
  })

  it('says what is not there by the names of what is', () => {
    expect(() => idOf(lab.flavors, 'm1.gigantic')).toThrow(/no 'm1\.gigantic', only .*m1\.tiny/)
  })
})

describe('the official client', () => {
  it('fails with its own words', async () => {
    await expect(openstackClient(lab, ['server', 'show', 'nothing-of-that-name'])).rejects.toThrow(
      /No server .*'nothing-of-that-name' exists/,
    )
  })
})

describe('a lab in another folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'openstack-lab-'))
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(home, { recursive: true, force: true })
  })

  it('is down, and is not started on ports that are taken', async () => {
    vi.stubEnv('OPENSTACK_LAB_HOME', home)
    expect(await labState()).toBe('down')
    await expect(openstackLab()).rejects.toThrow(/does not run: npm run lab:openstack -- up/)
    await expect(startOpenstackLab(() => {}, ['keystone'])).rejects.toThrow(
      /port \d+ of \S+ is taken .*LAB_PORT_OFFSET/,
    )
    expect(await labState()).toBe('down')
  })

  it('is named by an absolute path', async () => {
    vi.stubEnv('OPENSTACK_LAB_HOME', 'lab')
    await expect(labState()).rejects.toThrow(/must be an absolute path, not lab/)
  })
})

/** The addresses on which processes of the lab's groups listen, as /proc has them. */
function listening(home: string): string[] {
  const leaders = readdirSync(join(home, 'run'))
    .filter((name) => name.endsWith('.pid'))
    .map((name) => readFileSync(join(home, 'run', name), 'utf8').split(' ')[0])
  const sockets = new Set(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && leaders.includes(groupOf(name)))
      .flatMap(socketsOf),
  )
  return ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === '0A' && inode !== undefined && sockets.has(inode))
    .map(([, local = '']) => local.split(':')[0] ?? '')
}

/** Processes end while one looks: what is gone has neither group nor sockets. */
const orNothing = <T>(read: () => T, nothing: T): T => {
  try {
    return read()
  } catch {
    return nothing
  }
}

const groupOf = (pid: string): string =>
  orNothing(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[2] ?? '',
    '',
  )

const socketsOf = (pid: string): string[] =>
  orNothing(() => readdirSync(`/proc/${pid}/fd`), []).flatMap((fd) => {
    const target = orNothing(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '')
    return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []
  })
