import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const packages = new URL('../packages/', import.meta.url)

/** Signing in, sending, and the store of the command. Whoever joins this list has to say why here. */
const openers = [
  // Keeps tickets in the credential store.
  'cli/src/connection/open.ts',
  // `pxrun credentials get` prints a credential: that is what it is for.
  'cli/src/handlers/credentials.ts',
  // `ostui transfer create` prints the key of an offered volume once: whoever is to take it needs it.
  'cli/src/openstack/transfer.ts',
  'core/src/secret/secret.ts',
  // A command's standard input and the content of files.
  'core/src/shell/content.ts',
  // The password that the server asks for, after its host key was accepted.
  'core/src/shell/ssh/authentication.ts',
  // The text of a private key and the passphrase that opens it.
  'core/src/shell/ssh/private-key.ts',
  // The password that sudo reads from standard input.
  'core/src/shell/sudo.ts',
  // Age keys decrypt the data key of a SOPS file, and are written to the user's key file.
  'core/src/sops/age.ts',
  // A secret that is set in a SOPS file is encrypted.
  'core/src/sops/value.ts',
  // The key of a client certificate signs the TLS handshake.
  'core/src/transport/agent.ts',
  // Password, token, passcode and the secret of an application credential become the body of the sign-in.
  'sdk-openstack/src/auth/keystone/request.ts',
  // Receipt and token become headers.
  'sdk-openstack/src/auth/keystone/sign-in.ts',
  // What is kept of a cloud goes into the keyring or is encrypted.
  'sdk-openstack/src/auth/profile/store.ts',
  // Whether the token that was refused is still the one in use.
  'sdk-openstack/src/auth/session.ts',
  // Tokens are kept in a file of mode 0600.
  'sdk-openstack/src/auth/token-cache/file.ts',
  // Two bytes of a salted hash, by which a changed password is noticed.
  'sdk-openstack/src/auth/token-cache/fingerprint.ts',
  // The key of an offered volume becomes the body of the request that accepts it.
  'sdk-openstack/src/block-storage/transfers.ts',
  // The token becomes a header: of the request for a version document, and of every other.
  'sdk-openstack/src/catalog/endpoints.ts',
  'sdk-openstack/src/client/exchange.ts',
  // Password, second factor and ticket become the body of the sign-in.
  'sdk-proxmox/src/client/connect.ts',
  // Ticket and token become headers.
  'sdk-proxmox/src/client/session.ts',
  // The root password of a container is a parameter of the request that makes it.
  'sdk-proxmox/src/lxc/context.ts',
  // Variables of a script go to its standard input.
  'sdk-proxmox/src/lxc/provision/script.ts',
  // A user's password goes to the standard input of chpasswd.
  'sdk-proxmox/src/lxc/provision/user.ts',
  'sdk-proxmox/src/lxc/resolve.ts',
  // What a simulated command reads, as the remote side of a shell does.
  'sdk-proxmox/src/testing/shell/node-shell.ts',
]

it('ALL-6 only these files open a secret', () => {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/src\/.*\.ts$/.test(name) && !/\.test\.ts$/.test(name))
  const found = files.filter((name) => /\brevealSecret\(/.test(readFileSync(new URL(name, packages), 'utf8')))
  expect(found.sort()).toEqual(openers)
})
