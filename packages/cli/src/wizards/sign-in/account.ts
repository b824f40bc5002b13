/** What the form of the sign-in says, and what is wrong with it. */
import { type Issue, toPveError } from '@pve/core'
import { normalOrigin } from '@pve/sdk'
import { fingerprintOnServer } from '../../connection/certificate.js'
import type { Look, Values } from '../../terminal/wizard/types.js'
import { groupOf } from '../../values/path.js'

/** The scope of its values. */
export const accountScope = 'account'

/** As it was typed: blanks are part of a password. */
export const secretAt = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

export const textAt = (values: Values, name: string): string => secretAt(values, name).trim()

/** The certificate that was shown and is not known, and whose it is. */
export function certificateOf(values: Values): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(groupOf(values['certificate']))
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
}

/** Another server has another certificate. */
export const asksForTrust = ({ values }: Look): boolean => {
  const { origin } = certificateOf(values)
  const server = textAt(values, 'server')
  return origin !== undefined && serverIssues(server).length === 0 && normalOrigin(server) === origin
}

/** Who is asked for a second factor is this user at this server, and nobody else. */
export const accountOf = (values: Values): string =>
  ['server', 'username', 'realm'].map((name) => textAt(values, name)).join(' ')

export const asksForCode = (values: Values): boolean => values['challenge'] === accountOf(values)

export function certificateLines(look: Look): string[] {
  if (!asksForTrust(look)) return []
  const { fingerprint = '', subject = '', issuer = '', validTo = '', reason } = certificateOf(look.values)
  return [
    `The certificate of this server is not known yet (${reason ?? 'not trusted'}).`,
    `Subject ${subject}, issuer ${issuer}, valid until ${validTo}.`,
    fingerprintOnServer,
    'The SHA-256 fingerprint of the one that was shown:',
    ...halves(fingerprint),
  ]
}

export function serverIssues(server: string): Issue[] {
  if (server === '') return [{ path: 'server', message: 'is missing' }]
  try {
    normalOrigin(server)
    return []
  } catch (error) {
    return [{ path: 'server', message: toPveError(error).message }]
  }
}

export function credentialIssues(values: Values): Issue[] {
  const needed =
    values['method'] === 'token'
      ? ['tokenId', 'tokenSecret']
      : ['username', 'password', ...(asksForCode(values) ? ['secondFactor'] : [])]
  return needed.flatMap((path) => (textAt(values, path) === '' ? [{ path, message: 'is missing' }] : []))
}

/** In two lines of whole numbers, which fit wherever they are to be compared. */
function halves(fingerprint: string): string[] {
  const numbers = fingerprint.split(':')
  const middle = Math.ceil(numbers.length / 2)
  return [numbers.slice(0, middle), numbers.slice(middle)].map((half) => `  ${half.join(':')}`)
}
