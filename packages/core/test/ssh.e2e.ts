/** Our SSH against a real OpenSSH server (labs/sshd), and our judgement of host keys against the real `ssh`. */
import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SshdLab, startSshdLab } from '../../../labs/sshd/lab.js'
import { Secret, type Shell, TimeLimitError } from '../src/index.js'
import { openSsh, type SshOptions } from '../src/ssh/index.js'
import { shellContract } from './shell-contract.js'
import { failureOf } from './ssh-fixture.js'
import { makeKeys } from './ssh-server.js'

const folder = mkdtempSync(join(tmpdir(), 'pve-core-ssh-'))
let lab: SshdLab
beforeAll(async () => {
  // Of its own: it drops connections and changes host keys.
  lab = await startSshdLab({ name: 'test-core-ssh' })
}, 600_000)
afterAll(async () => {
  await lab.stop({ purge: true })
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
const fileWith = (text: string): string => {
  files += 1
  const path = join(folder, `file-${files}`)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}
const keyFile = (name: 'ed25519' | 'rsa' | 'ecdsa' | 'ed25519Encrypted') => ({
  file: lab.description.keys[name].path,
})
const passwordOf = (user: string) => Secret.of(lab.description.users[user]?.password ?? '')
const to = (options: Partial<SshOptions> = {}): SshOptions => ({
  host: lab.description.sshd.host,
  port: lab.description.sshd.port,
  user: 'root',
  config: false,
  agent: false,
  privateKeys: [keyFile('ed25519')],
  knownHostsFiles: [lab.description.knownHosts],
  killAfterMs: 1_000,
  ...options,
})
const whoami = async (options: Partial<SshOptions>): Promise<string> => {
  const shell = await openSsh(to(options))
  try {
    return (await shell.run(['whoami'])).stdout.trim()
  } finally {
    await shell.close()
  }
}
/** Everything that a `ps` in the lab could show. */
const shownProcesses = (): string =>
  lab
    .processes()
    .map(({ argv, environment }) => [...argv, ...environment].join(' '))
    .join('\n')

const place = {
  seen: (path: string) => `/proc/${lab.description.holder.pid}/root${path}`,
  isRunning: (pid: number) => lab.processes().some(({ pidInside }) => pidInside === pid),
}
shellContract('root at a real OpenSSH', () => openSsh(to()), place)
shellContract('another user at a real OpenSSH', () => openSsh(to({ user: 'labuser' })), place)
shellContract(
  'root by sudo with a password',
  () => openSsh(to({ user: 'labsudo', sudo: { password: passwordOf('labsudo') } })),
  place,
)

describe('LX-26 signing in to OpenSSH', () => {
  it.each(['ed25519', 'rsa', 'ecdsa'] as const)('by a key of %s', async (name) => {
    expect(await whoami({ privateKeys: [keyFile(name)] })).toBe('root')
  })

  it('by an encrypted key, asked for once; a wrong passphrase is told', async () => {
    const { path, passphrase = '' } = lab.description.keys.ed25519Encrypted
    const privateKeys = [{ file: path }]
    expect(await whoami({ privateKeys, passphrase: async () => Secret.of(passphrase) })).toBe('root')
    const error = await failureOf(whoami({ privateKeys, passphrase: Secret.of('wrong-phrase') }))
    expect(error).toMatchObject({ code: 'SSH_AUTH_FAILED' })
    expect(error.tried.join()).toContain('the passphrase is wrong')
  })

  it.each([
    ['rsa', 'PEM'],
    ['rsa', 'PKCS8'],
    ['ecdsa', 'PEM'],
    ['ecdsa', 'PKCS8'],
    ['rsa', 'RFC4716'],
  ] as const)('by a key of %s that ssh-keygen wrote encrypted as %s', async (name, format) => {
    const file = join(folder, `${name}-${format}`)
    copyFileSync(lab.description.keys[name].path, file)
    execFileSync('ssh-keygen', ['-q', '-p', '-m', format, '-P', '', '-N', 'phrase-c4nary', '-f', file], {
      stdio: 'pipe',
    })
    expect(await whoami({ privateKeys: [{ file }], passphrase: Secret.of('phrase-c4nary') })).toBe('root')
  })

  it('by a password, and a wrong one is tried once', async () => {
    expect(await whoami({ user: 'labuser', privateKeys: [], password: passwordOf('labuser') })).toBe(
      'labuser',
    )
    const before = readFileSync(lab.description.log, 'utf8').length
    const error = await failureOf(
      whoami({ user: 'labuser', privateKeys: [], password: Secret.of('wrong-c4nary') }),
    )
    expect(error).toMatchObject({ code: 'SSH_AUTH_FAILED', tried: ['password'] })
    const log = readFileSync(lab.description.log, 'utf8').slice(before)
    expect(log.match(/Failed password for labuser/g)).toHaveLength(1)
  })

  it('by a real ssh-agent, with each type of key', async () => {
    const socket = join(folder, 'agent')
    const agent: ChildProcess = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
    try {
      const add = (...words: string[]) =>
        execFileSync('ssh-add', ['-q', ...words], {
          env: { ...process.env, SSH_AUTH_SOCK: socket },
          stdio: 'pipe',
        })
      await expect.poll(() => add('-D') !== undefined, { timeout: 5_000 }).toBe(true)
      for (const name of ['ed25519', 'rsa', 'ecdsa'] as const) {
        add('-D')
        add(lab.description.keys[name].path)
        expect(await whoami({ agent: socket, privateKeys: [] })).toBe('root')
      }
    } finally {
      agent.kill()
    }
  })

  it('through the jump host, to a name that only the node knows', async () => {
    const { jump, inner } = lab.description
    const shell = await openSsh(
      to({
        ...inner,
        jump: [{ ...jump, privateKeys: [keyFile('rsa')] }],
      }),
    )
    const { stdout } = await shell.run(['sh', '-c', 'echo $SSH_CONNECTION'])
    expect(stdout).toContain(` ${inner.port}`)
    await shell.close()
    expect(await failureOf(openSsh(to(inner)))).toMatchObject({ code: 'HOST_NOT_FOUND', sent: 'no' })
  })
})

describe('LX-26 host keys of OpenSSH', () => {
  const known = () => readFileSync(lab.description.knownHosts, 'utf8').trim().split('\n')
  const name = () => `[${lab.description.sshd.host}]:${lab.description.sshd.port}`
  const ownLines = () => known().filter((line) => line.startsWith(name()))

  it.each(['ed25519', 'rsa', 'ecdsa'] as const)('a known key of %s is asked for and taken', async (type) => {
    const line = ownLines().find((one) => one.includes(type))
    expect(await whoami({ knownHostsFiles: [fileWith(`${line}\n`)] })).toBe('root')
  })

  it('shows the fingerprint that ssh-keygen shows', async () => {
    const error = await failureOf(whoami({ knownHostsFiles: [fileWith('')] }))
    expect(error).toMatchObject({
      code: 'HOST_KEY_UNKNOWN',
      fingerprint: lab.description.sshd.fingerprints.ed25519,
    })
  })

  it('reads names that ssh-keygen -H has hashed, and ssh reads what we remember', async () => {
    const file = fileWith(`${ownLines().join('\n')}\nother ${makeKeys().public}\n`)
    execFileSync('ssh-keygen', ['-H', '-f', file], { stdio: 'pipe' })
    expect(readFileSync(file, 'utf8')).not.toContain(lab.description.sshd.host)
    expect(await whoami({ knownHostsFiles: [file] })).toBe('root')
    const mine = fileWith(
      `|1|c2FsdHNhbHRzYWx0c2FsdHNhbHQ=|AAAAAAAAAAAAAAAAAAAAAAAAAAA= ${makeKeys().public}\n`,
    )
    expect(await whoami({ knownHostsFiles: [mine], onUnknownHostKey: () => 'remember' })).toBe('root')
    expect(readFileSync(mine, 'utf8')).not.toContain(lab.description.sshd.host)
    expect(execFileSync('ssh-keygen', ['-F', name(), '-f', mine], { encoding: 'utf8' })).toContain(
      'found: line 2',
    )
    expect(await realVerdict(mine)).toBe('known')
  })

  /** What `ssh` itself says of a file. */
  const realVerdict = async (file: string): Promise<string> => {
    const { sshd, keys } = lab.description
    const said = await new Promise<string>((resolve) => {
      execFile(
        'ssh',
        [
          ...['-F', 'none', '-p', `${sshd.port}`, '-i', keys.ed25519.path, '-o', 'BatchMode=yes'],
          ...['-o', 'StrictHostKeyChecking=yes', '-o', `UserKnownHostsFile=${file}`],
          ...[
            '-o',
            'GlobalKnownHostsFile=/dev/null',
            '-o',
            'UpdateHostKeys=no',
            `root@${sshd.host}`,
            'echo let-in',
          ],
        ],
        { timeout: 10_000 },
        (_error, stdout, stderr) => resolve(stdout + stderr),
      )
    })
    if (said.includes('let-in')) return 'known'
    if (/REVOKED HOST KEY/.test(said)) return 'HOST_KEY_REVOKED'
    if (/IDENTIFICATION HAS CHANGED/.test(said)) return 'HOST_KEY_CHANGED'
    if (/host key is known for/.test(said)) return 'HOST_KEY_UNKNOWN'
    return said
  }

  it('judges as ssh does, whatever stands in the file', async () => {
    const { host, port } = lab.description.sshd
    const right = ownLines().map((line) => line.slice(line.indexOf(' ') + 1))
    const wrong = [makeKeys().public, makeKeys('rsa').public, makeKeys('ecdsa').public]
    const names = fc.constantFrom(
      ...[name(), host, `[${host}]:*`, '*', `*,!${name()}`, `other,${name()}`, `[${host}]:${port + 1}`],
      ...['other', '[127.0.0.?]:*', '127.0.0.*', `!other,${host}`],
    )
    const key = fc.constantFrom(...right, ...right, ...wrong)
    const marker = fc.constantFrom('', '', '', '', '', '@revoked ', '@cert-authority ', '@odd ')
    const line = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(marker, names, key).map((parts) => `${parts[0]}${parts[1]} ${parts[2]}`),
      },
      { weight: 1, arbitrary: fc.constantFrom('', '# comment', `${host} ssh-ed25519`, 'broken') },
    )
    const counts: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.boolean(), async (lines, isHashed) => {
        const file = fileWith(`${lines.join('\n')}\n`)
        // It leaves a file with broken lines as it is.
        if (isHashed) spawnSync('ssh-keygen', ['-H', '-f', file], { stdio: 'ignore' })
        const ours = await whoami({ knownHostsFiles: [file] }).then(
          () => 'known',
          (error) => error.code,
        )
        counts[ours] = (counts[ours] ?? 0) + 1
        const real = await realVerdict(file)
        // A key that is revoked for the bare name ssh has as one that it does not know for another port.
        const isStricter = ours === 'HOST_KEY_REVOKED' && real === 'HOST_KEY_UNKNOWN'
        if (!isStricter) expect(ours, readFileSync(file, 'utf8')).toBe(real)
      }),
      {
        numRuns: 60,
        endOnFailure: true,
        // Each verdict once, whatever chance brings.
        examples: [
          [[`${name()} ${right[0]}`], true],
          [[`${name()} ${wrong[0]}`], true],
          [right.map((one) => `@revoked * ${one}`), false],
          [[`other ${right[0]}`], true],
        ],
      },
    )
    // Each verdict was among them, or nothing was compared.
    expect(Object.keys(counts).sort()).toEqual([
      'HOST_KEY_CHANGED',
      'HOST_KEY_REVOKED',
      'HOST_KEY_UNKNOWN',
      'known',
    ])
  }, 120_000)
})

