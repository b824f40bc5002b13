import { describe, expect, it } from 'vitest'
import type { Server } from '../server.js'
import { actionsOfServer, checkServerAction, requireServerAction } from './check.js'
import { hasArrived } from './run.js'
import { serverActions, vmStates } from './table.js'

const server = (more: Partial<Server> = {}): Server => ({
  id: '1',
  name: 'web',
  status: 'ACTIVE',
  vmState: 'active',
  flavor: {},
  addresses: [],
  securityGroups: [],
  volumeIds: [],
  metadata: {},
  tags: [],
  isLocked: false,
  serverGroupIds: [],
  projectId: '',
  userId: '',
  createdAt: new Date(0),
  ...more,
})

describe('OS-21 what a state allows', () => {
  it('says for every state and action whether, and if not, why and what to do', () => {
    for (const vmState of vmStates) {
      for (const verdict of actionsOfServer(server({ vmState }))) {
        if (verdict.allowed) continue
        expect(verdict, `${verdict.action} in ${vmState}`).toMatchObject({
          reason: expect.stringMatching(/^it .+/),
          hint: expect.stringMatching(/\.$/),
        })
      }
    }
    expect(actionsOfServer(server())).toHaveLength(serverActions.length)
  })

  it('does not send someone away who has no resize to confirm', () => {
    for (const action of ['confirm-resize', 'revert-resize'] as const)
      for (const vmState of ['active', 'stopped'])
        expect(checkServerAction(action, server({ vmState }))).toMatchObject({
          allowed: false,
          hint: expect.stringContaining('VERIFY_RESIZE'),
        })
    expect(checkServerAction('shelve-offload', server())).toMatchObject({ hint: 'Shelve it first.' })
  })

  it('what is so already needs nothing; what has ended counts as arrived', () => {
    expect(checkServerAction('start', server())).toMatchObject({ allowed: true, done: true })
    expect(checkServerAction('unlock', server())).toMatchObject({ done: true })
    expect(hasArrived('stop', server({ vmState: 'stopped' }))).toBe(true)
    expect(hasArrived('lock', server())).toBe(false)
  })

  it('a lock keeps off all but administrators, and says why it is there', () => {
    const locked = server({ isLocked: true, lockedReason: 'backup' })
    expect(checkServerAction('stop', locked)).toMatchObject({
      allowed: false,
      reason: 'it is locked (backup)',
    })
    expect(checkServerAction('stop', locked, { ignoresLock: true }).allowed).toBe(true)
    expect(checkServerAction('snapshot', locked).allowed).toBe(true)
  })

  it('something that is under way is waited for, except where a hard reboot ends it', () => {
    const busy = server({ taskState: 'suspending' })
    expect(checkServerAction('stop', busy)).toMatchObject({
      allowed: false,
      reason: 'something else is under way (suspending)',
    })
    expect(checkServerAction('reboot-hard', busy).allowed).toBe(true)
    expect(checkServerAction('delete', busy).allowed).toBe(true)
    expect(checkServerAction('reboot-hard', server({ taskState: 'deleting' })).allowed).toBe(false)
  })

  it('a cloud that hides the state tells it by the status', () => {
    expect(checkServerAction('resume', server({ status: 'SUSPENDED', vmState: '' })).allowed).toBe(true)
  })

  it('refuses before anything is sent', () => {
    expect(() => requireServerAction('start', server({ vmState: 'paused' }), 'start web')).toThrow(
      'Server web cannot be started: it is paused (ACTIVE).',
    )
  })
})
