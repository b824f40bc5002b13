import { describe, expect, it } from 'vitest'
import { readPublicKey } from './public-key.js'

const text = 'AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m'

/** Of ssh-keygen; those of tokens have the same points, with the application `ssh:`. */
const keys: [string, string][] = [
  ['ssh-ed25519', 'AAAAC3NzaC1lZDI1NTE5AAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ym'],
  [
    'ssh-rsa',
    'AAAAB3NzaC1yc2EAAAADAQABAAAAgQCgKcTHOPc0TenF66sKFjMde3gMDikH4BFcsozB1h8moI+gW7mOMugHaCVgKjJtfAMm8KIRhFhuwijEA3u/aNdDBunFiWGOO2ECIy1gdQKupSdzcuiimeO4axswjWl6pWQlERuDVrxDNsZXgmk2Y44fW4BrLRUiuS31PgZYB4mATQ==',
  ],
  [
    'ecdsa-sha2-nistp256',
    'AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0=',
  ],
  [
    'ecdsa-sha2-nistp384',
    'AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBFizxJ5DpUek3WzWDWzKnpseZEfTf0A4oyFFVRzQ8CeuhHdA4OwyJtpt8mpVO2QKEJua5VnRdFwzVnftl2NZkoREZIuWnDi7CMli+BMp7ZTK4M8GZLQChjeQZ59EFz8UbA==',
  ],
  [
    'ecdsa-sha2-nistp521',
    'AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAESElCfVMeeuj1J++Yah4gf1hXMxfpp9kiIY20qW5/8xizRX8BIHyWJhfkCQctAbg7Blh8Tq8omrWe9rzPLaooUtgAwY+9qBq2bJbaP9pinjiqFINkEggBu/qNRlhJ0RSELIOVA3qyEG61qSTi9icyacy+g6x7QE2BGVSt1dYN9/0o3jg==',
  ],
  [
    'sk-ssh-ed25519@openssh.com',
    'AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAABHNzaDo=',
  ],
  [
    'sk-ecdsa-sha2-nistp256@openssh.com',
    'AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0AAAAEc3NoOg==',
  ],
]

