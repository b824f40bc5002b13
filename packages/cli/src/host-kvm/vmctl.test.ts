import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closedPort, homes, scriptedQuestions, useHome, vmctl } from '../../test/cli.js'
import { vmStop } from './vm-definitions.js'

useHome()
const demo = (argv: readonly string[], options: Parameters<typeof vmctl>[1] = {}) => {
  const end = argv.indexOf('--')
  const at = end < 0 ? argv.length : end
  return vmctl([...argv.slice(0, at), '--demo', ...argv.slice(at)], options)
}
const states = async () => {
  const run = await demo(['list', '--json'])
  const rows: unknown = run.json()
  return Array.isArray(rows) ? rows.map(({ name, state }) => [name, state]) : []
}

describe('KVM-20 VMs', () => {
  it('starts and stops several, a result for each; what is so already is said', async () => {
    const started = await demo(['start', 'trainer', 'web', 'trainer', '--json'])
    expect(started.code, started.stderr).toBe(0)
    expect(started.json()).toMatchObject([
      { name: 'trainer', ok: true, changed: true },
      { name: 'web', ok: true, changed: false },
    ])
    expect((await demo(['stop', 'web', 'trainer'])).stdout).toBe('Stopped: VM "web"\nStopped: VM "trainer"\n')
    expect(await states()).toEqual([
      ['trainer', 'shut off'],
      ['web', 'shut off'],
    ])
  })

  it('says in its help how long stop waits', async () => {
    const { stdout } = await demo(['stop', 'web', '--dry-run'])
    expect([vmStop.flags.wait.defaultText, stdout]).toEqual(['2m', expect.stringContaining('up to 120 s')])
    const short = await demo(['stop', 'web', '--dry-run', '--wait', '5ms'])
    expect(short.stdout).toContain('up to 5 ms')
  })

  it('changes nothing when one of the names is wrong, and names the nearest', async () => {
    const run = await demo(['stop', 'web', 'trianer', '--json'])
    expect([run.code, run.error()]).toEqual([
      7,
      expect.objectContaining({ code: 'DOMAIN_NOT_FOUND', hint: 'Did you mean "trainer"?' }),
    ])
    expect(await states()).toContainEqual(['web', 'running'])
  })

  it('shows what goes and what stays, and asks before it deletes', async () => {
    const nobody = await demo(['delete', 'trainer', '--json'])
    expect([nobody.code, nobody.error()]).toEqual([
      2,
      expect.objectContaining({ hint: 'Add --yes to go ahead.' }),
    ])
    const questions = scriptedQuestions([false])
    const refused = await demo(['delete', 'trainer'], { tty: true, questions })
    expect(refused.code).toBe(130)
    expect(refused.stderr).toContain('/var/lib/libvirt/images/trainer.qcow2')
    expect(questions.asked).toEqual(['Delete VM "trainer" with its volume?'])
    expect(await states()).toContainEqual(['trainer', 'shut off'])
    const runs = await demo(['delete', 'web', '--yes', '--json'])
    expect([runs.code, runs.error()['code']]).toEqual([8, 'DOMAIN_RUNNING'])
    expect((await demo(['delete', 'trainer', '--yes'])).code).toBe(0)
    expect(await states()).toEqual([['web', 'running']])
  })

  it('has a column for GPUs when no VM has one', async () => {
    const { stdout } = await demo(['list'])
    expect(stdout).toMatch(/^NAME +STATE +ADDRESS +GPU +VCPU/)
    expect(stdout).toMatch(/trainer +shut off +- +16/)
  })

  it('signs nobody in where a JSON document is wanted, before the host is asked', async () => {
    const there = ['--host', new URL(await closedPort()).host, '--json']
    const run = await vmctl(['ssh', 'web', ...there])
    expect([run.code, run.error()['hint']]).toEqual([2, expect.stringContaining('--print')])
    expect((await vmctl(['console', 'web', ...there])).code).toBe(2)
  })

  it('refuses a console without a terminal, before the host is asked', async () => {
    const run = await vmctl(['console', 'web', '--host', new URL(await closedPort()).host])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('vmctl console needs a terminal')])
  })
})

