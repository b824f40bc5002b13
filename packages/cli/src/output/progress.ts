/** Progress of long work on standard error: one line a step, task log lines indented beneath it, elapsed time. */
import { formatDuration, type PlanEvent } from '@pve/core'
import type { Output } from './output.js'
import { harmless, textWidth, truncate } from './style.js'

/** One line that is open while its step is under way. */
export interface StepLine {
  log(line: string): void
  /** Shows on a terminal how long it has taken, or how far it is. */
  tick(text: string): void
  done(text?: string): void
  failed(): void
  cancelled(): void
}

const silent: StepLine = { log() {}, tick() {}, done() {}, failed() {}, cancelled() {} }

/**
 * @param title `Start VM 101`; the line reads `Start VM 101 … ok (1.2 s)`
 * @param startedAt of `performance.now()`, where the work began before its line
 */
export function stepLine(out: Output, title: string, prefix = '', startedAt = performance.now()): StepLine {
  if (out.json || out.quiet) return silent
  const style = out.errorStyle
  const start = prefix === '' ? '' : `${style.dim(prefix)} `
  const text = harmless(title).replace(/\s+/g, ' ')
  const head = `${start}${text} …`
  const indent = ' '.repeat(prefix === '' ? 2 : prefix.length + 1)
  let isOpen = true
  let shown = ''
  // Only one row is erased before the line is drawn anew: until its step is over, it must fit into one.
  const room = out.isTty.stderr ? (out.columns ?? Number.POSITIVE_INFINITY) - 1 : Number.POSITIVE_INFINITY
  const openLine = (tail: string) =>
    `${start}${truncate(`${text} …`, Math.max(leastTitle, room - textWidth(start + tail)))}${style.dim(tail)}`
  out.errorPart(openLine(''))
  const elapsed = () => formatDuration(performance.now() - startedAt)
  const redraw = () => {
    const time = ` ${elapsed()}`
    const left = room - leastTitle - textWidth(`${start} ,${time}`)
    const said = shown === '' || left < 2 ? '' : ` ${truncate(shown, left)},`
    out.errorPart(`\r${eraseLine}${openLine(`${said}${time}`)}`)
  }
  // Without a word from the server for a while, the time tells that something is under way.
  const timer = out.isTty.stderr ? setInterval(redraw, redrawMs) : undefined
  timer?.unref()
  const close = () => {
    clearInterval(timer)
    isOpen = false
  }
  const end = (word: string, text: string) => {
    if (!isOpen) out.errorPart(`${indent}${word}${text}\n`)
    else out.errorPart(`${out.isTty.stderr ? `\r${eraseLine}${head}` : ''} ${word}${text}\n`)
    close()
  }
  const took = () => style.dim(` (${elapsed()})`)
  return {
    log(line) {
      if (isOpen) {
        out.errorPart(out.isTty.stderr ? `\r${eraseLine}${head}\n` : '\n')
        close()
      }
      const text = harmless(line)
      const cut = out.columns === undefined ? text : truncate(text, out.columns - indent.length)
      out.errorPart(`${indent}${style.dim(cut)}\n`)
    },
    tick(text) {
      shown = text
      if (isOpen && out.isTty.stderr) redraw()
    },
    done: (text) => end(style.green('ok'), text === undefined ? took() : style.dim(` (${text})`)),
    failed: () => end(style.red('failed'), took()),
    cancelled: () => end(style.yellow('cancelled'), took()),
  }
}

const redrawMs = 1_000
/** Columns that the title keeps beside what is under way. */
const leastTitle = 20
const eraseLine = `${String.fromCharCode(27)}[2K`

/** Draws the events of a plan. */
export function planProgress(out: Output): (event: PlanEvent) => void {
  let line: StepLine | undefined
  return (event) => {
    switch (event.type) {
      case 'step:start':
        line = stepLine(out, event.title, `[${event.index + 1}/${event.total}]`)
        break
      case 'step:undo':
        line = stepLine(out, event.title, '[undo]')
        break
      case 'step:log':
        line?.log(event.line)
        break
      case 'step:progress': {
        const percent = event.fraction === undefined ? '' : `${Math.round(event.fraction * 100)} % `
        line?.tick(`${percent}${event.text ?? ''}`.trim())
        break
      }
      case 'step:done':
      case 'step:undone':
        line?.done()
        line = undefined
        break
      case 'step:skipped':
        line ??= stepLine(out, event.title, `[${event.index + 1}/${event.total}]`)
        line.done(event.reason ?? 'already done')
        line = undefined
        break
      case 'step:failed':
      case 'step:undo-failed':
        line?.failed()
        line = undefined
        break
      case 'plan:cancelled':
        line?.cancelled()
        line = undefined
        break
      default:
        break
    }
  }
}
