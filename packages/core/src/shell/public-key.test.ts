import { describe, expect, it } from 'vitest'
import { readPublicKey } from './public-key.js'

const text = 'AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m'

describe('LX-26 readPublicKey', () => {
  it('gives type and bytes of a key', () => {
    expect(readPublicKey('ssh-ed25519', text)).toEqual({ type: 'ssh-ed25519', base64: text })
  })

  it.each([
    ['no base64', 'ssh-ed25519', `${text.slice(0, -1)}!`],
    ['base64 that ends within a group', 'ssh-ed25519', text.slice(0, -1)],
    ['cut short', 'ssh-ed25519', text.slice(0, -4)],
    ['more than a key', 'ssh-ed25519', `${text}AAAA`],
    ['another type', 'ssh-rsa', text],
    ['nothing', 'ssh-ed25519', ''],
    ['a type and no more', 'ssh-ed25519', 'AAAAC3NzaC1lZDI1NTE5'],
  ])('undefined: %s', (_name, type, given) => {
    expect(readPublicKey(type, given)).toBeUndefined()
  })
})
