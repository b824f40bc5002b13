import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { waitFor } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SshdLab, startSshdLab } from './lab.js'
import { ssh, sshArguments } from './ssh-client.js'

let lab: SshdLab
const on = (command: string, options?: Parameters<typeof ssh>[2]) => ssh(lab.description, command, options)
const debian = 101
const tiny = 102
const stopped = 103

beforeAll(async () => {
  lab = await startSshdLab({ name: 'test-pct' })
  await lab.makeContainer(debian, 'debian', { config: { hostname: 'web' } })
  await lab.makeContainer(tiny, 'busybox')
  await lab.makeContainer(stopped, 'busybox', { start: false })
}, 600_000)
afterAll(async () => lab.stop({ purge: true }))

/** Waits until nothing in the lab runs a command with this word in it. */
const untilGone = (word: string) =>
  waitFor({
    what: `the command with ${word} to end`,
    intervalMs: 20,
    timeLimitMs: 5_000,
    probe: async () => (runs(word).length === 0 ? true : undefined),
  })
const runs = (word: string) => lab.processes().filter(({ argv }) => argv.includes(word))
const untilRuns = (word: string) =>
  waitFor({
    what: `the command with ${word} to run`,
    intervalMs: 20,
    timeLimitMs: 5_000,
    // The last of the words is the command's own process, started by all others.
    probe: async () => runs(word).find(({ name }) => name === 'sleep'),
  })

describe('pct exec (LX-20)', () => {
  it.each([0, 1, 7, 42, 254])('ends with the exit code %i of the command', async (code) => {
    expect((await on(`pct exec ${tiny} -- sh -c 'exit ${code}'`)).exitCode).toBe(code)
  })

  it('keeps output and errors apart, and hands on every byte of the input', async () => {
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 256))
    const { stdout, stderr } = await on(`pct exec ${debian} -- sh -c 'sha256sum; echo oops >&2'`, {
      stdin: bytes,
    })
    expect(stdout).toBe(`${createHash('sha256').update(bytes).digest('hex')}  -\n`)
    expect(stderr).toBe('oops\n')
  })

  it('runs in the container: its root, name, processes, and a clean environment', async () => {
    const { stdout } = await on(
      `SECRET=x pct exec ${debian} -- sh -c 'hostname; echo $$; cat /proc/1/comm; env'`,
    )
    const [hostname, pid, first, ...environment] = stdout.trim().split('\n')
    expect(hostname).toBe('web')
    expect(Number(pid)).toBeLessThan(1000)
    expect(first).toBe('init')
    expect(environment.map((line) => line.split('=')[0]).sort()).toEqual([
      'HOME',
      'PATH',
      'PWD',
      'TERM',
      'container',
    ])
    expect((await on(`SECRET=x pct exec ${debian} --keep-env -- env`)).stdout).toContain('SECRET=x')
  })

  it('says by 127 and 126 that there is no such command, or none that can run', async () => {
    const none = await on(`pct exec ${tiny} -- nosuch`)
    expect(none.exitCode).toBe(127)
    expect(none.stderr).toContain('No such file or directory - Failed to exec "nosuch"')
    expect((await on(`pct exec ${tiny} -- /etc/passwd`)).exitCode).toBe(126)
  })

  it('refuses what Proxmox VE refuses, in its words', async () => {
    expect(await on('pct exec 999 -- true')).toMatchObject({
      exitCode: 2,
      stderr: "Configuration file 'nodes/pve1/lxc/999.conf' does not exist\n",
    })
    expect(await on(`pct exec ${stopped} -- true`)).toMatchObject({
      exitCode: 255,
      stderr: 'CT 103 not running!\n',
    })
    expect((await on(`pct exec ${tiny}`)).exitCode).toBe(255)
    expect(await on(`pct start ${tiny}`)).toMatchObject({ exitCode: 255, stderr: 'CT 102 already running\n' })
    expect(await on(`pct stop ${stopped}`)).toMatchObject({ exitCode: 255, stderr: 'CT 103 not running\n' })
    expect(await on(`pct destroy ${tiny}`)).toMatchObject({
      exitCode: 255,
      stderr: 'unable to destroy CT 102 - container is running\n',
    })
  })

  it.each([
    ['TERM', "sh -c 'sleep 401.5; true'", '401.5'],
    ['HUP', "sh -c 'sleep 402.5; true'", '402.5'],
    ['INT', "sh -c 'sleep 403.5; true'", '403.5'],
    // Nobody can pass that on: the kernel ends the command itself, but not what it has started.
    ['KILL', 'sleep 404.5', '404.5'],
  ] as const)('ends the command when pct gets SIG%s', async (signal, command, word) => {
    const client = on(`pct exec ${debian} -- ${command}`)
    await untilRuns(word)
    const pct = lab.processes().find(({ name, argv }) => name === 'pct' && argv.join(' ').includes(word))
    if (pct === undefined) throw new Error('no pct exec runs')
    process.kill(pct.pid, `SIG${signal}`)
    expect((await client).exitCode).not.toBe(0)
    await untilGone(word)
  })

  it('ends the command when the terminal of the session is lost', async () => {
    const word = '4711.5'
    const client = spawn(
      'ssh',
      [...sshArguments(lab.description), '-tt', '--', `pct exec ${debian} -- sleep ${word}`],
      {
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    )
    await untilRuns(word)
    client.kill('SIGKILL')
    await untilGone(word)
  })

  it('pct stop ends everything inside', async () => {
    await lab.makeContainer(110, 'busybox')
    expect((await on(`pct exec 110 -- sh -c 'sleep 815.25 >/dev/null 2>&1 </dev/null &'`)).exitCode).toBe(0)
    await untilRuns('815.25')
    expect((await on('pct stop 110')).exitCode).toBe(0)
    expect(runs('815.25')).toEqual([])
    expect((await on('pct status 110')).stdout).toBe('status: stopped\n')
    await lab.removeContainer(110)
    expect(await lab.readConfig(110)).toBeUndefined()
    expect(await lab.containers()).toEqual([debian, tiny, stopped])
  })
})

