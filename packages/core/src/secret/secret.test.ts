import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { redact, redactValue, registerSecretValue, revealSecret, Secret } from './index.js'

const canary = 'Zq7!k& "x\'9/+é\\w'

describe('ALL-6 a Secret prints as *** everywhere', () => {
  const secret = Secret.of(canary)

  it.each([
    ['template literal', `${secret}`],
    ['String()', String(secret)],
    ['concatenation', `a${secret}`.slice(1)],
    ['JSON.stringify', JSON.parse(JSON.stringify({ secret })).secret],
    ['inspect', inspect(secret)],
  ])('%s', (_way, text) => expect(text).toBe('***'))

  it('also within objects, hidden properties included, and as own keys', () => {
    const shown = inspect({ deep: [{ secret }] }, { showHidden: true, depth: 9 })
    expect(shown).not.toContain(canary)
    expect(Object.getOwnPropertyNames(secret)).toEqual([])
    expect(secret.length).toBe(canary.length)
  })

  it('is opened by revealSecret only', () => {
    expect(revealSecret(secret)).toBe(canary)
    expect(revealSecret('plain')).toBe('plain')
  })

  it('shares what is registered with another copy of the module', async () => {
    const first = await import('./registry.js')
    vi.resetModules()
    const second = await import('./registry.js')
    expect(second.maskRegistered).not.toBe(first.maskRegistered)
    expect(second.maskRegistered(`a ${canary}`, '?')).toBe('a ?')
  })
})

describe('ALL-6 redact masks registered values in every form', () => {
  registerSecretValue(canary)

  it.each([
    ['raw', canary],
    ['percent-encoded', encodeURIComponent(canary)],
    ['percent-encoded, lower case', encodeURIComponent(canary).replace(/%../g, (code) => code.toLowerCase())],
    ['twice percent-encoded', encodeURIComponent(encodeURIComponent(canary))],
    ['form-encoded', new URLSearchParams({ p: canary }).toString().slice(2)],
    ['JSON-escaped', JSON.stringify(canary).slice(1, -1)],
    ['twice JSON-escaped', JSON.stringify(JSON.stringify(canary)).slice(3, -3)],
    ['base64', Buffer.from(canary).toString('base64').replace(/=+$/, '')],
    ['base64url', Buffer.from(canary).toString('base64url')],
  ])('%s', (_form, text) => {
    const shown = redact(`<${text}>`)
    expect(shown).not.toContain(text)
    expect(shown).toMatch(/^<\*\*\*/)
  })

  it('within a longer base64 text, wherever it begins there', () => {
    for (const user of ['u', 'us', 'use']) {
      const shown = redact(Buffer.from(`${user}${canary}tail`).toString('base64'))
      const back = Buffer.from(shown.replaceAll('*', ''), 'base64').toString()
      expect(shown).toContain('***')
      expect(back).not.toContain(canary.slice(2, -2))
    }
  })

  it('does not search for values under 4 characters, which would shred the output', () => {
    expect(inspect(Secret.of('abc'))).toBe('***')
    expect(redact('abcdef')).toBe('abcdef')
  })

  it('masks values that overlap as one', () => {
    registerSecretValue('ovER1lap')
    registerSecretValue('R1lapping')
    expect(redact('<ovER1lapping> <ovER1lap> R1lapping')).toBe('<***> <***> ***')
  })

  it('masks the lines of a key that is printed line by line', () => {
    registerSecretValue(
      '-----BEGIN X-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END X-----',
    )
    expect(redact('line: AQEFAASCBKcwggSjAgEAAoIB')).toBe('line: ***')
  })
})

