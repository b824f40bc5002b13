/** What importing the SDK adds to the type check of a program: tsc as whole processes, with and without it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compare, report } from './measure.js'

const limitMs = 2_000
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const program = `import { connect, createVm } from '@pve/sdk'
const pve = await connect({ url: 'pve1', auth: { tokenId: 'root@pam!a', tokenSecret: 'x' } })
const vm = await createVm(pve, { name: 'web1', disks: [{ storage: 'ceph-pool', size: '32G' }] })
const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: vm.vmid })
export const firewall: boolean | undefined = config.net0?.firewall
`

export async function benchTypes(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pve-bench-'))
  try {
    mkdirSync(join(home, 'node_modules/@pve'), { recursive: true })
    mkdirSync(join(home, 'node_modules/@types'), { recursive: true })
    const link = (name: string, folder: string) =>
      symlinkSync(resolve(folder), join(home, 'node_modules', name), 'junction')
    link('@pve/core', 'packages/core')
    link('@pve/sdk', 'packages/sdk-proxmox')
    link('@types/node', 'node_modules/@types/node')
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(home, 'with.ts'), program)
    writeFileSync(join(home, 'without.ts'), 'export const nothing: undefined = undefined\n')
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext']
    const check = (file: string) => () => {
      const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, '--types', 'node', file], {
        cwd: home,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stdout)
    }
    const times = await compare(
      [
        { name: 'with', run: check('with.ts') },
        { name: 'without', run: check('without.ts') },
      ],
      5,
    )
    const cost = (times['with'] ?? Number.NaN) - (times['without'] ?? Number.NaN)
    report(
      'type check: what importing the SDK adds / 2 s',
      cost / limitMs,
      1,
      `${cost.toFixed(0)} ms; the program alone ${(times['without'] ?? Number.NaN).toFixed(0)} ms`,
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
