import { quoteShellWord } from '@pve/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { virshCapture } from '../../../test/captured-virsh.js'
import { virshLine } from '../../libvirt/virsh.js'
import { parseVirshLine } from './virsh-line.js'

describe('KVM-31 words for virsh', () => {
  it('are read back as they were, whatever they hold', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !/\0|\p{Cs}/u.test(text)),
      fc.stringMatching(/^[-;'"\\#$`\n\t =]{0,8}$/),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        (commands) => {
          const given = commands.map(([name = '', ...words]) => [`c${name}`, ...words] as const)
          expect(parseVirshLine(virshLine(given))).toEqual(given)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are read as a real virsh read them', () => {
    const { commands, stdout } = virshCapture('words')
    const [words = []] = parseVirshLine(virshLine(commands))
    expect(`${words.slice(2).join(' ')}\n`).toBe(stdout.slice(0, stdout.indexOf('answered-MARK')))
    expect(parseVirshLine(`echo ${quoteShellWord("it's")} "a \\"b" c\\ d # no more`)).toEqual([
      ['echo', "it's", 'a "b', 'c d'],
    ])
  })
})
