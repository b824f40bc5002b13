/** The built program, and a home for it. Needs `npm run build`. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const program = fileURLToPath(new URL('../bin/pve.js', import.meta.url))
export const pxrunProgram = fileURLToPath(new URL('../bin/pxrun.js', import.meta.url))
export const ostuiProgram = fileURLToPath(new URL('../bin/ostui.js', import.meta.url))
export const built = fileURLToPath(new URL('../dist/pve.js', import.meta.url))

const execute = promisify(execFile)

/** Configuration, state and working directory of a program, apart from those of whoever runs the tests. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'pve-tmux-'))

  constructor() {
    mkdirSync(this.path('work'))
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts)
  }

  /** The program's world; nothing of the caller's comes in but where programs are. */
  env(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      HOME: this.folder,
      XDG_CONFIG_HOME: this.path('config'),
      XDG_STATE_HOME: this.path('state'),
      LANG: 'C.UTF-8',
      SHELL: '/bin/sh',
      ...more,
    }
  }

  /** Runs the program without a terminal. */
  async pve(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const running = execute(process.execPath, [program, ...args], {
      cwd: this.path('work'),
      env: this.env(env),
    })
    running.child.stdin?.end()
    try {
      const { stdout, stderr } = await running
      return { code: 0, stdout, stderr }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const said = (name: string) => String(Reflect.get(error, name))
      return { code: Number(said('code')), stdout: said('stdout'), stderr: said('stderr') }
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
