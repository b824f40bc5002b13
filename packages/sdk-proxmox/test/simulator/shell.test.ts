import { ConnectionError, Secret, TimeLimitError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/testing/index.js'
import { makeBench } from './helpers.js'

const template = 'cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst'

/** A running container 300 on pve1. */
async function bench(ostemplate = template, more: Record<string, string> = {}) {
  const made = makeBench()
  const status = await made.task('POST', '/nodes/pve1/lxc', {
    vmid: '300',
    ostemplate,
    hostname: 'app',
    rootfs: 'ceph-pool:8',
    net0: 'name=eth0,bridge=vmbr9,ip=10.0.0.7/24',
    features: 'nesting=1',
    ...more,
  })
  expect(status).toBe('OK')
  expect(await made.task('POST', '/nodes/pve1/lxc/300/status/start')).toBe('OK')
  const shell = made.simulator.shell('pve1')
  const inside = (...argv: string[]) => shell.run(['pct', 'exec', '300', '--', ...argv], { accept: 'any' })
  return { ...made, shell, inside }
}

const script = (simulator: Simulator, text: string, parameters: string[] = []) =>
  simulator
    .shell('pve1')
    .run(['sh', '-c', text, 'sh', ...parameters], { accept: 'any', stdin: "export X='a b'\n" })

describe('LX-20 the shell of a node', () => {
  it('runs commands in a container and gives their output and exit codes', async () => {
    const { inside, shell } = await bench()
    expect(await inside('cat', '/etc/hostname')).toMatchObject({ exitCode: 0, stdout: 'app\n' })
    expect((await inside('cat', '/etc/os-release')).stdout).toContain('VERSION_ID="13"')
    expect(await inside('cat', '/none')).toMatchObject({
      exitCode: 1,
      stderr: 'cat: /none: No such file or directory\n',
    })
    expect((await inside('hostname', '-I')).stdout).toBe('10.0.0.7 \n')
    expect(await inside('sh', '-c', 'exit 7')).toMatchObject({ exitCode: 7 })
    expect(await inside('no-such-program')).toMatchObject({
      exitCode: 127,
      stderr: expect.stringContaining('Failed to exec "no-such-program"'),
    })
    const keep = await shell.run(['pct', 'exec', '300', '--keep-env', '0', '--', 'whoami'])
    expect(keep.stdout).toBe('root\n')
  })

  it('says what pct says, with its exit codes', async () => {
    const { shell, task } = await bench()
    const run = (...argv: [string, ...string[]]) => shell.run(argv, { accept: 'any' })
    expect(await run('pct', 'exec', '999', '--', 'true')).toMatchObject({
      exitCode: 2,
      stderr: "Configuration file 'nodes/pve1/lxc/999.conf' does not exist\n",
    })
    // A container of another node, and a VM, are none of this node's containers.
    expect((await run('pct', 'status', '201')).exitCode).toBe(2)
    expect((await run('pct', 'status', '100')).exitCode).toBe(2)
    expect((await run('pct', 'status', '300')).stdout).toBe('status: running\n')
    await task('POST', '/nodes/pve1/lxc/300/status/stop')
    expect(await run('pct', 'exec', '300', '--', 'true')).toMatchObject({
      exitCode: 255,
      stderr: 'CT 300 not running!\n',
    })
    expect(await run('pct', 'push', '300', '/etc/hostname', '/x')).toMatchObject({
      exitCode: 255,
      stderr: 'can only push files to a running CT\n',
    })
    expect(await run('pct', 'exec', 'abc', '--', 'true')).toMatchObject({ exitCode: 255 })
    expect(await run('pct', 'frobnicate')).toMatchObject({ exitCode: 255 })
    await expect(shell.run(['pct', 'status', '999'])).rejects.toMatchObject({
      code: 'COMMAND_FAILED',
      commandExitCode: 2,
    })
  })

  it('LX-21 pushes and pulls files with their rights, binary ones too', async () => {
    const { shell, inside } = await bench()
    const bytes = Uint8Array.from([0, 255, 254, 10, 0, 128])
    await inside('useradd', '-m', '-u', '1500', 'app')
    await shell.withTemporaryFile(bytes, (path) =>
      shell.run([
        'pct',
        'push',
        '300',
        path,
        '/opt/x.bin',
        '--perms',
        '0640',
        '--user',
        'app',
        '--group',
        '1500',
      ]),
    )
    expect((await inside('stat', '-c', '%a %U %G %s', '/opt/x.bin')).stdout).toBe('640 app app 6\n')
    await shell.run(['pct', 'pull', '300', '/opt/x.bin', '/root/x.bin'])
    expect(await shell.readFile('/root/x.bin')).toEqual(bytes)
    expect(await shell.run(['ls', '/tmp'])).toMatchObject({ stdout: '' })
    await expect(shell.run(['pct', 'push', '300', '/none', '/x'])).rejects.toMatchObject({
      commandExitCode: 255,
    })
    await expect(
      shell.run(['pct', 'push', '300', '/root/x.bin', '/x', '--user', 'nobody-here']),
    ).rejects.toMatchObject({ stderr: 'failed to get uid for: nobody-here' })
    await expect(shell.run(['pct', 'push', '300', '/root/x.bin', '/no/such/x'])).rejects.toMatchObject({
      stderr: expect.stringContaining('No such file or directory'),
    })
  })

  it('LX-24 changes what only root may: bind mounts, devices, features; and the container has them', async () => {
    const { shell, inside, get, task } = await bench()
    await shell.writeFile('/srv/media/film.txt', 'a film', { mode: 0o644 })
    await shell.run(['pct', 'set', '300', '--mp0', '/srv/media,mp=/media/films,ro=1'])
    await shell.run(['pct', 'set', '300', '--dev0', '/dev/net/tun', '--features', 'nesting=1,keyctl=1'])
    // Devices and features wait for the next start.
    expect((await inside('test', '-c', '/dev/net/tun')).exitCode).toBe(1)
    await task('POST', '/nodes/pve1/lxc/300/status/reboot')
    expect((await inside('test', '-c', '/dev/net/tun')).exitCode).toBe(0)
    expect((await inside('cat', '/media/films/film.txt')).stdout).toBe('a film')
    expect(await inside('sh', '-c', 'echo x > /media/films/y')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Read-only file system'),
    })
    expect((await get('/nodes/pve1/lxc/300/config')).data).toMatchObject({
      mp0: '/srv/media,mp=/media/films,ro=1',
      dev0: '/dev/net/tun',
      features: 'keyctl=1,nesting=1',
    })
    expect((await shell.run(['pct', 'config', '300'])).stdout).toContain(
      'mp0: /srv/media,mp=/media/films,ro=1\n',
    )
    expect(await shell.run(['pct', 'set', '300', '--mp1', '/srv/data'], { accept: 'any' })).toMatchObject({
      exitCode: 255,
      stderr: expect.stringContaining('mp1: invalid format'),
    })
    expect(await shell.run(['pct', 'set', '300', '--arch', 'i386'], { accept: 'any' })).toMatchObject({
      exitCode: 255,
      stderr: "unable to modify read-only option: 'arch'\n",
    })
  })

  it('LX-21 makes users, packages and services, and says so when they are there already', async () => {
    const { inside } = await bench()
    expect(await inside('apt-get', 'install', '-y', 'nginx')).toMatchObject({ exitCode: 0 })
    expect((await inside('dpkg-query', '-W', '-f', `\${Status}`, 'nginx')).stdout).toBe(
      'install ok installed',
    )
    expect((await inside('apt-get', 'install', '-y', 'nginx')).stdout).toContain('0 newly installed')
    expect(await inside('apt-get', 'install', '-y', 'no-such-thing')).toMatchObject({
      exitCode: 100,
      stderr: 'E: Unable to locate package no-such-thing\n',
    })
    expect((await inside('systemctl', 'is-active', 'nginx')).stdout).toBe('active\n')
    expect((await inside('systemctl', 'is-active', 'postgresql')).exitCode).toBe(3)
    expect((await inside('useradd', '-m', '-G', 'sudo', 'eve')).exitCode).toBe(0)
    expect((await inside('useradd', 'eve')).exitCode).toBe(9)
    expect((await inside('getent', 'passwd', 'eve')).stdout).toBe('eve:x:1000:1000::/home/eve:/bin/bash\n')
    expect((await inside('id', '-nG', 'eve')).stdout).toBe('eve sudo\n')
    expect((await inside('getent', 'group', 'render')).stdout).toBe('render:x:992:\n')
    expect((await inside('getent', 'passwd', 'mallory')).exitCode).toBe(2)
  })

  it('LX-21 has the programs of the distribution, and not those of another', async () => {
    const { inside } = await bench('cephfs:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz')
    expect((await inside('apt-get', 'update')).exitCode).toBe(127)
    expect((await inside('apk', 'add', 'curl')).exitCode).toBe(0)
    expect((await inside('apk', 'info', '-e', 'curl')).exitCode).toBe(0)
    expect((await inside('getent', 'group', 'video')).stdout).toBe('video:x:27:\n')
    expect((await inside('adduser', '-D', 'eve')).exitCode).toBe(0)
    expect((await inside('bash', '-c', 'true')).exitCode).toBe(127)
  })

  it('LX-22 Docker runs only where it is installed, started and may nest', async () => {
    const { inside, shell, task } = await bench()
    expect((await inside('docker', 'info')).exitCode).toBe(127)
    await inside('apt-get', 'install', '-y', 'docker.io')
    expect((await inside('docker', 'run', '--rm', 'hello-world')).stdout).toContain('Hello from Docker!')
    await inside('systemctl', 'stop', 'docker')
    expect((await inside('docker', 'info')).stderr).toContain('Is the docker daemon running?')
    await inside('systemctl', 'start', 'docker')
    await shell.run(['pct', 'set', '300', '--delete', 'features'])
    await task('POST', '/nodes/pve1/lxc/300/status/reboot')
    expect((await inside('docker', 'run', '--rm', 'hello-world')).exitCode).toBe(125)
  })

  it('LX-23 Tailscale joins with a key from a file, where the tunnel device is passed', async () => {
    const { inside, shell, task, simulator } = await bench()
    expect((await inside('apt-get', 'install', '-y', 'tailscale')).exitCode).toBe(100)
    await inside('sh', '-c', 'echo deb > /etc/apt/sources.list.d/tailscale.list')
    expect((await inside('apt-get', 'install', '-y', 'tailscale')).exitCode).toBe(0)
    const up = () => inside('tailscale', 'up', '--auth-key=file:/root/key')
    expect((await up()).stderr).toContain('/dev/net/tun')
    await shell.run(['pct', 'set', '300', '--dev0', '/dev/net/tun'])
    await task('POST', '/nodes/pve1/lxc/300/status/reboot')
    expect((await up()).stderr).toBe('open /root/key: no such file or directory\n')
    await shell.run(['pct', 'exec', '300', '--', 'sh', '-c', 'umask 077; cat > "$1"', 'sh', '/root/key'], {
      stdin: Secret.of('tskey-auth-c4nary'),
    })
    expect((await inside('stat', '-c', '%a', '/root/key')).stdout).toBe('600\n')
    expect((await up()).exitCode).toBe(0)
    expect(JSON.parse((await inside('tailscale', 'status', '--json')).stdout)).toMatchObject({
      BackendState: 'Running',
    })
    await inside('rm', '/root/key')
    expect(JSON.stringify(simulator.state())).not.toContain('c4nary')
    expect(JSON.stringify(simulator.shellLog)).not.toContain('c4nary')
    expect(simulator.shellLog).toContainEqual(
      expect.objectContaining({ stdin: { sizeBytes: 17, isSecret: true } }),
    )
  })

  it('LX-20 takes commands in the form that the SDK gives them', async () => {
    const { inside } = await bench()
    const wrapped = (...argv: string[]) => inside('env', '-i', 'HOME=/root', 'LANG=C.UTF-8', ...argv)
    expect((await wrapped('printenv')).stdout).toBe('HOME=/root\nLANG=C.UTF-8\n')
    expect((await wrapped('none-such')).exitCode).toBe(127)
    expect((await wrapped('sh', '-c', 'cd -- "$0" && exec "$@"', '/etc', 'pwd')).stdout).toBe('/etc\n')
    await wrapped('useradd', '-m', 'eve')
    const asEve = await wrapped(
      'su',
      '-s',
      '/bin/sh',
      '-c',
      'exec "$0" "$@"',
      '--',
      'eve',
      'sh',
      '-c',
      'whoami; echo $HOME',
    )
    expect(asEve.stdout).toBe('eve\n/home/eve\n')
    expect((await wrapped('test', '-d', '/run/systemd/system')).exitCode).toBe(0)
    await wrapped(
      'apt-get',
      'install',
      '--quiet',
      '--yes',
      '--option',
      'DPkg::Lock::Timeout=120',
      'docker.io',
    )
    const installed = await wrapped(
      'dpkg-query',
      '--show',
      '--showformat',
      `\${db:Status-Status}\\n`,
      'docker.io',
    )
    expect(installed.stdout).toBe('installed\n')
    const image = () => wrapped('docker', 'image', 'inspect', '--format', 'there', 'hello-world')
    expect((await image()).exitCode).toBe(1)
    await wrapped('docker', 'run', '--rm', 'hello-world')
    expect((await image()).stdout).toBe('there\n')
    // A static address without a gateway is no way out.
    expect((await wrapped('cat', '/proc/net/route')).stdout.split('\n')).toHaveLength(2)
  })

  it('LX-25 finds the devices of the node', async () => {
    const simulator = createSimulator({ seed: 'demo' })
    const found = await simulator.shell('pve1').run(['find', '/dev', '-maxdepth', '2', '-type', 'c'])
    expect(found.stdout.split('\n')).toContain('/dev/dri/renderD128')
    expect((await simulator.shell('pve1').run(['stat', '-c', '%F %t:%T', '/dev/dri/card0'])).stdout).toBe(
      'character special file e2:0\n',
    )
  })

  it('goes back with a snapshot, and a clone has its own', async () => {
    const { inside, shell, task } = await bench()
    await inside('sh', '-c', 'echo one > /root/x')
    await task('POST', '/nodes/pve1/lxc/300/snapshot', { snapname: 's1' })
    await inside('sh', '-c', 'echo two > /root/x')
    await task('POST', '/nodes/pve1/lxc/300/clone', {
      newid: '301',
      hostname: 'copy',
      full: '1',
      snapname: 's1',
    })
    await task('POST', '/nodes/pve1/lxc/300/snapshot/s1/rollback', { start: '1' })
    expect((await inside('cat', '/root/x')).stdout).toBe('one\n')
    await shell.run(['pct', 'start', '301'])
    const copy = await shell.run([
      'pct',
      'exec',
      '301',
      '--',
      'sh',
      '-c',
      'cat /root/x; hostname; rm /root/x',
    ])
    expect(copy.stdout).toBe('one\ncopy\n')
    expect((await inside('cat', '/root/x')).stdout).toBe('one\n')
  })

  it('has a terminal that runs one line after another', async () => {
    const { shell } = await bench()
    const terminal = await shell.openTerminal?.(['pct', 'enter', '300'], { columns: 80, rows: 24 })
    if (!terminal) throw new Error('no terminal')
    let seen = ''
    terminal.output.on('data', (chunk: Buffer) => {
      seen += chunk.toString()
    })
    terminal.input.write('cd /etc\rpwd; hostname\r')
    terminal.input.write('exit 3\r')
    expect(await terminal.exited).toBe(3)
    expect(seen).toContain('root@app:~# ')
    expect(seen).toContain('root@app:/etc# pwd; hostname\r\n/etc\r\napp\r\n')
  })
})

