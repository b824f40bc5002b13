/** Runs the scripts beside this file. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Tell } from '../packages.js'
import { labHome } from './folders.js'

export interface Outcome {
  readonly exitCode: number
  /** Of both streams. */
  readonly lines: readonly string[]
}

/** Runs a script to its end, whatever its exit code. A signal to this process ends it, with all that it started. */
export async function script(name: string, argv: readonly string[], tell: Tell = () => {}): Promise<Outcome> {
  const child = spawn('bash', [join(import.meta.dirname, name), ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, KVM_LAB_HOME: labHome() },
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      lines.push(line)
      tell(line)
    })
  const end = (signal: NodeJS.Signals): void => {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  }
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, end)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 255))
  }).finally(() => {
    for (const signal of signals) process.off(signal, end)
  })
  return { exitCode, lines }
}
