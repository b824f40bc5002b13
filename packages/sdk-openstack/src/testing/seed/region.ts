/** Fills a region, thing by thing. Times lie before `now`. */
import { createHash } from 'node:crypto'
import type { SnapshotState, VolumeState } from '../block-storage/state.js'
import { fingerprintOfKey } from '../compute/fingerprint.js'
import type { FlavorState, ServerState } from '../compute/state.js'
import { longStampOf, newHexId, newId, stampOf } from '../engine/call.js'
import type { ImageRecord } from '../image/state.js'
import { defaultPools, rangeOf, toAddress } from '../network/addresses.js'
import { macOf } from '../network/allocate.js'
import type {
  FloatingIpRecord,
  NetworkRecord,
  PortRecord,
  RouterRecord,
  SecurityGroupRecord,
  SecurityGroupRuleRecord,
  SubnetRecord,
} from '../network/state.js'
import type { RegionState, SimulatorState } from '../state.js'

/** What a region needs of the cloud that it is in. */
interface Naming {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly state: SimulatorState
  idOf(text: string): string
  hexOf(text: string): string
}

interface ServerSpec {
  readonly name: string
  readonly project: string
  readonly user: string
  readonly flavor: string
  /** Id; empty: from a volume. */
  readonly image: string
  readonly network?: string
  readonly groups?: readonly string[]
  readonly keyName?: string
  readonly hoursOld?: number
  readonly more?: Partial<ServerState>
}

export class RegionBuilder {
  constructor(
    readonly cloud: Naming,
    readonly id: string,
    readonly region: RegionState,
  ) {}

  private uuid(text: string): string {
    return this.cloud.idOf(`${this.id} ${text}`)
  }

  stamp(hoursOld: number): string {
    return stampOf(this.cloud.now - hoursOld * 3_600_000)
  }

  private standard(name: string, project: string, hoursOld: number, description = '') {
    return {
      name,
      project_id: project,
      description,
      tags: [],
      created_at: this.stamp(hoursOld),
      updated_at: this.stamp(hoursOld),
      revision_number: 1,
    }
  }

  flavor(
    id: string,
    name: string,
    vcpus: number,
    ram: number,
    disk: number,
    more: Partial<FlavorState> = {},
  ): void {
    this.region.compute.flavors[id] = {
      id,
      name,
      vcpus,
      ram,
      disk,
      swap: 0,
      ephemeral: 0,
      isPublic: true,
      description: null,
      extraSpecs: {},
      ...more,
    }
  }

  image(name: string, owner: string, more: Partial<ImageRecord> = {}): string {
    const id = this.uuid(`image ${name}`)
    const size = more.size ?? 600 * 1024 * 1024
    this.region.image.images[id] = {
      id,
      name,
      disk_format: 'qcow2',
      container_format: 'bare',
      visibility: 'public',
      size,
      virtual_size: size * 4,
      status: 'active',
      checksum: this.cloud.hexOf(`checksum ${name}`),
      protected: false,
      min_ram: 0,
      min_disk: 0,
      owner,
      os_hidden: false,
      os_hash_algo: 'sha512',
      os_hash_value: createHash('sha512').update(name).digest('hex'),
      created_at: this.stamp(24 * 60),
      updated_at: this.stamp(24 * 60),
      tags: [],
      properties: {},
      members: [],
      ...more,
    }
    return id
  }

  network(name: string, project: string, more: Partial<NetworkRecord> = {}): string {
    const id = this.uuid(`network ${name}`)
    const external = more['router:external'] ?? false
    this.region.network.nextSegment++
    this.region.network.networks[id] = {
      id,
      ...this.standard(name, project, 24 * 40),
      admin_state_up: true,
      mtu: external ? 1500 : 1450,
      status: 'ACTIVE',
      shared: false,
      'router:external': external,
      is_default: false,
      port_security_enabled: true,
      qos_policy_id: null,
      dns_domain: '',
      'provider:network_type': external ? 'flat' : 'vxlan',
      'provider:physical_network': external ? name : null,
      'provider:segmentation_id': external ? null : this.region.network.nextSegment,
      ...more,
    }
    return id
  }

  subnet(name: string, networkId: string, cidr: string, more: Partial<SubnetRecord> = {}): string {
    const id = this.uuid(`subnet ${name}`)
    const range = rangeOf(cidr)
    if (!range) throw new TypeError(`${cidr} is no CIDR`)
    const gateway =
      more.gateway_ip === undefined
        ? toAddress(range.first + (range.bits === 32 ? 1n : 0n), range.bits)
        : more.gateway_ip
    const project = this.region.network.networks[networkId]?.project_id ?? ''
    this.region.network.subnets[id] = {
      id,
      ...this.standard(name, project, 24 * 40),
      revision_number: 0,
      network_id: networkId,
      ip_version: range.bits === 32 ? 4 : 6,
      cidr,
      gateway_ip: gateway,
      enable_dhcp: true,
      allocation_pools: defaultPools(cidr, gateway),
      dns_nameservers: [],
      host_routes: [],
      ipv6_ra_mode: null,
      ipv6_address_mode: null,
      ...more,
    }
    return id
  }

