import type { SshCredentialNames } from '../connection/ssh.js'
import { variablePrefix } from './global-flags.js'

/** Where passwords are looked for, in the environment and in a private `.env` of the working directory. */
export const hostCredentialNames = {
  sshPassword: `${variablePrefix}_SSH_PASSWORD`,
  jumpPassword: `${variablePrefix}_SSH_JUMP_PASSWORD`,
  sshPassphrase: `${variablePrefix}_SSH_PASSPHRASE`,
  sudoPassword: `${variablePrefix}_SUDO_PASSWORD`,
} as const satisfies SshCredentialNames
