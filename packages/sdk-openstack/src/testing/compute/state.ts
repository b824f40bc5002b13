/** What the compute service keeps. */

export interface FlavorState {
  readonly id: string
  readonly name: string
  readonly ram: number
  readonly disk: number
  readonly swap: number
  readonly ephemeral: number
  readonly vcpus: number
  readonly isPublic: boolean
  readonly description: string | null
  extraSpecs: Record<string, string>
}

/** As the server had it when it was made or resized; the flavor itself may be gone. */
export interface EmbeddedFlavor {
  readonly id: string
  readonly vcpus: number
  readonly ram: number
  readonly disk: number
  readonly ephemeral: number
  readonly swap: number
  readonly original_name: string
  readonly extra_specs: Readonly<Record<string, string>>
}

export type VmState =
  | 'building'
  | 'active'
  | 'stopped'
  | 'paused'
  | 'suspended'
  | 'rescued'
  | 'resized'
  | 'shelved'
  | 'shelved_offloaded'
  | 'error'

export interface InstanceActionState {
  readonly action: string
  readonly requestId: string
  readonly userId: string
  readonly projectId: string
  readonly startTime: string
  updatedAt: string
  message: string | null
  readonly event: string
  /** Null: it has not ended. */
  result: 'Success' | 'Error' | null
}

export interface AttachedVolume {
  readonly volumeId: string
  readonly device: string
  deleteOnTermination: boolean
  readonly tag: string | null
  readonly isRoot: boolean
}

export interface ServerState {
  readonly id: string
  /** Of `instance-00000001`. */
  readonly number: number
  name: string
  description: string | null
  readonly projectId: string
  readonly userId: string
  vmState: VmState
  taskState: string | null
  /** Nova's numbers: 0 none, 1 running, 3 paused, 4 shut down. */
  powerState: number
  /** Empty: booted from a volume. */
  imageId: string
  flavor: EmbeddedFlavor
  readonly created: string
  updated: string
  launchedAt: string | null
  host: string | null
  /** As the user asked, or empty. */
  readonly wantedZone: string
  readonly keyName: string | null
  metadata: Record<string, string>
  tags: string[]
  locked: boolean
  lockedByAdmin: boolean
  lockedReason: string | null
  fault: { readonly code: number; readonly created: string; readonly message: string } | null
  /** Ids of ports, in the order in which they were attached. */
  ports: string[]
  /** Those of them that came from the user, and stay when the server goes. */
  givenPorts: string[]
  volumes: AttachedVolume[]
  readonly configDrive: boolean
  readonly serverGroupId: string | null
  /** While a resize waits for its confirmation. */
  oldFlavor: EmbeddedFlavor | null
  /** What it goes back to after a rescue, a resize or shelving. */
  stateBefore: VmState | null
  actions: InstanceActionState[]
}

export interface KeypairState {
  readonly id: number
  readonly name: string
  readonly userId: string
  readonly type: 'ssh' | 'x509'
  readonly publicKey: string
  readonly fingerprint: string
  readonly createdAt: string
}

export interface ServerGroupState {
  readonly id: string
  readonly name: string
  readonly policy: string
  readonly projectId: string
  readonly userId: string
  readonly rules: Readonly<Record<string, number>>
}

export interface ComputeQuota {
  instances: number
  cores: number
  ram: number
  key_pairs: number
  server_groups: number
  server_group_members: number
  metadata_items: number
}

export interface ComputeState {
  flavors: Record<string, FlavorState>
  servers: Record<string, ServerState>
  /** By user id and name, with a blank between. */
  keypairs: Record<string, KeypairState>
  serverGroups: Record<string, ServerGroupState>
  /** By project; a project without one has the default. */
  quotas: Record<string, ComputeQuota>
  defaultQuota: ComputeQuota
  hosts: string[]
  /** Of the next server. */
  nextNumber: number
}
