import { describe, expect, it } from 'vitest'
import { totpCode } from '../../src/testing/index.js'
import { type Bench, makeBench, record, rows, signIn } from './helpers.js'

const hour = 3_600_000
const login = (bench: Bench, form: Record<string, string>) => bench.send('POST', '/access/ticket', form, {})

describe('VM-1 VM-4 tickets', () => {
  it('lets a ticket live two hours, and takes it as the password of a new one', async () => {
    const bench = makeBench()
    const first = await signIn(bench, 'root@pam', 'simulator')
    bench.pass(1.9 * hour)
    expect((await bench.get('/version', first)).status).toBe(200)
    const old = decodeURIComponent(first['Cookie']?.replace('PVEAuthCookie=', '') ?? '')
    const renewed = await signIn(bench, 'root@pam', old)
    bench.pass(0.2 * hour)
    expect(await bench.get('/version', first)).toMatchObject({
      status: 401,
      reason: 'Authentication failed!',
      data: undefined,
    })
    expect((await bench.get('/version', renewed)).status).toBe(200)
    expect((await login(bench, { username: 'root@pam', password: old })).status).toBe(401)
  })

  it('wants the CSRF token of that user for writing', async () => {
    const bench = makeBench()
    const root = await signIn(bench, 'root@pam', 'simulator')
    const alice = await signIn(bench, 'alice@pve', 'alice-demo')
    const mixed = { Cookie: root['Cookie'] ?? '', CSRFPreventionToken: alice['CSRFPreventionToken'] ?? '' }
    const refused = await bench.send('POST', '/pools', { poolid: 'x' }, mixed)
    expect(refused).toMatchObject({
      status: 401,
      reason: 'Permission denied - invalid csrf token',
      message: undefined,
    })
    expect((await bench.send('POST', '/pools', { poolid: 'x' }, root)).status).toBe(200)
  })

  it('does not take the tickets of another simulator', async () => {
    const headers = await signIn(makeBench(), 'root@pam', 'simulator')
    expect((await makeBench().get('/version', headers)).status).toBe(401)
  })
})

