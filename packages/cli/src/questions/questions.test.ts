import { PassThrough } from 'node:stream'
import { CancelledError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { terminalQuestions } from './questions.js'

const opened = () => {
  const [stdin, stderr] = [new PassThrough(), new PassThrough()]
  const shown: string[] = []
  const isAsked = new Promise<void>((resolve) => {
    stderr.on('data', (chunk) => {
      shown.push(String(chunk))
      if (shown.join('').includes('No')) resolve()
    })
  })
  return { stdin, isAsked, questions: terminalQuestions({ stdin, stderr }, new AbortController().signal) }
}
const asked = { message: 'Delete it?' }

describe('ALL-5 a question whose input ends is answered with no', () => {
  it.each<[string, (stdin: PassThrough) => unknown]>([
    ['it ends', (stdin) => stdin.end()],
    ['it is torn off', (stdin) => stdin.destroy()],
    ['Ctrl-D is typed', (stdin) => stdin.write('\u0004')],
    ['Ctrl-C is typed', (stdin) => stdin.write('\u0003')],
  ])('when %s', async (_how, leave) => {
    const { stdin, isAsked, questions } = opened()
    const answer = questions.confirm(asked)
    await isAsked
    leave(stdin)
    await expect(answer).rejects.toThrow(CancelledError)
  })

  it('also when it has ended before', async () => {
    const { stdin, questions } = opened()
    stdin.destroy()
    await expect(questions.confirm(asked)).rejects.toThrow(CancelledError)
  })

  it('and one after the other is taken as it is typed', async () => {
    const { stdin, isAsked, questions } = opened()
    const answer = questions.confirm(asked)
    await isAsked
    stdin.write('y')
    expect(await answer).toBe(true)
    const next = questions.confirm(asked)
    setImmediate(() => stdin.write('n'))
    expect(await next).toBe(false)
  })
})
