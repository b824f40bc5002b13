import { quoteShellWord } from '@pve/core'

/** Commands that ask a server, with the guest or the task they are about. One with flags of its own is left as it is. */
const serverCommand =
  /\b(?:pve (?:vm|node|storage|task) (?:snapshot )?[a-z]+|pve doctor|pxrun (?:list|start|stop|destroy|enter|doctor|save-config))\b(?: (?:\d+\b|UPID:\S*:))?(?! -)/g

/**
 * A hint whose commands reach the server that the failed one had reached: what it names by number may be something else
 * on another server.
 * @param flags `['--demo']`, `['--host', 'pve2.example']`
 */
export const onSameServer = (hint: string, flags: readonly string[]): string =>
  flags.length === 0
    ? hint
    : hint.replace(serverCommand, (command) => [command, ...flags.map(quoteShellWord)].join(' '))
