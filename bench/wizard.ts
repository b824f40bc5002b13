/** The VM wizard as a whole process in a pseudo-terminal (util-linux' `script`): its first frame, and a key to its frame. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSimulator, serveSimulator } from '@pve/sdk/testing'
import { homeVariables } from './home.js'
import { median, report } from './measure.js'

const program = 'packages/cli/dist/pve.js'
const firstFrameGoalMs = 400
const keyGoalMs = 50
const isoImages = 5_000
const starts = 9

export async function benchWizard(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pve-bench-'))
  const simulator = createSimulator({ state: withManyImages() })
  const server = await serveSimulator(simulator)
  const env = {
    ...process.env,
    TERM: 'xterm-256color',
    ...homeVariables(home),
    PROXMOX_HOST: server.url,
    PROXMOX_TOKEN_ID: simulator.auth.tokenId,
    PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret,
  }
  try {
    const first: number[] = []
    const bare: number[] = []
    for (let start = 0; start < starts; start++) {
      bare.push(bareStartMs())
      const begun = performance.now()
      const terminal = new Terminal(env)
      await terminal.see('Create a VM')
      first.push(performance.now() - begun)
      await terminal.end()
    }
    const atOnce = median(first)
    report(
      'pve vm create: first frame / 400 ms',
      atOnce / firstFrameGoalMs,
      1,
      `${atOnce.toFixed(0)} ms, at most ${Math.max(...first).toFixed(0)} ms; node -e 0 ${median(bare).toFixed(0)} ms`,
    )
    const keys = await keyTimes(new Terminal(env))
    const worst = Math.max(...keys)
    report(
      'pve vm create: a key to its frame / 50 ms (5,000 ISOs)',
      worst / keyGoalMs,
      1,
      `${keys.length} keys: median ${median(keys).toFixed(0)} ms, at most ${worst.toFixed(0)} ms`,
    )
  } finally {
    await server.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** How fast this machine starts anything at all, at this moment. */
function bareStartMs(): number {
  const begun = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - begun
}

function withManyImages() {
  const state = createSimulator().state()
  const image = state.volumes.find(({ content, storage }) => content === 'iso' && storage === 'cephfs')
  if (!image) throw new Error('the demonstration has no ISO image')
  const many = Array.from({ length: isoImages }, (_, index) => ({
    ...image,
    name: `iso/image-${String(index).padStart(4, '0')}.iso`,
  }))
  return { ...state, volumes: [...state.volumes, ...many] }
}

/** In the open list of images: moving, filtering, taking the filter back. */
async function keyTimes(terminal: Terminal): Promise<number[]> {
  const down = '\u001b[B'
  await terminal.see('[2 General]')
  terminal.type('\r')
  await terminal.see('nixos-minimal')
  await terminal.quiet()
  for (const key of [down, down, ' ']) {
    terminal.type(key)
    await terminal.quiet()
  }
  await terminal.see(`of ${isoImages + 5}`)
  const keys = ['\u001b[H', down, down, '\u001b[6~', '\u001b[F', ...'image-4321', ...Array(10).fill('\u007f')]
  const times: number[] = []
  for (const key of keys) {
    const begun = performance.now()
    const drawn = terminal.next(`the key ${JSON.stringify(key)}`)
    terminal.type(key)
    await drawn
    times.push(performance.now() - begun)
    await terminal.quiet()
  }
  await terminal.end()
  return times
}

class Terminal {
  private readonly child: ChildProcess
  private text = ''
  private readonly waiting = new Set<() => void>()

  constructor(env: NodeJS.ProcessEnv) {
    this.child = spawn('script', ['-qfec', `${process.execPath} ${program} vm create`, '/dev/null'], { env })
    this.child.stdin?.on('error', () => {})
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.text += chunk.toString()
      for (const wake of [...this.waiting]) wake()
    })
  }

  type(text: string): void {
    this.child.stdin?.write(text)
  }

  /** The next that is written. */
  next(what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = () => {
        this.waiting.delete(wake)
        clearTimeout(timer)
      }
      const wake = () => {
        done()
        resolve()
      }
      const timer = setTimeout(() => {
        done()
        reject(new Error(`the wizard has drawn nothing for ${what}:\n${this.text.slice(-3_000)}`))
      }, 10_000)
      this.waiting.add(wake)
    })
  }

  async see(wanted: string): Promise<void> {
    while (!this.text.includes(wanted)) await this.next(`'${wanted}'`)
    this.text = ''
  }

  /** Until nothing has been written for a while. */
  async quiet(): Promise<void> {
    for (let size = -1; size !== this.text.length; ) {
      size = this.text.length
      await new Promise((resolve) => setTimeout(resolve, 120))
    }
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.type('\u0003')
    await ended
  }
}
