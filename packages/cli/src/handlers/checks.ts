/** Checks of a doctor, one after the other: found, or what to do. */
import { exitCodes, type JsonObject, toPveError } from '@pve/core'
import type { CommandContext } from '../context.js'
import { harmless, type Style, wrapText } from '../output/style.js'

export interface Check {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail' | 'skipped'
  readonly text: string
  /** What to do. */
  readonly hint?: string
}

export type Found = Omit<Check, 'name'>
export const ok = (text: string): Found => ({ status: 'ok', text })
export const warn = (text: string, hint: string): Found => ({ status: 'warn', text, hint })
export const fail = (text: string, hint: string): Found => ({ status: 'fail', text, hint })

type Look<T> = () => Promise<{ found: Found; value?: T }>

export class Checks {
  readonly all: Check[] = []
  /** Something failed that all that follows needs. */
  isBroken = false
  readonly #signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** A check that needs what failed before it is not tried. */
  async check<T>(name: string, look: Look<T>): Promise<T | undefined> {
    if (this.isBroken) {
      this.all.push({ name, status: 'skipped', text: 'not looked at' })
      return undefined
    }
    return this.checkAnyway(name, look)
  }

  /** For what does not depend on those before. */
  async checkAnyway<T>(name: string, look: Look<T>): Promise<T | undefined> {
    try {
      const { found, value } = await look()
      this.all.push({ name, ...found })
      return value
    } catch (thrown) {
      const error = toPveError(thrown)
      if (this.#signal.aborted) throw error
      this.all.push({ name, ...fail(error.message, error.hint ?? 'See the message.') })
      return undefined
    }
  }

  /** What follows needs this one. */
  async need<T>(name: string, look: Look<T>): Promise<T | undefined> {
    const value = await this.check(name, look)
    if (this.all.at(-1)?.status === 'fail') this.isBroken = true
    return value
  }
}

export interface ReportOptions {
  /** What is possible although there are warnings: `VMs can be created`. */
  readonly purpose: string
  /** Which settings are used, and where each came from. */
  readonly settings: readonly { readonly name: string; readonly value: string; readonly source: string }[]
}

export function reportChecks(
  context: CommandContext,
  checks: readonly Check[],
  { purpose, settings }: ReportOptions,
): void {
  const { out } = context
  const failed = checks.filter(({ status }) => status === 'fail')
  if (failed.length > 0) context.setExitCode(exitCodes.failed)
  const json: JsonObject = {
    ok: failed.length === 0,
    checks: checks.map((check) => ({ ...check })),
    settings: settings.map((setting) => ({ ...setting })),
  }
  const width = Math.max(...checks.map(({ name }) => name.length))
  const line = ({ name, status, text, hint }: Check, style: Style, columns: number | undefined) => {
    const mark = {
      ok: style.green('ok  '),
      warn: style.yellow('warn'),
      fail: style.red('fail'),
      skipped: style.dim('-   '),
    }[status]
    const indent = ' '.repeat(width + 8)
    const shown = wrapText(harmless(text), columns ?? 100, indent).slice(indent.length)
    return `${mark}  ${name.padEnd(width)}  ${shown}${hint === undefined ? '' : `\n${style.dim(wrapText(`→ ${harmless(hint)}`, columns ?? 100, indent))}`}`
  }
  out.result({
    json,
    text: (style, columns) => {
      const warned = checks.filter(({ status }) => status === 'warn').length
      const sum =
        failed.length > 0
          ? style.red(`${failed.length} of ${checks.length} checks fail.`)
          : warned > 0
            ? `${purpose}; ${warned} ${warned === 1 ? 'thing' : 'things'} to look at.`
            : style.green('All is in order.')
      const sources = settings.map(({ name, value, source }) => style.dim(`${name}: ${value} (${source})`))
      return [
        ...checks.map((check) => line(check, style, columns)),
        '',
        ...(context.verbose ? [...sources, ''] : []),
        sum,
      ].join('\n')
    },
    quiet: () => failed.map(({ name }) => name).join('\n'),
  })
}
