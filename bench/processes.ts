/** The built command as whole processes, against `node -e 0`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeVariables } from './home.js'
import { compare, report } from './measure.js'

const program = 'packages/cli/dist/pve.js'

export async function benchProcesses(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pve-bench-'))
  const env = {
    ...process.env,
    ...homeVariables(home),
  }
  const run =
    (...args: string[]) =>
    () => {
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`)
    }
  try {
    const times = await compare(
      [
        { name: 'node', run: run('-e', '0') },
        { name: 'help', run: run(program, '--help') },
        { name: 'list', run: run(program, 'vm', 'list', '--demo') },
      ],
      15,
    )
    const of = (name: string) => times[name] ?? Number.NaN
    report(
      'pve --help / node -e 0',
      of('help') / of('node'),
      1.5,
      `${of('help').toFixed(0)} ms; node -e 0 ${of('node').toFixed(0)} ms`,
    )
    report(
      'pve vm list --demo / node -e 0',
      of('list') / of('node'),
      4,
      `${of('list').toFixed(0)} ms; node -e 0 ${of('node').toFixed(0)} ms`,
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
