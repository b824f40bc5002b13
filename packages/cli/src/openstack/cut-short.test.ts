import { CancelledError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { ostui, useHome } from '../../test/cli.js'

useHome()

const hint = 'What was sent already may go on in the cloud: look there before you do it again.'

/** Interrupted as soon as a request of this kind was answered; the demonstration takes its time. */
function interruptedAfter(argv: readonly string[], request: RegExp) {
  const stop = new AbortController()
  return ostui([...argv, '--demo', '--verbose'], {
    demoSpeed: 1,
    signal: stop.signal,
    onStderr: (text) => {
      if (request.test(text)) stop.abort(new CancelledError('Interrupted.'))
    },
  })
}

describe('OS-102 ALL-10 a change that is interrupted', () => {
  it('is not said to have come to nothing, as the cloud goes on with it', async () => {
    const run = await interruptedAfter(
      ['volume', 'create', 'v', '--size', '1', '--type', 'ssd'],
      /POST .*volumes → 202/,
    )
    expect(run.code, run.stderr).toBe(130)
    expect(run.stderr).toContain(hint)
    const list = await ostui(['volume', 'list', '--filter', 'name=v', '--demo', '--json'])
    expect(list.json()).toMatchObject([{ name: 'v' }])
  })

  it('says so too when its time is over', async () => {
    const argv = ['volume', 'create', 'v', '--size', '1', '--type', 'ssd', '--timeout', '700ms', '--demo']
    const run = await ostui(argv, { demoSpeed: 0.1 })
    expect(run.code, run.stderr).toBe(10)
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(`${hint} Give it longer with --timeout.`)
  })

  it('is unfinished for each of several', async () => {
    const run = await interruptedAfter(['server', 'delete', 'web-1', 'web-2', '--yes'], /DELETE http/)
    expect(run.code, run.stderr).toBe(130)
    expect(run.stderr).toMatch(/^Unfinished: server web-1$/m)
    expect(run.stderr).toMatch(/^Unfinished: server web-2$/m)
    expect(run.stderr).not.toContain('Not deleted')
    expect(run.stderr.split(hint)).toHaveLength(3)
  })
})