describe('KVM-23 KVM-24 GPUs', () => {
  it('gives one to a VM and takes it back; who has it is shown', async () => {
    const gpu = ['--gpu', '01:00.0']
    const attached = await demo(['gpu', 'attach', 'trainer', ...gpu])
    expect(attached.code, attached.stderr).toBe(0)
    expect(attached.stdout).toContain('Given to trainer, from its next start on:\n  0000:01:00.0')
    const again = await demo(['gpu', 'attach', 'trainer', ...gpu])
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining('trainer has it already, from its next start on: nothing was changed.'),
    ])
    const listed = await demo(['list'])
    expect(listed.stdout).toMatch(/trainer +shut off +0000:01:00\.0/)
    const status = await demo(['gpu', 'status'])
    expect(status.stdout).toMatch(/0000:01:00\.0 .* vfio-pci .* trainer \(next start\)/)
    const twice = await demo(['gpu', 'attach', 'web', ...gpu, '--json'])
    expect([twice.code, twice.error()['code']]).toEqual([8, expect.stringMatching(/^GPU_/)])
    const back = await demo(['gpu', 'detach', 'trainer', '--json'])
    expect([back.code, back.json()]).toEqual([
      0,
      expect.objectContaining({
        gpus: [
          expect.objectContaining({
            functions: expect.arrayContaining([expect.objectContaining({ driver: 'nvidia' })]),
          }),
        ],
      }),
    ])
  })

  it('KVM-23 breaks its notes between words, as wide as the terminal', async () => {
    const wide = { tty: true, columns: 60, env: { NO_COLOR: '1' } }
    const attached = await demo(['gpu', 'attach', 'trainer', '--gpu', '01:00.0'], wide)
    expect(attached.code, attached.stderr).toBe(0)
    const lines = attached.stdout.trimEnd().split('\n').slice(2)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  })

  it.each([
    ['one that is not there', ['--gpu', '0000:0a:00.0'], 'GPU_NOT_FOUND'],
    ['one that is no GPU', ['--gpu', '0000:04:00.0'], 'GPU_NOT_FOUND'],
    ['the boot screen', ['--gpu', '0000:03:00.0'], 'GPU_IS_BOOT_DISPLAY'],
    ['none of two', [], 'GPU_NOT_CHOSEN'],
  ])('refuses %s by its own error, and changes nothing', async (_what, flags, code) => {
    const before = (await demo(['gpu', 'status'])).stdout
    const run = await demo(['gpu', 'attach', 'trainer', ...flags, '--json'])
    expect([run.code > 0, run.error()['code']]).toEqual([true, code])
    expect((await demo(['gpu', 'status'])).stdout).toBe(before)
  })
})

describe('KVM-25 addresses', () => {
  it('are all free, or the exit code is 1; --quiet names those that are free', async () => {
    const [free, taken] = ['192.168.10.77', '192.168.10.30']
    const both = await demo(['ip', 'check', '--quiet', taken, free])
    expect([both.code, both.stdout]).toEqual([1, `${free}\n`])
    const one = await demo(['ip', 'check', '--quiet', free])
    expect([one.code, one.stdout]).toEqual([0, `${free}\n`])
    const shown = await demo(['ip', 'check', taken])
    expect([shown.code, shown.stdout]).toEqual([1, expect.stringContaining('taken')])
    const found = await demo(['ip', 'check', '--range', '192.168.10.28-33', '--quiet'])
    expect([found.code, found.stdout]).toEqual([0, expect.not.stringContaining(taken)])
  })

  it('are as many as were asked for, or it is said, and the exit code is 1', async () => {
    const free = (...flags: string[]) => demo(['ip', 'check', '--range', '192.168.10.29-31', ...flags])
    const few = await free('--count', '3')
    expect([few.code, few.stderr]).toEqual([1, 'warning: only 2 of 3 addresses: no others are free.\n'])
    expect(few.stdout).toMatch(/^192\.168\.10\.29 +free[\s\S]*^192\.168\.10\.31 +free/m)
    const json = await free('--count', '3', '--json')
    expect([json.code, json.json()]).toEqual([
      1,
      expect.objectContaining({
        addresses: ['192.168.10.29', '192.168.10.31'].map((address) => expect.objectContaining({ address })),
      }),
    ])
    for (const flags of [['--count', '2'], []]) expect((await free(...flags)).code).toBe(0)
    const none = await demo(['ip', 'check', '--range', '192.168.10.30-30'])
    expect([none.code, none.stdout.split('\n')[0]]).toEqual([1, 'None of 192.168.10.30-30 on br0 is free.'])
    const untaken = await demo(['ip', 'list', '--range', '192.168.10.90-92'])
    expect([untaken.code, untaken.stdout.split('\n')[0]]).toEqual([
      0,
      'None of 192.168.10.90-92 on br0 is taken or reserved.',
    ])
  })
})