  /** @param address in the subnet */
  port(key: string, subnetId: string, address: string, more: Partial<PortRecord> = {}): string {
    const id = this.uuid(`port ${key}`)
    const subnet = this.region.network.subnets[subnetId]
    this.region.network.ports[id] = {
      id,
      ...this.standard('', subnet?.project_id ?? '', 24 * 10),
      network_id: subnet?.network_id ?? '',
      mac_address: macOf(id),
      admin_state_up: true,
      status: 'ACTIVE',
      device_id: '',
      device_owner: '',
      fixed_ips: [{ subnet_id: subnetId, ip_address: address }],
      security_groups: [],
      allowed_address_pairs: [],
      port_security_enabled: true,
      qos_policy_id: null,
      'binding:vnic_type': 'normal',
      'binding:host_id': '',
      dns_name: '',
      ...more,
    }
    return id
  }

  /** With its gateway's port and one for each subnet. */
  router(
    name: string,
    project: string,
    external: { subnet: string; address: string } | undefined,
    subnets: readonly string[],
  ): string {
    const id = this.uuid(`router ${name}`)
    const { network } = this.region
    const gateway = external && network.subnets[external.subnet]
    const record: RouterRecord = {
      id,
      ...this.standard(name, project, 24 * 40),
      admin_state_up: true,
      status: 'ACTIVE',
      external_gateway_info:
        external && gateway
          ? {
              network_id: gateway.network_id,
              external_fixed_ips: [{ subnet_id: external.subnet, ip_address: external.address }],
              enable_snat: true,
            }
          : null,
      routes: [],
    }
    network.routers[id] = record
    if (external)
      this.port(`${name} gateway`, external.subnet, external.address, {
        project_id: '',
        device_id: id,
        device_owner: 'network:router_gateway',
        port_security_enabled: false,
      })
    for (const subnet of subnets) {
      this.port(`${name} ${subnet}`, subnet, network.subnets[subnet]?.gateway_ip ?? '', {
        device_id: id,
        device_owner: 'network:router_interface',
        port_security_enabled: false,
      })
    }
    return id
  }

  /** With the rules that every group starts with. */
  securityGroup(
    name: string,
    project: string,
    description = '',
    more: Partial<SecurityGroupRecord> = {},
  ): string {
    const id = this.uuid(`security group ${project} ${name}`)
    this.region.network.securityGroups[id] = {
      id,
      ...this.standard(name, project, 24 * 40, description),
      stateful: true,
      ...more,
    }
    for (const ethertype of ['IPv4', 'IPv6'] as const) {
      this.rule(id, { direction: 'egress', ethertype, description: null })
      if (name === 'default')
        this.rule(id, { direction: 'ingress', ethertype, remote_group_id: id, description: null })
    }
    return id
  }

  rule(groupId: string, more: Partial<SecurityGroupRuleRecord>): string {
    const id = newId(this.cloud.state)
    const group = this.region.network.securityGroups[groupId]
    this.region.network.securityGroupRules[id] = {
      id,
      project_id: group?.project_id ?? '',
      security_group_id: groupId,
      ethertype: 'IPv4',
      direction: 'ingress',
      protocol: null,
      port_range_min: null,
      port_range_max: null,
      remote_ip_prefix: null,
      remote_group_id: null,
      description: '',
      created_at: group?.created_at ?? this.stamp(0),
      revision_number: 0,
      ...more,
    }
    return id
  }

  floatingIp(
    address: string,
    networkId: string,
    project: string,
    to?: { port: string; router: string },
  ): string {
    const id = this.uuid(`floating ip ${address}`)
    const port = to && this.region.network.ports[to.port]
    const { name: _, ...standard } = this.standard('', project, 24 * 9)
    const record: FloatingIpRecord = {
      id,
      ...standard,
      floating_ip_address: address,
      floating_network_id: networkId,
      router_id: to?.router ?? null,
      port_id: port?.id ?? null,
      fixed_ip_address: port?.fixed_ips[0]?.ip_address ?? null,
      status: port ? 'ACTIVE' : 'DOWN',
    }
    this.region.network.floatingIps[id] = record
    return id
  }

