import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProgramDescription } from '../command/program.js'
import type { CommandDefinition, FlagDefinition, ValueSource } from '../command/types.js'
import { gpuVmBootstrap } from '../programs/gpu-vm-bootstrap.js'
import { ostui } from '../programs/ostui.js'
import { pve } from '../programs/pve.js'
import { pxrun } from '../programs/pxrun.js'
import { vmctl } from '../programs/vmctl.js'
import { complete } from './complete.js'

const programs = [pve, pxrun, ostui, vmctl, gpuVmBootstrap] as const
const named = programs.map((program) => [program.name, program] as const)

/** The last word is the one that is being typed. */
const at = (program: ProgramDescription, ...words: readonly string[]) =>
  complete(program, words, words.length - 1)
const texts = (program: ProgramDescription, ...words: readonly string[]) =>
  at(program, ...words).candidates.map(({ text }) => text)

const flagsOf = ({ globalFlags }: ProgramDescription, { flags }: CommandDefinition) =>
  Object.entries<FlagDefinition>({ ...globalFlags, ...flags })

describe.each(named)('ALL-11 LX-43 completions of %s, from its definitions', (_name, program) => {
  const definitions = program.commands.map(({ definition }) => definition)

  it('reach every command, word by word, each with a summary', () => {
    for (const { path } of definitions) {
      for (const [index, word] of path.entries()) {
        const { candidates } = at(program, ...path.slice(0, index), '')
        const found = candidates.find(({ text }) => text === word)
        expect(found?.summary, path.join(' ')).toMatch(/\S/)
      }
    }
  })

  it('reach every flag that help shows, by its long name, its short one, and its negation', () => {
    for (const definition of definitions) {
      for (const [key, flag] of flagsOf(program, definition)) {
        if (flag.hidden) continue
        expect(texts(program, ...definition.path, `--${key.slice(0, 1)}`)).toContain(`--${key}`)
        if (flag.short !== undefined)
          expect(texts(program, ...definition.path, '-')).toContain(`-${flag.short}`)
        if (flag.kind === 'boolean')
          expect(texts(program, ...definition.path, '--no-')).toContain(`--no-${key}`)
      }
    }
  })

  it('offer each value of a choice, as the next word and beside the flag', () => {
    for (const definition of definitions) {
      for (const [key, flag] of flagsOf(program, definition)) {
        if (flag.kind !== 'choice') continue
        expect(texts(program, ...definition.path, `--${key}`, '')).toEqual(flag.choices)
        expect(texts(program, ...definition.path, `--${key}=`)).toEqual(
          flag.choices.map((choice) => `--${key}=${choice}`),
        )
      }
    }
  })

  it('have a reader for each source of live values that a definition names', () => {
    const sources = definitions.flatMap((definition) => [
      ...flagsOf(program, definition).map(([, { values }]) => values),
      ...definition.arguments.map(({ values }) => values),
    ])
    const wanted = new Set(
      sources.filter((one): one is ValueSource => one !== undefined && one !== 'files' && one !== 'folders'),
    )
    expect([...wanted].filter((source) => !(source in program.values))).toEqual([])
    const unused = Object.keys(program.values).filter((source) => !source.startsWith('resource:'))
    expect(unused.filter((source) => ![...wanted].some((one) => one === source))).toEqual([])
  })

  it('never fail, whatever the words are', () => {
    const known = [
      ...definitions.flatMap(({ path }) => path),
      ...definitions.flatMap((definition) =>
        flagsOf(program, definition).flatMap(([key]) => [`--${key}`, `--${key}=`, `--no-${key}`]),
      ),
      '--',
      '-',
      '-qy',
      'help',
      '',
    ]
    const word = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...known) },
      fc.string(),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9), (words, current) => {
        const { candidates, prefix, word: typed } = complete(program, words, Math.min(current, words.length))
        expect(typed.startsWith(prefix)).toBe(true)
        for (const { text } of candidates) expect(text).not.toBe('')
        expect(new Set(candidates.map(({ text }) => text)).size).toBe(candidates.length)
      }),
    )
  })
})