describe('LX-21 scripts in the simulated shell', () => {
  const simulator = createSimulator({ seed: 'empty', taskSpeed: Number.POSITIVE_INFINITY })

  it.each<[string, string, string[], string]>([
    ['parameters in quotes', 'printf "%s|" "$@"', ['a b', 'c'], 'a b|c|'],
    ['unquoted words are split', 'x="a  b"; printf "%s|" $x', [], 'a|b|'],
    ['and, or', 'false && echo a || echo b', [], 'b\n'],
    ['if, elif, else', 'if false; then echo a; elif true; then echo b; else echo c; fi', [], 'b\n'],
    ['for', 'for x in 1 2 "3 4"; do echo "<$x>"; done', [], '<1>\n<2>\n<3 4>\n'],
    ['while and break', 'while true; do echo a; break; done', [], 'a\n'],
    ['case', 'case "$1" in deb*|ubuntu) echo apt;; *) echo other;; esac', ['debian'], 'apt\n'],
    ['substitution', 'echo "<$(echo a; echo b)>"', [], '<a\nb>\n'],
    ['the home folder', 'echo ~ ~/x "~"; x=~/y; echo $x', [], '/root /root/x ~\n/root/y\n'],
    ['backquotes', 'x=`echo y`; echo $x', [], 'y\n'],
    ['defaults', `echo "\${1:-none} \${x:=set} $x \${2+there}"`, [], 'none set set \n'],
    [
      'parts of a value',
      `p=/a/b.tar.gz; echo \${p##*/} \${p%.*} \${p%%.*} \${#p}`,
      [],
      'b.tar.gz /a/b.tar /a/b 11\n',
    ],
    ['pipes', 'printf "b\\na\\n" | sort | head -n 1', [], 'a\n'],
    ['functions', 'f() { echo "<$1>"; return 3; }; f x || echo $?', [], '<x>\n3\n'],
    [
      'here-documents',
      "cat <<EOF\nhello $1\nEOF\ncat <<-'E2'\n\t$1\n\tE2\necho end",
      ['you'],
      'hello you\n$1\nend\n',
    ],
    ['redirections', 'echo a > /tmp/r; echo b >> /tmp/r; cat < /tmp/r; cat /none 2>/dev/null', [], 'a\nb\n'],
    ['errors to output', 'cat /none 2>&1 | head -n 1', [], 'cat: /none: No such file or directory\n'],
    ['set -e', 'set -eu; echo a; false; echo b', [], 'a\n'],
    ['set -e but in conditions', 'set -e; if false; then :; fi; false || true; echo b', [], 'b\n'],
    ['comments and lines that go on', '# no\necho a \\\n  b # c', [], 'a b\n'],
    ['not', 'if ! false; then echo yes; fi', [], 'yes\n'],
    ['exec', 'exec echo a; echo b', [], 'a\n'],
    ['command -v', 'command -v cat; command -v none-such || echo none', [], '/usr/bin/cat\nnone\n'],
    ['subshells keep to themselves', 'x=1; (x=2; cd /etc); echo $x; pwd', [], '1\n/root\n'],
    ['assignments before a command', 'X=1 env | grep "^X"', [], 'X=1\n'],
    ['eval and what stands on the input', 'eval "$(cat)"; exec "$@" </dev/null', ['printenv', 'X'], 'a b\n'],
    ['umask', 'umask 077; echo > /tmp/private; stat -c %a /tmp/private', [], '600\n'],
  ])('%s', async (_, text, parameters, stdout) => {
    const { stdout: got } = await script(simulator, text, parameters)
    expect(got).toBe(stdout)
  })

  it.each([
    ['a program that is not known', 'make install\nmake clean'],
    ['arithmetic', 'x=$((1 + 2))\necho $x'],
    ['a command in the background', 'sleep 1 &\nwait'],
    ['a bash test', 'touch /tmp/effect\n[[ -e /x ]]'],
  ])('says that it did not run what is beyond it, and has no effect: %s', async (_, text) => {
    expect(await script(simulator, text)).toMatchObject({
      exitCode: 0,
      stdout: '(simulated) ran 2 lines of shell\n',
    })
    expect((await script(simulator, 'test -e /tmp/effect')).exitCode).toBe(1)
  })

  it('runs a file as a program, where it may be run', async () => {
    const shell = simulator.shell('pve1')
    await shell.writeFile('/usr/local/bin/greet', '#!/bin/sh\necho "hello $1"\n', { mode: 0o755 })
    expect((await shell.run(['greet', 'you'])).stdout).toBe('hello you\n')
    await shell.run(['chmod', '-x', '/usr/local/bin/greet'])
    expect((await shell.run(['/usr/local/bin/greet'], { accept: 'any' })).exitCode).toBe(126)
    expect((await shell.run(['greet'], { accept: 'any' })).exitCode).toBe(127)
    expect((await shell.run(['sh', '/usr/local/bin/greet', 'me'])).stdout).toBe('hello me\n')
  })
})

