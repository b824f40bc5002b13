/** VM-1 … VM-6, VM-31: the sign-in of the wizards: what is asked when, what is refused and why, and what is kept. */
import { readFile } from 'node:fs/promises'
import { createSimulator, serveSimulator, totpCode } from '@pve/sdk/testing'
import { describe, expect, it } from 'vitest'
import { closedPort, useHome } from '../../../test/cli.js'
import { openWizard } from '../../../test/wizard.js'
import { credentialsPath } from '../../config/credentials.js'

useHome()

const kept = async () => readFile(credentialsPath(), 'utf8').catch(() => '')
const tess = { env: {}, flags: { username: 'tess@pve' } }
const alice = { env: {}, flags: { username: 'alice@pve' } }

describe('VM-1 VM-31 user, password and realm', () => {
  it('default: asks for what is missing; realms are the server’s, pam is the default', async () => {
    const wizard = await openWizard({ env: {} })
    await wizard.see(/User +root\n/)
    await wizard.see('› Password')
    await wizard.press('up')
    expect(await wizard.see(/› Realm +pam ▾/)).toMatchSnapshot()
    await wizard.press('space')
    expect(await wizard.see('Proxmox VE authentication server')).toMatchSnapshot()
    expect(wizard.changes()).toEqual([])
  })

  it('loading, then success: signs in, goes on, and keeps the ticket, but not the password', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ simulator, env: {} })
    await wizard.press('up', 'up', 'ctrl-u', 'alice', 'down', 'space', 'pve', 'enter', 'down', 'alice-demo')
    await wizard.see('**********')
    simulator.addFault({ match: { path: '/access/ticket' }, kind: 'latency', ms: 100 })
    await wizard.press('enter')
    expect(await wizard.see('Signing in …')).toMatchSnapshot()
    // Keys do nothing meanwhile, but leaving does.
    await wizard.press('x', 'enter')
    await wizard.see('[2 General]')
    await wizard.see('alice@pve at SERVER')
    expect(await kept()).toContain('proxmox-ticket')
    expect(await kept()).not.toContain('alice-demo')
    await wizard.press('escape')
    await wizard.see('ok  alice@pve')
    // Coming back asks for the realms again; the screen is settled when they are there.
    expect(await wizard.see(/Realm +pve +▾/)).toMatchSnapshot()
    expect(JSON.stringify(wizard.store.getState())).not.toContain('alice-demo')
  })

  it('does not keep the ticket where that is not wished', async () => {
    const wizard = await openWizard(alice)
    await wizard.press('alice-demo', 'down', 'n', 'enter')
    await wizard.see('[2 General]')
    expect(await kept()).not.toContain('proxmox-ticket')
  })

  it('empty: says what is missing, at its field', async () => {
    const wizard = await openWizard({ env: {}, withoutHost: true })
    await wizard.see('› Server')
    await wizard.press('enter')
    expect(await wizard.see('Server: is missing')).toMatchSnapshot()
    await wizard.press('no such address!', 'enter')
    await wizard.see('is not the address of a Proxmox VE server')
  })
})

