/** The scripts of `host/files.ts`, on the simulated machine's files. */
import type { ScriptedAnswer, ScriptedCall, ScriptedFile, ScriptedRule } from '@pve/core/testing'
import {
  backUpScript,
  inspectScript,
  removeScript,
  restoreScript,
  scriptExit,
  sha256Of,
  writeScript,
} from '../../host/index.js'
import type { Machine } from '../machine.js'

type Run = (machine: Machine, words: readonly string[], call: ScriptedCall) => ScriptedAnswer

/** Folders that are there without a file in them. */
const systemFolders =
  /^\/(etc|etc\/(apt(\/\w[\w.]*)?|default|default\/grub\.d|initramfs-tools(\/\w+)*|modprobe\.d|modules-load\.d|netplan|profile\.d|sysctl\.d|systemd(\/\w+)?|udev(\/\w+)?|cloud\/cloud\.cfg\.d)|run(\/\w+)?|usr(\/\w+)*|var(\/lib|\/log)?|boot|tmp)$/

const hasFilesIn = ({ files }: Machine, path: string): boolean =>
  [...files.keys()].some((one) => one.startsWith(`${path}/`))

const hasFolder = (machine: Machine, path: string): boolean =>
  systemFolders.test(path) || hasFilesIn(machine, path)

const idsOf = (owner: string | undefined): string =>
  owner === undefined || owner === 'root:root' ? '0:0' : owner

const scripts: ReadonlyMap<string, Run> = new Map<string, Run>([
  [
    inspectScript,
    (machine, [path = '']) => {
      const file = machine.files.get(path)
      if (file !== undefined) {
        const hash = sha256Of(file.content)
        return { stdout: `file ${file.mode.toString(8)} ${idsOf(file.owner)} ${hash}  -\n` }
      }
      if (hasFilesIn(machine, path)) return { stdout: 'other\n' }
      const missing: string[] = []
      for (let at = parentOf(path); at !== '' && !hasFolder(machine, at); at = parentOf(at)) missing.push(at)
      return { stdout: `absent\n${missing.map((one) => `missing ${one}\n`).join('')}` }
    },
  ],
  [
    writeScript,
    ({ files }, [path = '', size, mode = '644', owner], call) => {
      const content = bytesOf(call)
      if (`${content.length}` !== size) return { exitCode: scriptExit.cutShort }
      files.set(path, fileOf(content, mode, owner))
      return {}
    },
  ],
  [
    backUpScript,
    ({ files }, [path = '', folder = '', hash = '']) => {
      const file = files.get(path)
      const backup = `${folder}/${hash}`
      if (files.has(backup)) return {}
      if (file === undefined) return missingFile('cp', path)
      if (sha256Of(file.content) !== hash) return { exitCode: scriptExit.changed }
      files.set(backup, fileOf(file.content, '600', '0:0'))
      return {}
    },
  ],
  [
    restoreScript,
    ({ files }, [path = '', backup = '', hash, mode = '644', owner]) => {
      const file = files.get(backup)
      if (file === undefined || sha256Of(file.content) !== hash) return { exitCode: scriptExit.damaged }
      files.set(path, fileOf(file.content, mode, owner))
      return {}
    },
  ],
  [
    removeScript,
    ({ files }, [path = '']) => {
      files.delete(path)
      return {}
    },
  ],
])

export const fileRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: (argv) => argv[0] === 'sh' && scripts.has(argv[2] ?? ''),
    answer: (call): ScriptedAnswer =>
      scripts.get(call.argv?.[2] ?? '')?.(machine, call.argv?.slice(4) ?? [], call) ?? { exitCode: 2 },
  },
  {
    match: ['rm', '-rf', '--'],
    answer: ({ argv = ['rm'] }): ScriptedAnswer => {
      const paths = argv.slice(3)
      for (const one of [...machine.files.keys()])
        if (paths.some((path) => one === path || one.startsWith(`${path}/`))) machine.files.delete(one)
      return {}
    },
  },
]

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

const fileOf = (content: Uint8Array, mode: string, owner = '0:0'): ScriptedFile => ({
  content,
  mode: Number.parseInt(mode, 8),
  owner: owner === '0:0' ? 'root:root' : owner,
})

const bytesOf = ({ content }: ScriptedCall): Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content) : Buffer.alloc(0)

const missingFile = (program: string, path: string): ScriptedAnswer => ({
  exitCode: 1,
  stderr: `${program}: cannot stat '${path}': No such file or directory\n`,
})
