/** The first step of every wizard for Proxmox VE: which server, as whom, trusted how. */
import type { Issue } from '@pve/core'
import type { PveClient } from '@pve/sdk'
import { isFlag } from '../../config/settings.js'
import { isNamed, type OpenOptions } from '../../connection/open.js'
import type { FormStep, Look, Values } from '../../terminal/wizard/types.js'
import {
  accountScope,
  asksForCode,
  asksForTrust,
  certificateLines,
  credentialIssues,
  serverIssues,
  textAt,
} from './account.js'
import { SignInSession } from './session.js'

export interface SignIn {
  readonly step: FormStep
  /** What is known of the account already. Secrets are not among it. */
  readonly values: Values
  validate(values: Values): readonly Issue[]
  /** Flags by which another command reaches the same server: `['--demo']`. */
  connectionFlags(): readonly string[]
  /** It was signed in to another server than flags, environment and files name. */
  isOther(): boolean
  /** Whether an error says that the server does not know this user any more. */
  isLockedOut(error: unknown): boolean
  /** The client that has signed in. @throws RangeError before the gate was passed */
  client(): PveClient
}

export function pveSignIn(options: OpenOptions): SignIn {
  const { settings } = options
  const isDemo = settings.demo.value
  const username = settings.username?.value ?? settings.ticket?.value.username ?? ''
  const at = username.lastIndexOf('@')
  const realm = settings.realm?.value ?? (at > 0 ? username.slice(at + 1) : undefined)
  // Until it is known who is at the other end, nothing else is asked.
  const isTrusted = (look: Look) => !asksForTrust(look) || look.get('trust') === true
  const byPassword = (look: Look) => isTrusted(look) && look.get('method') !== 'token'
  const forToken = (look: Look) => isTrusted(look) && look.get('method') === 'token'
  // Who is named on the command line is who is meant, whatever token the environment has.
  const namesUser = isFlag(settings.username) && !isFlag(settings.tokenId)
  const byToken = !namesUser && (settings.tokenId !== undefined || (isDemo && !isNamed(settings)))
  const initial: Values = {
    method: byToken ? 'token' : 'password',
    ...(settings.hosts?.value[0] !== undefined && { server: settings.hosts.value[0] }),
    username: username === '' ? 'root' : at > 0 ? username.slice(0, at) : username,
    ...(realm !== undefined && { realm }),
    ...(settings.tokenId && { tokenId: settings.tokenId.value }),
    keep: true,
  }
  const session = new SignInSession(options, initial)
  return {
    values: initial,
    client: () => session.client(),
    isOther: () => session.isOther(),
    isLockedOut: (error) => session.isLockedOut(error),
    connectionFlags: () => session.connectionFlags(),
    validate: (values) => [
      ...(isDemo ? [] : serverIssues(textAt(values, 'server'))),
      ...(session.isKnown(values) ? [] : credentialIssues(values)),
    ],
    step: {
      kind: 'form',
      id: 'sign-in',
      title: 'Sign-in',
      scope: accountScope,
      intro: (look) => [
        ...(isDemo ? ['The simulated server of --demo. Nothing real is changed.'] : []),
        ...(settings.insecure?.value && !settings.fingerprint && !isDemo
          ? ['! The certificate is not checked (--insecure): anybody in between can read the password.']
          : []),
        ...(/^http:/.test(textAt(look.values, 'server'))
          ? ['! The address begins with http: what is sent, the password too, can be read on the way.']
          : []),
        ...certificateLines(look),
      ],
      gate: {
        label: 'Sign in',
        busy: 'Signing in',
        isReady: (values) => session.isKnown(values),
        run: (values, signal) => session.open(values, signal),
      },
      fields: [
        {
          kind: 'text',
          path: 'server',
          label: 'Server',
          help: 'Name or address of a node, such as pve1.example; port 8006 unless another is given.',
          placeholder: 'pve1.example',
          shown: () => !isDemo,
        },
        {
          kind: 'toggle',
          path: 'trust',
          label: 'Trust it',
          help: 'Yes, when the fingerprint is the same on the server. It is kept, and compared from now on.',
          shown: asksForTrust,
        },
        {
          kind: 'choice',
          path: 'method',
          label: 'By',
          help: 'A user with a password, or an API token, which needs no second factor.',
          options: [
            { value: 'password', label: 'user and password' },
            { value: 'token', label: 'API token' },
          ],
          shown: isTrusted,
        },
        {
          kind: 'text',
          path: 'username',
          label: 'User',
          help: 'Without the realm: root.',
          placeholder: 'root',
          shown: byPassword,
        },
        {
          kind: 'choice',
          path: 'realm',
          label: 'Realm',
          help: 'Where the user is known: Linux (pam), Proxmox VE itself (pve), or a directory.',
          options: session.realms,
          free: true,
          emptyText: 'pam',
          shown: byPassword,
        },
        {
          kind: 'text',
          path: 'password',
          secret: true,
          label: 'Password',
          help: 'Sent to the server only, and forgotten after the sign-in.',
          emptyText: settings.password ? `from ${settings.password.source}` : '',
          shown: byPassword,
        },
        {
          kind: 'text',
          path: 'secondFactor',
          secret: true,
          label: 'Second factor',
          help: 'The code of the app, or a recovery code.',
          shown: (look) => byPassword(look) && asksForCode(look.values),
        },
        {
          kind: 'text',
          path: 'tokenId',
          label: 'Token id',
          help: 'User, realm and name: root@pam!automation.',
          placeholder: 'root@pam!automation',
          shown: forToken,
        },
        {
          kind: 'text',
          path: 'tokenSecret',
          secret: true,
          label: 'Token secret',
          help: 'The UUID that was shown once, when the token was made.',
          emptyText: settings.tokenSecret ? `from ${settings.tokenSecret.source}` : '',
          shown: forToken,
        },
        {
          kind: 'toggle',
          path: 'keep',
          label: 'Stay signed in',
          help: 'Keeps the ticket for the next commands: it lasts two hours and is renewed by use.',
          shown: (look) => byPassword(look) && !isDemo,
        },
      ],
    },
  }
}