  /** @param address of its port in the subnet `network` */
  server(spec: ServerSpec, address?: string): string {
    const { compute, network } = this.region
    const id = this.uuid(`server ${spec.name}`)
    const flavor = compute.flavors[spec.flavor]
    if (!flavor) throw new TypeError(`no flavor ${spec.flavor}`)
    const hoursOld = spec.hoursOld ?? 24
    const number = compute.nextNumber++
    const host = compute.hosts[number % compute.hosts.length] ?? null
    const subnet = spec.network
    const ports =
      subnet !== undefined && address !== undefined
        ? [
            this.port(`server ${spec.name}`, subnet, address, {
              project_id: spec.project,
              device_id: id,
              device_owner: 'compute:nova',
              security_groups: [...(spec.groups ?? [])],
              'binding:host_id': host ?? '',
              created_at: this.stamp(hoursOld),
              dns_name: spec.name.toLowerCase(),
            }),
          ]
        : []
    for (const portId of ports) {
      const port = network.ports[portId]
      if (port && spec.more?.vmState === 'error') port.status = 'DOWN'
    }
    compute.servers[id] = {
      id,
      number,
      name: spec.name,
      description: null,
      projectId: spec.project,
      userId: spec.user,
      vmState: 'active',
      taskState: null,
      powerState: 1,
      imageId: spec.image,
      flavor: {
        id: flavor.id,
        vcpus: flavor.vcpus,
        ram: flavor.ram,
        disk: flavor.disk,
        ephemeral: flavor.ephemeral,
        swap: flavor.swap,
        original_name: flavor.name,
        extra_specs: flavor.extraSpecs,
      },
      created: this.stamp(hoursOld),
      updated: this.stamp(hoursOld / 2),
      launchedAt: this.stamp(hoursOld),
      host,
      wantedZone: '',
      keyName: spec.keyName || null,
      metadata: {},
      tags: [],
      locked: false,
      lockedByAdmin: false,
      lockedReason: null,
      fault: null,
      ports,
      givenPorts: [],
      volumes: [],
      configDrive: false,
      serverGroupId: null,
      oldFlavor: null,
      stateBefore: null,
      actions: [
        {
          action: 'create',
          requestId: `req-${newId(this.cloud.state)}`,
          userId: spec.user,
          projectId: spec.project,
          startTime: this.stamp(hoursOld),
          updatedAt: this.stamp(hoursOld),
          message: null,
          event: 'compute__do_build_and_run_instance',
          result: 'Success',
        },
      ],
      ...spec.more,
    }
    return id
  }

  keypair(name: string, userId: string, publicKey: string): void {
    this.region.compute.keypairs[`${userId} ${name}`] = {
      id: Object.keys(this.region.compute.keypairs).length + 1,
      name,
      userId,
      type: 'ssh',
      publicKey,
      fingerprint: fingerprintOfKey(publicKey),
      createdAt: longStampOf(this.cloud.now - 90 * 24 * 3_600_000),
    }
  }

  volumeType(name: string, description: string, extraSpecs: Record<string, string> = {}): void {
    const id = this.uuid(`volume type ${name}`)
    this.region.blockStorage.types[id] = { id, name, is_public: true, description, extra_specs: extraSpecs }
    this.region.blockStorage.defaultType ||= name
  }

  volume(
    name: string,
    size: number,
    project: string,
    user: string,
    more: Partial<VolumeState> = {},
    hoursOld = 48,
  ): string {
    const id = this.uuid(`volume ${name}`)
    const at = longStampOf(this.cloud.now - hoursOld * 3_600_000)
    this.region.blockStorage.volumes[id] = {
      id,
      projectId: project,
      userId: user,
      status: 'available',
      size,
      availability_zone: 'nova',
      created_at: at,
      updated_at: at,
      name,
      description: null,
      volume_type: this.region.blockStorage.defaultType,
      snapshot_id: null,
      source_volid: null,
      metadata: {},
      bootable: false,
      multiattach: false,
      attachments: [],
      imageMetadata: null,
      ...more,
    }
    return id
  }

  /** On both sides. */
  attach(volumeId: string, serverId: string, device: string, isRoot = false): void {
    const volume = this.region.blockStorage.volumes[volumeId]
    const server = this.region.compute.servers[serverId]
    if (!volume || !server) throw new TypeError('no such volume or server')
    volume.status = 'in-use'
    volume.attachments.push({
      attachmentId: newId(this.cloud.state),
      serverId,
      device,
      attachedAt: volume.created_at,
    })
    server.volumes.push({ volumeId, device, deleteOnTermination: false, tag: null, isRoot })
  }

  snapshot(name: string, volumeId: string, hoursOld: number, more: Partial<SnapshotState> = {}): string {
    const id = this.uuid(`snapshot ${name}`)
    const volume = this.region.blockStorage.volumes[volumeId]
    const at = longStampOf(this.cloud.now - hoursOld * 3_600_000)
    this.region.blockStorage.snapshots[id] = {
      id,
      projectId: volume?.projectId ?? '',
      userId: volume?.userId ?? '',
      volume_id: volumeId,
      status: 'available',
      size: volume?.size ?? 1,
      name,
      description: null,
      created_at: at,
      updated_at: at,
      metadata: {},
      ...more,
    }
    return id
  }

  applicationCredential(name: string, userId: string, projectId: string, secret: string): string {
    const id = newHexId(this.cloud.state)
    this.cloud.state.identity.applicationCredentials[id] = {
      id,
      name,
      description: '',
      userId,
      projectId,
      roles: ['member', 'reader'],
      secret,
      expiresAt: null,
      unrestricted: false,
    }
    return id
  }
}
