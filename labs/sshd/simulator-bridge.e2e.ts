import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@pve/sdk'
import { createSimulator, serveSimulator } from '@pve/sdk/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SshdLab, startSshdLab } from './lab.js'
import { connectLab } from './simulator-bridge.js'
import { ssh } from './ssh-client.js'

let lab: SshdLab
beforeAll(async () => {
  lab = await startSshdLab({ name: 'test-bridge' })
}, 600_000)
afterAll(async () => lab.stop({ purge: true }))

const on = (command: string) => ssh(lab.description, command)
const node = 'pve1'
const alpine = 'cephfs:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz'

const start = async () => {
  const simulator = createSimulator({ taskSpeed: Infinity })
  const bridge = connectLab(simulator, lab)
  const pve = await connect({ url: simulator.url, fetch: simulator.fetch, auth: simulator.auth })
  return { simulator, bridge, pve }
}

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9M5jrJqA4zIuHNnJhVLh9PsUY4RBrXQ1C6ZbQ0Y1hN somebody'

describe('a container through both doors (LX-20, LX-24)', () => {
  it('is created, changed and destroyed by the API, and is there for SSH', async () => {
    const { bridge, pve } = await start()
    const vmid = 901
    await pve.post('/nodes/{node}/lxc', {
      node,
      vmid,
      ostemplate: alpine,
      storage: 'local-lvm',
      hostname: 'both',
      start: true,
      'ssh-public-keys': key,
    })
    expect(await on(`pct exec ${vmid} -- hostname`)).toMatchObject({ exitCode: 0, stdout: 'both\n' })
    expect(await readFile(join(lab.rootOf(vmid), 'root/.ssh/authorized_keys'), 'utf8')).toBe(`${key}\n`)

    await pve.put('/nodes/{node}/lxc/{vmid}/config', { node, vmid, description: 'two\nlines', cores: 2 })
    const config = await on(`pct config ${vmid}`)
    expect(config.stdout).toContain('cores: 2\n')
    expect(config.stdout).toContain('description: two%0Alines\n')

    await pve.post('/nodes/{node}/lxc/{vmid}/status/stop', { node, vmid })
    expect((await on(`pct status ${vmid}`)).stdout).toBe('status: stopped\n')
    await pve.delete('/nodes/{node}/lxc/{vmid}', { node, vmid })
    expect((await on(`pct status ${vmid}`)).exitCode).toBe(2)
    expect(existsSync(lab.rootOf(vmid))).toBe(false)
    await bridge.disconnect()
  })

  it('shows in the API what pct did', async () => {
    const { bridge, pve } = await start()
    const vmid = 902
    await pve.post('/nodes/{node}/lxc', { node, vmid, ostemplate: alpine, storage: 'local-lvm' })
    await on(
      `mkdir -p /home/root/media; pct set ${vmid} --mp0 /home/root/media,mp=/media --dev0 /dev/dri/renderD128,gid=104`,
    )
    const config = await pve.get('/nodes/{node}/lxc/{vmid}/config', { node, vmid })
    expect(config).toMatchObject({
      mp0: { volume: '/home/root/media', mp: '/media' },
      dev0: { path: '/dev/dri/renderD128', gid: 104 },
    })
    await on(`pct start ${vmid}`)
    expect(await pve.get('/nodes/{node}/lxc/{vmid}/status/current', { node, vmid })).toMatchObject({
      status: 'running',
    })
    await on(`pct set ${vmid} --features nesting=1`)
    expect(await pve.get('/nodes/{node}/lxc/{vmid}/pending', { node, vmid })).toContainEqual(
      expect.objectContaining({ key: 'features', pending: 'nesting=1' }),
    )
    await on(`pct destroy ${vmid} --force`)
    await expect(pve.get('/nodes/{node}/lxc/{vmid}/config', { node, vmid })).rejects.toThrow('does not exist')
    await bridge.disconnect()
  })

  it('works for programs that come through HTTP, and leaves nothing when it is taken away', async () => {
    const { simulator, bridge } = await start()
    const served = await serveSimulator(simulator)
    try {
      const pve = await connect({ url: served.url, auth: simulator.auth })
      const create = (vmid: number) =>
        pve.post('/nodes/{node}/lxc', { node, vmid, ostemplate: alpine, storage: 'local-lvm', start: true })
      await Promise.all([create(903), create(904)])
      expect((await on('pct exec 903 -- hostname; pct exec 904 -- hostname')).stdout).toBe('CT903\nCT904\n')
      await bridge.disconnect()
      expect(await lab.containers()).toEqual([])
      await create(905)
      expect(await lab.containers()).toEqual([])
    } finally {
      await served.close()
    }
  })

  it('leaves the containers of the seed alone', async () => {
    const { simulator, bridge } = await start()
    await bridge.sync()
    expect(Object.values(simulator.state().guests).some(({ type }) => type === 'lxc')).toBe(true)
    expect(await lab.containers()).toEqual([])
    await bridge.disconnect()
  })
})
