/** Progress of long work on standard error: one line a step, task log lines indented beneath it, elapsed time. */
import { formatDuration, type PlanEvent } from '@pve/core'
import type { Output } from './output.js'
import { harmless, truncate } from './style.js'

/** One line that is open while its step is under way. */
export interface StepLine {
  log(line: string): void
  /** Shows on a terminal how long it has taken, or how far it is. */
  tick(text: string): void
  done(text?: string): void
  failed(text?: string): void
}

const silent: StepLine = { log() {}, tick() {}, done() {}, failed() {} }

/** @param title `Start VM 101`; the line reads `Start VM 101 … ok (1.2 s)` */
export function stepLine(out: Output, title: string, prefix = ''): StepLine {
  if (out.json || out.quiet) return silent
  const style = out.errorStyle
  const startedAt = performance.now()
  const head = `${prefix === '' ? '' : `${style.dim(prefix)} `}${harmless(title)} …`
  const indent = ' '.repeat(prefix === '' ? 2 : prefix.length + 1)
  let isOpen = true
  out.errorPart(head)
  const clear = () => {
    if (isOpen && out.isTty.stderr) out.errorPart('\r\u001b[2K')
  }
  const end = (word: string, text: string) => {
    if (isOpen && out.isTty.stderr) clear()
    if (!isOpen) out.errorPart(`${indent}${word}${text}\n`)
    else out.errorPart(`${out.isTty.stderr ? head : ''} ${word}${text}\n`)
    isOpen = false
  }
  const took = () => style.dim(` (${formatDuration(performance.now() - startedAt)})`)
  return {
    log(line) {
      if (isOpen) {
        clear()
        out.errorPart(out.isTty.stderr ? `${head}\n` : '\n')
        isOpen = false
      }
      const text = harmless(line)
      out.errorPart(
        `${indent}${style.dim(out.columns === undefined ? text : truncate(text, out.columns - indent.length))}\n`,
      )
    },
    tick(text) {
      if (!isOpen || !out.isTty.stderr) return
      clear()
      out.errorPart(`${head} ${style.dim(text)}`)
    },
    done: (text) => end(style.green('ok'), text === undefined ? took() : style.dim(` (${text})`)),
    failed: (text) => end(style.red('failed'), text === undefined ? took() : ` ${text}`),
  }
}

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
        line?.tick(
          `${percent}${event.text ?? ''}${event.text === undefined ? formatDuration(event.elapsedMs) : ''}`,
        )
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
        line?.failed('cancelled')
        line = undefined
        break
      default:
        break
    }
  }
}
