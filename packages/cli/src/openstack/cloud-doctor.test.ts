import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closedPort, homes, ostui, scriptedQuestions, useHome } from '../../test/cli.js'

useHome()
const nobody = await closedPort()

/** On a terminal where every question fails the test, away from the files of whoever runs it. */
const onTerminal = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  ostui(argv, {
    tty: true,
    columns: 80,
    env: { NO_COLOR: '1', HOME: homes.current, ...env },
    questions: scriptedQuestions([]),
  })

describe('OS-1 ALL-5 ostui where no cloud is configured', () => {
  it('the doctor says so, where it looked, and how to configure one, instead of asking', async () => {
    const run = await onTerminal(['cloud', 'doctor'])
    expect(run.code).toBe(1)
    // The lines are as wide as the folder of the test lets them be.
    const text = run.stdout.replaceAll(/\s+/g, ' ')
    expect(text).toContain('fail settings No cloud is configured: OS_AUTH_URL is not set')
    for (const folder of [homes.current, join(homes.current, '.config', 'openstack'), '/etc/openstack'])
      expect(text).toContain(join(folder, 'clouds.yaml'))
    expect(run.stdout).toMatch(
      /\n +mkdir -p ~\/\.config\/openstack\n +mv ~\/Downloads\/clouds\.yaml ~\/\.config\/openstack\/\n/,
    )
    expect(text).toContain('1 of 1 checks fail.')
  })

  it('says the same to programs', async () => {
    const named = join(homes.current, 'mine.json')
    const run = await onTerminal(['cloud', 'doctor', '--json'], { OS_CLIENT_CONFIG_FILE: named })
    expect(run.code).toBe(1)
    expect(run.json()).toMatchObject({
      ok: false,
      checks: [
        {
          name: 'settings',
          status: 'fail',
          text: expect.stringContaining(`Looked for: ${named}, ${join(homes.current, 'clouds.yaml')}, `),
          hint: expect.stringContaining('mv ~/Downloads/clouds.yaml'),
        },
      ],
    })
  })

  it('a file without a cloud is named', async () => {
    writeFileSync(join(homes.current, 'clouds.yaml'), 'clouds: {}\n')
    expect((await onTerminal(['cloud', 'doctor', '--json'])).stdout).toContain(
      `${join(homes.current, 'clouds.yaml')} names no cloud`,
    )
  })

  it('other commands do not ask for an address either, and tell programs each path', async () => {
    const run = await onTerminal(['server', 'list', '--json'])
    expect([run.code, run.error()]).toEqual([
      2,
      expect.objectContaining({
        code: 'OS_SETTING_MISSING',
        details: expect.objectContaining({
          missing: ['auth.auth_url'],
          searched: expect.arrayContaining([join(homes.current, 'clouds.yml'), '/etc/openstack/clouds.json']),
        }),
      }),
    ])
  })
})

describe('OS-1 what the doctor asks for where a cloud is configured', () => {
  it('no user, and a password that is kept nowhere', async () => {
    const cloud = { OS_AUTH_URL: nobody, OS_PROJECT_NAME: 'p' }
    const noUser = scriptedQuestions([])
    const options = { tty: true, env: { ...cloud, NO_COLOR: '1', HOME: homes.current } }
    const missing = await ostui(['cloud', 'doctor'], { ...options, questions: noUser })
    expect(missing.stdout).toContain('auth.username')
    const noPassword = scriptedQuestions(['canary-secret'])
    const run = await ostui(['cloud', 'doctor'], {
      ...options,
      env: { ...options.env, OS_USERNAME: 'ada' },
      questions: noPassword,
    })
    expect([run.code, noPassword.asked]).toEqual([1, ['Password']])
    expect(run.stdout).toContain('ok    settings')
    expect(run.stdout + run.stderr + missing.stdout).not.toContain('canary')
  })
})
