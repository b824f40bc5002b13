/**
 * Writes down what a real libvirt says: test/captures/virsh/*.json. Needs root, for the libvirtd of labs/kvm-host.
 *
 *     npx tsx packages/host-kvm/scripts/record-virsh.ts
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sleep } from '@pve/core'
import { libvirtdLab } from '../../../labs/kvm-host/libvirtd/libvirtd-lab.js'
import { type VirshCommand, virshLine } from '../src/libvirt/virsh.js'

const folder = join(import.meta.dirname, '..', 'test', 'captures', 'virsh')
/** In place of the random one. */
const mark = 'answered-MARK'

const lab = await libvirtdLab({ tell: (line) => console.log(line) })
const { shell, tinyGuest } = lab
const environment = { LC_ALL: 'C' }

const run = async (command: VirshCommand): Promise<string> =>
  (
    await shell.run(['virsh', '-q', '-c', 'qemu:///system', virshLine([command])], { env: environment })
  ).stdout.trim()

/** The same line as virshBatch makes. */
async function record(
  name: string,
  commands: readonly VirshCommand[],
  uri = 'qemu:///system',
): Promise<void> {
  const line = virshLine(
    commands.flatMap((command): VirshCommand[] => [command, ['echo', mark], ['echo', '--err', mark]]),
  )
  const { stdout, stderr, exitCode } = await shell.run(['virsh', '--connect', uri, line], {
    env: environment,
    accept: 'any',
  })
  await writeFile(
    join(folder, `${name}.json`),
    `${JSON.stringify({ commands, exitCode, stdout, stderr }, undefined, 2)}\n`,
  )
}

const define = (xml: string) => shell.withTemporaryFile(xml, (path) => run(['define', path]))

const domain = (
  name: string,
  more: { readonly devices?: string; readonly os?: string; readonly top?: string } = {},
) =>
  `<domain type='qemu'><name>${name}</name>${more.top ?? ''}<memory unit='MiB'>192</memory><vcpu>1</vcpu>${
    more.os ??
    `<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel><initrd>${tinyGuest.initrd}</initrd><cmdline>console=ttyS0 quiet</cmdline></os>`
  }<features><acpi/></features><devices>${more.devices ?? ''}<console type='pty'/></devices></domain>`

try {
  await mkdir(folder, { recursive: true })
  const images = '/var/lib/libvirt/images'
  await run(['pool-define-as', 'default', 'dir', '--target', images])
  await run(['pool-start', 'default'])
  await shell.run(['qemu-img', 'create', '-q', '-f', 'qcow2', `${images}/base.qcow2`, '64M'])
  await shell.run([
    'qemu-img',
    'create',
    '-q',
    '-f',
    'qcow2',
    '-F',
    'qcow2',
    '-b',
    `${images}/base.qcow2`,
    `${images}/web.qcow2`,
  ])
  await run(['pool-refresh', 'default'])
  await define(
    domain('web', {
      top: `<title>It's $(id) &lt;web&gt;</title><description>two
lines</description><metadata><vmctl:vm xmlns:vmctl="urn:pve:vmctl:1"><vmctl:os>ubuntu</vmctl:os><vmctl:user>ubuntu</vmctl:user></vmctl:vm></metadata>`,
      devices: `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${images}/web.qcow2'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
<interface type='network'><source network='default'/><model type='virtio'/></interface>
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`,
    }),
  )
  await define(
    domain('gpu "1" $(id);', {
      os: `<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='yes' secure='no' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader><nvram template='/usr/share/OVMF/OVMF_VARS_4M.fd'>/var/lib/libvirt/qemu/nvram/gpu_VARS.fd</nvram></os>`,
      devices: `<disk type='volume' device='disk'><driver name='qemu' type='qcow2'/><source pool='default' volume='base.qcow2'/><target dev='vda' bus='virtio'/></disk>
<disk type='block' device='disk'><source dev='/dev/sdx'/><target dev='vdb' bus='virtio'/></disk>
<disk type='network' device='disk'><driver name='qemu'/><source protocol='rbd' name='pool/image'/><target dev='vdc' bus='virtio'/></disk>
<interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>
<hostdev mode='subsystem' type='pci' managed='no'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>
<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0xaf' slot='0x1f' function='0x1'/></source></hostdev>
<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xbeef'/></source></hostdev>`,
    }),
  )
  for (const name of ['--all', ' begins and ends with a space ', '-x', '5', 'it&apos;s'])
    await define(domain(name))
  await run(['start', 'web'])
  const uuid = await run(['domuuid', 'web'])
  const gpu = (await run(['list', '--all', '--uuid', '--name']))
    .split('\n')
    .find((row) => row.includes('gpu "1"'))
  const gpuUuid = gpu?.slice(0, 36) ?? ''
  for (let second = 0; second < 60; second++) {
    if ((await run(['domifaddr', uuid])).includes('192.168.122')) break
    await sleep(1_000)
  }
  await record('list', [['list', '--all', '--uuid', '--name']])
  const read = (id: string): VirshCommand[] => [
    ['dominfo', id],
    ['dumpxml', id, '--inactive'],
    ['dumpxml', id],
  ]
  await record('read-running', read(uuid))
  await record('read-off', read(gpuUuid))
  await record('read-gone', read('00000000-0000-4000-8000-000000000000'))
  await record('some-fail', [
    ['domstate', uuid],
    ['dominfo', '00000000-0000-4000-8000-000000000000'],
    ['start', uuid],
    ['domstate', gpuUuid],
  ])
  await record('words', [
    ['echo', '--', '', '--all', "it's", '$(id)', 'a b;c', 'q"q', 'back\\slash', 'new\nline', '#x', 'é'],
  ])
  await record('unreachable', [['list']], 'qemu+unix:///system?socket=/nowhere')
  await record('start-fails', [['start', gpuUuid]])
  await record('addresses', [
    ['domifaddr', uuid, '--source', 'lease'],
    ['domifaddr', uuid, '--source', 'agent'],
    ['domifaddr', gpuUuid, '--source', 'lease'],
  ])
  await record('networks', [
    ['net-list', '--all', '--uuid'],
    ['net-dumpxml', 'default'],
    ['net-dhcp-leases', 'default'],
  ])
  await record('volumes', [
    ['pool-list', '--all', '--uuid'],
    ['pool-dumpxml', 'default'],
    ['vol-dumpxml', `${images}/web.qcow2`],
    ['vol-dumpxml', '/etc/passwd'],
    ['vol-path', '--pool=default', '--vol=base.qcow2'],
  ])
  for (const name of ['first; $(id)', '--all x'])
    await shell.withTemporaryFile(
      `<domainsnapshot><name>${name}</name><description>it's &lt;one&gt;</description></domainsnapshot>`,
      (path) => run(['snapshot-create', uuid, path]),
    )
  await record('snapshots', [
    ['snapshot-list', uuid, '--name'],
    ['snapshot-current', uuid, '--name'],
    ['snapshot-dumpxml', uuid, '--snapshotname=--all x'],
    ['snapshot-dumpxml', uuid, '--snapshotname=first; $(id)'],
    ['snapshot-dumpxml', uuid, '--snapshotname=none'],
    ['snapshot-list', gpuUuid, '--name'],
    ['snapshot-current', gpuUuid, '--name'],
  ])
  await shell.withTemporaryFile('<domainsnapshot><name>live</name></domainsnapshot>', (path) =>
    record('snapshot-refused', [['snapshot-create', gpuUuid, path]]),
  )
} finally {
  await lab.stop()
  await shell.close()
}