describe('LX-20 commands of root by sudo', () => {
  it.each([
    ['labadmin', undefined],
    ['labsudo', 'password'],
    ['root', undefined],
  ] as const)('%s', async (user, wants) => {
    const sudo = wants === undefined ? true : { password: passwordOf(user) }
    const shell = await openSsh(to({ user, sudo }))
    expect((await shell.run(['id', '-u'])).stdout).toBe('0\n')
    expect((await shell.run(['cat'], { stdin: 'first\nsecond' })).stdout).toBe('first\nsecond')
    expect((await shell.run(['whoami'], { sudo: false })).stdout).toBe(`${user}\n`)
    await shell.close()
  })

  it.each([
    ['labsudo', true],
    ['labuser', true],
  ] as const)('%s cannot without its password', async (user, sudo) => {
    const shell = await openSsh(to({ user, sudo }))
    expect(await failureOf(shell.run(['id']))).toMatchObject({ code: 'SUDO_FAILED' })
    await shell.close()
  })

  it('a wrong password is given once', async () => {
    const shell = await openSsh(to({ user: 'labsudo', sudo: { password: Secret.of('wrong-c4nary') } }))
    expect(await failureOf(shell.run(['id']))).toMatchObject({ code: 'SUDO_FAILED' })
    expect(await failureOf(shell.run(['id']))).toMatchObject({ code: 'SUDO_FAILED' })
    await shell.close()
  })
})

