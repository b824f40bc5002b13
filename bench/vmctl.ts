/** `vmctl` and `gpu-vm-bootstrap` as the single files of a release, as whole processes: against a limit of 200 ms, and `node -e 0`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { homeVariables } from './home.js'
import { compare, report } from './measure.js'

const release = resolve('packages/cli/release')
const limitMs = 200

export async function benchVmctl(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'vmctl-bench-'))
  const env = { PATH: process.env['PATH'] ?? '', ...homeVariables(home) }
  const run = (program: string, ...args: string[]) => ({
    name: [program.startsWith('/') ? 'node' : program, ...args].join(' '),
    run: () => {
      const words = program.startsWith('/') ? args : [join(release, program), ...args]
      const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
      if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stderr}`)
    },
  })
  const node = run(process.execPath, '-e', '0')
  const contenders = [
    run('vmctl', '--help'),
    run('gpu-vm-bootstrap', '--help'),
    run('vmctl', 'list', '--demo'),
    run('vmctl', 'gpu', 'status', '--demo'),
    // libvirt's own simulation, by the real virsh.
    ...(spawnSync('virsh', ['--version']).status === 0
      ? [run('vmctl', 'list', '--connect', 'test:///default')]
      : []),
  ]
  try {
    const times = await compare([node, ...contenders], 9)
    const nodeMs = times[node.name] ?? Number.NaN
    for (const { name } of contenders) {
      const took = times[name] ?? Number.NaN
      report(
        `${name} / ${limitMs} ms`,
        took / limitMs,
        1,
        `${took.toFixed(0)} ms; node -e 0 ${nodeMs.toFixed(0)} ms`,
      )
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