describe('VM-2 second factor', () => {
  const secret = 'JBSWY3DPEHPK3PXP'
  const challenge = async (bench: Bench) => {
    const first = record((await login(bench, { username: 'tess@pve', password: 'tess-demo' })).data)
    expect(first['NeedTFA']).toBe(1)
    expect(String(first['ticket'])).toMatch(/^PVE:!tfa!%7B%22totp%22%3Atrue/)
    return String(first['ticket'])
  }

  it('takes the code of the present half minute, and the ticket only after it', async () => {
    const bench = makeBench()
    const ticket = await challenge(bench)
    expect(
      (await bench.get('/version', { Cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}` })).status,
    ).toBe(401)
    const code = totpCode(secret, Date.UTC(2026, 0, 15) / 1000)
    const answer = { username: 'tess@pve', 'tfa-challenge': ticket }
    expect((await login(bench, { ...answer, password: 'totp:000000' })).status).toBe(401)
    const second = await login(bench, { ...answer, password: `totp:${code}` })
    expect(record(second.data)['NeedTFA']).toBeUndefined()
    const headers = { Cookie: `PVEAuthCookie=${encodeURIComponent(String(record(second.data)['ticket']))}` }
    expect((await bench.get('/version', headers)).status).toBe(200)
    bench.pass(5 * 60_000)
    expect((await login(bench, { ...answer, password: `totp:${code}` })).status).toBe(401)
  })

  it('takes a recovery code once', async () => {
    const bench = makeBench()
    const form = { username: 'tess@pve', password: 'recovery:aaaa-bbbb-cccc-dddd' }
    expect((await login(bench, { ...form, 'tfa-challenge': await challenge(bench) })).status).toBe(200)
    expect((await login(bench, { ...form, 'tfa-challenge': await challenge(bench) })).status).toBe(401)
  })

  it("does not take another user's challenge", async () => {
    const bench = makeBench()
    const code = totpCode(secret, Date.UTC(2026, 0, 15) / 1000)
    const form = { username: 'alice@pve', password: `totp:${code}`, 'tfa-challenge': await challenge(bench) }
    expect((await login(bench, form)).status).toBe(401)
  })

  it('gives the codes of RFC 6238', () => {
    // The RFC's own secret, 12345678901234567890, and times.
    const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect([59, 1111111109, 1234567890].map((seconds) => totpCode(rfc, seconds))).toEqual([
      '287082',
      '081804',
      '005924',
    ])
  })
})

describe('VM-3 VM-23 tokens and permissions', () => {
  const token = async (bench: Bench, user: string, id: string, form: Record<string, string> = {}) => {
    const made = record((await bench.send('POST', `/access/users/${user}/token/${id}`, form)).data)
    return { Authorization: `PVEAPIToken=${user}!${id}=${made['value']}` }
  }

  it('gives a privilege-separated token only what both it and its user have', async () => {
    const bench = makeBench()
    const separate = await token(bench, 'alice@pve', 'ci')
    expect(rows((await bench.get('/nodes/pve1/qemu', separate)).data)).toEqual([])
    const acl = { path: '/', tokens: 'alice@pve!ci', roles: 'Administrator' }
    expect(await bench.send('PUT', '/access/acl', acl)).toMatchObject({ status: 200 })
    expect((await bench.get('/nodes/pve1/qemu', separate)).data).toHaveLength(4)
    const refused = await bench.send('POST', '/nodes/pve1/qemu/100/status/stop', {}, separate)
    expect(refused).toMatchObject({
      status: 403,
      message: 'Permission check failed (/vms/100, VM.PowerMgmt)\n',
    })
    const whole = await token(bench, 'alice@pve', 'whole', { privsep: '0' })
    expect((await bench.get('/nodes/pve1/qemu', whole)).data).toHaveLength(4)
  })

  it('refuses a token after its time, and what only root may do to a token of root', async () => {
    const bench = makeBench()
    const at = Date.UTC(2026, 0, 15) / 1000
    const short = await token(bench, 'root@pam', 'short', { privsep: '0', expire: String(at + 60) })
    const skiplock = await bench.send(
      'PUT',
      '/nodes/pve1/qemu/104/config',
      { memory: '512', skiplock: '1' },
      short,
    )
    expect(skiplock).toMatchObject({ status: 400, errors: { skiplock: 'Only root may use this option.' } })
    bench.pass(61_000)
    expect((await bench.get('/version', short)).reason).toBe('Authentication failed!')
  })

  it('asks about permission before existence, and gives rights by pool', async () => {
    const bench = makeBench()
    const alice = await signIn(bench, 'alice@pve', 'alice-demo')
    const create = (form: Record<string, string>) => bench.send('POST', '/nodes/pve1/qemu', form, alice)
    expect((await bench.send('POST', '/nodes/pve1/qemu/999/status/start', {}, alice)).status).toBe(403)
    expect(await create({ vmid: '300' })).toMatchObject({ status: 403, message: 'Permission check failed\n' })
    expect((await create({ vmid: '300', pool: 'staging' })).status).toBe(200)
    const bridge = await create({ vmid: '301', pool: 'staging', net0: 'virtio,bridge=vmbr9' })
    expect(bridge.message).toBe('Permission check failed (/sdn/zones/localnetwork/vmbr9, SDN.Use)\n')
    const disk = await create({ vmid: '301', pool: 'staging', scsi0: 'ceph-pool:1' })
    expect(disk.message).toBe('Permission check failed (/storage/ceph-pool, Datastore.AllocateSpace)\n')
    expect((await bench.send('POST', '/nodes/pve1/qemu/104/status/start', {}, alice)).status).toBe(200)
  })
})
