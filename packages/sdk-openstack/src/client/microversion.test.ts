import { describe, expect, it } from 'vitest'
import { chooseMicroversion } from './microversion.js'

const server = { min: '2.1', max: '2.79' }
const choice = {
  service: 'compute',
  operation: 'GET /servers/detail',
  asked: undefined,
  configured: undefined,
  server,
} as const

describe('OS-7 the microversion of a request', () => {
  it.each([
    ['the newest that both know', {}, '2.79'],
    ['ours, where the server is newer', { server: { min: '2.1', max: '2.200' } }, '2.96'],
    ['the one configured', { configured: '2.42' }, '2.42'],
    ['the one asked for, before the configured', { asked: '2.60', configured: '2.42' }, '2.60'],
    ['the last that has the operation', { operation: 'GET /os-security-groups' }, '2.35'],
    ['ours, where the server says nothing', { server: undefined }, '2.96'],
  ])('%s', (_, change, expected) => {
    expect(chooseMicroversion({ ...choice, ...change })).toBe(expected)
  })

  it.each([
    ['newer than the server', { asked: '2.90' }, /asked in microversion 2.90; this cloud has 2.1 to 2.79/],
    [
      'older than the server',
      { asked: '2.10', server: { min: '2.20', max: '2.79' } },
      /this cloud has 2.20 to 2.79/,
    ],
    [
      'an operation that came later',
      { operation: 'GET /servers/{server_id}/tags', asked: '2.25' },
      /needs microversion 2.26; 2.25 is used/,
    ],
    [
      'an operation that is gone',
      { operation: 'GET /os-security-groups', asked: '2.60' },
      /only there up to microversion 2.35/,
    ],
  ])('refuses: %s', (_, change, message) => {
    const choose = () => chooseMicroversion({ ...choice, ...change })
    expect(choose).toThrow(
      expect.objectContaining({ code: 'OS_MICROVERSION', message: expect.stringMatching(message) }),
    )
  })

  it('has none where the service has none', () => {
    expect(chooseMicroversion({ ...choice, service: 'network', server: undefined })).toBeUndefined()
  })
})
