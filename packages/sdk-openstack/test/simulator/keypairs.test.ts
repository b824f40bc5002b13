/** As Nova, which loads a key before it keeps it: see "import what is no key" among the recorded exchanges. */
import { createHash } from 'node:crypto'
import { readPublicKey } from '@pve/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bench, makeBench, microversion } from './bench.js'

const version = microversion('2.90')
const ed25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIJwt3+Q2vGg7yJ0Yl7Yk1j1yB8VZs3XG3rP5y8b3cQ9e'

/** What Python's cryptography 48 loads, and what it does not. */
const rsa =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQCgKcTHOPc0TenF66sKFjMde3gMDikH4BFcsozB1h8moI+gW7mOMugHaCVgKjJtfAMm8KIRhFhuwijEA3u/aNdDBunFiWGOO2ECIy1gdQKupSdzcuiimeO4axswjWl6pWQlERuDVrxDNsZXgmk2Y44fW4BrLRUiuS31PgZYB4mATQ=='
const ecdsa =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0='
const tokenEd25519 =
  'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAABHNzaDo='
const tokenEcdsa =
  'sk-ecdsa-sha2-nistp256@openssh.com AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0AAAAEc3NoOg=='
const certificate =
  'ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIDR11f/qZnZdB5NcjCloBv7pbgavEn02Odh9t+HGWEXJAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAAAAAAAAAAAAABAAAAA3dlYgAAAAgAAAAEcm9vdAAAAABeC+EAAAAAAHDb2IAAAAAAAAAAggAAABVwZXJtaXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJkaW5nAAAAAAAAAApwZXJtaXQtcHR5AAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACBeaWF7I8hoKXnw8SPSaJKCO1yTHXiFM0OSWjJqwmk6SQAAAFMAAAALc3NoLWVkMjU1MTkAAABAhdQbvmKzJxd/A3WU9HJ29HUAsbBY9GqDFg4Q1ceXfKwH+ktGVFsbgjJExOTeDJb9yjQ7tHDGf9AGd5IXeayMDA=='
const tokenCertificate =
  'sk-ssh-ed25519-cert-v01@openssh.com AAAAI3NrLXNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIIc4n329aHkbpYwcbS3p9umg+tVbWpBRBw6oaKsGIT4HAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAABHNzaDoAAAAAAAAAAAAAAAEAAAADd2ViAAAACAAAAARyb290AAAAAAAAAAD//////////wAAAAAAAACCAAAAFXBlcm1pdC1YMTEtZm9yd2FyZGluZwAAAAAAAAAXcGVybWl0LWFnZW50LWZvcndhcmRpbmcAAAAAAAAAFnBlcm1pdC1wb3J0LWZvcndhcmRpbmcAAAAAAAAACnBlcm1pdC1wdHkAAAAAAAAADnBlcm1pdC11c2VyLXJjAAAAAAAAAAAAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIF5pYXsjyGgpefDxI9JokoI7XJMdeIUzQ5JaMmrCaTpJAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEDuLBLZhPkabsCRtw32ty+VjPhbD30SZJNTmT7m9vUfOpM1y8URVVU5wQLIp3rkhOj+N5hCorvQTOp06tOEwwAM'
const ecdsaOfAnotherCurve =
  'ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0='
const rsaWithoutModulus = 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB'
const unknownType = 'ssh-foo AAAAB3NzaC1mb28AAAAg0zw2lqTQNXRLvt0o8XMdiHCk+WQ/4Ei2YkcniaJfzKY='

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
    ['RSA', rsa],
    ['ECDSA', ecdsa],
    ['a token with Ed25519', tokenEd25519],
    ['a token with ECDSA', tokenEcdsa],
    ['a certificate', certificate],
    ['a line end of Windows', `ssh-ed25519 ${ed25519}\r\n`],
  ])('take %s, with the MD5 of its bytes', async (name, key) => {
    const fresh = await makeBench()
    const { status, body } = await imported(fresh, 'mine', key)
    const [, base64 = ''] = key.split(/\s/)
    const md5 = createHash('md5').update(Buffer.from(base64, 'base64')).digest('hex')
    expect([name, status, body.keypair?.fingerprint.replaceAll(':', '')]).toEqual([name, 201, md5])
  })

  it.each([
    ['a word', 'smell'],
    ['a type alone', 'ssh-ed25519'],
    ['a key that is cut short', `ssh-ed25519 ${ed25519.slice(0, -4)} me`],
    ['a key with more than a key', `ssh-ed25519 ${ed25519}AAAA me`],
    ['a key of another type than said', `ssh-rsa ${ed25519} me`],
    ['a type that nobody knows', `${unknownType} me`],
    ['a certificate of a token`s key', `${tokenCertificate} me`],
    ['a certificate that is cut short', `${certificate.slice(0, -4)} me`],
    ['a key of ECDSA that is of another curve', `${ecdsaOfAnotherCurve} me`],
    ['a key of RSA without a modulus', `${rsaWithoutModulus} me`],
    ['two blanks before the key', `ssh-ed25519  ${ed25519} me`],
    ['a tab before the key', `ssh-ed25519\t${ed25519} me`],
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
    const fresh = await makeBench()
    expect((await imported(fresh, 'twice', `ssh-ed25519 ${ed25519}`)).status).toBe(201)
    expect((await imported(fresh, 'twice', 'smell')).status).toBe(400)
    expect((await imported(fresh, 'twice', `ssh-ed25519 ${ed25519}`)).status).toBe(409)
  })

  it('one that Nova makes is a whole key with its fingerprint, and another each time', async () => {
    const fresh = await makeBench()
    const make = async (name: string): Promise<{ public_key: string; fingerprint: string }> => {
      const made = await fresh.send('POST', '/compute/v2.1/os-keypairs', { keypair: { name } }, version)
      expect(made.status).toBe(201)
      return made.body.keypair
    }
    const [one, other] = [await make('one'), await make('other')]
    const [type = '', base64 = ''] = one.public_key.split(' ')
    expect(readPublicKey(type, base64)?.type).toBe('ssh-rsa')
    expect(other.public_key).not.toBe(one.public_key)
    const again = await imported(fresh, 'again', one.public_key)
    expect([again.status, again.body.keypair?.fingerprint]).toEqual([201, one.fingerprint])
  })

  it('those of the demonstration are keys too', async () => {
    const fresh = await makeBench()
    const { body } = await fresh.get('/compute/v2.1/os-keypairs', version)
    const keys: { keypair: { name: string; public_key: string; fingerprint: string } }[] = body.keypairs
    expect(keys.length).toBe(2)
    for (const { keypair } of keys) {
      const again = await imported(fresh, `again-${keypair.name}`, keypair.public_key)
      expect([again.status, again.body.keypair?.fingerprint]).toEqual([201, keypair.fingerprint])
    }
  })
})
