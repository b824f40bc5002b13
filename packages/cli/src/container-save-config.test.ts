import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { homes, newHome, pxrun, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()

const password = 'canary-of-save-config'
const yaml = `hostname: app1
node: pve1
template: debian-13
tags: [prod, web]
onboot: true
cpu: { cores: 2, limit: 1.5 }
memory: { mib: 1024, swapMib: 0 }
rootfs: { storage: ceph-pool, size: 4G }
networks:
  - { bridge: vmbr9, ip: 10.0.0.5/24, gateway: 10.0.0.1, vlan: 10, firewall: false }
  - { bridge: vmbr0, ip6: auto }
dns: { nameservers: [1.1.1.1], searchDomains: [example.org] }
mounts:
  - { path: /data, storage: ceph-pool, size: 2G, backup: true }
  - { path: /media, bind: /srv/media, readOnly: true }
devices: [{ path: /dev/fuse, mode: '0666' }]
features: { nesting: true, keyctl: true }
startup: { order: 2 }
provision:
  - packages: [curl]
  - file: { path: /etc/app.conf, content: 'a = 1', mode: '0640' }
  - name: Set it up
    script: { run: 'echo "hello $APP_TOKEN" > /dev/null', env: { APP_TOKEN: { env: APP_PASSWORD }, APP_MODE: fast } }
  - user: { name: me, groups: [users] }
`

describe('LX-13 pxrun save-config', () => {
  it('create → save-config → create elsewhere → the same configuration; secrets stay outside', async () => {
    const env = { APP_PASSWORD: password }
    await writeFile(join(homes.current, 'app1.yaml'), yaml)
    const made = await pxrun(['create', '--demo', '-f', 'app1.yaml'], { env })
    expect(made.code, made.stderr).toBe(0)
    const saved = await pxrun(['save-config', 'app1', '--demo'])
    expect(saved.code, saved.stderr).toBe(0)
    expect(saved.stdout).not.toContain(password)
    // Another cluster, that knows nothing of the first.
    newHome()
    const again = await pxrun(['create', '--demo', '-f', '-'], { env, stdin: saved.stdout })
    expect(again.code, again.stderr).toBe(0)
    const savedAgain = await pxrun(['save-config', 'app1', '--demo'])
    expect(savedAgain.stdout).toBe(saved.stdout)
    const { node: _, template: __, ...rest } = parse(yaml)
    expect(parse(saved.stdout)).toMatchObject({
      ...rest,
      networks: [expect.objectContaining(rest.networks[0]), expect.objectContaining(rest.networks[1])],
      mounts: rest.mounts.map((mount: object) => expect.objectContaining(mount)),
      provision: [{}, {}, { script: { env: { APP_TOKEN: '${APP_PASSWORD}', APP_MODE: 'fast' } } }, {}],
    })
    expect(saved.stdout).toMatch(/^# Secrets are not written here\. .*APP_PASSWORD\.$/m)
  })

  it('writes a private file; its first line names the schema, then comes what could not be known', async () => {
    const argv = [
      'save-config',
      'scratch',
      '--demo',
      '-o',
      'scratch.yaml',
      '--schema',
      './container.schema.json',
    ]
    const run = await pxrun(argv)
    expect(run).toMatchObject({ code: 0, stdout: 'Written: scratch.yaml\n' })
    expect(run.stderr).toContain('it is not running')
    const path = join(homes.current, 'scratch.yaml')
    expect(await readFile(path, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/container\.schema\.json\n# What was provisioned .*\n# It was not made by pxrun, .* its template: .*\n# A password and SSH keys .*\nhostname: scratch\n/,
    )
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const json = await pxrun(['save-config', 'scratch', '--demo', '-o', 'scratch.json', '--json'])
    expect(json.json()).toMatchObject({ file: expect.stringMatching(/scratch\.json$/), variables: [] })
    expect(JSON.parse(await readFile(join(homes.current, 'scratch.json'), 'utf8'))).toMatchObject({
      hostname: 'scratch',
    })
  })

  it('says so when the node cannot be reached by SSH, and does without when told', async () => {
    const { env } = await serve()
    const ssh = ['--ssh-host', '127.0.0.1', '--ssh-port', '1', '--no-ssh-config']
    const run = await pxrun(['save-config', 'dns1', ...ssh], { env })
    expect(run.stderr).toMatch(
      /What was provisioned cannot be read: [\s\S]*PROVISION_NOT_READ[\s\S]*--no-provision/,
    )
    expect(run).toMatchObject({ code: 1, stdout: '' })
    const without = await pxrun(['save-config', 'dns1', '--no-provision'], { env })
    expect(without.stdout).toMatch(/^# What was provisioned is kept in the container, and was not read/)
  })
})

describe('LX-15 pxrun schema', () => {
  it('prints the published JSON Schema', async () => {
    const published = new URL('../../sdk-proxmox/container.schema.json', import.meta.url)
    expect((await pxrun(['schema'])).json()).toEqual(JSON.parse(await readFile(published, 'utf8')))
  })
})
