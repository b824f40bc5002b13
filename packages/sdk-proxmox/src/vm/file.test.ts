import { readFileSync } from 'node:fs'
import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { readVmSpec, type VmSpecInput, vmJsonSchema, vmSpecSchema, writeVmSpec } from './index.js'

function issuesOf(text: string) {
  try {
    readVmSpec(text, 'web1.yaml')
  } catch (error) {
    if (error instanceof ValidationError) return error.issues
    throw error
  }
  throw new Error('it was read')
}

describe('VM-19 a spec as a file', () => {
  it('reads YAML and JSON alike', () => {
    const spec = {
      name: 'web1',
      disks: [{ size: '32G', discard: true }],
      networks: [{ bridge: 'vmbr0', vlan: 20 }],
    }
    expect(readVmSpec(JSON.stringify(spec), 'web1.json')).toMatchObject(spec)
    expect(
      readVmSpec(
        'name: web1\ndisks:\n  - { size: 32G, discard: true }\nnetworks:\n  - bridge: vmbr0\n    vlan: 20\n',
        'web1.yaml',
      ),
    ).toMatchObject(spec)
    expect(readVmSpec('{}', 'defaults.yaml')).toEqual({})
  })

  it.each(['', '\n', '# nothing but a comment\n', 'null\n', '---\n'])(
    'refuses what says nothing: %j',
    (text) => expect(issuesOf(text)).toMatchObject([{ message: expect.stringContaining('is empty') }]),
  )

  it.each<[string, string, { path: string; line: number; column: number; message: RegExp }]>([
    [
      'a wrong type',
      'name: web1\ncpu:\n  cores: two\n',
      { path: 'cpu.cores', line: 3, column: 10, message: /number/ },
    ],
    ['an unknown key', 'name: web1\ncpus: 2\n', { path: 'cpus', line: 2, column: 7, message: /cpu\b/ }],
    [
      'an unknown key further down',
      'disks:\n  - size: 32G\n  - size: 8G\n    iothread: true\n',
      { path: 'disks[1].iothread', line: 4, column: 15, message: /ioThread/ },
    ],
    [
      'a size without a unit',
      'disks:\n  - size: 32\n',
      { path: 'disks[0].size', line: 2, column: 11, message: /./ },
    ],
    ['a bad name', 'name: web_1\n', { path: 'name', line: 1, column: 7, message: /DNS/ }],
    ['YAML that is none', 'name: web1\n  cores: [\n', { path: '', line: 1, column: 7, message: /./ }],
    ['the same key twice', 'name: a\nname: b\n', { path: '', line: 2, column: 1, message: /unique/ }],
    [
      'an alias of nothing',
      'name: web1\ncpu: *none\n',
      { path: '', line: 2, column: 6, message: /no anchor &none/ },
    ],
    [
      'an alias before its anchor',
      'cpu: *cpu\nmemory: &cpu { mib: 512 }\n',
      { path: '', line: 1, column: 6, message: /no anchor &cpu/ },
    ],
    ['a list', '- name: web1\n', { path: '', line: 1, column: 1, message: /a group of fields/ }],
  ])('names file, line, column and path of %s', (_, text, { path, line, column, message }) => {
    const [issue] = issuesOf(text)
    expect(issue).toMatchObject({ path, source: { file: 'web1.yaml', line } })
    expect(issue?.message).toMatch(message)
    expect(issue?.source?.column).toBe(column)
  })

  it('refuses what is far too long to be one, at once', () =>
    expect(issuesOf('x'.repeat(3_000_000))).toMatchObject([{ message: expect.stringContaining('3000000') }]))

  it('tells of every mistake at once', () => {
    expect(issuesOf('name: -a\ncpu: { cores: 0 }\nmemory: { mib: x }\n').map(({ path }) => path)).toEqual([
      'name',
      'cpu.cores',
      'memory.mib',
    ])
  })

  it('does not unfold a bomb of aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    )
    const bomb = ['l0: &l0 [x]', ...levels].join('\n')
    expect(issuesOf(bomb)).toEqual([
      { path: '', message: expect.stringMatching(/alias/i), source: { file: 'web1.yaml' } },
    ])
  })

  it('writes what it reads again', () => {
    const spec: VmSpecInput = {
      name: 'web1',
      description: "first line\nit's the second: # no comment",
      tags: ['no', 'y', '007'],
      vmid: 120,
      disks: [{ size: '32G', storage: 'ceph-pool' }],
      cloudInit: { user: 'me', sshKeys: ['ssh-ed25519 AAAA me@laptop'] },
      extra: { kvm: false },
    }
    const text = writeVmSpec(spec, { schema: './vm.schema.json' })
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/vm\.schema\.json\nname: web1\n/)
    expect(readVmSpec(text, 'again.yaml')).toMatchObject(spec)
    expect(writeVmSpec(spec)).toMatch(/^name: web1\n/)
  })
})

describe('VM-19 the published JSON Schema', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../vm.schema.json', import.meta.url), 'utf8'),
  )

  it('is the spec’s own (else: npm run generate)', () =>
    expect(published).toEqual(JSON.parse(JSON.stringify(vmJsonSchema()))))

  it('has patterns that take what the spec takes', () => {
    const text = JSON.stringify(published)
    const patterns = [...text.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, pattern]) => new RegExp(String(JSON.parse(pattern ?? '""'))),
    )
    for (const value of ['Web1', '32G', '512mib', 'BC:24:11:00:00:0A'])
      expect([value, patterns.some((pattern) => pattern.test(value))]).toEqual([value, true])
    expect(vmSpecSchema.parse({ name: 'Web1', disks: [{ size: '512mib' }] })).toBeDefined()
  })
})

it('VM-19 a size without its unit is told what is missing', () => {
  expect(issuesOf('disks:\n  - size: 32\n')).toMatchObject([
    {
      path: 'disks[0].size',
      message: expect.stringMatching(/with its unit, such as 32G/),
      source: { line: 2 },
    },
  ])
})