describe('KVM-31 whatever is typed stays one argument', () => {
  const nasty = [
    '$(touch /tmp/vmctl-pwned)',
    '`id`',
    "it's; rm -rf /",
    'a b "c"',
    'two\nlines',
    '../../etc/passwd',
    '*',
    '\\',
    '--connect=test:///default',
    '-rf',
    '',
  ]
  const commands: readonly (readonly [string, (word: string) => string[]])[] = [
    ['info', (word) => ['info', '--', word]],
    ['start', (word) => ['start', '--', word]],
    ['stop', (word) => ['stop', '--', word]],
    ['delete', (word) => ['delete', '--yes', '--', word]],
    ['ssh', (word) => ['ssh', '--', word]],
    ['console', (word) => ['console', '--', word]],
    ['gpu attach', (word) => ['gpu', 'attach', '--', word]],
    ['gpu attach --gpu', (word) => ['gpu', 'attach', 'trainer', `--gpu=${word}`]],
    ['gpu detach', (word) => ['gpu', 'detach', '--', word]],
    ['ip check', (word) => ['ip', 'check', '--', word]],
    ['ip list --bridge', (word) => ['ip', 'list', `--bridge=${word}`]],
    ['ip check --range', (word) => ['ip', 'check', `--range=${word}`]],
    ['snapshot list', (word) => ['snapshot', 'list', '--', word]],
    ['snapshot restore', (word) => ['snapshot', 'restore', '--yes', '--', 'trainer', word]],
    ['snapshot delete', (word) => ['snapshot', 'delete', '--yes', '--', 'trainer', word]],
    ['ssh --user', (word) => ['ssh', 'web', '--print', `--user=${word}`]],
  ]

  it.each(commands)('%s refuses it by one clear error, and nothing is changed', async (_name, argv) => {
    const before = await states()
    for (const word of nasty) {
      const run = await demo([...argv(word), '--json'].sort(jsonFirst))
      // An empty user or range is none given.
      if (run.code === 0) expect(word).toBe('')
      else {
        expect(run.stderr.trim().split('\n'), JSON.stringify(word)).toHaveLength(1)
        expect(run.error()['code'], `${JSON.stringify(word)} ${run.stderr}`).not.toBe('UNEXPECTED')
        expect(run.stdout).toBe('')
      }
    }
    expect(await states()).toEqual(before)
  })

  /** `--json` has to stand before `--`. */
  const jsonFirst = (a: string, b: string): number => (a === '--json' ? -1 : b === '--json' ? 1 : 0)

  it('a snapshot may be called almost anything, and is what it is called', async () => {
    for (const name of ['$(id)', "it's", 'a b', '-rf', '--help', '*', '`id`', 'ü "x"']) {
      const made = await demo(['snapshot', 'create', '--quiet', '--', 'trainer', name])
      expect([made.code, made.stdout], made.stderr).toEqual([0, `${name}\n`])
    }
    const listed = await demo(['snapshot', 'list', 'trainer', '--quiet'])
    expect(listed.stdout.trim().split('\n').sort()).toEqual(
      ['$(id)', "it's", 'a b', '-rf', '--help', '*', '`id`', 'ü "x"'].sort(),
    )
    for (const name of ['$(id)', '--help', 'ü "x"'])
      expect((await demo(['snapshot', 'delete', '--yes', '--', 'trainer', name])).code).toBe(0)
  })
})

describe('KVM-20 which host', () => {
  it.each([
    [['--host', '-oProxyCommand=id'], /--host is \[user@\]address\[:port\]/],
    [['--host', 'me@gpu1:99999'], /--host is/],
    [['--ssh-timeout', 'soon'], /--ssh-timeout is a time/],
    [['--stat'], /There is no flag '--stat'/],
  ])('%j is a mistake, said before anything is asked', async (flags, message) => {
    const run = await vmctl(['list', ...flags])
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(message)])
  })

  it('says that nobody answers, with the flags of this program', async () => {
    const { hostname, port } = new URL(await closedPort())
    const run = await vmctl(['list', '--host', `root@${hostname}:${port}`, '--no-ssh-config', '--json'])
    expect([run.code, run.error()]).toEqual([
      4,
      expect.objectContaining({
        code: 'CONNECTION_REFUSED',
        hint: expect.stringContaining('--host USER@ADDRESS:PORT'),
      }),
    ])
  })

  it('takes the host of the environment and of .env, the flag before both', async () => {
    writeFileSync(join(homes.current, '.env'), 'VMCTL_HOST=of dotenv\n')
    const said = async (options: Parameters<typeof vmctl>[1], ...flags: string[]) =>
      /^error: (.*) is .* not '(.*)'/.exec((await vmctl(['list', ...flags], options)).stderr)?.slice(1)
    expect(await said({})).toEqual(['VMCTL_HOST', 'of dotenv'])
    expect(await said({ env: { VMCTL_HOST: 'of environment' } })).toEqual(['VMCTL_HOST', 'of environment'])
    expect(await said({ env: { VMCTL_HOST: 'of environment' } }, '--host', 'of flag')).toEqual([
      '--host',
      'of flag',
    ])
  })

  it('ALL-9 --demo never leaves this machine, whatever names a host', async () => {
    const run = await demo(['list', '--host', 'nobody.invalid'], { env: { VMCTL_HOST: 'nobody.invalid' } })
    expect(run.code, run.stderr).toBe(0)
  })
})
