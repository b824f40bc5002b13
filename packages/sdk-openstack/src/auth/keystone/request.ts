/** The body of POST /v3/auth/tokens. */
import { type JsonObject, revealSecret, type Secret } from '@pve/core'
import type { AuthMethod, UserIdentity, WantedScope } from '../types.js'

/** One way of proving who it is: the method's name and what goes with it. */
export interface Proof {
  readonly name: 'password' | 'totp' | 'token' | 'application_credential'
  readonly content: JsonObject
}

/** A passcode is asked for here: it is good for half a minute. */
export async function proofOf(method: AuthMethod): Promise<Proof> {
  switch (method.type) {
    case 'password':
      return {
        name: 'password',
        content: { user: { ...userOf(method), password: revealSecret(method.password) } },
      }
    case 'totp':
      return await passcodeProof(method, method.passcode)
    case 'token':
      return { name: 'token', content: { id: revealSecret(method.token) } }
    case 'application-credential':
      return {
        name: 'application_credential',
        content: {
          ...(method.id !== undefined
            ? { id: method.id }
            : { ...(method.name !== undefined && { name: method.name }), user: userOf(method) }),
          secret: revealSecret(method.secret),
        },
      }
  }
}

export async function passcodeProof(
  user: Partial<UserIdentity>,
  passcode: () => Promise<Secret>,
): Promise<Proof> {
  return {
    name: 'totp',
    content: { user: { ...userOf(user), passcode: revealSecret(await passcode()).trim() } },
  }
}

export function signInBody(proof: Proof, scope: WantedScope): JsonObject {
  const wanted = scopeOf(scope, proof)
  return {
    auth: {
      identity: { methods: [proof.name], [proof.name]: proof.content },
      ...(wanted !== undefined && { scope: wanted }),
    },
  }
}

function scopeOf(scope: WantedScope, proof: Proof): JsonObject | string | undefined {
  switch (scope.type) {
    case 'project':
      return {
        project:
          scope.id !== undefined
            ? { id: scope.id }
            : { name: scope.name, domain: namedOrId(scope.domainId, scope.domainName) },
      }
    case 'domain':
      return { domain: namedOrId(scope.id, scope.name) }
    case 'system':
      return { system: { all: true } }
    case 'unscoped':
      // Else Keystone takes the user's default project. An application credential has its own and takes no other word.
      return proof.name === 'application_credential' ? undefined : 'unscoped'
  }
}

function userOf({ userId, username, userDomainId, userDomainName }: Partial<UserIdentity>): JsonObject {
  return userId !== undefined
    ? { id: userId }
    : { name: username, domain: namedOrId(userDomainId, userDomainName) }
}

function namedOrId(id: string | undefined, name: string | undefined): JsonObject {
  return id !== undefined ? { id } : { name: name ?? 'Default' }
}
