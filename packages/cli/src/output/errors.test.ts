import { PveError, runPlan, toPveError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { errorText } from './errors.js'
import { makeStyle } from './style.js'

const textOf = async (cause: Error) => {
  const steps = [{ id: 'stop', title: 'Stop it', run: () => Promise.reject(cause) }]
  const thrown: unknown = await runPlan({ name: 'move', context: undefined, steps }).catch((error) => error)
  return errorText(toPveError(thrown), { style: makeStyle(false), columns: 80, verbose: false })
}

describe('ALL-5 an error for people', () => {
  it('names the code of what made the step of a plan fail', async () => {
    const cause = new PveError('web is still running.', {
      code: 'DOMAIN_STILL_RUNNING',
      hint: 'Wait longer.',
    })
    expect(await textOf(cause)).toBe(
      [
        'error: move: "Stop it" failed: web is still running.',
        '  left   stop',
        '  code   PLAN_STEP_FAILED',
        '  cause  DOMAIN_STILL_RUNNING',
        '  → Wait longer.',
      ].join('\n'),
    )
  })

  it('names no cause that has no name', async () => {
    expect(await textOf(new Error('ENOSPC'))).not.toContain('cause')
  })
})
