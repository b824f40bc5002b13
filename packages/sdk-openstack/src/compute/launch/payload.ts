/** A resolved launch as Nova's request. Pure. */
import type { JsonObject } from '@pve/core'
import { launchKey } from './own-servers.js'
import type { BootSource, ResolvedLaunch } from './resolve.js'

/**
 * What `POST /servers` is sent for a launch.
 *
 * @param key of this creation; after a lost answer its servers are found by it
 */
export function launchBody(
  launch: ResolvedLaunch,
  key: string,
): { server: JsonObject; 'os:scheduler_hints'?: JsonObject } {
  const { spec, flavor, boot, networks, securityGroupIds, serverGroupId } = launch
  return {
    server: {
      name: spec.name,
      flavorRef: flavor.id,
      ...bootFields(boot),
      networks:
        typeof networks === 'string'
          ? networks
          : networks.map((one) =>
              'portId' in one
                ? { port: one.portId }
                : { uuid: one.networkId, ...(one.fixedIp !== undefined && { fixed_ip: one.fixedIp }) },
            ),
      ...(spec.keypair !== undefined && { key_name: spec.keypair }),
      // Called names, but Nova takes ids, and of two groups with one name only the id says which.
      ...(securityGroupIds && { security_groups: securityGroupIds.map((id) => ({ name: id })) }),
      ...(spec.userData !== undefined && { user_data: Buffer.from(spec.userData).toString('base64') }),
      ...(spec.count > 1 && { min_count: spec.count, max_count: spec.count }),
      ...(spec.availabilityZone !== undefined && { availability_zone: spec.availabilityZone }),
      metadata: { ...spec.metadata, [launchKey]: key },
      ...(spec.tags.length > 0 && { tags: [...spec.tags] }),
      ...(spec.description !== undefined && { description: spec.description }),
      ...(spec.configDrive !== undefined && { config_drive: spec.configDrive }),
    },
    ...(serverGroupId !== undefined && { 'os:scheduler_hints': { group: serverGroupId } }),
  }
}

function bootFields(boot: BootSource): JsonObject {
  if (boot.from === 'image') return { imageRef: boot.imageId }
  const common = { boot_index: 0, destination_type: 'volume', delete_on_termination: boot.deleteWithServer }
  if (boot.from === 'volume')
    return { block_device_mapping_v2: [{ ...common, source_type: 'volume', uuid: boot.volumeId }] }
  return {
    block_device_mapping_v2: [
      {
        ...common,
        source_type: boot.source,
        uuid: boot.sourceId,
        volume_size: boot.sizeGiB,
        ...(boot.type !== undefined && { volume_type: boot.type }),
      },
    ],
  }
}

/** The same for people: user data can hold passwords, so only its length is shown. */
export function shownBody(body: ReturnType<typeof launchBody>): JsonObject {
  const data = body.server['user_data']
  if (typeof data !== 'string') return { ...body }
  const bytes = Buffer.from(data, 'base64').length
  return { ...body, server: { ...body.server, user_data: `… (${bytes} bytes)` } }
}

/** The names that Nova gives: a number for each of several. */
export function serverNames({ name, count }: { readonly name: string; readonly count: number }): string[] {
  return count === 1 ? [name] : Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
}