describe('VM-5 VM-31 error: a refused sign-in says why and leaves the form as it was', () => {
  it('a wrong password', async () => {
    const wizard = await openWizard(alice)
    await wizard.press('wrong', 'enter')
    expect(await wizard.see('Wrong user name or password.')).toMatch(/User +alice\n[\s\S]*\*\*\*\*\*/)
    expect(wizard.frame()).toMatchSnapshot()
    await wizard.press('f2')
    await wizard.see('General comes after Sign-in.')
    await wizard.press('ctrl-u', 'alice-demo', 'enter')
    await wizard.see('[2 General]')
  })

  it('a realm that the server has not', async () => {
    const wizard = await openWizard({ env: {}, flags: { username: 'alice@nowhere' } })
    await wizard.press('x', 'enter')
    await wizard.see("this server has no realm 'nowhere'")
    await wizard.see('Its realms are: pam, pve.')
  })

  it('a server that cannot be reached', async () => {
    const nowhere = await closedPort()
    const wizard = await openWizard({ env: { PROXMOX_HOST: nowhere }, flags: { username: 'root' } })
    await wizard.press('x', 'enter')
    await wizard.see(/! .*(?:refused|reach)/i)
    // The list of realms says so as well, and pam stays the default.
    await wizard.see(/Realm +! /)
  })

  it('a ticket that has run out: asks for the password then', async () => {
    const wizard = await openWizard({ ...alice, env: { PROXMOX_PASSWORD: 'not it' } })
    await wizard.see('Wrong user name or password.')
    await wizard.press('f2')
    await wizard.see('General comes after Sign-in.')
    // The password is what is wanted now.
    await wizard.see('› Password')
  })

  it('another user is not let in with the token of the environment', async () => {
    const wizard = await openWizard()
    await wizard.see('[2 General]')
    await wizard.press('f1')
    await wizard.see(/By +API token/)
    await wizard.see(/Token id +root@pam!demo/)
    await wizard.press('up', 'up', 'up', 'down', 'right')
    await wizard.see(/By +user and password/)
    await wizard.press('down', 'ctrl-u', 'alice', 'enter')
    await wizard.see('Password: is missing')
    await wizard.press('f2')
    await wizard.see('General comes after Sign-in.')
  })

  it('what was signed in with is changed: it must be signed in again', async () => {
    const wizard = await openWizard(alice)
    await wizard.press('alice-demo', 'enter')
    await wizard.see('[2 General]')
    await wizard.press('escape', 'up', 'up')
    await wizard.see('› User')
    await wizard.press('x', 'f2')
    await wizard.see('General comes after Sign-in.')
  })
})

describe('VM-5 another server', () => {
  it('has its own lists and defaults; nothing is left of the first one', async () => {
    const wizard = await openWizard(alice)
    const other = createSimulator({ seed: 'empty', taskSpeed: Number.POSITIVE_INFINITY })
    const server = await serveSimulator(other)
    try {
      await wizard.press('alice-demo', 'enter')
      await wizard.see('[2 General]')
      await wizard.see('pve1 ▾  default')
      for (let step = 3; step < 9; step++) await wizard.press('enter')
      await wizard.see('vmbr9')
      await wizard.press('f1', 'up', 'up', 'up', 'up', 'up', 'up', 'ctrl-u', server.url)
      // Half a name is not asked about.
      const asked = Object.keys(wizard.store.getState().loads).filter((key) => key.startsWith('realms'))
      expect(asked.filter((key) => !key.includes(wizard.url))).toEqual([])
      await wizard.press('down', 'down', 'ctrl-u', 'root', 'down', 'backspace', 'down', 'simulator', 'enter')
      await wizard.see('root@pam at')
      await wizard.press('f8')
      await wizard.see("There is no bridge 'vmbr9' on pve1: using 'vmbr0'")
      await wizard.press('f5')
      await wizard.see(/1 {2}scsi0 +local {2}32G/)
    } finally {
      await server.close()
    }
  })

  it('what is pasted while it signs in goes nowhere', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ ...alice, simulator })
    simulator.addFault({ match: { path: '/access/ticket' }, kind: 'latency', ms: 80 })
    await wizard.press('alice-demo', 'enter')
    await wizard.see('Signing in …')
    await wizard.paste('77')
    await wizard.see('[2 General]')
  })

  it('Ctrl-C while it signs in to a server that is silent ends it', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ ...alice, simulator })
    await wizard.see('pve ▾')
    simulator.addFault({ match: { path: '/access/ticket' }, kind: 'stall' })
    await wizard.press('alice-demo', 'enter')
    await wizard.see('Signing in …')
    await wizard.press('ctrl-c')
    await wizard.store.over
    expect(wizard.store.getState().ended).toBe(true)
  })

  it('a token that is revoked meanwhile: the sign-in asks for another way in', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ simulator })
    await wizard.see('[2 General]')
    await wizard.see('pve1 ▾  default')
    simulator.addFault({ match: { path: /./ }, kind: 'status', status: 401, message: 'permission denied' })
    await wizard.press('ctrl-r')
    await wizard.see('Go back to Sign-in: F1.')
    await wizard.press('f1', 'enter')
    await wizard.see('Token secret: is missing')
    simulator.clearFaults()
    await wizard.press(simulator.auth.tokenSecret, 'enter')
    await wizard.see('[2 General]')
    await wizard.see('pve1 ▾  default')
  })
})

