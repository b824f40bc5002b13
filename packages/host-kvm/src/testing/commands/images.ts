/** Disk images of the simulated host, and what handles them: a file whose text says what the image is. */
import { posix } from 'node:path'
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { z } from 'zod'
import { removeSameScript } from '../../domain/delete.js'
import { copyScript, readableScript } from '../../domain/snapshot-files.js'
import { lookScript } from '../../domain/volume-look.js'
import type { Machine } from '../machine.js'

const image = z.object({
  format: z.string(),
  virtualSize: z.number(),
  backing: z.string().optional(),
  /** Stands for its content. */
  data: z.string(),
  /** Content by the names of internal snapshots. */
  snapshots: z.record(z.string(), z.string()).default({}),
  /** QEMU cannot read what it lies over. */
  isBroken: z.boolean().optional(),
  /** Of a logical volume; default `-wi-a-----`. */
  lvmAttributes: z.string().optional(),
})

export type SimulatedImage = z.infer<typeof image>

export function readImage(machine: Machine, path: string): SimulatedImage | undefined {
  try {
    return image.parse(JSON.parse(machine.text(path) ?? ''))
  } catch {
    return undefined
  }
}

export const writeImage = (machine: Machine, path: string, content: SimulatedImage): void =>
  machine.write(path, JSON.stringify(content))

const isThere = (machine: Machine, path: string): boolean =>
  machine.files.has(path) || [...machine.files.keys()].some((one) => one.startsWith(`${path}/`))

/** Stands for device and inode number: another content, or another place, is another file. */
const identityOf = (machine: Machine, path: string): string => {
  const at = machine.storedPath(path)
  const text = `${at}\0${machine.text(at) ?? ''}`
  return `2049:${[...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7)}`
}

/** What `qemu-img info --backing-chain` finds; undefined where it fails. */
const infoOf = (machine: Machine, path: string): readonly object[] | undefined => {
  const found = readImage(machine, machine.storedPath(path))
  if (found === undefined) return []
  const { backing, virtualSize, format } = found
  // A relative one is beside the path by which it was opened.
  const full = backing?.startsWith('/') === false ? posix.join(posix.dirname(path), backing) : backing
  const below = full === undefined ? [] : infoOf(machine, full)
  if (found.isBroken === true || below === undefined) return undefined
  const own = {
    filename: path,
    format,
    'virtual-size': virtualSize,
    'actual-size': Math.round(virtualSize / 3),
    ...(backing !== undefined && { 'backing-filename': backing, 'full-backing-filename': full }),
  }
  return [own, ...below]
}

function look(machine: Machine, pairs: readonly string[]): string {
  let output = ''
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [path = '', format] = pairs.slice(at, at + 2)
    const stored = machine.storedPath(path)
    const has = isThere(machine, stored)
    const kind = !machine.files.has(stored)
      ? 'directory'
      : stored.startsWith('/dev/')
        ? 'block special file'
        : 'regular file'
    const info = has && format !== 'plain' ? infoOf(machine, path) : undefined
    const fields = [
      path,
      has ? machine.realPath(path) : '',
      has ? `${identityOf(machine, path)}:4096:${kind}` : '',
      machine.links.has(path) ? 'link' : '',
      info === undefined ? '' : JSON.stringify(info),
    ]
    output += fields.map((field) => `${field}\0`).join('')
  }
  return output
}

type Run = (machine: Machine, words: readonly string[]) => ScriptedAnswer

const scripts: ReadonlyMap<string, Run> = new Map<string, Run>([
  [lookScript, (machine, pairs) => ({ stdout: look(machine, pairs) })],
  [
    readableScript,
    (machine, paths) => ({ stdout: paths.map((path) => (machine.files.has(path) ? '1\n' : '0\n')).join('') }),
  ],
  [
    copyScript,
    (machine, [from = '', to = '']) => {
      const file = machine.files.get(from)
      if (file === undefined)
        return { exitCode: 1, stderr: `cp: cannot stat '${from}': No such file or directory\n` }
      machine.files.set(to, file)
      return {}
    },
  ],
  [
    removeSameScript,
    (machine, [path = '', identity]) => {
      if (!machine.files.has(path)) return {}
      if (identityOf(machine, path) !== identity) return { exitCode: 44 }
      machine.files.delete(path)
      return {}
    },
  ],
])

export function qemuImg(machine: Machine, argv: readonly string[]): ScriptedAnswer {
  const [, verb, ...words] = argv
  const missing = (path: string): ScriptedAnswer => ({
    exitCode: 1,
    stderr: `qemu-img: Could not open '${path}': Could not open '${path}': No such file or directory\n`,
  })
  const flag = (name: string) => {
    const at = words.indexOf(name)
    return at < 0 ? undefined : words[at + 1]
  }
  const paths = words.slice(words.indexOf('--') + 1)
  if (verb === 'snapshot') {
    const [path = ''] = paths
    const found = readImage(machine, path)
    if (found === undefined) return missing(path)
    const { [flag('-d') ?? '']: _deleted, ...snapshots } = found.snapshots
    const created = flag('-c')
    writeImage(machine, path, {
      ...found,
      snapshots: { ...snapshots, ...(created !== undefined && { [created]: found.data }) },
    })
    return {}
  }
  if (verb === 'create') {
    const [path = ''] = paths
    const backing = flag('-b')
    const below = backing === undefined ? undefined : readImage(machine, backing)
    if (backing !== undefined && below === undefined) return missing(backing)
    const content = { format: 'qcow2', virtualSize: below?.virtualSize ?? 1024 ** 3, data: '', snapshots: {} }
    writeImage(machine, path, { ...content, ...(backing !== undefined && { backing }) })
    return {}
  }
  if (verb === 'convert') {
    const [from = '', to = ''] = paths
    const found = readImage(machine, from)
    if (found === undefined) return missing(from)
    const { format: _format, backing: _backing, ...rest } = found
    writeImage(machine, to, { ...rest, format: 'qcow2', snapshots: {} })
    return { stdout: '    (0.00/100%)\r    (50.00/100%)\r    (100.00/100%)\r\n' }
  }
  return { exitCode: 1, stderr: `qemu-img: the simulated one cannot ${verb}\n` }
}

export const imageRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: (argv) => argv[0] === 'sh' && scripts.has(argv[2] ?? ''),
    answer: ({ argv = ['sh'] }) => scripts.get(argv[2] ?? '')?.(machine, argv.slice(4)) ?? { exitCode: 2 },
  },
  {
    match: ['lvs', '--noheadings', '--options', 'lv_attr'],
    answer: ({ argv = ['lvs'] }) => {
      const found = readImage(machine, machine.storedPath(argv.at(-1) ?? ''))
      return found === undefined ? { exitCode: 5 } : { stdout: `  ${found.lvmAttributes ?? '-wi-a-----'}\n` }
    },
  },
  { match: ['qemu-img'], answer: ({ argv = ['qemu-img'] }) => qemuImg(machine, argv) },
  {
    match: ['test', '-e'],
    answer: ({ argv = ['test'] }) => ({ exitCode: isThere(machine, argv[2] ?? '') ? 0 : 1 }),
  },
  {
    match: (argv) => argv[0] === 'rm' && argv.includes('--') && !argv.includes('-rf'),
    answer: ({ argv = ['rm'] }) => {
      const paths = argv.slice(argv.indexOf('--') + 1)
      for (const one of [...machine.files.keys()])
        if (paths.some((path) => one === path || (argv.includes('-r') && one.startsWith(`${path}/`))))
          machine.files.delete(one)
      return {}
    },
  },
]
