import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 32
const tagBytes = 16

const form = /^ENC\[AES256_GCM,data:([\w+/=]+),iv:([\w+/=]+),tag:([\w+/=]+),type:(\w+)\]$/

/** Whether this is what SOPS writes in place of a value, whole or damaged. */
export function isSealed(text: string): boolean {
  return text.startsWith('ENC[AES256_GCM,')
}

/**
 * Encrypts as SOPS does. `place` is bound to the result: moved elsewhere in the file, it does not open.
 *
 * @param type what is written after `type:`
 */
export function seal(type: string, plain: Buffer, dataKey: Buffer, place: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, dataKey, iv, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place, 'utf8'))
  const data = Buffer.concat([cipher.update(plain), cipher.final()])
  const [data64, iv64, tag64] = [data, iv, cipher.getAuthTag()].map((part) => part.toString('base64'))
  return `ENC[AES256_GCM,data:${data64},iv:${iv64},tag:${tag64},type:${type}]`
}

/** The opposite of {@link seal}; undefined where it was changed, moved, or made with another key. */
export function unseal(
  sealed: string,
  dataKey: Buffer,
  place: string,
): { type: string; plain: Buffer } | undefined {
  const match = form.exec(sealed)
  const [data, iv, tag] = [match?.[1], match?.[2], match?.[3]].map(exactBase64)
  const type = match?.[4]
  if (data === undefined || iv === undefined || tag?.length !== tagBytes || type === undefined)
    return undefined
  const decipher = createDecipheriv(algorithm, dataKey, iv, { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(place, 'utf8'))
  decipher.setAuthTag(tag)
  try {
    return { type, plain: Buffer.concat([decipher.update(data), decipher.final()]) }
  } catch {
    // Node says only "unable to authenticate data".
    return undefined
  }
}

/** Node skips what is no base64, and bits beyond the last byte: only what it would write itself is taken. */
function exactBase64(text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined
}
