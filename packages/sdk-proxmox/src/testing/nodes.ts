/** /nodes and what a node says of itself; version. */
import { nodeNumbers } from './cluster.js'
import { may } from './permissions.js'
import { type Call, epochSeconds, type Handlers, nodeOf } from './world.js'

const releases = {
  '9.1': { release: '9.1', version: '9.1.9', repoid: 'ee7bad0a3d1546c9' },
  '9.2': { release: '9.2', version: '9.2.11', repoid: '14a22df35955d97d' },
} as const

const version = (call: Call) => ({ ...releases[call.state.version] })

function list(call: Call): unknown {
  const { state } = call
  return Object.entries(state.nodes).map(([name, node]) => ({
    id: `node/${name}`,
    type: 'node',
    node: name,
    level: '',
    status: node.online ? 'online' : 'offline',
    ssl_fingerprint: node.fingerprint,
    ...(node.online &&
      may(state, call.who, `/nodes/${name}`, 'Sys.Audit') && {
        ...nodeNumbers(call, name),
        uptime: uptime(call, name),
      }),
  }))
}

const uptime = (call: Call, name: string): number =>
  Math.max(0, epochSeconds(call.world) - nodeOf(call.world, name).bootedAt)

function status(call: Call): unknown {
  const node = nodeOf(call.world, call.node)
  const { cpu = 0, mem = 0 } = nodeNumbers(call, call.node)
  const { release, version: full, repoid } = version(call)
  const kernel = release === '9.1' ? '6.17.2-1-pve' : '6.17.13-2-pve'
  return {
    uptime: uptime(call, call.node),
    idle: 0,
    wait: 0,
    cpu,
    loadavg: [
      (cpu * node.cores).toFixed(2),
      (cpu * node.cores * 0.9).toFixed(2),
      (cpu * node.cores * 0.8).toFixed(2),
    ],
    pveversion: `pve-manager/${full}/${repoid}`,
    kversion: `Linux ${kernel} #1 SMP PREEMPT_DYNAMIC PMX`,
    'current-kernel': {
      sysname: 'Linux',
      release: kernel,
      version: '#1 SMP PREEMPT_DYNAMIC PMX',
      machine: 'x86_64',
    },
    'boot-info': { mode: 'legacy-bios' },
    cpuinfo: {
      vendor: 'AuthenticAMD',
      model: 'AMD EPYC 7313P 16-Core Processor',
      cores: node.cores,
      cpus: node.cores,
      sockets: 1,
      family: '25',
      hvm: '1',
      mhz: '3000.000',
      user_hz: 100,
      flags:
        'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht syscall nx rdtscp lm svm aes avx avx2',
    },
    memory: {
      total: node.memoryBytes,
      used: mem,
      free: node.memoryBytes - mem,
      available: node.memoryBytes - mem,
    },
    swap: { total: 0, used: 0, free: 0 },
    rootfs: {
      total: node.diskBytes,
      used: node.diskUsedBytes,
      free: node.diskBytes - node.diskUsedBytes,
      avail: node.diskBytes - node.diskUsedBytes,
    },
    ksm: { shared: 0 },
  }
}

function time(call: Call): unknown {
  const seconds = epochSeconds(call.world)
  return { timezone: 'Etc/UTC', time: seconds, localtime: seconds }
}

/** Kinds that `type` asks for together. */
const groups: Readonly<Record<string, readonly string[]>> = {
  any_bridge: ['bridge', 'OVSBridge'],
  any_local_bridge: ['bridge', 'OVSBridge'],
  include_sdn: ['bridge', 'OVSBridge'],
}

function network(call: Call): unknown {
  const { state, who } = call
  const type = call.optional('type')
  return Object.entries(nodeOf(call.world, call.node).networks)
    .filter(([, one]) => type === undefined || (groups[type] ?? [type]).includes(one.type))
    .filter(
      ([iface, one]) =>
        may(state, who, `/nodes/${call.node}`, 'Sys.Audit') ||
        (one.type === 'bridge' && may(state, who, `/sdn/zones/localnetwork/${iface}`, 'SDN.Use')),
    )
    .map(([iface, one], index) => ({
      iface,
      type: one.type,
      priority: index + 3,
      method: one.cidr === undefined ? 'manual' : 'static',
      method6: 'manual',
      families: ['inet'],
      ...(one.active && { active: 1 }),
      ...(one.autostart && { autostart: 1 }),
      ...(one.type === 'bridge' && { bridge_ports: one.ports ?? '', bridge_stp: 'off', bridge_fd: '0' }),
      ...(one.vlanAware && { bridge_vlan_aware: 1 }),
      ...(one.comment !== undefined && { comments: `${one.comment}\n` }),
      ...(one.cidr !== undefined && {
        cidr: one.cidr,
        address: one.cidr.split('/')[0],
        netmask: one.cidr.split('/')[1],
      }),
      ...(one.gateway !== undefined && { gateway: one.gateway }),
    }))
}

const nodeIndex =
  'aplinfo apt capabilities ceph certificates config disks dns firewall hardware hosts journal lxc migrateall netstat network qemu query-oci-repo-tags query-url-metadata replication report rrd rrddata scan sdn services spiceshell startall status stopall storage subscription suspendall syslog tasks termproxy time version vncshell vzdump wakeonlan'
    .split(' ')
    .map((name) => ({ name }))

export const nodeHandlers: Handlers = {
  'GET /version': version,
  'GET /nodes': list,
  'GET /nodes/{node}': () => nodeIndex,
  'GET /nodes/{node}/status': status,
  'GET /nodes/{node}/version': version,
  'GET /nodes/{node}/time': time,
  'GET /nodes/{node}/dns': () => ({ dns1: '10.255.255.53' }),
  'GET /nodes/{node}/network': network,
}
