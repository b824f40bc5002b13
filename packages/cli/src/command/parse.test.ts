import { UsageError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { globalFlags } from '../definitions/global.js'
import { commands } from '../programs/pve-commands.js'
import { parseDuration } from './duration.js'
import { findCommand } from './find-command.js'
import { parseWords } from './parse.js'
import { define } from './types.js'
import { usageLine } from './usage.js'

const sample = define({
  path: ['sample'],
  summary: 'Sample',
  arguments: [
    { name: 'first', summary: '', required: true },
    { name: 'others', summary: '', rest: true },
  ],
  flags: {
    name: { kind: 'text', short: 'n', summary: '' },
    count: { kind: 'integer', summary: '' },
    share: { kind: 'number', summary: '' },
    memory: { kind: 'size', unit: 'M', summary: '' },
    wait: { kind: 'duration', summary: '' },
    force: { kind: 'boolean', short: 'x', summary: '' },
    color2: { kind: 'choice', choices: ['red', 'green'], summary: '' },
    disk: { kind: 'list', summary: '' },
    data: { kind: 'json', summary: '' },
  },
  examples: [],
})

const parse = (...words: string[]) => parseWords(sample, globalFlags, words)
const flagsOf = (...words: string[]) => parse('a', ...words).values.flags

describe('parseWords', () => {
  it.each<[string[], Record<string, unknown>]>([
    [['--name', 'x'], { name: 'x' }],
    [['--name=x=y'], { name: 'x=y' }],
    [['--name='], { name: '' }],
    [['-n', '-'], { name: '-' }],
    [['--count', '-3'], { count: -3 }],
    [['--share', '0.5'], { share: 0.5 }],
    [['--memory', '4G'], { memory: 4 * 2 ** 30 }],
    [['--memory', '512'], { memory: 512 * 2 ** 20 }],
    [['--wait', '2m'], { wait: 120_000 }],
    [['--force'], { force: true }],
    [['--no-force'], { force: false }],
    [['--force=no'], { force: false }],
    [['--force', '--no-force'], { force: false }],
    [['-xq'], { force: true }],
    [['--color2', 'red'], { color2: 'red' }],
    [['--disk', 'a', '--disk=b'], { disk: ['a', 'b'] }],
    [['--data', '{"a":[1]}'], { data: { a: [1] } }],
  ])('%j', (words, expected) => expect(flagsOf(...words)).toMatchObject(expected))

  it('takes flags of every command anywhere, and nothing as a flag after --', () => {
    const { values, globals } = parse('--json', 'a', '--', '--name', '-x')
    expect(values.arguments).toEqual({ first: 'a', others: ['--name', '-x'] })
    expect(globals).toMatchObject({ json: true })
    expect(values.flags).toEqual({ disk: [] })
  })

  it.each<[string[], RegExp]>([
    [['--nmae', 'x'], /no flag '--nmae'/],
    [['--name'], /--name needs a value: --name <name>/],
    [['--name', '--json'], /--name needs a value/],
    [['--count', 'many'], /--count is a whole number, not 'many'/],
    [['--count', '1.5'], /whole number/],
    [['--share', ''], /--share is a number/],
    [['--memory', '4X'], /--memory: "4X" is not a size/],
    [['--wait', 'soon'], /--wait is a time such as 30s/],
    [['--wait', '600h'], /--wait is a time of up to 596h \(24 days\), not '600h'/],
    [['--wait', '9'.repeat(400)], /up to 596h/],
    [['--force=perhaps'], /--force is yes or no/],
    [['--no-force=1'], /--no-force takes no value/],
    [['--color2', 'gren'], /one of red, green, not 'gren'/],
    [['--data', '{'], /--data is JSON/],
    [['-z'], /no flag '-z'/],
  ])('refuses %j', (words, message) => {
    expect(() => flagsOf(...words)).toThrow(UsageError)
    expect(() => flagsOf(...words)).toThrow(message)
    // ALL-5: what to do next is always said.
    expect(() => flagsOf(...words)).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^Did you mean |^'pve sample --help' /) }),
    )
  })

  it('suggests the flag that was meant', () => {
    expect(() => flagsOf('--nmae', 'x')).toThrow(expect.objectContaining({ hint: 'Did you mean --name?' }))
    expect(() => flagsOf('-web1')).toThrow(
      expect.objectContaining({
        hint: "'pve sample --help' lists the flags. A name that begins with a dash stands after --.",
      }),
    )
    expect(() => flagsOf('--jsno')).toThrow(expect.objectContaining({ hint: 'Did you mean --json?' }))
    expect(() => flagsOf('--color2', 'gren')).toThrow(
      expect.objectContaining({ hint: 'Did you mean green?' }),
    )
  })

  it('names a missing argument, and one too many, with the usage', () => {
    expect(() => parse()).toThrow(
      expect.objectContaining({
        message: 'Missing: <first>',
        hint: 'Usage: pve sample <first> [<others>…] [flags]',
      }),
    )
    const one = define({ path: ['one'], summary: '', arguments: [], flags: {}, examples: [] })
    expect(() => parseWords(one, globalFlags, ['b'])).toThrow(/'b' is one argument too many/)
    const three = [
      { name: 'vm', summary: '', required: true },
      { name: 'name', summary: '', required: true },
      { name: 'more', summary: '' },
    ] as const
    const two = define({ path: ['two'], summary: '', arguments: three, flags: {}, examples: [] })
    expect(() => parseWords(two, globalFlags, [])).toThrow(/^Missing: <vm> <name>$/)
    expect(() => parseWords(two, globalFlags, ['a'])).toThrow(/^Missing: <name>$/)
  })

  it('leaves unknown flags of `pve api` to it, in their order', () => {
    const api = commands.find(({ definition }) => definition.path.join(' ') === 'api')
    const { values } = parseWords(api?.definition, globalFlags, [
      'PUT',
      '/x',
      '--net0',
      'virtio,bridge=vmbr0',
      '--onboot',
      '--a=b',
    ])
    expect(values.free).toEqual([
      ['net0', 'virtio,bridge=vmbr0'],
      ['onboot', undefined],
      ['a', 'b'],
    ])
  })
})