describe('pct push and pull (LX-20)', () => {
  it('copies with the wanted mode and owner, by names of the container', async () => {
    await on(`pct exec ${debian} -- sh -c 'id web || useradd --uid 4321 web'`)
    await on('cat > /tmp/in; chmod 600 /tmp/in', { stdin: 'content\n' })
    const pushed = await on(`pct push ${debian} /tmp/in /srv/out --perms 0640 --user web --group daemon`)
    expect(pushed).toMatchObject({ exitCode: 0, stderr: '' })
    const { stdout } = await on(`pct exec ${debian} -- stat -c '%a %u %G' /srv/out`)
    expect(stdout).toBe('640 4321 daemon\n')
    expect(await readFile(join(lab.rootOf(debian), 'srv/out'), 'utf8')).toBe('content\n')
    expect((await on(`pct pull ${debian} /srv/out /tmp/back --perms 600 && cat /tmp/back`)).stdout).toBe(
      'content\n',
    )
  })

  it('refuses a stopped container, a missing file, folder and user', async () => {
    await on('echo x > /tmp/in')
    const push = async (rest: string) => {
      const { exitCode, stderr } = await on(`pct push ${rest}`)
      return `${exitCode} ${stderr.trim()}`
    }
    expect(await push(`${stopped} /tmp/in /root/x`)).toBe('255 can only push files to a running CT')
    expect(await push(`${tiny} /tmp/nosuch /root/x`)).toBe('255 failed to open /tmp/nosuch for reading')
    expect(await push(`${tiny} /tmp/in /no/such`)).toBe(
      '255 failed to create file: /no/such: No such file or directory',
    )
    expect(await push(`${tiny} /tmp/in /root/x --user nobody2`)).toBe('255 failed to get uid for: nobody2')
    expect((await push(`999 /tmp/in /root/x`)).startsWith('2 ')).toBe(true)
  })

  it('says when the disk is full, and so does the command inside', async () => {
    await lab.makeContainer(111, 'busybox', { sizeMib: 6 })
    await on('head -c 20000000 /dev/zero > /tmp/large')
    expect(await on('pct push 111 /tmp/large /root/large')).toMatchObject({
      exitCode: 255,
      stderr: 'No space left on device\n',
    })
    const inside = await on(`pct exec 111 -- sh -c 'cat > /root/more'`, { stdin: Buffer.alloc(20_000_000) })
    expect(inside.exitCode).not.toBe(0)
    expect(inside.stderr).toContain('No space left on device')
    await lab.removeContainer(111)
  })
})