describe('ALL-7 faults of the shell', () => {
  const at = () => {
    const simulator = createSimulator({ seed: 'empty', taskSpeed: Number.POSITIVE_INFINITY })
    return { simulator, shell: simulator.shell('pve1') }
  }

  it.each([
    ['lost-before', 'no', false],
    ['lost-after', 'maybe', true],
  ] as const)('%s: the connection is lost, it took effect: %s', async (kind, sent, tookEffect) => {
    const { simulator, shell } = at()
    simulator.addShellFault({ match: { argv: ['touch'], nth: 1 }, kind })
    const failed = await shell.run(['touch', '/tmp/x']).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(ConnectionError)
    expect(failed).toMatchObject({ sent })
    expect(simulator.shellLog.at(-1)).toEqual({ node: 'pve1', argv: ['touch', '/tmp/x'], fault: kind })
    expect((await shell.run(['test', '-e', '/tmp/x'], { accept: 'any' })).exitCode).toBe(tookEffect ? 0 : 1)
    await shell.run(['touch', '/tmp/x'])
  })

  it('hang: only the time limit ends it', async () => {
    const { simulator, shell } = at()
    simulator.addShellFault({ match: { argv: /^apt-get/ }, kind: 'hang' })
    await expect(shell.run(['apt-get', 'update'], { timeLimitMs: 20 })).rejects.toBeInstanceOf(TimeLimitError)
  })

  it('exit and disk-full: no effect, the words of the system; files fail too', async () => {
    const { simulator, shell } = at()
    const takeBack = simulator.addShellFault({
      match: { argv: /^touch/ },
      kind: 'exit',
      exitCode: 9,
      stderr: 'no\n',
    })
    await expect(shell.run(['touch', '/tmp/x'])).rejects.toMatchObject({ commandExitCode: 9, stderr: 'no' })
    takeBack()
    simulator.addShellFault({ match: { argv: ['write-file'], nth: 2 }, kind: 'disk-full' })
    await shell.writeFile('/tmp/a', '1')
    await expect(shell.writeFile('/tmp/b', '2')).rejects.toMatchObject({
      hint: expect.stringContaining('is full'),
    })
    await expect(shell.readFile('/tmp/b')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    simulator.addShellFault({ match: { argv: ['temporary-file'] }, kind: 'lost-after' })
    await expect(shell.withTemporaryFile('x', async () => 1)).rejects.toBeInstanceOf(ConnectionError)
    simulator.clearShellFaults()
    expect((await shell.run(['ls', '/tmp'])).stdout).toBe('a\n')
  })

  it('a node that is down has no shell', async () => {
    const { simulator } = at()
    expect(() => simulator.shell('nowhere')).toThrow(RangeError)
    const state = simulator.state()
    const pve1 = state.nodes['pve1']
    if (pve1) pve1.online = false
    await expect(createSimulator({ state }).shell('pve1').run(['true'])).rejects.toMatchObject({ sent: 'no' })
  })

  it('goes on from a state that was written down', async () => {
    const { simulator, shell } = at()
    await shell.writeFile('/root/x', 'kept')
    const next = createSimulator({ state: JSON.parse(JSON.stringify(simulator.state())) })
    expect(Buffer.from(await next.shell('pve1').readFile('/root/x')).toString()).toBe('kept')
  })
})
