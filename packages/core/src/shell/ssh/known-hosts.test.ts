import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicKey } from '../public-key.js'
import {
  judgeHostKey,
  knownHostName,
  knownKeyTypes,
  matchesPattern,
  parseKnownHosts,
  sshFingerprint,
  withHostKey,
} from './known-hosts.js'

/** A key of that type, made of a number; no server could use it, but the files do not know. */
const keyOf = (type: string, n: number): PublicKey => {
  const [, curve] = /(nistp\d+)$/.exec(type) ?? []
  const before = curve === undefined ? (type === 'ssh-rsa' ? ['\x01\x00\x01'] : []) : [curve]
  const part = (bytes: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    return Buffer.concat([length, bytes])
  }
  return {
    type,
    base64: Buffer.concat(
      [Buffer.from(type), ...before.map((text) => Buffer.from(text, 'latin1')), Buffer.alloc(32, n)].map(
        part,
      ),
    ).toString('base64'),
  }
}
const ed1 = keyOf('ssh-ed25519', 1)
const ed2 = keyOf('ssh-ed25519', 2)
const rsa1 = keyOf('ssh-rsa', 1)
const ec256 = keyOf('ecdsa-sha2-nistp256', 1)
const ec384 = keyOf('ecdsa-sha2-nistp384', 1)
const text = ({ type, base64 }: PublicKey) => `${type} ${base64}`
const hashed = (name: string) => {
  const salt = Buffer.from('0123456789abcdefghij')
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`
}
const judge = (file: string, key: PublicKey, host = 'pve1', port = 22, alias?: string) =>
  judgeHostKey(parseKnownHosts(file, 'f'), { host, port, alias }, key)

describe('LX-26 known_hosts is read as OpenSSH reads it', () => {
  it.each<[string, string]>([
    ['one name', `pve1 ${text(ed1)}`],
    ['several names', `10.0.0.1,pve1,pve1.lan ${text(ed1)}`],
    ['a comment', `pve1 ${text(ed1)} root@pve1, since 2024`],
    ['tabs and blanks before', ` \tpve1\t${text(ed1).replace(' ', '\t')}`],
    ['a line end of Windows', `pve1 ${text(ed1)}\r`],
    ['capitals', `PVE1 ${text(ed1)}`],
    ['a wildcard', `pve? ${text(ed1)}`],
    ['a wildcard for all', `* ${text(ed1)}`],
    ['a hashed name', `${hashed('pve1')} ${text(ed1)}`],
    ['one of several lines', `pve1 ${text(ed2)}\npve1 ${text(ed1)}`],
    ['after lines that are none', `# pve1 ${text(ed2)}\n\npve1\npve1 ssh-ed25519\npve1 ${text(ed1)}`],
  ])('known: %s', (_name, file) => expect(judge(file, ed1)).toMatchObject({ kind: 'known' }))

  it.each<[string, string]>([
    ['nothing', ''],
    ['another host', `pve2 ${text(ed1)}`],
    ['another port', `[pve1]:2222 ${text(ed1)}`],
    ['a name that is refused', `pve*,!pve1 ${text(ed1)}`],
    ['another name hashed', `${hashed('pve2')} ${text(ed1)}`],
    ['a broken key', `pve1 ssh-ed25519 AAAA!`],
    ['a key that is cut short', `pve1 ssh-ed25519 ${ed1.base64.slice(0, -8)}`],
    ['a key with more than a key', `pve1 ssh-ed25519 ${ed1.base64.slice(0, 68)}AAAA`],
    ['a key of another type than said', `pve1 ssh-rsa ${ed1.base64}`],
    ['an unknown marker', `@trusted pve1 ${text(ed1)}`],
    ['two markers', `@revoked @cert-authority pve1 ${text(ed1)}`],
    ['an authority', `@cert-authority pve1 ${text(ed1)}`],
    ['an unknown hash', `|2|AAAA|BBBB ${text(ed1)}`],
  ])('unknown: %s', (_name, file) => expect(judge(file, ed1)).toMatchObject({ kind: 'unknown' }))

  it('changed: another key of the same kind, with its place', () => {
    expect(judge(`# x\npve1 ${text(ed2)}`, ed1)).toMatchObject({
      kind: 'changed',
      entry: { file: 'f', line: 2 },
    })
    expect(judge(`pve1 ${text(ec384)}`, ec256)).toMatchObject({ kind: 'changed' })
    // Of another type too, as OpenSSH has it; the one of the same type is named first.
    expect(judge(`pve1 ${text(rsa1)}`, ed1)).toMatchObject({ kind: 'changed', entry: { line: 1 } })
    expect(judge(`pve1 ${text(rsa1)}\npve1 ${text(ed2)}`, ed1)).toMatchObject({ entry: { line: 2 } })
  })

  it('revoked: before anything else, for whatever names it has', () => {
    expect(judge(`pve1 ${text(ed1)}\n@revoked * ${text(ed1)}`, ed1)).toMatchObject({ kind: 'revoked' })
    expect(judge(`@revoked pve1 ${text(ed1)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'revoked' })
    expect(judge(`pve1 ${text(ed1)}\n@revoked pve1 ${text(ed2)}`, ed1)).toMatchObject({ kind: 'known' })
    // A revoked key does not make another one a changed one.
    expect(judge(`@revoked pve1 ${text(ed2)}`, ed1)).toMatchObject({ kind: 'unknown' })
  })

  it('passes over a certificate: a host has keys, and its lines say nothing of others', () => {
    const certificate = `ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIDR11f/qZnZdB5NcjCloBv7pbgavEn02Odh9t+HGWEXJAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAAAAAAAAAAAAABAAAAA3dlYgAAAAgAAAAEcm9vdAAAAABeC+EAAAAAAHDb2IAAAAAAAAAAggAAABVwZXJtaXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJkaW5nAAAAAAAAAApwZXJtaXQtcHR5AAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACBeaWF7I8hoKXnw8SPSaJKCO1yTHXiFM0OSWjJqwmk6SQAAAFMAAAALc3NoLWVkMjU1MTkAAABAhdQbvmKzJxd/A3WU9HJ29HUAsbBY9GqDFg4Q1ceXfKwH+ktGVFsbgjJExOTeDJb9yjQ7tHDGf9AGd5IXeayMDA==`
    expect(judge(`pve1 ${certificate}`, ed1)).toEqual({ kind: 'unknown' })
    expect(judge(`pve1 ${certificate}\npve1 ${text(ed1)}`, ed1)).toMatchObject({ kind: 'known' })
    expect(withHostKey(`pve1 ${certificate}\n`, 'pve1', ed1, { replace: true })).toContain(certificate)
  })

  it('tells an authority of an unknown key', () => {
    const verdict = judge(`\n@cert-authority pve* ${text(ed2)}`, ed1)
    expect(verdict).toMatchObject({ kind: 'unknown', authority: { line: 2 } })
  })

  it('another port: its own name, or the bare one where it has this very key', () => {
    expect(judge(`[pve1]:2222 ${text(ed1)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'known' })
    expect(judge(`[pve1]:2222 ${text(ed2)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'changed' })
    expect(judge(`pve1 ${text(ed1)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'known' })
    expect(judge(`pve1 ${text(ed2)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'unknown' })
    expect(judge(`${hashed('[pve1]:2222')} ${text(ed1)}`, ed1, 'pve1', 2222)).toMatchObject({ kind: 'known' })
  })

  it('an alias stands for host and port', () => {
    expect(judge(`cluster ${text(ed1)}`, ed1, '10.0.0.1', 2222, 'Cluster')).toMatchObject({ kind: 'known' })
    expect(judge(`10.0.0.1 ${text(ed1)}`, ed1, '10.0.0.1', 22, 'cluster')).toMatchObject({ kind: 'unknown' })
  })

  it('addresses of IPv6', () => {
    expect(judge(`fe80::1 ${text(ed1)}`, ed1, 'FE80::1')).toMatchObject({ kind: 'known' })
    expect(judge(`[fe80::1]:2222 ${text(ed1)}`, ed1, 'fe80::1', 2222)).toMatchObject({ kind: 'known' })
  })

  it('gives the types that are known, not those of authorities and revoked keys', () => {
    const file = `pve1 ${text(rsa1)}\npve1 ${text(ed1)}\n@revoked pve1 ${text(ed1)}\n@cert-authority * ${text(ec256)}`
    expect(knownKeyTypes(parseKnownHosts(file, 'f'), { host: 'pve1', port: 22 })).toEqual(['ssh-rsa'])
  })

  it('shows a fingerprint as ssh-keygen does', () => {
    const github = 'AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl'
    expect(sshFingerprint(github)).toBe('SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU')
  })

  it('never fails, whatever the file is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (file, host) => {
        judge(file, ed1, host)
        judge(`${host} ${text(ed1)}${file}`, ed1, host)
      }),
    )
  })

  it('matches patterns as a plain search does', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '.', '[', '$')
    const letter = fc.constantFrom('a', 'b', '.', '[', '$', '*')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }),
        fc.array(letter, { maxLength: 10 }),
        (pattern, letters) => {
          const search = pattern.map((sign) => (sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`))
          const expected = new RegExp(`^${search.join('').replaceAll(/\\([ab])/g, '$1')}$`, 's').test(
            letters.join(''),
          )
          expect(matchesPattern(pattern.join(''), letters.join(''))).toBe(expected)
        },
      ),
      { numRuns: 1_000 },
    )
    const startedAt = performance.now()
    expect(matchesPattern(`${'*a'.repeat(40)}b`, 'a'.repeat(5_000))).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(500)
  })
})

