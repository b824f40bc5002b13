/** The whole of a simulated cluster as plain JSON, so that it can be written to a file and read back. */
import type { Json } from '@pve/core'

export interface SimulatorState {
  version: '9.1' | '9.2'
  /** The node that answers; requests for others are passed on. */
  localNode: string
  /** Undefined for a single node that was never joined. */
  clusterName?: string
  options: Record<string, string>
  nodes: Record<string, NodeState>
  /** By storage id, in the order of the configuration file. */
  storages: Record<string, StorageState>
  /** By volume id; a volume of a storage that is not shared also names its node. */
  volumes: VolumeState[]
  pools: Record<string, PoolState>
  users: Record<string, UserState>
  groups: Record<string, { comment?: string; members: string[] }>
  /** Roles beside the built-in ones: privileges by role. */
  roles: Record<string, string[]>
  acl: AclEntry[]
  realms: RealmState[]
  /** By VM id. */
  guests: Record<string, GuestState>
  tasks: TaskState[]
  ha: Record<string, HaResourceState>
  clusterLog: LogEntry[]
  /** Signs tickets: those of one state are no good in another. */
  ticketKey: string
  nextPid: number
  nextLogId: number
}

export interface NodeState {
  online: boolean
  /** What the proxy answers for it while it is not online. Default 595 `Connection refused`. */
  unreachable?: { status: 595 | 596; reason: string }
  /** Its API daemon is down: only what the proxy itself does still works. */
  daemonDown?: boolean
  ip: string
  nodeid: number
  cores: number
  memoryBytes: number
  diskBytes: number
  diskUsedBytes: number
  /** Epoch seconds. */
  bootedAt: number
  fingerprint: string
  networks: Record<string, NetworkState>
  /** Device files, by path. Default: those that every kernel has. */
  devices?: Record<string, DeviceState>
  /** Files and users of the node itself. Made when a shell first asks. */
  inside?: InsideState
}

export interface DeviceState {
  /** Default: a character device. */
  kind?: 'block'
  major: number
  minor: number
  /** Permission bits. */
  mode: number
  gid: number
}

export interface NetworkState {
  type: 'bridge' | 'eth' | 'bond' | 'vlan' | 'OVSBridge'
  active: boolean
  autostart: boolean
  comment?: string
  cidr?: string
  gateway?: string
  ports?: string
  vlanAware?: boolean
}

export interface StorageState {
  type: string
  /** The other lines of its section, in their order. */
  options: Record<string, string>
  shared: boolean
  totalBytes: number
  /** Used by something that is not one of its volumes. */
  otherBytes: number
}

export interface VolumeState {
  storage: string
  node?: string
  /** The part after the colon: `100/vm-100-disk-0.raw`, `vm-100-disk-0`, `iso/x.iso`. */
  name: string
  content: 'images' | 'rootdir' | 'iso' | 'vztmpl' | 'backup' | 'snippets' | 'import'
  format: string
  sizeBytes: number
  /** Epoch seconds. */
  createdAt: number
  vmid?: number
  usedBytes?: number
  notes?: string
  protected?: boolean
  /** A backup: the guest as it was, so that it can be restored. */
  archive?: {
    type: 'qemu' | 'lxc'
    config: Record<string, string>
    disks: Record<string, number>
    inside?: InsideState
  }
}

export interface PoolState {
  comment?: string
  guests: number[]
  storages: string[]
}

export interface UserState {
  enable: boolean
  expire: number
  comment?: string
  email?: string
  firstname?: string
  lastname?: string
  groups: string[]
  password?: string
  tokens: Record<string, TokenState>
  /** Second factors: base32 secret of the TOTP, recovery codes that are left. */
  tfa?: { totp?: string; recovery?: string[] }
}

export interface TokenState {
  secret: string
  privsep: boolean
  expire: number
  comment?: string
}

export interface AclEntry {
  path: string
  type: 'user' | 'group' | 'token'
  ugid: string
  roleid: string
  propagate: boolean
}

export interface RealmState {
  realm: string
  type: string
  comment?: string
  default?: boolean
  tfa?: string
}

export interface GuestState {
  type: 'qemu' | 'lxc'
  vmid: number
  node: string
  /** Values as they stand in the configuration file. */
  config: Record<string, string>
  pending: Record<string, string>
  pendingDelete: string[]
  snapshots: Record<string, SnapshotState>
  /** The snapshot that the present state goes back to. */
  parent?: string
  running?: RunningState
  /** Epoch ms; `/cluster/resources` learns of it a few seconds later. */
  createdAt: number
  /** The demo guest's files, by path. */
  files?: Record<string, string>
  agentJobs?: Record<string, { exitCode: number; stdout: string; stderr: string; endsAt: number }>
  /** No agent answers although the configuration has one: a guest that boots nothing. */
  agentSilent?: boolean
  /** What a container holds. Made from `ostype` when a shell or a template first asks. */
  inside?: InsideState
}

/** What a shell finds in a container or on a node. */
export interface InsideState {
  distribution: { id: string; version: string; name: string }
  /** By absolute path; every folder has an entry of its own. */
  files: Record<string, FileState>
  /** Versions, by package. */
  packages: Record<string, string>
  users: Record<string, InsideUserState>
  groups: Record<string, { gid: number; members: string[] }>
  services: Record<string, { enabled: boolean; active: boolean }>
}

export interface FileState {
  /** Default: a file. */
  kind?: 'folder' | 'link'
  /** Of a link: where it leads. */
  content: string
  /** Default UTF-8. */
  encoding?: 'base64'
  /** Permission bits. */
  mode: number
  user: string
  group: string
}

export interface InsideUserState {
  uid: number
  gid: number
  home: string
  shell: string
  /** Hash as `/etc/shadow` has it. Undefined: locked. */
  password?: string
}

export interface RunningState {
  pid: number
  /** Epoch ms. */
  startedAt: number
  paused?: boolean
}

export interface SnapshotState {
  config: Record<string, string>
  /** Epoch seconds. */
  snaptime: number
  description?: string
  parent?: string
  vmstate?: boolean
  inside?: InsideState
}

export interface TaskState {
  upid: string
  node: string
  pid: number
  pstart: number
  /** Epoch seconds. */
  starttime: number
  type: string
  id: string
  /** Without the token: `root@pam`. */
  user: string
  tokenid?: string
  /** Epoch ms. */
  startedAt: number
  /** Epoch ms at which it ends, when nobody stops it. */
  endsAt: number
  exitstatus?: string
  /** Lines appear at their time (epoch ms). */
  log: { at: number; text: string }[]
  /** What it does when it ends. Gone once done. */
  work?: TaskWork
  /** VM ids whose configuration file it holds locked while it runs. */
  holds?: number[]
}

export interface TaskWork {
  kind: string
  arguments: Record<string, Json>
}

export interface HaResourceState {
  state: string
  type: 'vm' | 'ct'
  comment?: string
  group?: string
  max_restart?: number
  max_relocate?: number
  failback?: number
}

export interface LogEntry {
  /** Epoch seconds. */
  time: number
  user: string
  node: string
  pid: number
  tag: string
  pri: number
  msg: string
  uid: number
}