describe('VM-2 second factor', () => {
  it('is asked for only when the server asks', async () => {
    const wizard = await openWizard(tess)
    expect(wizard.frame()).not.toContain('Second factor')
    await wizard.press('tess-demo', 'enter')
    expect(await wizard.see('› Second factor')).toMatchSnapshot()
    await wizard.press('000000', 'enter')
    await wizard.see('The second factor was refused')
    await wizard.press('ctrl-u', totpCode('JBSWY3DPEHPK3PXP', Date.now() / 1000), 'enter')
    await wizard.see('[2 General]')
    await wizard.see('tess@pve at SERVER')
  })

  it('is not asked of another user, and a whole user name says its realm', async () => {
    const wizard = await openWizard({ env: {} })
    await wizard.press('up', 'up', 'ctrl-u', 'tess@pve', 'down', 'down', 'tess-demo', 'enter')
    await wizard.see('› Second factor')
    await wizard.press('up', 'up', 'up', 'ctrl-u', 'alice@pve')
    expect(wizard.frame()).not.toMatch(/^. Second factor/m)
    await wizard.press('down', 'down', 'ctrl-u', 'alice-demo', 'enter')
    await wizard.see('[2 General]')
    await wizard.see('alice@pve at SERVER')
  })

  it('takes a recovery code', async () => {
    const wizard = await openWizard(tess)
    await wizard.press('tess-demo', 'enter')
    await wizard.see('› Second factor')
    await wizard.press('aaaa-bbbb-cccc-dddd', 'enter')
    await wizard.see('[2 General]')
  })
})

describe('VM-3 API token', () => {
  it('signs in by itself where the environment has one', async () => {
    const wizard = await openWizard()
    await wizard.see('[2 General]')
    await wizard.see('root@pam!demo at SERVER')
  })

  it('of the environment gives way to a user that is named on the command line', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const { tokenId, tokenSecret } = simulator.auth
    const env = { PROXMOX_TOKEN_ID: tokenId, PROXMOX_TOKEN_SECRET: tokenSecret }
    const wizard = await openWizard({ simulator, env, flags: { username: 'alice@pve' } })
    await wizard.see('› Password')
    await wizard.press('alice-demo', 'enter')
    await wizard.see('alice@pve at SERVER')
  })

  it('can be typed', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ simulator, env: {} })
    await wizard.press('up', 'up', 'up', 'right')
    await wizard.see('Token secret')
    await wizard.press('down', simulator.auth.tokenId, 'down', simulator.auth.tokenSecret)
    expect(wizard.frame()).not.toContain(simulator.auth.tokenSecret)
    await wizard.press('enter')
    await wizard.see('[2 General]')
    expect(await kept()).not.toContain(simulator.auth.tokenSecret)
  })

  it('one that is refused says so', async () => {
    const wizard = await openWizard({
      env: {
        PROXMOX_TOKEN_ID: 'root@pam!demo',
        PROXMOX_TOKEN_SECRET: '00000000-0000-0000-0000-000000000000',
      },
    })
    await wizard.see(/! .*(?:token|authentication)/i)
    await wizard.see('[1 Sign-in]')
  })
})

describe('VM-6 a certificate that nobody vouches for', () => {
  it('is shown and asked about before anything is sent, and kept when it is trusted', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await openWizard({ simulator, tls: true, ...alice })
    await wizard.press('alice-demo', 'enter')
    const frame = await wizard.see('› Trust it')
    // All of it, whatever the width: it is there to be compared.
    expect(frame.replace(/\s/g, '')).toMatch(/shown:(?:[0-9A-F]{2}:?){32}!/)
    expect(frame).not.toContain('Password')
    expect(frame).toContain('openssl x509 -noout -fingerprint -sha256')
    expect(simulator.log).toEqual([])
    // Not trusted: asked again.
    await wizard.press('enter')
    await expect.poll(() => wizard.store.getState().gates['sign-in']?.status).toBe('more')
    expect(simulator.log).toEqual([])
    await wizard.press('y', 'enter')
    await wizard.see('[2 General]')
    expect(await kept()).toContain('fingerprint')
  })
})
