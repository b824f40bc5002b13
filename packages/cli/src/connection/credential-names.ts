/** Names of credentials that a command itself looks for; others are those that a spec names. */
export const credentialNames = {
  sshPassword: 'PXRUN_SSH_PASSWORD',
  jumpPassword: 'PXRUN_SSH_JUMP_PASSWORD',
  sshPassphrase: 'PXRUN_SSH_PASSPHRASE',
  sudoPassword: 'PXRUN_SUDO_PASSWORD',
  tailscaleAuthKey: 'TAILSCALE_AUTH_KEY',
} as const
