/** As the server, which has `ssh-keygen -l` look at each line: pve-common, validate_ssh_public_keys. */
import { describe, expect, it } from 'vitest'
import * as keysOf from '../ssh-keys.js'
import { makeBench, record } from './helpers.js'

const ed25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m'
const key = `ssh-ed25519 ${ed25519} me@laptop`
const refusal = { status: 500, reason: 'SSH public key validation error' }

const taken: [string, string][] = [
  ['a key', key],
  ['keys with blank lines between', `${key}\n\n  \n${key}\n`],
  ['a key without a comment', `ssh-ed25519 ${ed25519}`],
  ['a key behind options', `from="10.0.0.0/8, ::1",no-pty ${key}`],
  ['nothing but blanks', ' \n'],
  ['a key of RSA', `${keysOf.rsa} me`],
  ['a key of ECDSA', `${keysOf.ecdsa} me`],
  ['keys of tokens', `${keysOf.tokenEd25519} ssh:\n${keysOf.tokenEcdsa} me`],
  ['certificates', `${keysOf.certificate} me\n${keysOf.tokenCertificate} me`],
  ['line ends of Windows', `${key}\r\n${keysOf.rsa}\r\n`],
]
const refused: [string, string][] = [
  ['a word', 'hello'],
  ['a comment', `# mine\n${key}`],
  ['a type alone', 'ssh-ed25519'],
  ['a key that is cut short', `ssh-ed25519 ${ed25519.slice(0, -4)} me`],
  ['a key with more than a key', `ssh-ed25519 ${ed25519}AAAA me`],
  ['a key of another type than said', `ssh-rsa ${ed25519} me`],
  ['a key that is no base64', `ssh-ed25519 ${ed25519.slice(0, -1)}! me`],
  ['a key that OpenSSH 10 knows no more', `${keysOf.dsa} me`],
  ['a type that nobody knows', `${keysOf.unknownType} me`],
  ['a key of RSA without a modulus', `${keysOf.rsaWithoutModulus} me`],
  ['a key of ECDSA that is of another curve', `${keysOf.ecdsaOfAnotherCurve} me`],
  ['a key of a token without its application', `${keysOf.tokenWithoutApplication} me`],
  ['a certificate that is cut short', `${keysOf.certificate.slice(0, -4)} me`],
  ['one that is none among keys', `${key}\nssh-ed25519 AAAA me`],
]

describe.each<[string, string, string, (keys: string) => Record<string, string>]>([
  ['a new VM', 'POST', '/nodes/pve1/qemu', (keys) => ({ vmid: '110', sshkeys: encodeURIComponent(keys) })],
  ['a VM', 'PUT', '/nodes/pve1/qemu/104/config', (keys) => ({ sshkeys: encodeURIComponent(keys) })],
  [
    'a VM, in a task',
    'POST',
    '/nodes/pve1/qemu/104/config',
    (keys) => ({ sshkeys: encodeURIComponent(keys) }),
  ],
  [
    'a new container',
    'POST',
    '/nodes/pve1/lxc',
    (keys) => ({
      vmid: '300',
      ostemplate: 'cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst',
      rootfs: 'ceph-pool:8',
      'ssh-public-keys': keys,
    }),
  ],
])('VM-20 LX-1 keys of %s', (_what, method, path, form) => {
  it.each(taken)('takes %s', async (_name, keys) => {
    expect(await makeBench().send(method, path, form(keys))).toMatchObject({ status: 200 })
  })

  it.each(refused)('refuses %s, in the words of the server, and changes nothing', async (_name, keys) => {
    const bench = makeBench()
    const before = JSON.stringify(bench.simulator.state().guests)
    expect(await bench.send(method, path, form(keys))).toMatchObject({
      ...refusal,
      message: `${refusal.reason}\n`,
    })
    expect(JSON.stringify(bench.simulator.state().guests)).toBe(before)
  })
})

describe('VM-20 LX-1 keys that are encoded wrongly', () => {
  it('a VM`s that are not encoded fail earlier, and a container`s that are fail too', async () => {
    const bench = makeBench()
    const plain = await bench.send('PUT', '/nodes/pve1/qemu/104/config', { sshkeys: key })
    expect([plain.status, plain.errors]).toEqual([
      400,
      { sshkeys: `invalid format - invalid urlencoded string: ${key}\n` },
    ])
    const container = {
      vmid: '300',
      ostemplate: 'cephfs:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst',
      'ssh-public-keys': encodeURIComponent(key),
    }
    expect(await bench.send('POST', '/nodes/pve1/lxc', container)).toMatchObject(refusal)
  })

  it('a comment that is no UTF-8 is a comment', async () => {
    const bench = makeBench()
    const sshkeys = `${encodeURIComponent(`ssh-ed25519 ${ed25519} M`)}%FCller`
    expect(await bench.send('PUT', '/nodes/pve1/qemu/104/config', { sshkeys })).toMatchObject({ status: 200 })
    expect(record((await bench.get('/nodes/pve1/qemu/104/config')).data)['sshkeys']).toBe(sshkeys)
  })

  it('what was taken is read back as it was sent', async () => {
    const bench = makeBench()
    const sshkeys = encodeURIComponent(`${key}\n`)
    await bench.send('PUT', '/nodes/pve1/qemu/104/config', { sshkeys })
    expect(record((await bench.get('/nodes/pve1/qemu/104/config')).data)['sshkeys']).toBe(sshkeys)
  })
})
