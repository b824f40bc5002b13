import { createHash } from 'node:crypto'
import type { Secret } from '@pve/core'
import type { AuthMethod, CloudConfig } from '../types.js'
import type { TokenOwner } from './types.js'

export function tokenOwner({
  authUrl,
  auth,
  scope,
}: Pick<CloudConfig, 'authUrl' | 'auth' | 'scope'>): TokenOwner {
  const parts: unknown[] = [authUrl.replace(/\/+$/, ''), auth.type]
  if (auth.type !== 'token') {
    parts.push(auth.userId, auth.username, auth.userDomainId, auth.userDomainName)
    if (auth.type === 'application-credential') parts.push(auth.id, auth.name)
  }
  // In a fixed order, whatever the order of the object's keys.
  parts.push(Object.entries(scope).sort(([one], [other]) => (one < other ? -1 : 1)))
  return {
    key: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32),
    secret: secretOf(auth),
  }
}

function secretOf(auth: AuthMethod): Secret | undefined {
  switch (auth.type) {
    case 'password':
      return auth.password
    case 'application-credential':
      return auth.secret
    case 'token':
      return auth.token
    case 'totp':
      return undefined
  }
}
