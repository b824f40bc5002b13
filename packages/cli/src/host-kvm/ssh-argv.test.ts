import { execFileSync } from 'node:child_process'
import { UsageError } from '@pve/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SshLogin } from '../config/ssh-login.js'
import { sshArgv } from './ssh-argv.js'

const login: SshLogin = {
  key: undefined,
  jump: undefined,
  config: true,
  knownHosts: undefined,
  acceptNew: false,
  replaceHostKey: false,
  timeLimitMs: undefined,
}
const plain = { login, command: [], hasTerminal: true }
const vm = { user: 'ubuntu', address: '192.168.10.41' }

describe('KVM-21 the command line of ssh', () => {
  it('is short where nothing is special', () => {
    expect(sshArgv(vm, plain)).toEqual(['ssh', '-l', 'ubuntu', '--', '192.168.10.41'])
    expect(sshArgv({ address: '10.0.0.1' }, plain)).toEqual(['ssh', '--', '10.0.0.1'])
  })

  it('goes through the host of the VM, and through what is before it', () => {
    const via = { user: 'me', host: '2001:db8::7', port: 2222 }
    expect(sshArgv(vm, { ...plain, via })).toContain('me@[2001:db8::7]:2222')
    const jump = 'gate.example.org'
    expect(sshArgv(vm, { ...plain, via, login: { ...login, jump } })).toContain(
      'gate.example.org,me@[2001:db8::7]:2222',
    )
  })

  it('hands its settings on', () => {
    const argv = sshArgv(vm, {
      ...plain,
      key: '/home/me/a key',
      login: { ...login, config: false, acceptNew: true, knownHosts: '/home/100 %/known hosts' },
    })
    expect(argv).toEqual([
      'ssh',
      ...['-F', 'none', '-i', '/home/me/a key', '-o', 'StrictHostKeyChecking=accept-new'],
      ...['-o', 'UserKnownHostsFile="/home/100 %%/known hosts"', '-l', 'ubuntu', '--', '192.168.10.41'],
    ])
  })

  it('KVM-31 refuses a user or a path that ssh would read as something else', () => {
    for (const user of ['-oProxyCommand=id', 'a b', 'a@b', '', 'a\nb', '$(id)'])
      expect(() => sshArgv({ ...vm, user }, plain), JSON.stringify(user)).toThrow(UsageError)
    const knownHosts = '/tmp/a"b'
    expect(() => sshArgv(vm, { ...plain, login: { ...login, knownHosts } })).toThrow(UsageError)
  })

  it('KVM-31 whatever stands after -- arrives in the VM as it is', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '$(id)',
        '`id`',
        "it's",
        '"',
        '-rf',
        '--',
        'a b',
        'a\nb',
        '',
        '*',
        ';id',
        '\\',
        '&&',
        'ü ☃',
      ),
      fc.string({ maxLength: 12 }),
    )
    const all = fc.sample(fc.array(word, { minLength: 1, maxLength: 5 }), 100)
    const script = all.map((command) => {
      const argv = sshArgv(vm, { ...plain, command, hasTerminal: false })
      const sent = argv.slice(argv.indexOf(vm.address) + 1).join(' ')
      // What sshd does with it.
      return `set -- ${sent}\nprintf '%s\\0' "$#" "$@"\n`
    })
    const output = execFileSync('sh', ['-c', script.join('')]).toString('utf8')
    expect(output.split('\0').slice(0, -1)).toEqual(
      all.flatMap((command) => [String(command.length), ...command]),
    )
  })
})
