import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { ConfigError, type PlanEvent, Secret } from '@pve/core'
import { afterAll, describe, expect, it } from 'vitest'
import { Output } from '../output/output.js'
import { makeStyle } from '../output/style.js'
import { openRunLog } from './run-log.js'

const folder = mkdtempSync(join(tmpdir(), 'run-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const now = () => new Date('2026-11-22T03:04:05.678Z')

function recorded(options: { json?: boolean; quiet?: boolean; color?: boolean } = {}) {
  const { json = false, quiet = false, color = false } = options
  const written: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      done()
    },
  })
  const out = new Output({
    stdout: stream,
    stderr: stream,
    json,
    quiet,
    color: { stdout: color, stderr: color },
    isTty: { stdout: false, stderr: false },
    columns: undefined,
  })
  return { out, written }
}

const event = (body: object): PlanEvent => ({ plan: 'kvm', at: 0, elapsedMs: 0, ...body }) as PlanEvent

describe('KVM-3 the log of a run', () => {
  it('has time and level on standard error, and whole times in a file of its owner alone', () => {
    const { out, written } = recorded()
    const path = join(folder, 'run.log')
    const log = openRunLog({ out, path, verbose: false, now })
    log.write('info', 'Prepare this machine.')
    log.write('debug', 'a detail')
    log.event(
      event({ type: 'step:failed', step: 'a', title: 'Install QEMU', error: { message: 'no space' } }),
    )
    log.close()
    expect(written.join('')).toMatch(
      /^\d\d:\d\d:05 INFO {2}Prepare this machine\.\n\d\d:\d\d:05 ERROR kvm: Install QEMU: failed: no space\n$/,
    )
    expect(readFileSync(path, 'utf8').split('\n')).toEqual([
      '2026-11-22T03:04:05.678Z INFO  Prepare this machine.',
      '2026-11-22T03:04:05.678Z DEBUG a detail',
      '2026-11-22T03:04:05.678Z ERROR kvm: Install QEMU: failed: no space',
      '',
    ])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('goes on in a file that is there, and makes it private', () => {
    const path = join(folder, 'old.log')
    writeFileSync(path, 'before\n', { mode: 0o644 })
    const log = openRunLog({ out: recorded().out, path, verbose: false, now })
    log.write('warn', 'more')
    log.close()
    expect(readFileSync(path, 'utf8')).toBe('before\n2026-11-22T03:04:05.678Z WARN  more\n')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('ALL-6 has no secret, and a text of a command makes no line of its own', () => {
    const secret = 'canary-of-the-log-0123456789'
    Secret.of(secret)
    const { out, written } = recorded()
    const path = join(folder, 'secret.log')
    const log = openRunLog({ out, path, verbose: true, now })
    log.event(event({ type: 'step:log', step: 'a', line: `token ${secret} \u001b]0;title\u0007\u001b[2J` }))
    log.write('info', `one\n2026-11-22T00:00:00.000Z ERROR made up`)
    log.close()
    const text = readFileSync(path, 'utf8')
    expect(text + written.join('')).not.toContain(secret)
    expect(text).not.toContain('\u001b')
    expect(text).toContain('INFO  2026-11-22T00:00:00.000Z ERROR made up')
  })

  it('has colours only where they are wanted, and never in the file', () => {
    const { out, written } = recorded({ color: true })
    const path = join(folder, 'colour.log')
    const log = openRunLog({ out, path, verbose: false, now })
    log.write('error', 'red')
    log.close()
    expect(written.join('')).toContain(makeStyle(true).red('ERROR'))
    expect(readFileSync(path, 'utf8')).not.toContain('\u001b')
  })

  it('says nothing on standard error with --json, and only what went wrong with --quiet', () => {
    const quiet = recorded({ quiet: true })
    const json = recorded({ json: true })
    for (const { out } of [quiet, json]) {
      const log = openRunLog({ out, path: undefined, verbose: false, now })
      log.write('info', 'by the way')
      log.write('error', 'wrong')
      log.close()
    }
    expect(json.written).toEqual([])
    expect(quiet.written).toEqual([expect.stringContaining('ERROR wrong')])
  })

  it('KVM-31 never writes through a link, and says so before anything is changed', () => {
    const target = join(folder, 'target')
    const link = join(folder, 'link.log')
    writeFileSync(target, 'precious')
    symlinkSync(target, link)
    expect(() => openRunLog({ out: recorded().out, path: link, verbose: false })).toThrow(ConfigError)
    expect(readFileSync(target, 'utf8')).toBe('precious')
  })
})
