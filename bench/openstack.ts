/**
 * `ostui` as whole processes: against the official client on the lab (where it runs), with 10,000 servers against a bare
 * fetch and JSON.parse of the same pages, and what needs no cloud against `node -e 0`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { labHome, labState } from '../labs/openstack/lab.js'
import { compare, median, report } from './measure.js'
import { serveManyServers } from './openstack-cloud.js'

const program = 'packages/cli/dist/ostui.js'
const officialClient = 'openstack'
const serverCount = 10_000

type Environment = Readonly<Record<string, string>>

export async function benchOpenstack(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'ostui-bench-'))
  const env: Environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
  }
  try {
    await againstOfficialClient(env)
    await manyServers(home, env)
    await local(home, env)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The same list of the same cloud; the official client keeps no token between runs unless it is told to. */
async function againstOfficialClient(env: Environment): Promise<void> {
  const state = await labState()
  if (state !== 'up' || spawnSync(officialClient, ['--version']).status !== 0) {
    console.log(
      `ostui server list / openstack server list: not measured, ${
        state === 'up'
          ? 'the official client is not installed'
          : 'the lab is not up: npm run lab:openstack -- up'
      }`,
    )
    return
  }
  const onLab = {
    ...env,
    OS_CLIENT_CONFIG_FILE: join(labHome(), 'clouds.yaml'),
    OS_CLOUD: 'lab-demo',
    PYTHONWARNINGS: 'ignore',
  }
  const cache = env['XDG_CACHE_HOME'] ?? ''
  const ours = () => runToEnd(process.execPath, [program, 'server', 'list'], onLab)
  const times = await compare(
    [
      { name: 'official', run: () => runToEnd(officialClient, ['server', 'list'], onLab) },
      {
        name: 'cold',
        run: () => {
          rmSync(cache, { recursive: true, force: true })
          ours()
        },
      },
      { name: 'warm', run: ours },
      { name: 'node', run: () => runToEnd(process.execPath, ['-e', '0'], env) },
    ],
    7,
  )
  const of = (name: string) => times[name] ?? Number.NaN
  for (const [name, what] of [
    ['cold', 'nothing kept'],
    ['warm', 'token and versions kept'],
  ] as const)
    report(
      `ostui server list (${what}) / openstack server list`,
      of(name) / of('official'),
      1 / 5,
      `${(of('official') / of(name)).toFixed(1)} times as quick: ${milliseconds(of(name))}; official ${milliseconds(of('official'))}; node -e 0 ${milliseconds(of('node'))}`,
    )
}

const tellMemory =
  "process.on('exit', () => process.stderr.write(`\\nRSS ${process.resourceUsage().maxRSS}\\n`))"

/** Follows the pages as a program of five lines would, and keeps every row. */
const bare = `
const headers = { 'X-Auth-Token': process.env.TOKEN, 'OpenStack-API-Version': 'compute 2.93' }
const rows = []
for (let url = process.env.FIRST_PAGE; url; ) {
  const page = JSON.parse(await (await fetch(url, { headers })).text())
  rows.push(...page.servers)
  url = page.servers_links?.find(({ rel }) => rel === 'next')?.href
}
process.stdout.write(JSON.stringify(rows))`

async function manyServers(home: string, env: Environment): Promise<void> {
  const cloud = await serveManyServers(serverCount)
  const cloudsFile = join(home, 'clouds.yaml')
  writeFileSync(cloudsFile, cloud.cloudsYaml, { mode: 0o600 })
  const onCloud = { ...env, OS_CLIENT_CONFIG_FILE: cloudsFile, OS_CLOUD: 'many' }
  const withToken = { ...env, TOKEN: cloud.token, FIRST_PAGE: cloud.firstPage }
  const firstRowMs = new Map<string, number[]>()
  const peakKiB = new Map<string, number[]>()
  const note = (notes: Map<string, number[]>, name: string, value: number) =>
    notes.set(name, [...(notes.get(name) ?? []), value])
  const contender = (name: string, args: readonly string[], environment: Environment) => ({
    name,
    run: async () => {
      const ended = await follow(args, environment)
      note(firstRowMs, name, ended.firstOutputMs)
      note(peakKiB, name, ended.peakKiB)
    },
  })
  try {
    const list = [program, 'server', 'list']
    const times = await compare(
      [
        contender('bare', ['--input-type=module', '-e', bare], withToken),
        contender('table', list, onCloud),
        contender('--json', [...list, '--json'], onCloud),
        contender('filtered by the service', [...list, '--filter', 'status=ERROR'], onCloud),
        contender('filtered here', [...list, '--filter', 'name=*-04*'], onCloud),
      ],
      5,
    )
    const of = (name: string) => times[name] ?? Number.NaN
    const mebibytes = (name: string) => `${(median(peakKiB.get(name) ?? []) / 1024).toFixed(0)} MiB`
    for (const name of Object.keys(times).filter((one) => one !== 'bare'))
      report(
        `ostui server list, ${serverCount} servers, ${name} / fetch + JSON.parse`,
        of(name) / of('bare'),
        undefined,
        `${milliseconds(of(name))}, first row after ${milliseconds(median(firstRowMs.get(name) ?? []))}, peak ${mebibytes(name)}; bare ${milliseconds(of('bare'))}, ${mebibytes('bare')}`,
      )
  } finally {
    await cloud.close()
  }
}

/** What needs no cloud is there at once. */
async function local(home: string, env: Environment): Promise<void> {
  const wrong = join(home, 'wrong.yaml')
  writeFileSync(wrong, 'clouds:\n  shop:\n    auth:\n      auth_url: http//cloud.example.org\n', {
    mode: 0o600,
  })
  const onWrong = { ...env, OS_CLIENT_CONFIG_FILE: wrong, OS_CLOUD: 'shop' }
  const ours = (args: readonly string[], environment: Environment, expected: number) => () =>
    runToEnd(process.execPath, [program, ...args], environment, expected)
  const times = await compare(
    [
      { name: 'node', run: () => runToEnd(process.execPath, ['-e', '0'], env) },
      { name: 'ostui --help', run: ours(['--help'], env, 0) },
      { name: 'ostui server list, wrong clouds.yaml', run: ours(['server', 'list'], onWrong, 2) },
      { name: 'ostui server list --demo', run: ours(['server', 'list', '--demo'], env, 0) },
    ],
    11,
  )
  const node = times['node'] ?? Number.NaN
  for (const [name, took] of Object.entries(times))
    if (name !== 'node')
      report(
        `${name} / node -e 0`,
        took / node,
        name === 'ostui --help' ? 2 : undefined,
        `${milliseconds(took)}; node -e 0 ${milliseconds(node)}`,
      )
}

const milliseconds = (time: number): string => `${time.toFixed(0)} ms`

/** @throws Error when it ends with another exit code */
function runToEnd(command: string, args: readonly string[], env: Environment, expected = 0): void {
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== expected) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stderr}`)
}

interface Followed {
  readonly firstOutputMs: number
  readonly peakKiB: number
}

/** Standard output is read and thrown away, as by a pipe. */
function follow(args: readonly string[], env: Environment): Promise<Followed> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tellMemory)}`, ...args],
      { env, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let stderr = ''
    let firstOutputMs = Number.NaN
    child.stdout.once('data', () => {
      firstOutputMs = performance.now() - start
    })
    child.stdout.resume()
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const peakKiB = Number(/RSS (\d+)/.exec(stderr)?.[1])
      if (code === 0 && peakKiB > 0) resolve({ firstOutputMs, peakKiB })
      else reject(new Error(`node ${args.join(' ')}: exit ${code}\n${stderr}`))
    })
  })
}
