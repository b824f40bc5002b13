/** The scripts that keep templates and make disks of them, on the simulated machine's files. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { copyImageScript, linkImageScript } from '../../domain/image-steps.js'
import { asideScript } from '../../domain/template-delete.js'
import { makeFolderScript } from '../../domain/template-save.js'
import { finishScript, listTemplatesScript, manifestFile } from '../../domain/template-store.js'
import { templateImagesScript } from '../../domain/template-users.js'
import type { Machine } from '../machine.js'
import { qemuImg } from './images.js'

type Run = (machine: Machine, words: readonly string[]) => ScriptedAnswer

const below = (machine: Machine, folder: string): string[] =>
  [...machine.files.keys()].filter((path) => path.startsWith(`${folder}/`))

function move(machine: Machine, from: string, to: string): void {
  for (const path of below(machine, from)) {
    const file = machine.files.get(path)
    machine.files.delete(path)
    if (file !== undefined) machine.files.set(`${to}${path.slice(from.length)}`, file)
  }
}

const isThere: ScriptedAnswer = { exitCode: 44 }

const scripts: ReadonlyMap<string, Run> = new Map<string, Run>([
  [
    listTemplatesScript,
    (machine, [folder = '']) => {
      const names = below(machine, folder).map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      const whole = [...new Set(names)]
        .filter((name) => !name.startsWith('.') || name.endsWith('.deleted'))
        .sort()
      const size = (name: string) =>
        below(machine, `${folder}/${name}`).reduce(
          (sum, path) => sum + (machine.files.get(path)?.content.length ?? 0),
          0,
        )
      return {
        stdout: whole
          .map(
            (name) => `${name}\0${machine.text(`${folder}/${name}/${manifestFile}`) ?? ''}\0${size(name)}\0`,
          )
          .join(''),
      }
    },
  ],
  [
    templateImagesScript,
    (machine, folders) => ({
      stdout: folders
        .flatMap((folder) => machine.list(folder).filter((path) => path.endsWith('.qcow2')))
        .map((path) => `${path}\0`)
        .join(''),
    }),
  ],
  [
    makeFolderScript,
    (machine, [, , partial = '']) => {
      for (const path of below(machine, partial)) machine.files.delete(path)
      return {}
    },
  ],
  [
    finishScript,
    (machine, [from = '', to = '']) => {
      if (below(machine, to).length > 0) return isThere
      move(machine, from, to)
      return {}
    },
  ],
  [
    asideScript,
    (machine, [from = '', to = '']) => {
      for (const path of below(machine, from).length > 0 ? below(machine, to) : []) machine.files.delete(path)
      move(machine, from, to)
      return {}
    },
  ],
  [
    linkImageScript,
    (machine, [from = '', to = '']) =>
      machine.files.has(to) ? isThere : qemuImg(machine, ['qemu-img', 'create', '-b', from, '--', to]),
  ],
  [
    copyImageScript,
    (machine, [format = '', from = '', to = '']) =>
      machine.files.has(to)
        ? isThere
        : qemuImg(machine, ['qemu-img', 'convert', '-f', format, '--', from, to]),
  ],
])

export const templateRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: (argv) => argv[0] === 'sh' && scripts.has(argv[2] ?? ''),
    answer: ({ argv = ['sh'] }) => scripts.get(argv[2] ?? '')?.(machine, argv.slice(4)) ?? { exitCode: 2 },
  },
]
