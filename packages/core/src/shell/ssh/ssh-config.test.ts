import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureOf, rightPassword, sshFixture } from '../../../test/ssh-fixture.js'
import { openSsh } from '../../ssh/index.js'
import { resolveEndpoints } from './endpoint.js'
import { parseJump, SshConfig } from './ssh-config.js'

const { folder, fileWith, knownHostsOf, start, to } = sshFixture()
const resolve = async (text: string, host: string, options = {}) =>
  await resolveEndpoints({ host, config: fileWith(text), ...options })

describe('LX-26 ~/.ssh/config', () => {
  it('gives address, user, port, keys and files of an alias', async () => {
    const [endpoint] = await resolve(
      `Host node
  HostName pve1.example.com
  User admin
  Port 2222
  IdentityFile ~/.ssh/%r_%h
  IdentityFile /keys/second
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile /a /b
  GlobalKnownHostsFile /c
  HostKeyAlias cluster
Host *
  User nobody`,
      'node',
    )
    expect(endpoint).toMatchObject({
      host: 'pve1.example.com',
      user: 'admin',
      port: 2222,
      namedKeys: [{ file: join(homedir(), '.ssh', 'admin_pve1.example.com') }, { file: '/keys/second' }],
      usualKeys: [],
      identitiesOnly: true,
      agent: undefined,
      hostKey: { alias: 'cluster', files: ['/a', '/b', '/c'] },
    })
  })

  it('says less than who calls, and the usual where it says nothing', async () => {
    const [endpoint] = await resolve('Host node\n  User admin\n  Port 2222\n', 'node', {
      user: 'root',
      port: 22,
      agent: '/agent',
    })
    expect(endpoint).toMatchObject({ host: 'node', user: 'root', port: 22, agent: '/agent' })
    const [other] = await resolve('', 'other')
    expect(other).toMatchObject({ host: 'other', port: 22, user: userInfo().username })
    expect(other?.usualKeys).toContainEqual({ file: join(homedir(), '.ssh', 'id_ed25519') })
    expect(other?.hostKey.files).toContain('/etc/ssh/ssh_known_hosts')
  })

  it('is not read where it is switched off, and need not be there', async () => {
    const off = await resolveEndpoints({ host: 'node', config: false })
    const missing = await resolveEndpoints({ host: 'node', config: join(folder, 'none') })
    expect(missing.map(({ host, port }) => [host, port])).toEqual(off.map(({ host, port }) => [host, port]))
  })

  it('cannot weaken the check of host keys, only make it stricter', async () => {
    const ask = () => 'once' as const
    const [loose] = await resolve('StrictHostKeyChecking no', 'x', { onUnknownHostKey: ask })
    expect(loose?.hostKey).toMatchObject({ onUnknownHostKey: ask, acceptChangedHostKey: undefined })
    const [strict] = await resolve('StrictHostKeyChecking yes', 'x', { onUnknownHostKey: ask })
    expect(strict?.hostKey.onUnknownHostKey).toBeUndefined()
    const server = await start()
    const config = fileWith('StrictHostKeyChecking no\nUserKnownHostsFile /dev/null\n')
    const { knownHostsFiles: _known, ...rest } = to(server, { config })
    expect(await failureOf(openSsh(rest))).toMatchObject({ code: 'HOST_KEY_UNKNOWN' })
  })

  it('has jump hosts, theirs before them, and no circle', async () => {
    const text = `Host last
  ProxyJump middle,admin@[fe80::1]:2200
Host middle
  HostName 10.0.0.2
  User m
  ProxyJump first
Host a
  ProxyJump b
Host b
  ProxyJump a
Host direct
  ProxyJump none`
    const chain = await resolve(text, 'last', { user: 'root' })
    expect(chain.map(({ user, host, port }) => `${user}@${host}:${port}`)).toEqual([
      `${userInfo().username}@first:22`,
      'm@10.0.0.2:22',
      'admin@fe80::1:2200',
      'root@last:22',
    ])
    expect(await resolve(text, 'direct')).toHaveLength(1)
    expect(await resolve(text, 'last', { jump: [] })).toHaveLength(1)
    expect(await failureOf(resolve(text, 'a'))).toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('is followed for a connection with a jump host', async () => {
    const [jump, last] = [await start(), await start()]
    const known = knownHostsOf(jump, last)
    const host = (name: string, port: number) =>
      `Host ${name}\n  HostName 127.0.0.1\n  Port ${port}\n  User root\n  UserKnownHostsFile ${known}\n`
    const config = fileWith(`${host('jump', jump.port)}${host('last', last.port)}  ProxyJump jump\n`)
    const shell = await openSsh({
      host: 'last',
      config,
      agent: false,
      privateKeys: [],
      password: async () => rightPassword,
    })
    expect(shell.target).toBe('root@last')
    await shell.run(['true'])
    await shell.close()
    expect(jump.attempts).toHaveLength(2)
  })

  it('refuses what it cannot follow instead of going another way', async () => {
    const command = await failureOf(resolve('Host x\n  ProxyCommand nc -X 5 %h %p\n', 'x'))
    expect(command).toMatchObject({ code: 'CONFIG_INVALID' })
    expect(command.hint).toContain('ProxyJump')
    expect(await resolve('Host x\n  ProxyCommand none\n', 'x')).toHaveLength(1)
    expect(await failureOf(resolve('Host x\n  Port 99999\n', 'x'))).toMatchObject({ code: 'CONFIG_INVALID' })
    expect(() => parseJump('a b')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
    for (const port of ['0', '65536', '99999'])
      expect(() => parseJump(`a:${port}`)).toThrow(
        expect.objectContaining({ code: 'CONFIG_INVALID', hint: 'A port is a number from 1 to 65535.' }),
      )
    expect(parseJump('a:65535')).toEqual([{ host: 'a', port: 65_535 }])
  })

  it('runs no programs', async () => {
    const mark = join(folder, 'ran')
    const text = `Match exec "touch ${mark}"\n  User evil\nHost *\n  User good\n`
    const [endpoint] = await resolve(text, 'x')
    expect(endpoint?.user).toBe('good')
    const config = await SshConfig.read(fileWith(text))
    expect(config.forHost('x').user).toBe('good')
  })

  it('reads included files, and goes on with the section after them', async () => {
    mkdirSync(join(folder, 'conf.d'), { recursive: true })
    writeFileSync(join(folder, 'conf.d', '10-a.conf'), 'Host a\n  User from-a\n')
    writeFileSync(join(folder, 'conf.d', '20-b.conf'), 'Host b\n  User from-b\n')
    writeFileSync(join(folder, 'conf.d', 'ignored.txt'), 'Host a\n  Port 1\n')
    const text = `Include conf.d/*.conf
Include nowhere/*
Host c
  Include conf.d/10-a.conf
  Port 7
Include ${join(folder, 'conf.d')}/none
`
    const of = async (host: string) => (await resolve(text, host))[0]
    expect(await of('a')).toMatchObject({ user: 'from-a', port: 22 })
    expect(await of('b')).toMatchObject({ user: 'from-b', port: 22 })
    expect(await of('c')).toMatchObject({ port: 7 })
  })
})
