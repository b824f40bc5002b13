/**
 * `pxrun` as whole processes: 10,000 containers listed and filtered, against a bare fetch and JSON.parse of the same bytes,
 * with the most memory that either took; and what runs locally, against `node -e 0`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeVariables } from './home.js'
import { compare, median, report } from './measure.js'

const program = 'packages/cli/dist/pxrun.js'
const localLimitMs = 200

const rows = Array.from({ length: 10_000 }, (_, index) => ({
  id: `lxc/${index + 100}`,
  vmid: index + 100,
  type: 'lxc',
  node: `pve${index % 5}`,
  name: `container-${index}`,
  status: index % 3 ? 'running' : 'stopped',
  template: 0,
  tags: index % 2 ? 'prod;web' : 'test',
  cpu: 0.0123,
  maxcpu: 4,
  mem: 234_567_890,
  maxmem: 536_870_912,
  disk: 1_234_567,
  maxdisk: 8_589_934_592,
  diskread: 123_456,
  diskwrite: 654_321,
  netin: 1,
  netout: 2,
  uptime: 86_400,
}))

/** Says at its end how much memory the process took at most. */
const tellMemory =
  "process.on('exit', () => process.stderr.write(`\\nRSS ${process.resourceUsage().maxRSS}\\n`))"

export async function benchContainers(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pxrun-bench-'))
  const body = JSON.stringify({ data: rows })
  const server = createServer((request, response) => {
    const isList = request.url?.startsWith('/api2/json/cluster/resources') === true
    response.writeHead(200, { 'Content-Type': 'application/json;charset=UTF-8' })
    response.end(isList ? body : '{"data":{"version":"9.2.0","release":"9.2","repoid":"x"}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}`
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...homeVariables(home),
    PROXMOX_HOST: url,
    PROXMOX_TOKEN_ID: 'root@pam!bench',
    PROXMOX_TOKEN_SECRET: '00000000-0000-0000-0000-000000000000',
  }
  const memory = new Map<string, number[]>()
  const run =
    (name: string, ...args: string[]) =>
    async () => {
      const rss = await runOnce(
        ['--import', `data:text/javascript,${encodeURIComponent(tellMemory)}`, ...args],
        env,
      )
      memory.set(name, [...(memory.get(name) ?? []), rss])
    }
  const bare = `const answer = await fetch('${url}/api2/json/cluster/resources'); const { data } = JSON.parse(await answer.text()); process.stdout.write(JSON.stringify(data))`
  try {
    const times = await compare(
      [
        { name: 'bare', run: run('bare', '--input-type=module', '-e', bare) },
        { name: 'list', run: run('list', program, 'list', '--json') },
        { name: 'table', run: run('table', program, 'list') },
        {
          name: 'filtered',
          run: run('filtered', program, 'list', '--status', 'running', '--tag', 'web', '--node', 'pve1'),
        },
      ],
      7,
    )
    const of = (name: string) => times[name] ?? Number.NaN
    const peak = (name: string) => `${(median(memory.get(name) ?? []) / 1024).toFixed(0)} MiB`
    for (const name of ['list', 'table', 'filtered'])
      report(
        `pxrun list, 10,000 containers (${name}) / fetch + JSON.parse`,
        of(name) / of('bare'),
        undefined,
        `${of(name).toFixed(0)} ms, peak ${peak(name)}; bare ${of('bare').toFixed(0)} ms, ${peak('bare')}`,
      )
    await local(home, env)
  } finally {
    server.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Standard output is read and thrown away, as by a pipe. @returns peak memory in KiB */
function runOnce(args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stdout.resume()
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const rss = Number(/RSS (\d+)/.exec(stderr)?.[1])
      if (code === 0 && rss > 0) resolve(rss)
      else reject(new Error(`node ${args.join(' ')}: exit ${code}\n${stderr}`))
    })
  })
}

/** LX-42: what needs no server is there at once. */
async function local(home: string, env: Record<string, string>): Promise<void> {
  const bad = join(home, 'bad.yaml')
  const good = join(home, 'good.yaml')
  writeFileSync(bad, 'hostname: web\nmemroy: { mib: 512 }\n')
  writeFileSync(good, 'hostname: web\ntemplate: debian-13\nmemory: { mib: 512 }\n')
  const processOf =
    (expected: number, ...args: string[]) =>
    () => {
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      if (status !== expected) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`)
    }
  const cases = [
    ['pxrun list --demo', processOf(0, program, 'list', '--demo')],
    ['pxrun create -f bad.yaml --demo', processOf(3, program, 'create', '-f', bad, '--demo', '--yes')],
    [
      'pxrun create -f good.yaml --dry-run --demo',
      processOf(0, program, 'create', '-f', good, '--dry-run', '--demo'),
    ],
  ] as const
  const times = await compare(
    [{ name: 'node', run: processOf(0, '-e', '0') }, ...cases.map(([name, run]) => ({ name, run }))],
    15,
  )
  const node = times['node'] ?? Number.NaN
  for (const [name] of cases) {
    const took = times[name] ?? Number.NaN
    report(
      `${name} / ${localLimitMs} ms`,
      took / localLimitMs,
      1,
      `${took.toFixed(0)} ms; node -e 0 ${node.toFixed(0)} ms`,
    )
  }
}
