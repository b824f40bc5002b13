/** What hosts of the lab said when their facts were read (scripts/record-host.ts), said again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ScriptedRule, scriptedShell } from '@pve/core/testing'
import { z } from 'zod'
import { type Host, openHost } from '../src/host/index.js'

export const situations = ['plain', 'sudo'] as const

const captureSchema = z.array(z.object({ argv: z.array(z.string()), stdout: z.array(z.string()) }))

/** Answers the two commands of `readHostFacts`. */
export function capturedFacts(name: (typeof situations)[number]): Host {
  const path = join(import.meta.dirname, 'captures', 'host', `${name}.json`)
  const answers = captureSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  return openHost({
    shell: scriptedShell(
      answers.map(
        ({ argv, stdout }): ScriptedRule => ({
          match: (asked) => asked.slice(3).join('\0') === argv.join('\0'),
          answer: { stdout: stdout.join('\n') },
        }),
      ),
    ),
  })
}
