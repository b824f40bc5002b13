import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readKeys } from './keys.js'
import type { Key } from './wizard/state.js'

const esc = '\u001b'

async function read(...chunks: readonly (string | Buffer)[]) {
  const input = new PassThrough()
  const keys: string[] = []
  const pastes: string[] = []
  const name = ({ name, text, ctrl, alt, shift }: Key) =>
    [ctrl && 'ctrl', alt && 'alt', shift && 'shift', name].filter(Boolean).join('-') +
    (text === '' ? '' : `=${text}`)
  const stop = readKeys(input, { onKey: (key) => keys.push(name(key)), onPaste: (text) => pastes.push(text) })
  for (const chunk of chunks) {
    input.write(chunk)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await new Promise((resolve) => setTimeout(resolve, 40))
  stop()
  return { keys, pastes }
}

describe('VM-30 keys of a terminal', () => {
  it('characters, one for each, also when they come at once or in halves', async () => {
    const { keys } = await read('aB1?', Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1), '🙂')
    expect(keys).toEqual(['a=a', 'shift-b=B', '1=1', '?=?', 'ä=ä', '🙂=🙂'])
  })

  it('named keys, in the spellings of several terminals', async () => {
    const { keys } = await read(
      '\r\n\t \u007f',
      `${esc}[A${esc}OB${esc}[Z`,
      `${esc}OP${esc}[11~${esc}[[A${esc}[15~${esc}[24~`,
      `${esc}[H${esc}[4~${esc}[5~${esc}[3~`,
    )
    expect(keys).toEqual([
      'enter',
      'enter',
      'tab',
      'space= ',
      'backspace',
      'up',
      'down',
      'shift-tab',
      'f1',
      'f1',
      'f1',
      'f5',
      'f12',
      'home',
      'end',
      'pageup',
      'delete',
    ])
  })

  it('a lone Escape, Ctrl and Alt', async () => {
    expect((await read(esc)).keys).toEqual(['escape'])
    expect((await read('\u0003\u0012')).keys).toEqual(['ctrl-c', 'ctrl-r'])
    expect((await read(`${esc}2`)).keys).toEqual(['alt-2'])
  })

  it.each([
    ['a title', `${esc}]0;abc\u0007`],
    ['a colour', `${esc}]11;rgb:1/2/3${esc}\\`],
    ['attributes', `${esc}[?1;2c${esc}[>0;276;0c`],
    ['a mode', `${esc}[?2026;2$y`],
    ['the mouse', `${esc}[<0;10;10M${esc}[<0;10;10m${esc}[M !!`],
    ['the cursor’s place', `${esc}[20;30R`],
    ['a size', `${esc}[48;30;100t`],
    ['focus', `${esc}[I${esc}[O`],
    ['strings', `${esc}Pq123${esc}\\${esc}_x${esc}\\`],
  ])('what a terminal says by itself is no key: %s', async (_, reply) => {
    expect(await read(`a${reply}b`)).toEqual({ keys: ['a=a', 'b=b'], pastes: [] })
    // In pieces, wherever it is cut but behind its Escape.
    for (let cut = 3; cut < reply.length; cut++)
      expect((await read(`a${reply.slice(0, cut)}`, `${reply.slice(cut)}b`)).pastes).toEqual([])
  })

  it('a paste whose end is lost ends by itself', async () => {
    const input = new PassThrough()
    const seen: string[] = []
    const stop = readKeys(input, {
      onKey: ({ name }) => seen.push(name),
      onPaste: (text) => seen.push(`<${text}>`),
    })
    input.write(`${esc}[200~half`)
    await new Promise((resolve) => setTimeout(resolve, 650))
    input.write('\u0003')
    await new Promise((resolve) => setTimeout(resolve, 10))
    stop()
    expect(seen).toEqual(['<half>', 'c'])
  })

  it('a paste is one piece, whatever is in it, also when it comes in pieces', async () => {
    const { keys, pastes } = await read(`x${esc}[200~one\r\ntwo`, `\u0003 three${esc}[201~y`)
    expect(pastes).toEqual(['one\r\ntwo\u0003 three'])
    expect(keys).toEqual(['x=x', 'y=y'])
  })

  it('hears nothing any more once it was stopped', async () => {
    const input = new PassThrough()
    const seen: string[] = []
    const stop = readKeys(input, { onKey: ({ name }) => seen.push(name), onPaste: () => {} })
    stop()
    input.write('a')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(seen).toEqual([])
    expect(input.listenerCount('data')).toBe(0)
  })
})
