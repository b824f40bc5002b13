import { spawnSync } from 'node:child_process'
import { localShell } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { openHost } from '../host/index.js'
import { createHostSimulator, freshHost } from '../testing/index.js'
import { readHostFacts } from './read.js'
import { rootSessionSection, sessionOf } from './services.js'
import type { NetworkInterface } from './types.js'

const connection = '192.168.10.5 50122 192.168.10.20 22'
const nic: NetworkInterface = {
  ...{ name: 'enp4s0', mac: '3c:ec:ef:12:34:56', kind: 'ethernet', isUp: true, hasCarrier: true, mtu: 1500 },
  addresses: [
    { ...{ family: 4, address: '192.168.10.20', prefixLength: 24 }, isDynamic: true, isLinkLocal: false },
  ],
}

describe('KVM-4 KVM-8 the session', () => {
  it('under sudo is known by the processes above, which sudo does not take SSH_CONNECTION from', () => {
    // What stands between the two shells does what sudo does.
    const { stdout } = spawnSync(
      'sh',
      ['-c', 'env -u SSH_CONNECTION sh -c "$1" facts; :', 'sh', rootSessionSection.script],
      { env: { PATH: process.env['PATH'], SSH_CONNECTION: connection }, encoding: 'utf8' },
    )
    const root = rootSessionSection.parse(stdout)
    expect(root.sshConnection).toBe(connection)
    const signIn = 'root\n0\nsudo ann\nssh \n'
    expect(sessionOf({ signIn, root, interfaces: [nic], isLocal: true })).toMatchObject({
      ...{ user: 'ann', isRoot: true, isLocal: true, controlInterface: 'enp4s0' },
      ...{ sshRemoteAddress: '192.168.10.5', sshLocalAddress: '192.168.10.20' },
    })
    expect(sessionOf({ signIn, root, interfaces: [nic], isLocal: true })).not.toHaveProperty('sshConnection')
  })

  it('at the console has no address', () => {
    const { sshConnection, ...root } = rootSessionSection.parse('systemd\nv20.20.2\n')
    expect(sshConnection).toBeUndefined()
    const session = sessionOf({ signIn: 'root\n0\nsudo \nssh \n', root, interfaces: [nic], isLocal: true })
    expect(session).toEqual({
      ...{ user: 'root', isRoot: true, isLocal: true, hasSystemd: true, nodeVersion: 'v20.20.2' },
    })
  })

  it('is one on the machine itself by the shell of core, and by no other', async () => {
    const simulator = createHostSimulator(freshHost())
    const shell = simulator.shell()
    expect((await readHostFacts(openHost({ shell }))).session.isLocal).toBe(false)
    const { target } = localShell()
    expect((await readHostFacts(openHost({ shell: { ...shell, target } }))).session.isLocal).toBe(true)
  })
})
