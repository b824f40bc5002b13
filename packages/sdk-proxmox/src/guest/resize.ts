/** How large a volume of a guest shall be, or by how much larger. */
import { parseSize, ValidationError } from '@pve/core'

export interface WantedSize {
  readonly bytes: number
  /** That much more than it has. */
  readonly grow: boolean
}

/**
 * `64G`, `+10G`. A number alone is refused: it would be bytes for one reader, and GiB for another.
 * @param what of the error: "The disk cannot be resized."
 * @throws ValidationError of `size`
 */
export function parseWantedSize(size: string, what: string): WantedSize {
  const grow = size.startsWith('+')
  const text = grow ? size.slice(1) : size
  if (/^\s*(?:\d+(?:\.\d+)?|\.\d+)\s*$/.test(text)) {
    const example = `${grow ? '+' : ''}${text.trim()}G`
    throw new ValidationError(what, {
      issues: [{ path: 'size', message: `'${size}' has no unit` }],
      hint: `Say which: ${example} is ${text.trim()} GiB${grow ? ' more' : ''}. The units are K, M, G, T.`,
    })
  }
  try {
    return { grow, bytes: parseSize(text) }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const message = error.issues[0]?.message ?? error.message
    throw new ValidationError(what, { issues: [{ path: 'size', message }] })
  }
}
