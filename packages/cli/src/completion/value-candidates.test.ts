import { describe, expect, it } from 'vitest'
import type { LiveValue } from '../command/types.js'
import type { Completion } from './complete.js'
import { valueCandidates } from './value-candidates.js'

const offered = (
  values: readonly LiveValue[],
  more: Partial<Completion> = {},
  without: readonly string[] = [],
) =>
  valueCandidates(
    values,
    { word: '', prefix: '', canBeFlag: true, candidates: [], ...more },
    { without },
  ).map(({ text, summary }) => (summary === undefined ? text : `${text} (${summary})`))

describe('ALL-11 what is offered for a value', () => {
  it('its name; its id where the name is another’s too, or is another’s id', () => {
    expect(
      offered([
        { id: '1', name: 'a', hint: 'on' },
        { id: '2', name: 'b' },
        { id: '3', name: 'b' },
        { id: '4', name: '1' },
        { id: '5' },
      ]),
    ).toEqual(['a (on)', '2 (b)', '3 (b)', '4 (1)', '5'])
  })

  it('its id too, once that is being typed', () => {
    expect(offered([{ id: '100', name: 'web' }], { word: '10' })).toEqual(['web', '100 (web)'])
    expect(offered([{ id: '100', name: 'web' }], { word: '--vm=10', prefix: '--vm=' })).toEqual([
      '--vm=web',
      '--vm=100 (web)',
    ])
  })

  it('never what cannot be typed, or would be a flag, or falls apart at a comma', () => {
    const esc = String.fromCharCode(27)
    expect(
      offered([
        { id: '1', name: `a${esc}[2J` },
        { id: '2', name: 'a\nb' },
        { id: `x\u202e` },
        { id: '3', name: '' },
      ]),
    ).toEqual(['1 (a)', '2 (a b)', '3'])
    expect(offered([{ id: '1', name: '--all' }])).toEqual(['1 (--all)'])
    expect(offered([{ id: '1', name: '--all' }], { canBeFlag: false })).toEqual(['--all'])
    expect(offered([{ id: 'a,b' }], { word: 'c,', prefix: 'c,' })).toEqual([])
  })

  it('not once more what is on the line, by name or by id', () => {
    const values = [
      { id: '1', name: 'a' },
      { id: '2', name: 'b' },
      { id: '3', name: 'c' },
    ]
    expect(offered(values, {}, ['1', 'b'])).toEqual(['c'])
  })
})
