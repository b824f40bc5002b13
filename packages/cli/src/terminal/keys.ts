/** Keys of a terminal, decoded by Node's own readline: names for keys, text for characters, a paste in one piece. */

import { createInterface, emitKeypressEvents } from 'node:readline'
import { PassThrough, type Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { Key } from './wizard/state.js'

/** A lone Escape is one when nothing has followed it for this long. */
const escapeMs = 25

/** A paste is over when nothing has come for this long. */
const pasteEndMs = 500

interface KeyPress {
  readonly name?: string | undefined
  readonly sequence?: string | undefined
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
  readonly shift?: boolean | undefined
}

/**
 * Reads keys until the returned function is called. The terminal must be in raw mode, and send pastes in brackets
 * (`ESC [?2004h`) for them to come as one.
 */
export function readKeys(
  input: Readable,
  handlers: { readonly onKey: (key: Key) => void; readonly onPaste: (text: string) => void },
): () => void {
  // Decoding happens beside the stream itself: prompts before and after it may decode it in their own way.
  const source = new PassThrough()
  const timing = createInterface({ input: new PassThrough(), escapeCodeTimeout: escapeMs })
  emitKeypressEvents(source, timing)
  let pasted: string | undefined
  let timer: NodeJS.Timeout | undefined
  const endPaste = () => {
    clearTimeout(timer)
    if (pasted !== undefined) handlers.onPaste(pasted)
    pasted = undefined
  }
  source.on('keypress', (text: string | undefined, key: KeyPress) => {
    if (key.name === 'paste-start') pasted = ''
    else if (key.name === 'paste-end') endPaste()
    else if (pasted !== undefined) pasted += text ?? key.sequence ?? ''
    else handlers.onKey(keyOf(text, key))
  })
  const decoder = new StringDecoder('utf8')
  let held = ''
  let heldTimer: NodeJS.Timeout | undefined
  const onData = (chunk: Buffer | string) => {
    clearTimeout(heldTimer)
    const { text, rest } = withoutReplies(held + (typeof chunk === 'string' ? chunk : decoder.write(chunk)))
    held = rest
    if (text !== '') source.write(text)
    // What looked like a reply and never ended was typed.
    if (held !== '')
      heldTimer = setTimeout(() => {
        source.write(held)
        held = ''
      }, escapeMs)
    // An end that never comes must not swallow every key from now on.
    clearTimeout(timer)
    if (pasted !== undefined) timer = setTimeout(endPaste, pasteEndMs)
  }
  input.on('data', onData)
  return () => {
    input.off('data', onData)
    clearTimeout(timer)
    clearTimeout(heldTimer)
    source.end()
    timing.close()
  }
}

const esc = '\u001b'
const bell = '\u0007'

/**
 * What a terminal says by itself, asked or not, and no key: titles and colours (OSC), strings (DCS, APC, PM, SOS), modes
 * and device attributes, the cursor's place, sizes, the mouse.
 */
const replies = new RegExp(
  [
    `${esc}\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)`,
    `${esc}[P_^X][^${esc}]*${esc}\\\\`,
    `${esc}\\[[<=>?][0-9;:]*[ -/]*[@-~]`,
    `${esc}\\[(?!1;)\\d+;\\d+R`,
    `${esc}\\[[0-9;]*[tcn]`,
    `${esc}\\[[0-9;]*\\$y`,
    `${esc}\\[[IO]`,
    `${esc}\\[M[^]{3}`,
  ].join('|'),
  'g',
)
const beginning = new RegExp(
  `${esc}(?:\\][^${bell}${esc}]*${esc}?|[P_^X][^${esc}]*${esc}?|\\[[<=>?][0-9;:]*[ -/]*|\\[M[^]{0,2})$`,
)

/** @returns what was typed, and the beginning of a reply that is not whole yet */
export function withoutReplies(data: string): { text: string; rest: string } {
  const text = data.replace(replies, '')
  const rest = beginning.exec(text)?.[0] ?? ''
  return { text: text.slice(0, text.length - rest.length), rest }
}

export function keyOf(text: string | undefined, press: KeyPress): Key {
  const { ctrl = false, meta = false, shift = false } = press
  const isText = text !== undefined && text !== '' && !ctrl && !/\p{Cc}/u.test(text)
  const name =
    press.name === 'return' || press.name === 'enter'
      ? 'enter'
      : isText && press.name !== 'space'
        ? text.toLowerCase()
        : (press.name ?? '')
  // A lone Escape is reported as if it were Alt with nothing.
  return { name, text: isText && !meta ? text : '', ctrl, alt: meta && name !== 'escape', shift }
}