describe('findCommand', () => {
  const find = (...words: string[]) => {
    const { command, path, rest } = findCommand(commands, globalFlags, words)
    return { command: command?.definition.path.join(' '), path, rest }
  }

  it('takes the longest name, and global flags with their values among its words', () => {
    expect(find('vm', 'snapshot', 'list', 'web1')).toEqual({
      command: 'vm snapshot list',
      path: ['vm', 'snapshot', 'list'],
      rest: ['web1'],
    })
    expect(find('--host', 'vm', 'vm', '--json', 'list')).toEqual({
      command: 'vm list',
      path: ['vm', 'list'],
      rest: ['--host', 'vm', '--json'],
    })
    expect(find('api', 'list', 'x').command).toBe('api list')
    expect(find('api', 'GET', '/nodes')).toMatchObject({ command: 'api', rest: ['GET', '/nodes'] })
  })

  it('knows groups, and an empty line', () => {
    expect(find('vm')).toEqual({ command: undefined, path: ['vm'], rest: [] })
    expect(find()).toEqual({ command: undefined, path: [], rest: [] })
  })

  it.each([
    [['vm', 'craete'], "Did you mean 'pve vm create'?"],
    [['vmm'], "Did you mean 'pve vm'?"],
    [['vm', 'snapshot', 'xyzzy'], "'pve vm snapshot --help' lists what there is."],
    [['snapshot', 'list'], "Did you mean 'pve vm snapshot'?"],
    [['--json', 'vm', 'lits'], "Did you mean 'pve vm list'?"],
  ])('%j', (words, hint) =>
    expect(() => find(...words)).toThrow(expect.objectContaining({ code: 'USAGE', hint })),
  )
})

describe('the definitions', () => {
  it.each(commands.map(({ definition }) => [definition.path.join(' '), definition] as const))(
    '%s is complete',
    (_name, definition) => {
      expect(definition.summary).toMatch(/^[A-Z].*[^.]$/)
      expect(definition.examples.length).toBeGreaterThan(0)
      const own = Object.keys(definition.flags)
      expect(own.filter((name) => Object.hasOwn(globalFlags, name))).toEqual([])
      // Only the last argument can take all that is left, and none that may be missing stands before one that must not.
      for (const [index, argument] of definition.arguments.entries()) {
        const next = definition.arguments[index + 1]
        if (next) expect(argument.rest).toBeUndefined()
        if (next?.required) expect(argument.required).toBe(true)
      }
      expect(usageLine(definition)).toContain(`pve ${definition.path.join(' ')}`)
    },
  )

  it.each(commands.map(({ definition }) => [definition.path.join(' '), definition] as const))(
    'the examples of %s are command lines it understands',
    (_name, definition) => {
      for (const { command } of definition.examples) {
        const line = command
          .split(/ [|>] /)
          .find((part) => part.startsWith(`pve ${definition.path.join(' ')}`))
        expect(line, command).toBeDefined()
        const words = [...(line ?? '').matchAll(/'([^']*)'|(\S+)/g)]
          .map(([, quoted, bare]) => quoted ?? bare ?? '')
          .slice(1)
        const found = findCommand(commands, globalFlags, words)
        expect(found.command?.definition).toBe(definition)
        expect(() => parseWords(definition, globalFlags, found.rest)).not.toThrow()
      }
    },
  )
})

describe('parseDuration', () => {
  it.each([
    ['30', 30_000],
    ['1.5m', 90_000],
    ['500ms', 500],
    ['2h', 7_200_000],
    ['5 min', 300_000],
    ['-1', undefined],
    ['1d', undefined],
    ['', undefined],
  ])('%s', (text, ms) => expect(parseDuration(text)).toBe(ms))
})

describe('a program that is a command itself', () => {
  const noArguments = { arguments: [], examples: [] } as const
  const own = [
    {
      definition: define({
        ...noArguments,
        path: [],
        summary: 'All',
        flags: { gpu: { kind: 'list', summary: '' } },
      }),
    },
    { definition: define({ ...noArguments, path: ['revert'], summary: 'Back', flags: {} }) },
  ]
  const find = (...words: string[]) => findCommand(own, globalFlags, words, 'prepare')

  it('runs without a word, with its flags, and knows the commands beneath it', () => {
    expect(find().command).toBe(own[0])
    expect(find('--gpu', '0000:01:00.0', '--yes').command).toBe(own[0])
    expect(find('--host', 'lab', 'revert').command).toBe(own[1])
    expect(usageLine(own[0]?.definition ?? sample, 'prepare')).toBe('prepare [flags]')
  })

  it('takes a word that it does not know for a mistake, never for an argument', () => {
    expect(() => find('revrt')).toThrow(UsageError)
    expect(() => find('--yes', 'revrt')).toThrow("There is no command 'revrt'")
    const { command, rest } = find('--gpu', 'x', 'revert')
    expect(() => parseWords(command?.definition, globalFlags, rest, 'prepare')).toThrow(
      'one argument too many',
    )
  })
})
