/** VM-19: what a configuration says that the spec's fields do not take is kept where it can be, and never an error. */
import { describe, expect, it } from 'vitest'
import { type CreateParameters, exportingServer } from '../../test/again.js'
import { certificate, ecdsa, ed25519, rsa, tokenEd25519 } from '../../test/ssh-keys.js'
import { specFromConfig } from './index.js'

describe('VM-19 what the server takes and the spec’s fields do not', () => {
  const withKeys = (...keys: string[]): CreateParameters => ({
    ide2: { file: 'ceph-pool:cloudinit' },
    sshkeys: keys.join('\n'),
  })

  it('SSH keys with options and comments are keys as well', async () => {
    const { again } = await exportingServer()
    const keys = [
      `${ed25519} me@laptop (the "old" one)`,
      `from="10.0.0.0/8, ::1",no-pty ${rsa} me`,
      `command="echo \\"hi there\\"" ${tokenEd25519.replace(' ', '\t')}`,
      `restrict ${ecdsa}`,
      `${certificate} from the authority`,
    ]
    const { spec, second } = await again(withKeys(...keys))
    expect(spec.cloudInit?.sshKeys).toEqual(keys)
    expect(second.sshkeys).toBe(keys.join('\n'))
  })

  it('what is no key, and came past the server into its file, goes to extra as it stands', () => {
    const sshkeys = '# my keys\nssh-ed25519 AAAA me'
    const spec = specFromConfig({ digest: 'x', sshkeys })
    expect(spec.cloudInit ?? {}).not.toHaveProperty('sshKeys')
    expect(spec.extra).toEqual({ sshkeys })
  })

  it.each<[object, object]>([
    [{ balloon: 8 }, { extra: { balloon: 8 } }],
    [{ cpulimit: 200 }, {}],
    [{ cpu: { cputype: 'host', flags: ['aes'] } }, {}],
    [{ tpmstate0: { file: '/dev/x', size: '4M' } }, {}],
    [{ startup: { order: -1 } }, {}],
    [{ ostype: 'l28', name: 'kept' }, { name: 'kept' }],
  ])('nothing of a configuration makes it fail: %j', (config, expected) => {
    const spec = specFromConfig(JSON.parse(JSON.stringify({ digest: 'x', ...config })))
    expect(spec).toMatchObject({ memory: { mib: 512 }, disks: [], ...expected })
  })

  it('a description longer than the spec’s is left out', () => {
    const spec = specFromConfig({ digest: 'x', name: 'kept', description: 'x'.repeat(9000) })
    expect(spec.name).toBe('kept')
    expect(spec).not.toHaveProperty('description')
  })

  it('an odd option of a disk costs neither its size nor its other options', async () => {
    const { again } = await exportingServer()
    const serial = 'a'.repeat(40)
    const { second } = await again({ scsi0: { file: 'ceph-pool:100', serial, cache: 'writeback' } })
    expect(second.scsi0).toMatchObject({ size: '100G', serial, cache: 'writeback' })
    const scsi0 = { file: 'ceph-pool:vm-100-disk-0', size: '100G', aio: 'new', cache: 'writeback' }
    const spec = specFromConfig(JSON.parse(JSON.stringify({ digest: 'x', scsi0 })))
    expect(spec.disks).toMatchObject([{ size: '100G', cache: 'writeback' }])
  })

  it('IO threads that the controller does not have, and a minimum above the memory, do nothing', async () => {
    const { again } = await exportingServer()
    const { first, second } = await again({
      scsihw: 'virtio-scsi-pci',
      scsi0: { file: 'ceph-pool:1', iothread: true },
      virtio0: { file: 'ceph-pool:1', iothread: true },
      memory: { current: 1024 },
      balloon: 2048,
    })
    expect(first.scsi0).toMatchObject({ iothread: true })
    expect(second.scsi0).not.toHaveProperty('iothread')
    expect(second.virtio0).toMatchObject({ iothread: true })
    expect(second).not.toHaveProperty('balloon')
  })
})
