/** Questions on the terminal. */
import type { Readable, Writable } from 'node:stream'
import { CancelledError, UsageError } from '@pve/core'

type Prompts = typeof import('@clack/prompts')

export interface Choice {
  readonly value: string
  readonly label?: string
  readonly hint?: string
}

/** Each throws CancelledError when the person leaves with Ctrl-C, Ctrl-D or Escape, and when the input ends. */
export interface Questions {
  text(options: {
    message: string
    initial?: string
    placeholder?: string
    check?: (value: string) => string | undefined
  }): Promise<string>
  /** Not shown while typed. */
  secret(options: { message: string }): Promise<string>
  confirm(options: { message: string; initial?: boolean }): Promise<boolean>
  choose(options: { message: string; choices: readonly Choice[]; initial?: string }): Promise<string>
}

/** What every prompt is given. */
interface Common {
  readonly input: Readable
  readonly output: Writable
  readonly signal: AbortSignal
}

/** Ctrl-D at an empty line makes readline close, of which only the pause can be seen. */
const inputEnds = ['end', 'close', 'pause'] as const

/** Prompts on standard error, so that standard output stays the result's. The library loads with the first question. */
export function terminalQuestions(
  io: { readonly stdin: Readable; readonly stderr: Writable },
  signal: AbortSignal,
): Questions {
  const cancelled = () => new CancelledError('Cancelled: nothing was changed.')
  const answered = async <T>(
    ask: (prompts: Prompts, common: Common) => Promise<T | Prompts['CANCEL_SYMBOL']>,
  ): Promise<T> => {
    const prompts = await import('@clack/prompts')
    if (io.stdin.readableEnded || io.stdin.destroyed) throw cancelled()
    // The prompts wait for ever for an input that has ended, and Node then leaves without a word. They listen to their signal
    // for ever, too, and would take the terminal from under the next one: each has a signal of its own, which ends with its answer.
    const own = new AbortController()
    let isAsking = true
    const leave = (): void => {
      if (isAsking) own.abort()
    }
    // An answer makes readline pause the input, too: by the next turn it is there.
    const lookAgain = () => void setImmediate(leave)
    for (const event of inputEnds) io.stdin.on(event, lookAgain)
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
    try {
      const answer = await ask(prompts, { input: io.stdin, output: io.stderr, signal: own.signal })
      if (prompts.isCancel(answer)) throw cancelled()
      return answer
    } finally {
      isAsking = false
      for (const event of inputEnds) io.stdin.off(event, lookAgain)
      signal.removeEventListener('abort', leave)
    }
  }
  return {
    text: ({ message, initial, placeholder, check }) =>
      answered(({ text }, common) =>
        text({
          ...common,
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(placeholder !== undefined && { placeholder }),
          ...(check && { validate: (value: string | undefined) => check(value ?? '') }),
        }),
      ),
    secret: ({ message }) => answered(({ password }, common) => password({ ...common, message })),
    confirm: ({ message, initial }) =>
      answered(({ confirm }, common) => confirm({ ...common, message, initialValue: initial ?? false })),
    choose: ({ message, choices, initial }) =>
      answered(({ select }, common) =>
        select<string>({
          ...common,
          message,
          options: choices.map(({ value, label, hint }) => ({
            value,
            label: label ?? value,
            ...(hint !== undefined && { hint }),
          })),
          ...(initial !== undefined && { initialValue: initial }),
        }),
      ),
  }
}

/**
 * Before something is removed or overwritten: asks on a terminal, wants --yes elsewhere.
 * @throws UsageError without a terminal and without --yes; CancelledError when the answer is no
 */
export async function confirmDestructive(
  context: { readonly yes: boolean; readonly questions: Questions | undefined },
  message: string,
): Promise<void> {
  if (context.yes) return
  if (!context.questions)
    throw new UsageError(`${message} Nobody can be asked here.`, { hint: 'Add --yes to go ahead.' })
  if (!(await context.questions.confirm({ message, initial: false })))
    throw new CancelledError('Cancelled: nothing was changed.')
}
