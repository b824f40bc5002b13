/** As Nova, which loads a key before it keeps it: see "import what is no key" among the recorded exchanges. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bench, makeBench, microversion } from './bench.js'

const version = microversion('2.90')
const ed25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIJwt3+Q2vGg7yJ0Yl7Yk1j1yB8VZs3XG3rP5y8b3cQ9e'
const imported = (bench: Bench, name: string, key: string) =>
  bench.send('POST', '/compute/v2.1/os-keypairs', { keypair: { name, public_key: key } }, version)

describe('OS-20 key pairs of the simulator', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await makeBench()
  })

  it('have the fingerprint that Nova gave the same key', async () => {
    const { status, body } = await imported(bench, 'rec-key', `ssh-ed25519 ${ed25519} rec@example.test`)
    expect([status, body.keypair.fingerprint]).toEqual([
      201,
      '0b:3f:84:b9:51:af:89:ec:41:30:00:30:24:31:65:0c',
    ])
  })

  it.each([
    ['a word', 'smell'],
    ['a type alone', 'ssh-ed25519'],
    ['a key that is cut short', `ssh-ed25519 ${ed25519.slice(0, -4)} me`],
    ['a key with more than a key', `ssh-ed25519 ${ed25519}AAAA me`],
    ['a key of another type than said', `ssh-rsa ${ed25519} me`],
    ['a type that nobody knows', `ssh-foo ${ed25519} me`],
    ['a key behind options', `no-pty ssh-ed25519 ${ed25519} me`],
    ['a key behind a comment', `# mine\nssh-ed25519 ${ed25519} me`],
  ])('refuses %s, in the words of Nova, and keeps nothing', async (_name, key) => {
    const { status, body } = await imported(bench, 'none', key)
    expect([status, body.badRequest?.message]).toEqual([
      400,
      'Keypair data is invalid: failed to generate fingerprint',
    ])
    expect((await bench.get('/compute/v2.1/os-keypairs/none', version)).status).toBe(404)
  })

  it('says that a key is none before it says that its name is taken', async () => {
    expect((await imported(bench, 'rec-key', 'smell')).status).toBe(400)
    expect((await imported(bench, 'rec-key', `ssh-ed25519 ${ed25519}`)).status).toBe(409)
  })

  it('those of the demonstration are keys too', async () => {
    const { body } = await bench.get('/compute/v2.1/os-keypairs', version)
    const keys: { keypair: { name: string; public_key: string; fingerprint: string } }[] = body.keypairs
    expect(keys.length).toBeGreaterThan(2)
    for (const { keypair } of keys) {
      const again = await imported(bench, `again-${keypair.name}`, keypair.public_key)
      expect([again.status, again.body.keypair?.fingerprint]).toEqual([201, keypair.fingerprint])
    }
  })
})
