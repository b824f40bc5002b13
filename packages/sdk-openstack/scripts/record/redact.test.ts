import { expect, it } from 'vitest'
import { createRedactor } from './redact.js'

const token = `gAAAAA${'Bp-_x'.repeat(20)}==`
const server = '5b1b3a70-2c5b-4f0a-9d1c-9b8f3f6c2a11'
const project = 'f4f4e7b10622432bbe9e80077d21db94'

it('ALL-6 replaces secrets wherever they stand, and keeps what says that there was one', () => {
  const { redact } = createRedactor([['lab-secret', '<password>']])
  const recorded = redact({
    headers: { 'x-auth-token': token },
    auth: { methods: ['password'], password: { user: { name: 'demo', password: 'another-secret' } } },
    adminPass: 'a3WtGxPV',
    text: 'the password lab-secret is in a sentence',
    url: `http://127.0.0.1:6080/vnc_auto.html?path=%3Ftoken%3D${server}`,
    keypair: { private_key: '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n' },
  })
  expect(recorded).toEqual({
    headers: { 'x-auth-token': '<token 1>' },
    auth: { methods: ['password'], password: { user: { name: 'demo', password: '<password>' } } },
    adminPass: '<adminPass>',
    text: 'the password <password> is in a sentence',
    url: 'http://127.0.0.1:6080/vnc_auto.html?path=%3Ftoken%3D<console-token>',
    keypair: { private_key: '<private_key>' },
  })
})

it('numbers ids in their own form, the same one wherever it stands', () => {
  const { redact } = createRedactor([])
  expect(
    redact([
      { id: server, tenant_id: project, [server]: 1 },
      `/servers/${server}`,
      'c8b1c6a4-0b6f-4c67-8d3c-b9c0c7f8d111',
      `req-${server}`,
      { checksum: 'd41d8cd98f00b204e9800998ecf8427e' },
    ]),
  ).toEqual([
    {
      id: '00000000-0000-4000-8000-000000000001',
      tenant_id: 'a0000000000000000000000000000001',
      '00000000-0000-4000-8000-000000000001': 1,
    },
    '/servers/00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-000000000002',
    'req-00000000-0000-4000-a000-000000000001',
    { checksum: 'd41d8cd98f00b204e9800998ecf8427e' },
  ])
})
