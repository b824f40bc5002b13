/** What a real virsh said (scripts/record-virsh.ts), said again to who asks the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ScriptedRule, scriptedShell } from '@pve/core/testing'
import { z } from 'zod'
import { type Host, openHost } from '../src/host/index.js'
import { type VirshCommand, virshLine } from '../src/libvirt/virsh.js'

const capture = z.object({
  commands: z.array(z.tuple([z.string()], z.string())),
  exitCode: z.number(),
  stdout: z.string(),
  stderr: z.string(),
})

export type VirshCapture = z.infer<typeof capture>

export const virshCapture = (name: string): VirshCapture =>
  capture.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'captures', 'virsh', `${name}.json`), 'utf8')),
  )

/** Answers the batches of these captures, and no other. */
export function capturedHost(...names: readonly string[]): Host {
  const rules = names.map((name): ScriptedRule => {
    const { commands, ...end } = virshCapture(name)
    const asked = (line: string, mark: string) =>
      line ===
      virshLine(
        commands.flatMap((command): VirshCommand[] => [command, ['echo', mark], ['echo', '--err', mark]]),
      )
    return {
      match: (argv) => argv[0] === 'virsh' && asked(argv[3] ?? '', markOf(argv[3] ?? '')),
      answer: ({ argv }) => {
        const mark = markOf(argv?.[3] ?? '')
        return {
          exitCode: end.exitCode,
          stdout: end.stdout.replaceAll('answered-MARK', mark),
          stderr: end.stderr.replaceAll('answered-MARK', mark),
        }
      },
    }
  })
  return openHost({ shell: scriptedShell(rules) })
}

const markOf = (line: string): string => /answered-[0-9a-f-]{36}/.exec(line)?.[0] ?? ''
