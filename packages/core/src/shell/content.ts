import { revealSecret, Secret } from '../secret/index.js'

/** What is written to a command's standard input or to a file, as bytes; text is UTF-8. */
export function contentBytes(content: string | Uint8Array | Secret): Uint8Array {
  if (content instanceof Uint8Array) return content
  return Buffer.from(content instanceof Secret ? revealSecret(content) : content, 'utf8')
}
