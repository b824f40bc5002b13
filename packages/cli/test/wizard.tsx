/** Opens the VM wizard in this process, against a simulated server on a port: keys in, frames out. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PassThrough, Writable } from 'node:stream'
import { silentLogger } from '@pve/core'
import type { VmDefaults } from '@pve/sdk'
import { createSimulator, type Simulator, serveSimulator } from '@pve/sdk/testing'
import { render } from 'ink-testing-library'
import { afterEach } from 'vitest'
import { readSettings } from '../src/config/settings.js'
import { Output } from '../src/output/output.js'
import { readKeys } from '../src/terminal/keys.js'
import { WizardScreen } from '../src/terminal/screen.js'
import { createStore, type WizardStore } from '../src/terminal/wizard/store.js'
import { accountScope } from '../src/wizards/sign-in/account.js'
import { pveSignIn } from '../src/wizards/sign-in/step.js'
import { vmScope } from '../src/wizards/vm/fields.js'
import { vmWizard } from '../src/wizards/vm/wizard.js'
import { homes } from './cli.js'

export interface WizardOptions {
  readonly simulator?: Simulator
  readonly tls?: boolean
  /** The server is not told by the environment. */
  readonly withoutHost?: boolean
  /** Values of flags and environment; default the simulator's token. */
  readonly flags?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly spec?: Readonly<Record<string, unknown>>
  readonly columns?: number
  /** Keys follow each other as when they are held down. */
  readonly hurried?: boolean
  readonly rows?: number
  readonly defaults?: Partial<VmDefaults>
}

export interface OpenWizard {
  readonly simulator: Simulator
  readonly store: WizardStore
  /** Of the server. */
  readonly url: string
  /** Each is a name (`enter`, `shift-tab`, `ctrl-c`, `f5`) or a text to type; waits until each is drawn. */
  press(...keys: readonly string[]): Promise<void>
  paste(text: string): Promise<void>
  /** What stands on the screen, without trailing blanks. */
  frame(): string
  /** Until it stands on the screen. */
  see(text: string | RegExp): Promise<string>
  resize(columns: number, rows: number): Promise<void>
  /** The values of the spec. */
  values(): Readonly<Record<string, unknown>>
  changes(): readonly string[]
}

const esc = '\u001b'
const sequences: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  'shift-tab': `${esc}[Z`,
  up: `${esc}[A`,
  down: `${esc}[B`,
  right: `${esc}[C`,
  left: `${esc}[D`,
  home: `${esc}[H`,
  end: `${esc}[F`,
  pageup: `${esc}[5~`,
  pagedown: `${esc}[6~`,
  delete: `${esc}[3~`,
  backspace: '\u007f',
  space: ' ',
  escape: esc,
  'ctrl-c': '\u0003',
  'ctrl-r': '\u0012',
  'ctrl-u': '\u0015',
  f1: `${esc}OP`,
  f2: `${esc}OQ`,
  f3: `${esc}OR`,
  f4: `${esc}OS`,
  f5: `${esc}[15~`,
  f6: `${esc}[17~`,
  f7: `${esc}[18~`,
  f8: `${esc}[19~`,
  f9: `${esc}[20~`,
  f10: `${esc}[21~`,
  f12: `${esc}[24~`,
}

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

const fixture = (name: string) =>
  readFileSync(new URL(`../../core/test/fixtures/${name}`, import.meta.url), 'utf8')

const nothing = new Writable({ write: (_chunk, _encoding, done) => done() })

export async function openWizard(options: WizardOptions = {}): Promise<OpenWizard> {
  const simulator = options.simulator ?? createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  const server = await serveSimulator(
    simulator,
    options.tls ? { tls: { key: fixture('server.key'), cert: fixture('server.pem') } } : {},
  )
  cleanUps.push(() => server.close())
  const settings = await readSettings({
    flags: options.flags ?? {},
    env: options.env
      ? { ...(!options.withoutHost && { PROXMOX_HOST: server.url }), ...options.env }
      : {
          PROXMOX_HOST: server.url,
          PROXMOX_TOKEN_ID: simulator.auth.tokenId,
          PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret,
        },
    cwd: homes.current,
    readStdin: async () => '',
  })
  const no = { stdout: false, stderr: false }
  const signIn = pveSignIn({
    io: {
      argv: [],
      env: {},
      cwd: homes.current,
      stdin: process.stdin,
      stdout: nothing,
      stderr: nothing,
      isTty: { stdin: false, ...no },
      readVersion: () => '0',
      resends: 0,
    },
    out: new Output({
      stdout: nothing,
      stderr: nothing,
      json: false,
      quiet: false,
      color: no,
      isTty: no,
      columns: 80,
    }),
    settings,
    questions: undefined,
    logger: silentLogger,
    signal: new AbortController().signal,
    demoReset: false,
    socket: false,
    onEnd: (cleanUp) => void cleanUps.push(cleanUp),
  })
  const { wizard, submission } = vmWizard(signIn, {
    client: () => signIn.client(),
    connectionFlags: () => signIn.connectionFlags(),
    key: `test ${randomUUID()}`,
    cwd: homes.current,
    ...(options.defaults && { defaults: options.defaults }),
  })
  let pressed = 0
  const store = createStore(wizard, {
    values: { [accountScope]: signIn.values, [vmScope]: options.spec ?? {} },
    size: { columns: options.columns ?? 80, rows: options.rows ?? 24 },
    // Each key is pressed in its own good time.
    now: () => Date.now() + pressed * 1_000,
  })
  const app = render(<WizardScreen store={store} color={false} />)
  const input = new PassThrough()
  const stopReading = readKeys(input, {
    onKey: (key) => store.dispatch({ type: 'key', key, atMs: store.now() }),
    onPaste: (text) => store.dispatch({ type: 'paste', text }),
  })
  cleanUps.push(async () => {
    stopReading()
    store.close()
    app.unmount()
    await submission.settled()
  })
  const frame = () =>
    (app.lastFrame() ?? '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(server.url, `${new URL(server.url).protocol}//SERVER`)
      .replaceAll(new URL(server.url).host, 'SERVER')
  const wizardOpen: OpenWizard = {
    simulator,
    store,
    url: server.url,
    frame,
    async press(...keys) {
      for (const key of keys) {
        if (!options.hurried) pressed++
        input.write(sequences[key] ?? key)
        // A lone Escape is one when nothing follows it for a moment.
        await new Promise((resolve) => setTimeout(resolve, key === 'escape' ? 40 : 2))
      }
    },
    async paste(text) {
      input.write(`${esc}[200~${text}${esc}[201~`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
    async see(wanted) {
      const until = performance.now() + 5_000
      for (;;) {
        const shown = frame()
        if (typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown)) return shown
        if (performance.now() > until) throw new Error(`not seen: ${wanted}\n${shown}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async resize(columns, rows) {
      store.dispatch({ type: 'resize', size: { columns, rows } })
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
    values: () => store.getState().values[vmScope] ?? {},
    changes: () =>
      simulator.log.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
  }
  return wizardOpen
}