describe('ALL-11 what stands on the line decides', () => {
  it('a flag is offered once, unless it may be given several times', () => {
    expect(texts(pve, 'vm', 'list', '--node', 'a', '--n')).not.toContain('--node')
    expect(texts(pve, 'vm', 'list', '--node=a', '--n')).not.toContain('--node')
    expect(texts(pxrun, 'list', '-q', '--')).not.toContain('--quiet')
    expect(texts(pve, 'vm', 'create', '--disk', '8G', '--')).toContain('--disk')
    // Also where it stands after the cursor.
    expect(complete(pve, ['vm', 'list', '--', '--node', 'a'].with(2, '-'), 2).candidates).not.toContainEqual(
      expect.objectContaining({ text: '--node' }),
    )
  })

  it('global flags may stand anywhere', () => {
    expect(texts(pve, '--cluster', 'lab', 'vm', 'sn')).toContain('snapshot')
    expect(texts(pve, 'vm', '--cluster=lab', 'snapshot', '')).toEqual([
      'create',
      'list',
      'rollback',
      'delete',
    ])
  })

  it('a boolean that is on by itself is offered by its negation, until it is typed', () => {
    expect(texts(pxrun, 'destroy', '--')).toContain('--no-purge')
    expect(texts(pxrun, 'destroy', '--')).not.toContain('--purge')
    expect(texts(pxrun, 'destroy', '--p')).toContain('--purge')
  })

  it('after -- there are no flags, and no commands', () => {
    expect(texts(pxrun, 'exec', 'web1', '--', '-')).toEqual([])
    expect(texts(pve, '--', '')).toEqual([])
  })

  it('of a list with commas the rest, without those that are there', () => {
    const { candidates, prefix } = at(gpuVmBootstrap, '--only', 'iommu,')
    expect(prefix).toBe('iommu,')
    expect(candidates.map(({ text }) => text)).toContain('iommu,bridge')
    expect(candidates.map(({ text }) => text)).not.toContain('iommu,iommu')
    expect(texts(ostui, 'server', 'list', '--columns=name,')).toContain('--columns=name,status')
  })

  it('a command with arguments that is a group too offers both', () => {
    expect(texts(pve, 'api', '')).toEqual(['list', 'describe', 'GET', 'POST', 'PUT', 'DELETE'])
    expect(texts(pve, 'help', 'api', '')).toContain('describe')
  })

  it('live values: which, with what decides them, and without those that are named', () => {
    expect(at(pve, 'vm', 'start', 'web1', '').live).toEqual({
      source: 'vms',
      given: {},
      globals: expect.anything(),
      without: ['web1'],
    })
    expect(at(pve, 'vm', 'snapshot', 'rollback', 'web1', '').live).toMatchObject({
      source: 'snapshots',
      given: { vm: 'web1' },
    })
    expect(at(pxrun, 'create', '--node', 'pve2', '--storage=').live).toMatchObject({
      source: 'storages',
      given: { node: 'pve2' },
    })
    expect(at(ostui, 'server', 'resize', 'web1', '').live?.source).toBe('resource:flavor')
    expect(at(vmctl, 'gpu', 'attach', 'trainer', '--gpu', '').live?.source).toBe('gpus')
    expect(at(vmctl, 'snapshot', 'create', 'trainer', '').live).toBeUndefined()
  })

  it('the settings of the line are read as parsing reads them', () => {
    const { live } = at(
      pxrun,
      'start',
      '--demo',
      '--no-color',
      '--ssh-port',
      '22x',
      '--ssh-host',
      'a=b',
      '--timeout',
      '1s',
      '',
    )
    expect(live?.globals).toEqual({ demo: true, color: false, 'ssh-host': ['a=b'] })
    expect(at(pve, 'vm', 'show', '--demo=no', '').live?.globals).toEqual({ demo: false })
  })

  it('files and folders are the shell’s', () => {
    expect(at(pve, 'vm', 'create', '-f', '')).toMatchObject({ paths: 'files', candidates: [] })
    expect(at(pve, 'vm', 'create', '--file=./a')).toMatchObject({ paths: 'files', prefix: '--file=' })
    expect(at(pve, 'schema', 'pull', '-o', '').paths).toBe('folders')
    expect(at(pve, 'vm', 'create', '--name', '').paths).toBeUndefined()
  })
})
