/** Completions as whole processes, as a shell's script calls them: against a limit of 150 ms, and `node -e 0`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { homeVariables } from './home.js'
import { compare, report } from './measure.js'

const dist = resolve('packages/cli/dist')
const limitMs = 150

export async function benchCompletion(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'completion-bench-'))
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...homeVariables(home),
  }
  const node = (name: string, words: readonly string[], wanted: string) => ({
    name,
    run: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
      if (status !== 0 || !stdout.includes(wanted))
        throw new Error(`${name}: exit ${status}\n${stdout}${stderr}`)
    },
  })
  const line = (program: string, typed: string, wanted: string) => {
    const words = [
      join(dist, `${program}.js`),
      '__complete',
      'bash',
      '--',
      typed,
      '',
      typed.split(' ').at(-1) ?? '',
    ]
    return node(typed, words, wanted)
  }
  const contenders = [
    line('pve', 'pve vm sh', 'show'),
    line('ostui', 'ostui server create --fl', '--flavor'),
    line('pxrun', 'pxrun create --on-failure ', 'destroy'),
    // Of what was kept: the rounds that do not count have asked the demonstration.
    line('pve', 'pve vm show --demo we', 'web1'),
    line('ostui', 'ostui server create --demo --flavor m1.s', 'm1.small'),
    line('vmctl', 'vmctl info --demo tr', 'trainer'),
  ]
  const first = [
    ['pve', 'node', 'list'],
    ['ostui', 'flavor', 'list'],
    ['vmctl', 'list'],
  ]
  try {
    // The demonstration writes its state down once: from then on it is the same server.
    for (const [program = '', ...words] of first)
      spawnSync(process.execPath, [join(dist, `${program}.js`), ...words, '--demo'], { env })
    for (const { run } of contenders) warm(run)
    const nothing = node('node', ['-e', '0'], '')
    const times = await compare([nothing, ...contenders], 9)
    const nodeMs = times[nothing.name] ?? Number.NaN
    for (const { name } of contenders) {
      const took = times[name] ?? Number.NaN
      report(
        `${name}⇥ / ${limitMs} ms`,
        took / limitMs,
        1,
        `${took.toFixed(0)} ms; node -e 0 ${nodeMs.toFixed(0)} ms`,
      )
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A first answer may take longer than its time, and is there the next time. */
function warm(run: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      run()
      return
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}
