/** The server of the recorded exchanges, as it was before the first of them. */
import { node } from './seed-node.js'
import type { SimulatorState } from './state.js'

export function recordedState(state: SimulatorState, now: number): SimulatorState {
  const seconds = Math.floor(now / 1000)
  const memoryBytes = 25_276_510_208
  const diskBytes = 270_553_174_016
  const diskUsedBytes = 32_083_402_752
  state.nodes = {
    pve1: node(now, 1, {
      cores: 2,
      memoryBytes,
      diskBytes,
      diskUsedBytes,
      bootedAt: seconds - 3000,
      networks: { vmbr0: { type: 'bridge', active: true, autostart: true } },
    }),
  }
  state.options = { 'guests-boot-nothing': '1' }
  state.storages = {
    local: {
      type: 'dir',
      options: {
        path: '/var/lib/vz',
        content: 'rootdir,snippets,backup,vztmpl,images,iso',
        priority: '0',
        'prune-backups': 'keep-all=1',
      },
      shared: false,
      totalBytes: diskBytes,
      otherBytes: diskUsedBytes,
    },
  }
  const root = state.users['root@pam']
  if (root) {
    root.password = 'pve-root-1'
    root.tokens = {}
  }
  for (const realm of state.realms) delete realm.default
  const local = { storage: 'local', node: 'pve1', createdAt: seconds - 600 }
  state.volumes = [
    {
      ...local,
      name: '100/vm-100-disk-0.raw',
      content: 'images',
      format: 'raw',
      sizeBytes: 4 * 1024 ** 3,
      vmid: 100,
      usedBytes: 4096,
    },
    {
      ...local,
      name: '200/vm-200-disk-0.raw',
      content: 'rootdir',
      format: 'raw',
      sizeBytes: 1024 ** 3,
      vmid: 200,
      usedBytes: 36_814_848,
    },
    {
      ...local,
      name: 'iso/test-1.iso',
      content: 'iso',
      format: 'iso',
      sizeBytes: 1024 ** 2,
      usedBytes: 1024 ** 2,
    },
    {
      ...local,
      name: 'vztmpl/debian-13-mini_13.0-1_amd64.tar.gz',
      content: 'vztmpl',
      format: 'tgz',
      sizeBytes: 1_072_276,
      usedBytes: 1_072_276,
    },
  ]
  const guest = { node: 'pve1', pending: {}, pendingDelete: [], snapshots: {}, createdAt: now - 600_000 }
  state.guests = {
    '100': {
      ...guest,
      type: 'qemu',
      vmid: 100,
      agentSilent: true,
      config: {
        name: 'vm100',
        cores: '2',
        memory: '512',
        boot: 'order=scsi0',
        scsi0: 'local:100/vm-100-disk-0.raw,size=4G',
      },
    },
    '200': {
      ...guest,
      type: 'lxc',
      vmid: 200,
      config: {
        hostname: 'ct200',
        cores: '1',
        memory: '256',
        swap: '512',
        arch: 'amd64',
        ostype: 'debian',
        rootfs: 'local:200/vm-200-disk-0.raw,size=1G',
      },
    },
  }
  state.nextPid = 530
  return state
}