describe('ALL-6 redact knows secrets by their look', () => {
  it.each([
    [
      'Authorization: PVEAPIToken=root@pam!ci=12345678-aaaa-bbbb',
      'Authorization: PVEAPIToken=root@pam!ci=***',
    ],
    ['Cookie: PVEAuthCookie=PVE:root@pam:4EEC61E2::rsKoApxDTLYPn6H3', 'Cookie: ***'],
    ['PVEAuthCookie=PVE%3Aroot%40pam%3A4EEC61E2%3A%3Ars; x', 'PVEAuthCookie=***; x'],
    ['ticket PVE:root@pam:4EEC61E2::rsKoApx/DT+LYPn6H3== end', 'ticket PVE:root@pam:*** end'],
    ['PVEVNC:65A1B2C3::abcdef+/= end', 'PVEVNC:*** end'],
    ['CSRFPreventionToken: 4EEC61E2:lwk7od06fa1', 'CSRFPreventionToken: ***'],
    ['password=hunter2&user=x', 'password=***&user=x'],
    ['{"password":"hun\\"ter2","user":"x"}', '{"password":"***","user":"x"}'],
    [
      '"{\\"password\\":\\"hunter2\\",\\"user\\":\\"x\\"}"',
      '"{\\"password\\":\\"***\\",\\"user\\":\\"x\\"}"',
    ],
    ["{ password: 'hunter2', user: 'x' }", "{ password: '***', user: 'x' }"],
    ['Authorization: Bearer eyJhbGciOi.abc.def', 'Authorization: ***'],
    ['X-Auth-Token: gAAAAABk', 'X-Auth-Token: ***'],
    ['https://user:pa55@host/x', 'https://user:***@host/x'],
    [
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn\n-----END OPENSSH PRIVATE KEY-----!',
      '*** PRIVATE KEY ***!',
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIcut off', '*** PRIVATE KEY ***'],
  ])('%s', (text, shown) => expect(redact(text)).toBe(shown))

  it.each([
    'password: value must be at least 5 characters long',
    'tokenid=ci, 3 tokens, secretary',
    'POST https://pve1:8006/api2/json/access/ticket 200',
    'UPID:pve1:0000C5F2:00B5C1A2:65A1B2C3:qmcreate:101:root@pam!ci:',
    'the authentication failed! sign in again',
  ])('leaves alone: %s', (text) => expect(redact(text)).toBe(text))

  it('changes nothing the second time', () => {
    const once = redact('password=a "token":"b" Authorization: Basic cm9vdDpyb290cm9vdA== https://a:b@c')
    expect(redact(once)).toBe(once)
  })

  it('takes under 20 µs for a line of 200 characters with 20 secrets registered', async () => {
    // In a process of its own: this file has registered many values by now.
    const { execFileSync } = await import('node:child_process')
    const script = `
      import { redact, Secret } from './packages/core/src/secret/index.ts'
      for (let i = 0; i < 20; i++) Secret.of('s3cr3t!/value' + i * 7919)
      const line = 'POST https://pve1:8006/api2/json/nodes/pve1/qemu 200 12 ms vmid=101 name=web1 ticket '.padEnd(200, 'lorem ipsum ')
      for (let i = 0; i < 5000; i++) redact(line + i)
      let best = Infinity
      for (let round = 0; round < 5; round++) {
        const start = performance.now()
        for (let i = 0; i < 2000; i++) redact(line + i)
        best = Math.min(best, (performance.now() - start) / 2000)
      }
      console.log(best * 1000)`
    const root = new URL('../../../../', import.meta.url)
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(Number(out)).toBeGreaterThan(0)
    expect(Number(out)).toBeLessThan(20)
  })
})

describe('ALL-6 redactValue masks by key', () => {
  it('hides texts under keys that name a secret, however deep, and nothing else', () => {
    expect(
      redactValue({
        cipassword: 'a',
        nested: [{ token: { value: 'b', uses: 3 } }],
        'X-Auth-Token': 'c',
        privateKey: ['d'],
        tokenid: 'ci',
        secret_ref: 'https://x/1',
        hasPassword: true,
        passwordLength: 12,
        gone: undefined,
      }),
    ).toEqual({
      cipassword: '***',
      nested: [{ token: { value: '***', uses: 3 } }],
      'X-Auth-Token': '***',
      privateKey: ['***'],
      tokenid: 'ci',
      secret_ref: 'https://x/1',
      hasPassword: true,
      passwordLength: 12,
    })
  })

  it('is not fooled by __proto__', () => {
    const value: { [key: string]: string } = JSON.parse('{"__proto__":"x","a":"b"}')
    expect(JSON.stringify(redactValue(value))).toBe('{"__proto__":"x","a":"b"}')
  })
})

// Last, because what it registers stays registered.
describe('ALL-6 redact, whatever the value', () => {
  it('leaves no trace of any value of 4 characters or more', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 40 }),
        fc.string(),
        fc.string(),
        (value, before, after) => {
          fc.pre(!'***'.includes(value) && !/^\*+$/.test(value))
          Secret.of(value)
          expect(redact(`${before}${value}${after}`)).toContain('***')
          expect(
            redact(before + value + after).includes(value) &&
              !before.includes(value) &&
              !after.includes(value),
          ).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })
})
