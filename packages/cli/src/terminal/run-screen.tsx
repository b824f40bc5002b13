/** Takes the terminal for a wizard and gives it back as it was, however that ends. */
import type { ReadStream, WriteStream } from 'node:tty'
import { type Instance, render } from 'ink'
import { readKeys } from './keys.js'
import { WizardScreen } from './screen.js'
import type { WizardStore } from './wizard/store.js'

export interface Terminal {
  readonly input: ReadStream
  readonly output: WriteStream
  readonly color: boolean
}

const esc = String.fromCharCode(27)
/** The other screen (what was there comes back afterwards); pastes in brackets. */
const enter = `${esc}[?1049h${esc}[?2004h`
const leave = `${esc}[?2004l${esc}[?25h${esc}[?1049l`
const clear = `${esc}[2J${esc}[H`

export const sizeOf = ({ columns, rows }: Pick<WriteStream, 'columns' | 'rows'>) => ({
  columns: columns || 80,
  rows: rows || 24,
})

/**
 * The terminal as ink is to see it: of its height and of its being resized ink knows nothing, because it then clears
 * the terminal with all that was scrolled away, which is not the program's own. The frame keeps to the height by itself.
 */
function fixedHeight(output: WriteStream): WriteStream {
  const isListening = new Set<string | symbol>([
    'on',
    'addListener',
    'prependListener',
    'once',
    'off',
    'removeListener',
  ])
  return new Proxy(output, {
    get(target, name) {
      if (name === 'rows') return Number.MAX_SAFE_INTEGER
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) =>
        isListening.has(name) && args[0] === 'resize' ? output : Reflect.apply(value, target, args)
    },
  })
}

/** A program that still runs so long after it was to be stopped was not. */
const notStoppedMs = 250

/** Shows the wizard until it is over, or the signal ends it. */
export async function runScreen(
  { input, output, color }: Terminal,
  store: WizardStore,
  signal: AbortSignal,
): Promise<void> {
  let instance: Instance | undefined
  const shown = fixedHeight(output)
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const draw = () => {
    output.write(clear)
    instance = render(<WizardScreen store={store} color={color} />, {
      stdin: input,
      stdout: shown,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 60,
    })
    // A frame that cannot be drawn ends the program; the terminal is given back all the same.
    instance.waitUntilExit().catch(fail)
  }
  // One reader for all frames: what is being pasted must not become keys when the terminal is resized.
  const stopReading = readKeys(input, {
    onKey: (key) => store.dispatch({ type: 'key', key, atMs: store.now() }),
    onPaste: (text) => store.dispatch({ type: 'paste', text }),
  })
  const wasRaw = input.isRaw
  let isTaken = false
  const take = () => {
    if (isTaken) return
    isTaken = true
    output.write(enter)
    input.setRawMode(true)
    input.resume()
    store.dispatch({ type: 'resize', size: sizeOf(output) })
    draw()
  }
  const giveBack = () => {
    if (!isTaken) return
    isTaken = false
    instance?.unmount()
    input.setRawMode(wasRaw)
    output.write(leave)
  }
  const onResize = () => {
    if (!isTaken) return
    // What the terminal made of the old frame is not known: drawn anew.
    instance?.unmount()
    store.dispatch({ type: 'resize', size: sizeOf(output) })
    draw()
  }
  // As every program of a terminal does it: stopped until the shell calls it back. It goes on reading, or it would end.
  const suspend = () => {
    giveBack()
    process.once('SIGCONT', take)
    process.kill(process.pid, 'SIGTSTP')
    // Without a shell that could call it back the signal does nothing.
    setTimeout(take, notStoppedMs)
  }
  // A program that ends by an error of its own leaves no terminal behind that shows no input.
  process.once('exit', giveBack)
  try {
    take()
    output.on('resize', onResize)
    store.onSuspend = suspend
    await Promise.race([
      store.over,
      failed,
      new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve(), { once: true })
      }),
    ])
  } finally {
    store.close()
    output.off('resize', onResize)
    process.off('SIGCONT', take)
    giveBack()
    stopReading()
    input.pause()
    process.off('exit', giveBack)
  }
}