describe('ALL-6 nothing secret is shown by the processes of the host', () => {
  const canary = 'c4nary-Zq7+ps'
  it.each(['root', 'labsudo'])('as %s', async (user) => {
    const sudo = user === 'root' ? false : { password: passwordOf(user) }
    const shell = await openSsh(to({ user, sudo }))
    const secret = Secret.of(canary)
    const seen: string[] = []
    const look = () => {
      seen.push(shownProcesses())
    }
    // Each waits until it has been looked at.
    const goOn = `/tmp/go-on-${user}`
    const wait = `while [ ! -e ${goOn} ]; do sleep 0.02; done; rm ${goOn}`
    const lookAndGoOn = () => {
      look()
      writeFileSync(place.seen(goOn), '')
    }
    await shell.run(['sh', '-c', `echo on; ${wait}; cat > /dev/null`, 'marker-of-the-test'], {
      stdin: secret,
      onLine: lookAndGoOn,
    })
    await shell.withTemporaryFile(secret, async (path) => {
      await shell.run(['sh', '-c', `cat "$1" > /dev/null; echo on; ${wait}`, 'marker-of-the-test', path], {
        onLine: lookAndGoOn,
      })
    })
    await shell.writeFile(`/tmp/secret-of-${user}`, secret)
    look()
    await shell.close()
    expect(seen.map((shown) => shown.includes('marker-of-the-test'))).toEqual([true, true, false])
    for (const shown of seen) {
      expect(shown).not.toContain(canary)
      expect(shown).not.toContain(lab.description.users['labsudo']?.password)
    }
    const { stdout } = await lab.onNode(['sh', '-c', 'ls /tmp | grep ^pve- || true'])
    expect(stdout).toBe('')
  })
})

