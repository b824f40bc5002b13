/** `pxrun` through real SSH to a node whose containers are real root directories (labs/sshd). */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSimulator, type ServedSimulator, serveSimulator } from '@pve/sdk/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SshdLab, startSshdLab } from '../../../labs/sshd/lab.js'
import { connectLab, type LabBridge } from '../../../labs/sshd/simulator-bridge.js'
import { homes, pxrun, useHome } from './cli.js'

useHome()

let lab: SshdLab
let bridge: LabBridge
let server: ServedSimulator
let env: Record<string, string>
let ssh: string[]
beforeAll(async () => {
  lab = await startSshdLab({ name: 'test-pxrun' })
  const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  bridge = connectLab(simulator, lab)
  server = await serveSimulator(simulator)
  env = {
    PROXMOX_HOST: server.url,
    PROXMOX_TOKEN_ID: simulator.auth.tokenId,
    PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret,
  }
  // Both sides of the node must have the folder: the simulator's seed does.
  await lab.onNode(['mkdir', '-p', '/srv/media'])
  const { sshd, keys, knownHosts } = lab.description
  ssh =
    `--ssh-host ${sshd.host} --ssh-port ${sshd.port} --ssh-key ${keys.ed25519.path} --ssh-known-hosts ${knownHosts} --no-ssh-config`.split(
      ' ',
    )
}, 600_000)
afterAll(async () => {
  await bridge.disconnect()
  await server.close()
  await lab.stop({ purge: true })
})

const secret = 'canary-of-the-lab-0123456789'
const yaml = `hostname: app1
node: pve1
template: debian-13
password: { env: APP_PASSWORD }
mounts: [{ path: /media, bind: /srv/media }]
provision:
  - file: { path: /etc/app.conf, content: "a = 'b'\\n", mode: '0640' }
  - name: Set it up
    script:
      run: |
        echo started
        sleep 1
        printf %s "$APP_TOKEN" | sha256sum > /etc/app.token
      env: { APP_TOKEN: { env: APP_PASSWORD } }
  - user: { name: me }
`

describe('LX-10 LX-13 LX-20 LX-21 LX-24 pxrun on a real node', () => {
  it('creates, provisions, saves what it did, makes it again elsewhere, and removes it', async () => {
    await writeFile(join(homes.current, 'app1.yaml'), yaml)
    let seen = ''
    const made = await pxrun(['create', '-f', 'app1.yaml', ...ssh], {
      env: { ...env, APP_PASSWORD: secret },
      // While the script runs, with the secret in its environment.
      onStderr: (text) => {
        if (text.includes('started')) seen = JSON.stringify(lab.processes().map(({ argv }) => argv))
      },
    })
    expect(made.code, made.stderr).toBe(0)
    expect(seen).toContain('pct')
    expect(made.stdout + made.stderr + seen).not.toContain(secret)
    const [vmid = 0] = await lab.containers()
    const root = lab.rootOf(vmid)
    expect(await readFile(join(root, 'etc/app.conf'), 'utf8')).toBe("a = 'b'\n")
    expect(await readFile(join(root, 'etc/passwd'), 'utf8')).toMatch(/^me:/m)
    expect(await lab.readConfig(vmid)).toMatchObject({
      mp0: expect.stringContaining('/srv/media,mp=/media'),
    })

    const saved = await pxrun(['save-config', 'app1', ...ssh], { env })
    expect(saved.code, saved.stderr).toBe(0)
    expect(saved.stdout).not.toContain(secret)
    const again = await pxrun(['create', '-f', '-', '--hostname', 'app2', ...ssh], {
      env: { ...env, APP_PASSWORD: secret },
      stdin: saved.stdout,
    })
    expect(again.code, again.stderr).toBe(0)
    const savedAgain = await pxrun(['save-config', 'app2', ...ssh], { env })
    expect(savedAgain.stdout.replace('app2', 'app1')).toBe(saved.stdout)

    const removed = await pxrun(['destroy', 'app1', 'app2', '--force', '--yes', '--quiet', ...ssh], { env })
    expect(removed.code, removed.stderr).toBe(0)
    expect(await lab.containers()).toEqual([])
  }, 120_000)

  it('LX-26 a swapped host key is refused before anything is made', async () => {
    await lab.swapHostKey()
    const before = await lab.containers()
    const run = await pxrun(['create', '--hostname', 'app3', '--node', 'pve1', '--install', 'curl', ...ssh], {
      env,
    })
    expect(run.code).not.toBe(0)
    expect(run.stderr).toMatch(/HOST_KEY_CHANGED[\s\S]*--ssh-replace-host-key/)
    expect(await lab.containers()).toEqual(before)
  }, 60_000)
})