describe('pct set (LX-24)', () => {
  it('mounts a directory of the node in the running container, read-only where asked, and takes it away', async () => {
    await on(
      'mkdir -p /home/root/media /home/root/fixed; echo film > /home/root/media/a; echo old > /home/root/fixed/b',
    )
    const set = await on(
      `pct set ${debian} -mp0 /home/root/media,mp=/media/films --mp1 /home/root/fixed,ro=1,mp=/fixed`,
    )
    expect(set).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await lab.readConfig(debian)).toMatchObject({
      mp0: '/home/root/media,mp=/media/films',
      mp1: '/home/root/fixed,mp=/fixed,ro=1',
    })
    const look = () =>
      on(
        `pct exec ${debian} -- sh -c 'cat /media/films/a /fixed/b; echo new > /media/films/c; echo x > /fixed/d'`,
      )
    const first = await look()
    expect(first.stdout).toBe('film\nold\n')
    expect(first.stderr).toContain('Read-only file system')
    expect((await on('cat /home/root/media/c; ls /home/root/fixed')).stdout).toBe('new\nb\n')
    expect((await on(`pct reboot ${debian}`)).exitCode).toBe(0)
    expect((await look()).stdout).toBe('film\nold\n')
    expect((await on(`pct set ${debian} --delete mp0,mp1`)).exitCode).toBe(0)
    expect((await on(`pct exec ${debian} -- ls /media/films`)).stdout).toBe('')
    expect((await on('cat /home/root/media/a')).stdout).toBe('film\n')
  })

  it('refuses a directory that is not there, and keeps the configuration', async () => {
    const before = await lab.readConfig(debian)
    const refused = await on(`pct set ${debian} --mp3 /no/such,mp=/x`)
    expect(refused).toMatchObject({ exitCode: 255, stderr: "directory '/no/such' does not exist\n" })
    expect(await lab.readConfig(debian)).toEqual(before)
    expect((await on(`pct set ${debian} --nonsense 1`)).stderr).toContain('Unknown option: nonsense')
  })

  it('passes a device through with its group and mode, from the next start on (LX-25)', async () => {
    await on(`pct set ${debian} --dev0 /dev/dri/renderD128,gid=104,mode=0660 --dev1 path=/dev/net/tun`)
    expect((await on(`pct exec ${debian} -- ls /dev/dri`)).exitCode).not.toBe(0)
    expect(await lab.readConfig(debian)).toMatchObject({ dev0: '/dev/dri/renderD128,gid=104,mode=0660' })
    await on(`pct reboot ${debian}`)
    const { stdout } = await on(
      `pct exec ${debian} -- stat -c '%F %a %g %t:%T' /dev/dri/renderD128 /dev/net/tun`,
    )
    expect(stdout).toBe('character special file 660 104 e2:80\ncharacter special file 660 0 a:c8\n')
    await on(`pct set ${stopped} --dev0 /dev/nosuch`)
    expect(await on(`pct start ${stopped}`)).toMatchObject({ exitCode: 255 })
    expect((await on(`pct start ${stopped}`)).stderr).toContain('Device /dev/nosuch does not exist')
    await on(`pct set ${stopped} --delete dev0`)
  })
})

describe('packages inside (LX-21 to LX-23)', () => {
  it('come from Debian by apt-get, and the stand-ins from the lab', async () => {
    await on(`pct set ${debian} --features nesting=1 && pct reboot ${debian}`)
    const install = 'apt-get -qq update && apt-get -qq install -y hello docker.io tailscale'
    const installed = await on(`pct exec ${debian} -- sh -c '${install} && hello'`, { timeLimitMs: 120_000 })
    expect(installed).toMatchObject({ exitCode: 0 })
    expect(installed.stdout).toContain('Hello, world!')
    expect((await on(`pct exec ${debian} -- docker run --rm hello-world`)).stdout).toContain(
      'Hello from Docker!',
    )
    await on(`pct set ${debian} --delete features && pct reboot ${debian}`)
    expect((await on(`pct exec ${debian} -- docker run --rm hello-world`)).stderr).toContain(
      'permission denied',
    )
  }, 180_000)

  it('tailscale joins by a key in a file, and only with /dev/net/tun', async () => {
    await on(`pct exec ${debian} -- sh -c 'umask 077; cat > /root/key'`, { stdin: 'tskey-auth-lab' })
    const up = `pct exec ${debian} -- tailscale up --auth-key=file:/root/key --hostname=web`
    expect(await on(up)).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await on(`pct exec ${debian} -- tailscale status --json`)).stdout).toContain(
      '"BackendState":"Running"',
    )
    const noted = await on(`pct exec ${debian} -- cat /var/lib/tailscale-fake/argv`)
    expect(noted.stdout).toBe('tailscale up --auth-key=file:/root/key --hostname=web\n')
    await on(`pct set ${debian} --delete dev1 && pct reboot ${debian}`)
    expect((await on(up)).stderr).toContain('failed to connect to local tailscaled')
  })
})

describe('what a process list could show', () => {
  it('has arguments and environments of all that runs, down into the containers', async () => {
    const client = on(`CANARY=in-environment pct exec ${debian} --keep-env -- sleep 271.5`)
    const inside = await untilRuns('271.5')
    expect(inside.environment).toContain('CANARY=in-environment')
    process.kill(inside.pid, 'SIGTERM')
    expect((await client).exitCode).toBe(128 + 15)
  })

  it('has the container as this machine sees it', async () => {
    expect(existsSync(join(lab.rootOf(debian), 'etc/debian_version'))).toBe(true)
    await mkdir(join(lab.rootOf(debian), 'srv/from-outside'))
    await writeFile(join(lab.rootOf(debian), 'srv/from-outside/file'), 'x')
    expect((await on(`pct exec ${debian} -- cat /srv/from-outside/file`)).stdout).toBe('x')
    expect((await stat(join(lab.rootOf(debian), 'root'))).isDirectory()).toBe(true)
  })
})
