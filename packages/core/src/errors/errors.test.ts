import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Secret } from '../secret/index.js'
import {
  AnswerError,
  CancelledError,
  ConfigError,
  ConnectionError,
  exitCodeOf,
  exitCodes,
  PlanError,
  PveError,
  TimeLimitError,
  TlsError,
  toPveError,
  UsageError,
  ValidationError,
} from './index.js'

const canary = 'c4nary/Hq+93 zZ'
Secret.of(canary)
const forms = [
  canary,
  encodeURIComponent(canary),
  JSON.stringify(canary).slice(1, -1),
  Buffer.from(canary).toString('base64').slice(0, 18),
]

describe('ALL-6 no error shows a secret', () => {
  const foreign = new TypeError(`fetch https://x/?p=${encodeURIComponent(canary)}`, {
    cause: new Error(canary),
  })
  const inner = new ConfigError(`bad ${canary}`, { cause: foreign })
  const error = new PveError(`failed with ${canary}`, {
    code: 'X',
    phase: `sign in with ${canary}`,
    hint: `try ${canary}`,
    ids: { requestId: canary },
    details: { body: [{ text: canary }], password: 'other' },
    cause: inner,
  })

  it.each([
    ['message', error.message],
    ['stack', error.stack ?? ''],
    ['String()', String(error)],
    ['phase, hint, ids, details', JSON.stringify([error.phase, error.hint, error.ids, error.details])],
    ['toJSON', JSON.stringify(error)],
    ['inspect', inspect(error, { depth: 20, showHidden: true })],
    ['inspect within another error', inspect(new Error('outer', { cause: error }), { depth: 20 })],
    ['cause of a cause, by itself', inspect(inner.cause, { depth: 20 })],
    ['aggregate', inspect(new PveError('x', { cause: new AggregateError([foreign], 'several') }).cause)],
  ])('%s', (_where, text) => {
    for (const form of forms) expect(text).not.toContain(form)
    expect(text).not.toContain('other')
  })

  it('keeps a cause as it is when there is nothing to hide', () => {
    const cause = new Error('plain')
    expect(new PveError('x', { cause }).cause).toBe(cause)
  })
})

describe('ALL-5 one family of errors', () => {
  it('gives JSON with all that is known', () => {
    const error = new ConnectionError('no', {
      code: 'CONNECTION_REFUSED',
      sent: 'no',
      host: 'https://pve1:8006',
      phase: 'sign in',
      hint: 'start it',
      ids: { requestId: 'r1' },
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    })
    expect(error.toJSON()).toEqual({
      name: 'ConnectionError',
      code: 'CONNECTION_REFUSED',
      message: 'no',
      phase: 'sign in',
      hint: 'start it',
      ids: { requestId: 'r1' },
      sent: 'no',
      host: 'https://pve1:8006',
      cause: { name: 'Error', message: 'connect', code: 'ECONNREFUSED' },
    })
    expect(inspect(error)).toContain('CONNECTION_REFUSED')
    expect(inspect(error)).toContain('errors.test.ts')
  })

  it('survives causes that go round', () => {
    const cause = new Error('round')
    cause.cause = cause
    expect(JSON.stringify(new PveError('x', { cause }))).toContain('round')
  })

  it('lists what is invalid, with its place', () => {
    const error = new ValidationError('vm.yaml is not valid', {
      issues: [
        { path: 'disks[0].size', message: 'is missing' },
        { path: 'name', message: 'is too long', source: { file: 'vm.yaml', line: 3 } },
      ],
    })
    expect(error.message).toBe(
      'vm.yaml is not valid\ndisks[0].size: is missing\nvm.yaml:3: name: is too long',
    )
    expect(error.toJSON()).toMatchObject({ issues: [{ path: 'disks[0].size' }, { source: { line: 3 } }] })
  })

  it('shortens what came from the server', () => {
    const { came } = new AnswerError('x', { came: 'y'.repeat(5_000) }).details
    expect(String(came)).toHaveLength(2_000 + '… (5000 characters)'.length)
  })

  const plan = { plan: 'p', done: [], skipped: [], left: [], undone: [], undoFailed: [] }
  class NotFound extends PveError {
    readonly exitCode = exitCodes.notFound
  }
  class Foreign extends Error {
    static readonly exitCode = 77
  }
  it.each<[number, unknown]>([
    [1, new PveError('x')],
    [1, new Error('x')],
    [1, 'x'],
    [1, undefined],
    [2, new UsageError('x')],
    [2, new ConfigError('x')],
    [3, new ValidationError('x', { issues: [] })],
    [4, new ConnectionError('x', { sent: 'no', host: 'h' })],
    [4, new TlsError('x')],
    [7, new NotFound('x')],
    [77, new Foreign('x')],
    [10, new TimeLimitError('x')],
    [10, new ConnectionError('x', { sent: 'maybe', host: 'h', code: 'ANSWER_TIMEOUT' })],
    [130, new CancelledError('x')],
    [130, new DOMException('x', 'AbortError')],
    [9, new PlanError('x', { ...plan, done: ['a'], causeExitCode: 7 })],
    [7, new PlanError('x', { ...plan, causeExitCode: 7 })],
    [130, new PlanError('x', { ...plan, code: 'PLAN_CANCELLED', done: ['a'] })],
  ])('exit code %d', (code, error) => expect(exitCodeOf(error)).toBe(code))

  it('wraps what is foreign, and keeps what is ours', () => {
    const ours = new UsageError('x')
    expect(toPveError(ours)).toBe(ours)
    expect(toPveError(new TypeError('odd'), 'do it')).toMatchObject({
      code: 'UNEXPECTED',
      message: 'odd',
      phase: 'do it',
    })
    expect(toPveError({ a: 1 }).message).toContain('a: 1')
    expect(toPveError(new DOMException('x', 'AbortError'))).toBeInstanceOf(CancelledError)
  })

  it('names itself by its class', () => expect(new NotFound('x').name).toBe('NotFound'))
})