describe('a terminal at OpenSSH', () => {
  it('has its size and its name, and gives the exit code', async () => {
    const shell = await openSsh(to())
    const terminal = await shell.openTerminal?.(['sh', '-c', 'read x; stty size; echo $TERM; exit 3'], {
      columns: 91,
      rows: 31,
    })
    if (terminal === undefined) return expect.fail('none')
    let shown = ''
    terminal.output.on('data', (chunk) => {
      shown += chunk
    })
    terminal.resize(101, 41)
    terminal.input.write('go\r')
    expect(await terminal.exited).toBe(3)
    await expect.poll(() => shown).toContain('41 101\r\nxterm-256color\r\n')
    expect(shown).not.toContain('pve-process-group')
    await shell.close()
  })
})

// Last: they change the server for everybody.
describe('ALL-7 losses at OpenSSH', () => {
  it('a full disk is told, and no half file is left', async () => {
    const shell = await openSsh(to())
    await shell.run(['sh', '-c', 'mkdir -p /tmp/small && mount -t tmpfs -o size=1m none /tmp/small'])
    const error = await failureOf(shell.writeFile('/tmp/small/big', Buffer.alloc(5_000_000)))
    expect(error).toMatchObject({ code: 'COMMAND_FAILED' })
    expect(error.hint).toContain('full')
    expect((await shell.run(['ls', '-A', '/tmp/small'])).stdout).toBe('')
    await shell.close()
  })

  const onLineOnce = (act: () => void) => {
    let isDone = false
    return () => {
      if (!isDone) act()
      isDone = true
    }
  }

  it('a connection that breaks off while a command runs', async () => {
    const shell = await openSsh(to())
    const task = shell.run(['sh', '-c', 'echo on; exec sleep 77'], {
      onLine: onLineOnce(() => void lab.dropConnections()),
    })
    expect(await failureOf(task)).toMatchObject({ code: 'CONNECTION_LOST', sent: 'maybe' })
    expect((await shell.run(['echo', 'back'])).stdout).toBe('back\n')
    await shell.run(['pkill', '-f', '^sleep 77'], { accept: 'any' })
    await shell.close()
  })

  it('a transfer that breaks off leaves the old file', async () => {
    const shell: Shell = await openSsh(to())
    await shell.writeFile('/tmp/kept', 'old')
    const task = failureOf(shell.writeFile('/tmp/kept', Buffer.alloc(200_000_000, 'x')))
    await expect
      .poll(async () => (await lab.onNode(['sh', '-c', 'stat -c %s /tmp/kept.* 2>/dev/null'])).stdout, {
        interval: 20,
      })
      .toMatch(/^[1-9]/)
    await lab.dropConnections()
    expect(await task).toMatchObject({ code: 'CONNECTION_LOST', sent: 'maybe' })
    await expect
      .poll(async () => (await lab.onNode(['sh', '-c', 'ls /tmp/kept.* 2>/dev/null'])).stdout)
      .toBe('')
    expect(Buffer.from(await shell.readFile('/tmp/kept')).toString()).toBe('old')
    await shell.close()
  }, 60_000)

  it('a server that stands still while a command runs, and while somebody connects', async () => {
    const shell = await openSsh(to({ keepaliveMs: 200 }))
    const task = shell.run(['sh', '-c', 'echo on; exec sleep 78'], { onLine: onLineOnce(() => lab.freeze()) })
    try {
      expect(await failureOf(task)).toMatchObject({ code: 'CONNECTION_LOST', sent: 'maybe' })
      const late = await failureOf(openSsh(to({ connectTimeLimitMs: 500 })))
      expect(late).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: 'no' })
      const limited = await failureOf(shell.run(['true'], { timeLimitMs: 500 }))
      expect(limited).toBeInstanceOf(TimeLimitError)
      expect(limited.details).toMatchObject({ mayStillRun: false })
    } finally {
      lab.thaw()
    }
    await shell.close()
  })

  it('a host key that changes while the shell is open', async () => {
    const shell = await openSsh(to({ onUnknownHostKey: () => 'remember' }))
    await lab.dropConnections()
    await lab.swapHostKey()
    const error = await failureOf(shell.run(['echo', 'never']))
    expect(error).toMatchObject({ name: 'HostKeyError', code: 'HOST_KEY_CHANGED' })
    await shell.close()
  })

  it('a server that is gone', async () => {
    await lab.stopListening()
    try {
      expect(await failureOf(openSsh(to()))).toMatchObject({ code: 'CONNECTION_REFUSED', sent: 'no' })
    } finally {
      await lab.startListening()
    }
  })
})
