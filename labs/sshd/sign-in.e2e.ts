import { readFile, stat } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SshdLab, startSshdLab } from './lab.js'
import { ssh } from './ssh-client.js'

let lab: SshdLab
beforeAll(async () => {
  lab = await startSshdLab({ name: 'test-sign-in' })
}, 600_000)
afterAll(async () => lab.stop({ purge: true }))

const passwordOf = (user: string): string => lab.description.users[user]?.password ?? ''

describe('signing in to the lab (LX-26)', () => {
  it.each(['root', 'labadmin', 'labsudo', 'labuser'])('%s by a key', async (user) => {
    expect(await ssh(lab.description, 'whoami; hostname', { user })).toMatchObject({
      exitCode: 0,
      stdout: `${user}\npve1\n`,
    })
  })

  it.each(['rsa', 'ecdsa'] as const)('by a key of type %s', async (key) => {
    expect(await ssh(lab.description, 'echo in', { key })).toMatchObject({ exitCode: 0, stdout: 'in\n' })
  })

  it('by an encrypted key, with its passphrase alone', async () => {
    const key = 'ed25519Encrypted'
    const { passphrase } = lab.description.keys.ed25519Encrypted
    expect(await ssh(lab.description, 'echo in', { key, types: passphrase ?? '' })).toMatchObject({
      stdout: 'in\n',
    })
    expect(await ssh(lab.description, 'echo in', { key, types: 'wrong' })).toMatchObject({
      exitCode: 255,
      stdout: '',
    })
  })

  it.each(['labadmin', 'labsudo', 'labuser'])('%s by a password, and not by another one', async (user) => {
    const target = { user, key: null }
    expect(await ssh(lab.description, 'whoami', { ...target, types: passwordOf(user) })).toMatchObject({
      stdout: `${user}\n`,
    })
    const refused = await ssh(lab.description, 'whoami', { ...target, types: 'wrong' })
    expect(refused).toMatchObject({ exitCode: 255, stdout: '' })
    expect(refused.stderr).toContain('Permission denied')
  })

  it('root by no password', async () => {
    const options = ['-o', 'PreferredAuthentications=password,keyboard-interactive']
    const refused = await ssh(lab.description, 'whoami', { key: null, types: 'anything', options })
    expect(refused).toMatchObject({ exitCode: 255, stdout: '' })
  })

  it('has sudo without a password, with one, and not at all', async () => {
    expect(await ssh(lab.description, 'sudo -n id -u', { user: 'labadmin' })).toMatchObject({ stdout: '0\n' })
    const asked = await ssh(lab.description, 'sudo -n id -u', { user: 'labsudo' })
    expect(asked.stderr).toContain('a password is required')
    const given = { user: 'labsudo', stdin: `${passwordOf('labsudo')}\n` }
    expect(await ssh(lab.description, 'sudo -S -p "" id -u', given)).toMatchObject({ stdout: '0\n' })
    const none = { user: 'labuser', stdin: `${passwordOf('labuser')}\n` }
    const refused = await ssh(lab.description, 'sudo -S -p "" id -u', none)
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toContain('labuser is not in the sudoers file')
  })

  it('finds pct under sudo, and refuses it to others', async () => {
    expect(await ssh(lab.description, 'sudo pct list', { user: 'labadmin' })).toMatchObject({ exitCode: 0 })
    const refused = await ssh(lab.description, '/usr/local/sbin/pct list', { user: 'labuser' })
    expect(refused).toMatchObject({ exitCode: 255, stderr: 'please run as root\n' })
  })

  it('reaches the inner name through the jump host only', async () => {
    const through = await ssh(lab.description, 'echo $SSH_CONNECTION', { throughJump: true })
    expect(through.stdout).toContain(` 127.0.0.2 ${lab.description.inner.port}`)
    const { inner } = lab.description
    const straight = await ssh(lab.description, 'true', { options: ['-o', `HostName=${inner.host}`] })
    expect(straight).toMatchObject({ exitCode: 255 })
    expect(straight.stderr).toContain('Could not resolve hostname')
  })

  it('runs nothing on the jump host', async () => {
    const { jump } = lab.description
    const options = ['-o', `Port=${jump.port}`]
    const refused = await ssh(lab.description, 'echo in', {
      user: jump.user,
      options: ['-p', String(jump.port), ...options],
    })
    expect(refused.stdout).not.toContain('in\n')
    expect(refused.exitCode).not.toBe(0)
  })

  it('keeps users, passwords and files of the machine as they are', async () => {
    const passwd = await lab.onNode(['cat', '/etc/passwd'])
    expect(passwd.stdout).toContain('labadmin')
    expect(await readFile('/etc/passwd', 'utf8')).not.toContain('labadmin')
  })
})

describe('the description of the lab', () => {
  it('is for its owner alone, and so are its keys', async () => {
    const { folder, keys } = lab.description
    for (const path of [`${folder}/lab.json`, ...Object.values(keys).map(({ path }) => path)])
      expect((await stat(path)).mode & 0o777, path).toBe(0o600)
  })
})
