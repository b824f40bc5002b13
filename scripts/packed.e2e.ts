import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeBinary } from './node-binary.js'
import { installPacked, publishedPackages } from './pack.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const published = publishedPackages()
const majors = [20, 22, 24] as const

let home = ''
/** Where the packages are installed, as in somebody's project. */
let project = ''
const binaries = new Map<number, string>()

/** A program of Node in the project, with an empty home and nothing of this process's environment but the path. */
async function node(major: number, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const binary = binaries.get(major) ?? process.execPath
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, NO_COLOR: '1' }
  return run(binary, args, { cwd: project, env, timeout: 60_000 })
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'pve-packed-'))
  project = join(home, 'project')
  installPacked(published, home, project, ['@types/node', 'msw'])
  for (const major of majors) binaries.set(major, nodeBinary(major))
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

it('installs what is in the archives, and one copy of each package', () => {
  for (const { manifest } of published) {
    const installed = join(project, 'node_modules', manifest.name)
    expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).toMatchObject({
      name: manifest.name,
      version: manifest.version,
    })
    expect(readdirSync(installed)).not.toContain('src')
  }
  const copies = readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)@pve\/[^/]+$/.test(path))
  expect(copies.sort()).toEqual(published.map(({ manifest }) => manifest.name).sort())
})

/** The consumer as three kinds of project have it: what it is called and how TypeScript looks packages up there. */
const kinds = [
  {
    kind: 'module, node16',
    file: 'consumer.mts',
    module: 'node16',
    resolution: 'node16',
    made: 'consumer.mjs',
  },
  {
    kind: 'CommonJS, node16',
    file: 'consumer.cts',
    module: 'node16',
    resolution: 'node16',
    made: 'consumer.cjs',
  },
  { kind: 'bundler', file: 'bundled.ts', module: 'esnext', resolution: 'bundler', made: undefined },
] as const

describe('ALL-2 the packed packages in a TypeScript project', () => {
  it.each(kinds)(
    '$kind: compiles, and finds each wrong field',
    async ({ file, module, resolution, made }) => {
      copyFileSync(join(root, 'scripts/packed-consumer.ts'), join(project, file))
      const tsc = require.resolve('typescript/bin/tsc')
      const options = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--types', 'node']
      const emit = made === undefined ? ['--noEmit'] : ['--outDir', '.']
      // What the packages' own declarations import has to be there: nothing of theirs is skipped.
      await run(
        process.execPath,
        [
          tsc,
          ...options,
          '--skipLibCheck',
          'false',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          ...emit,
          file,
        ],
        { cwd: project },
      ).catch((error: { stdout?: string }) => {
        throw new Error(error.stdout ?? String(error))
      })
    },
  )
})

const answer = ['packed1 boolean true VALIDATION_FAILED', 'packed object', '0000:01:00.0 undefined']

describe.each(majors)('ALL-2 the packed packages on Node %i', (major) => {
  it.each(['consumer.mjs', 'consumer.cjs'])('run %s', async (file) => {
    const { stdout, stderr } = await node(major, file)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(answer)
  })

  const lists: Readonly<Record<string, readonly string[]>> = {
    pve: ['vm', 'list', '--demo', '--json'],
    pxrun: ['list', '--demo', '--json'],
    ostui: ['server', 'list', '--demo', '--json'],
    vmctl: ['list', '--demo', '--json'],
    'gpu-vm-bootstrap': ['--demo', '--dry-run', '--json'],
  }
  const commands = published.flatMap(({ manifest }) =>
    Object.entries(manifest.bin).map(([name, path]) => ({
      name,
      path: join('node_modules', manifest.name, path),
      version: manifest.version,
    })),
  )
  it.each(commands)(
    'ALL-9 $name says its version and help, and works on the demonstration',
    async (command) => {
      expect((await node(major, command.path, '--version')).stdout.trim()).toBe(command.version)
      expect((await node(major, command.path, '--help')).stdout).toContain(command.name)
      const list = lists[command.name]
      if (!list) throw new Error(`no list for ${command.name}`)
      const { stdout } = await node(major, command.path, ...list)
      expect(JSON.parse(stdout)).not.toEqual([])
    },
  )
})

/** Loads an entry, and says what it did besides: globals and their methods that are new or changed, what is still open. */
const watcher = (load: string) => `
const shapeOf = () => {
  const shape = new Map()
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name)
    const value = descriptor.get ? undefined : descriptor.value
    shape.set(name, descriptor.get ?? value)
    for (const [label, object] of [[name, value], [name + '.prototype', value?.prototype]])
      if (object && ['object', 'function'].includes(typeof object) && object !== globalThis && object !== process)
        for (const key of Reflect.ownKeys(object))
          shape.set(label + '.' + String(key), Object.getOwnPropertyDescriptor(object, key).value)
  }
  for (const key of Object.keys(process.env)) shape.set('env.' + key, process.env[key])
  for (const event of process.eventNames()) shape.set('process on ' + String(event), process.listenerCount(event))
  return shape
}
// Node makes many of its globals when they are first asked for.
for (const name of Object.getOwnPropertyNames(globalThis)) void globalThis[name]
const before = shapeOf()
const check = () => {
  const after = shapeOf()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !Object.is(before.get(key), after.get(key)))
    // zod keeps what several copies of it share.
    .filter((key) => !key.startsWith('__zod_'))
  const open = process.getActiveResourcesInfo().filter((name) => !/^(?:PipeWrap|TTYWrap|CloseReq|Immediate)$/.test(name))
  console.log(JSON.stringify({ changed, open }))
}
${load}
`

describe('sideEffects: false is true of each entry', () => {
  const entries = published.flatMap(({ manifest }) =>
    Object.entries(manifest.exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([entry]) => `${manifest.name}${entry.slice(1)}`),
  )
  // Not by a top-level await: Node watches that one by an 'exit' listener.
  const ways = entries.flatMap((entry) => [
    { entry, way: 'import', load: `import('${entry}').then(() => setImmediate(check))` },
    { entry, way: 'require', load: `require('${entry}')\nsetImmediate(check)` },
  ])
  it.each(ways)('$way $entry: prints nothing, changes nothing, leaves nothing open', async ({ load }) => {
    writeFileSync(join(project, 'watch.cjs'), watcher(load))
    const { stdout, stderr } = await node(20, 'watch.cjs')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ changed: [], open: [] })
  })
})
