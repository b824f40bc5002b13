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

export function certificateLines(look: Look): string[] {
  if (!asksForTrust(look)) return []
  const { fingerprint = '', subject = '', issuer = '', validTo = '', reason } = certificateOf(look.values)
  return [
    `The certificate of this server is not known yet (${reason ?? 'not trusted'}).`,
    `Subject ${subject}, issuer ${issuer}, valid until ${validTo}. Its SHA-256 fingerprint is`,
    fingerprint,
    fingerprintOnServer,
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
      : ['username', 'password', ...(values['challenge'] === undefined ? [] : ['secondFactor'])]
  return needed.flatMap((path) => (textAt(values, path) === '' ? [{ path, message: 'is missing' }] : []))
}