describe('LX-26 known_hosts is written', () => {
  const host = fc.constantFrom('pve1', 'pve2', '10.0.0.1', 'fe80::1')
  const port = fc.constantFrom(22, 2222)
  const key = fc.constantFrom(ed1, ed2, rsa1, ec256, ec384)
  const line = fc.oneof(
    fc.tuple(host, port, key).map(([name, at, one]) => `${knownHostName(name, at)} ${text(one)}`),
    fc
      .tuple(host, port, key)
      .map(([name, at, one]) => `${hashed(knownHostName(name, at))} ${text(one)} note`),
    fc.tuple(host, host, key).map(([a, b, one]) => `${a},${b} ${text(one)} note`),
    fc.tuple(host, key).map(([name, one]) => `@revoked ${name} ${text(one)}`),
    fc.constantFrom('', '# a comment', 'broken line', '\tpve9 ssh-rsa'),
  )
  const file = fc
    .tuple(fc.array(line, { maxLength: 8 }), fc.boolean())
    .map(([lines, hasEnd]) => (lines.length === 0 ? '' : lines.join('\n') + (hasEnd ? '\n' : '')))

  it('a key that was added is known, and of others nothing changes', () => {
    fc.assert(
      fc.property(file, host, port, key, host, key, (before, name, at, added, other, otherKey) => {
        const after = withHostKey(before, knownHostName(name, at), added)
        if (judge(before, added, name, at).kind !== 'revoked') {
          expect(judge(after, added, name, at).kind).toBe('known')
        }
        if (other !== name)
          expect(judge(after, otherKey, other, at).kind).toBe(judge(before, otherKey, other, at).kind)
        expect(after.startsWith(before)).toBe(true)
        expect(after.endsWith('\n')).toBe(true)
      }),
    )
  })

  it('a key that was replaced is known, the old one is not, and of others nothing changes', () => {
    fc.assert(
      fc.property(file, host, port, host, key, (before, name, at, other, otherKey) => {
        const withOld = `${before}\n${knownHostName(name, at)} ${text(ed1)}\n`
        const after = withHostKey(withOld, knownHostName(name, at), ed2, { replace: true })
        if (judge(withOld, ed2, name, at).kind !== 'revoked') {
          expect(judge(after, ed2, name, at).kind).toBe('known')
        }
        // With another port a line for the bare name still counts.
        if (at === 22) expect(judge(after, ed1, name, at).kind).not.toBe('known')
        if (other !== name) {
          for (const otherPort of [22, 2222]) {
            expect(judge(after, otherKey, other, otherPort).kind).toBe(
              judge(withOld, otherKey, other, otherPort).kind,
            )
          }
        }
      }),
    )
  })

  it('hashed where the file has hashed names, with a salt of its own', () => {
    const once = withHostKey(`${hashed('pve2')} ${text(ed1)}\n`, 'pve1', ed2)
    const twice = withHostKey(once, 'pve3', ed2)
    expect(twice).not.toMatch(/pve[13]/)
    expect(judge(twice, ed2, 'pve1')).toMatchObject({ kind: 'known', entry: { line: 2 } })
    const salts = [...twice.matchAll(/^\|1\|([^|]+)\|/gm)].map((match) => match[1])
    expect(new Set(salts).size).toBe(3)
  })

  it('takes one name of several off a line and keeps the rest of it', () => {
    const before = `pve2,pve1,$& ${text(ed1)} note\npve* ${text(ed1)}\n`
    expect(withHostKey(before, 'pve1', ed2, { replace: true })).toBe(
      `pve2,$& ${text(ed1)} note\npve* ${text(ed1)}\npve1 ${text(ed2)}\n`,
    )
  })
})
