import { describe, expect, it } from 'vitest'
import { differences } from './compare.js'
import { known } from './known.js'
import { Replay, readRecording, type Tokens } from './replay.js'

const member = ['rec-member', 'rec-project'] as const
const admin = ['admin', 'admin'] as const
const reader = ['rec-reader', 'rec-project'] as const
const other = ['rec-other', 'rec-other-project'] as const

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const hex = (number: number) => `a${String(number).padStart(31, '0')}`

interface Recorded {
  readonly name: string
  readonly prefix: string
  readonly tokens: Tokens
  /** What the recording names before it shows it. */
  readonly quiet: Readonly<Record<string, string>>
}

const recordings: readonly Recorded[] = [
  {
    name: 'keystone',
    prefix: 'identity',
    tokens: { '<token 9>': member, '<token 13>': admin },
    quiet: { [hex(1)]: 'member', [hex(2)]: 'project' },
  },
  {
    name: 'nova',
    prefix: 'compute',
    tokens: { '<token 1>': member, '<token 2>': admin, '<token 3>': other, '<token 4>': reader },
    quiet: {
      [hex(1)]: 'project',
      [id(8)]: 'tiny',
      [id(13)]: 'big',
      [id(9)]: 'net',
      [id(10)]: 'group',
      [id(22)]: 'blank',
      [id(30)]: 'data',
      [id(37)]: 'port',
    },
  },
  {
    name: 'glance',
    prefix: 'image',
    tokens: { '<token 1>': member, '<token 2>': reader, '<token 3>': other },
    quiet: { [hex(2)]: 'project', [hex(4)]: 'other' },
  },
  {
    name: 'neutron',
    prefix: 'network',
    tokens: { '<token 1>': member, '<token 2>': admin, '<token 3>': reader },
    quiet: { [hex(1)]: 'project' },
  },
  {
    name: 'cinder',
    prefix: 'volume',
    tokens: { '<token 1>': member, '<token 2>': admin, '<token 3>': reader, '<token 4>': other },
    quiet: { [hex(1)]: 'project', [hex(2)]: 'admin', [hex(5)]: 'other', [id(8)]: 'big', [id(30)]: 'tiny' },
  },
  {
    name: 'placement',
    prefix: 'placement',
    tokens: { '<token 1>': admin, '<token 2>': member },
    quiet: { [hex(1)]: 'project' },
  },
]

describe('ALL-9 the simulator answers as the lab did', () => {
  it.each(recordings)('$name', async ({ name, prefix, tokens, quiet }) => {
    const { exchanges } = readRecording(name)
    const replay = new Replay(prefix, tokens, quiet)
    const reasons = known[name] ?? {}
    const unexplained: string[] = []
    const needless: string[] = []
    let explained = 0
    for (const exchange of exchanges) {
      const got = await replay.send(exchange)
      const found = differences(exchange, got, (text) => replay.mapped(text))
      const reason = reasons[exchange.name]
      if (found.length === 0) {
        if (reason !== undefined) needless.push(exchange.name)
      } else if (reason !== undefined) explained++
      else unexplained.push(`${exchange.name}\n    ${found.slice(0, 4).join('\n    ')}`)
    }
    console.log(
      `${name}: ${exchanges.length - explained - unexplained.length} of ${exchanges.length} recorded answers agree, ${explained} differ for a known reason`,
    )
    expect(unexplained, `differ without a reason:\n${unexplained.join('\n')}`).toEqual([])
    expect(needless, 'agree although the table says they cannot').toEqual([])
  })
})
