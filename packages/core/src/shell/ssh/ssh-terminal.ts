import { PassThrough } from 'node:stream'
import type { ClientChannel } from 'ssh2'
import { cancelledBy } from '../../wait/index.js'
import type { ShellTerminal, TerminalOptions } from '../types.js'
import { type ExecContext, endOf } from './ssh-process.js'

/** What a terminal ends with when nobody knows how its command ended, as `ssh` does. */
const unknownEnd = 255

export function sshTerminal(
  channel: ClientChannel,
  options: TerminalOptions,
  context: ExecContext,
): ShellTerminal {
  const { signal } = options
  if (signal?.aborted) {
    channel.close()
    throw cancelledBy(signal, context.phase)
  }
  const close = () => channel.close()
  signal?.addEventListener('abort', close, { once: true })
  // On a terminal both streams are one; should the server send some by the other, it is shown as well.
  const output = new PassThrough()
  channel.pipe(output, { end: false })
  channel.stderr.pipe(output, { end: false })
  channel.once('close', () => {
    signal?.removeEventListener('abort', close)
    output.end()
  })
  const exited = endOf(channel, context).then(
    (end) => ('exitCode' in end ? end.exitCode : unknownEnd),
    () => unknownEnd,
  )
  return {
    input: channel,
    output,
    resize: (columns, rows) => channel.setWindow(rows, columns, 0, 0),
    exited,
    close,
  }
}