/** `ssh-keygen -s` of the first, of RSA, ECDSA and of a token. */
const certificates: [string, string][] = [
  [
    'ssh-ed25519-cert-v01@openssh.com',
    'AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIDR11f/qZnZdB5NcjCloBv7pbgavEn02Odh9t+HGWEXJAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAAAAAAAAAAAAABAAAAA3dlYgAAAAgAAAAEcm9vdAAAAABeC+EAAAAAAHDb2IAAAAAAAAAAggAAABVwZXJtaXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJkaW5nAAAAAAAAAApwZXJtaXQtcHR5AAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACBeaWF7I8hoKXnw8SPSaJKCO1yTHXiFM0OSWjJqwmk6SQAAAFMAAAALc3NoLWVkMjU1MTkAAABAhdQbvmKzJxd/A3WU9HJ29HUAsbBY9GqDFg4Q1ceXfKwH+ktGVFsbgjJExOTeDJb9yjQ7tHDGf9AGd5IXeayMDA==',
  ],
  [
    'ssh-rsa-cert-v01@openssh.com',
    'AAAAHHNzaC1yc2EtY2VydC12MDFAb3BlbnNzaC5jb20AAAAg7JFDPySwZ8u3nGgQdcSWzqPJEMDhDWB66MyDiTcIoNAAAAADAQABAAAAgQCgKcTHOPc0TenF66sKFjMde3gMDikH4BFcsozB1h8moI+gW7mOMugHaCVgKjJtfAMm8KIRhFhuwijEA3u/aNdDBunFiWGOO2ECIy1gdQKupSdzcuiimeO4axswjWl6pWQlERuDVrxDNsZXgmk2Y44fW4BrLRUiuS31PgZYB4mATQAAAAAAAAAAAAAAAQAAAAN3ZWIAAAAIAAAABHJvb3QAAAAAXgvhAAAAAABw29iAAAAAAAAAAIIAAAAVcGVybWl0LVgxMS1mb3J3YXJkaW5nAAAAAAAAABdwZXJtaXQtYWdlbnQtZm9yd2FyZGluZwAAAAAAAAAWcGVybWl0LXBvcnQtZm9yd2FyZGluZwAAAAAAAAAKcGVybWl0LXB0eQAAAAAAAAAOcGVybWl0LXVzZXItcmMAAAAAAAAAAAAAADMAAAALc3NoLWVkMjU1MTkAAAAgXmlheyPIaCl58PEj0miSgjtckx14hTNDkloyasJpOkkAAABTAAAAC3NzaC1lZDI1NTE5AAAAQGk0lbHha2Eaxz7h3YI8yOZT5c2yLBRHZbPCnyECivXNMAcWFI0VaAXU0qIqmhgF6PZU64UnMLP6nTevsgJxJA8=',
  ],
  [
    'ecdsa-sha2-nistp256-cert-v01@openssh.com',
    'AAAAKGVjZHNhLXNoYTItbmlzdHAyNTYtY2VydC12MDFAb3BlbnNzaC5jb20AAAAgZkpRPBTnT7Ycwv7F5SqUnWA/Dya0ybZcPpxAA/O6PNgAAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0AAAAAAAAAAAAAAAEAAAADd2ViAAAACAAAAARyb290AAAAAF4L4QAAAAAAcNvYgAAAAAAAAACCAAAAFXBlcm1pdC1YMTEtZm9yd2FyZGluZwAAAAAAAAAXcGVybWl0LWFnZW50LWZvcndhcmRpbmcAAAAAAAAAFnBlcm1pdC1wb3J0LWZvcndhcmRpbmcAAAAAAAAACnBlcm1pdC1wdHkAAAAAAAAADnBlcm1pdC11c2VyLXJjAAAAAAAAAAAAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIF5pYXsjyGgpefDxI9JokoI7XJMdeIUzQ5JaMmrCaTpJAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEDIfftzLubIh/9IZPa7K5vUD+8fOv0ymD1M+1zFmHTn72A5YgcAvwjHiC2rHvEOgACk5Y0YfULsTV+tKCBTGCMK',
  ],
  [
    'sk-ssh-ed25519-cert-v01@openssh.com',
    'AAAAI3NrLXNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIIc4n329aHkbpYwcbS3p9umg+tVbWpBRBw6oaKsGIT4HAAAAINM8Npak0DV0S77dKPFzHYhwpPlkP+BItmJHJ4miX8ymAAAABHNzaDoAAAAAAAAAAAAAAAEAAAADd2ViAAAACAAAAARyb290AAAAAAAAAAD//////////wAAAAAAAACCAAAAFXBlcm1pdC1YMTEtZm9yd2FyZGluZwAAAAAAAAAXcGVybWl0LWFnZW50LWZvcndhcmRpbmcAAAAAAAAAFnBlcm1pdC1wb3J0LWZvcndhcmRpbmcAAAAAAAAACnBlcm1pdC1wdHkAAAAAAAAADnBlcm1pdC11c2VyLXJjAAAAAAAAAAAAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIF5pYXsjyGgpefDxI9JokoI7XJMdeIUzQ5JaMmrCaTpJAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEDuLBLZhPkabsCRtw32ty+VjPhbD30SZJNTmT7m9vUfOpM1y8URVVU5wQLIp3rkhOj+N5hCorvQTOp06tOEwwAM',
  ],
  [
    'sk-ecdsa-sha2-nistp256-cert-v01@openssh.com',
    'AAAAK3NrLWVjZHNhLXNoYTItbmlzdHAyNTYtY2VydC12MDFAb3BlbnNzaC5jb20AAAAgSEvxegbBICl5ES0eApv4YhTdVWgU5mydSv+8kKeMFdgAAAAIbmlzdHAyNTYAAABBBCbzsqtw3R1og1hKUmT7jgpqGdrH0ftPQvkBC1D8iPrRTJ5LYIO+fYreAc+3N6mcST/wj23LsBpT7fryZVtccc0AAAAEc3NoOgAAAAAAAAAAAAAAAQAAAAN3ZWIAAAAIAAAABHJvb3QAAAAAAAAAAP//////////AAAAAAAAAIIAAAAVcGVybWl0LVgxMS1mb3J3YXJkaW5nAAAAAAAAABdwZXJtaXQtYWdlbnQtZm9yd2FyZGluZwAAAAAAAAAWcGVybWl0LXBvcnQtZm9yd2FyZGluZwAAAAAAAAAKcGVybWl0LXB0eQAAAAAAAAAOcGVybWl0LXVzZXItcmMAAAAAAAAAAAAAADMAAAALc3NoLWVkMjU1MTkAAAAgXmlheyPIaCl58PEj0miSgjtckx14hTNDkloyasJpOkkAAABTAAAAC3NzaC1lZDI1NTE5AAAAQEDGQKrFWnoUcywJH50hMZ+DOMcaFkIj0omZ1h1Zy8jurq2hBOBtLb9c3mLSauKN1qso77Pc2dqOmowqeg7vtAo=',
  ],
]

/** Parts of a key, each after its length. */
const blobOf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      return [length, Buffer.from(part)]
    }),
  ).toString('base64')
const bytes = (count: number) => Buffer.alloc(count, 4)
const cut = (base64: string, count: number) =>
  Buffer.from(base64, 'base64').subarray(0, -count).toString('base64')
const longer = (base64: string, count: number) =>
  Buffer.concat([Buffer.from(base64, 'base64'), Buffer.alloc(count)]).toString('base64')

describe('LX-26 readPublicKey', () => {
  it.each([...keys, ...certificates])('gives type and bytes of a key: %s', (type, base64) => {
    expect(readPublicKey(type, base64)).toEqual({ type, base64 })
  })

  it.each([...keys, ...certificates])(
    'undefined for %s that is cut short, or is more than that',
    (type, base64) => {
      for (const count of [1, 3, 4, 8]) {
        expect(readPublicKey(type, cut(base64, count))).toBeUndefined()
        expect(readPublicKey(type, longer(base64, count))).toBeUndefined()
      }
    },
  )

  it('takes a type that it does not know as a row of parts', () => {
    const type = 'ssh-ed448'
    expect(readPublicKey(type, blobOf(type, bytes(57)))?.type).toBe(type)
    expect(readPublicKey(type, cut(blobOf(type, bytes(57)), 1))).toBeUndefined()
    expect(readPublicKey(type, blobOf(type))).toBeUndefined()
  })

  it.each([
    ['no base64', 'ssh-ed25519', `${text.slice(0, -1)}!`],
    ['base64 that ends within a group', 'ssh-ed25519', text.slice(0, -1)],
    ['cut short', 'ssh-ed25519', text.slice(0, -4)],
    ['more than a key', 'ssh-ed25519', `${text}AAAA`],
    ['another type', 'ssh-rsa', text],
    ['nothing', 'ssh-ed25519', ''],
    ['a type and no more', 'ssh-ed25519', 'AAAAC3NzaC1lZDI1NTE5'],
    ['a point of 31 bytes', 'ssh-ed25519', blobOf('ssh-ed25519', bytes(31))],
    ['RSA with an exponent alone', 'ssh-rsa', blobOf('ssh-rsa', bytes(3))],
    ['RSA with three numbers', 'ssh-rsa', blobOf('ssh-rsa', bytes(3), bytes(128), bytes(128))],
    ['ECDSA without a point', 'ecdsa-sha2-nistp256', blobOf('ecdsa-sha2-nistp256', 'nistp256')],
    ['ECDSA of another curve', 'ecdsa-sha2-nistp384', blobOf('ecdsa-sha2-nistp384', 'nistp256', bytes(65))],
    [
      'a token`s without its application',
      'sk-ssh-ed25519@openssh.com',
      blobOf('sk-ssh-ed25519@openssh.com', bytes(32)),
    ],
    [
      'a token`s of ECDSA without its application',
      'sk-ecdsa-sha2-nistp256@openssh.com',
      blobOf('sk-ecdsa-sha2-nistp256@openssh.com', 'nistp256', bytes(65)),
    ],
    [
      'a key that calls itself a certificate',
      'ssh-ed25519-cert-v01@openssh.com',
      blobOf('ssh-ed25519-cert-v01@openssh.com', bytes(32)),
    ],
  ])('undefined: %s', (_name, type, given) => {
    expect(readPublicKey(type, given)).toBeUndefined()
  })
})
