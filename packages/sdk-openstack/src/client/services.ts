/** The services of OpenStack by their official types, and the other names that catalogs know them by. */

export const serviceNames = [
  'identity',
  'compute',
  'image',
  'network',
  'block-storage',
  'object-store',
  'load-balancer',
  'placement',
  'orchestration',
  'key-manager',
  'dns',
  'shared-file-system',
  'metric',
  'alarm',
  'container-infrastructure-management',
] as const

/** A service's official type (https://service-types.openstack.org). */
export type ServiceName = (typeof serviceNames)[number]

interface ServiceFacts {
  /** Types of the catalog that mean this service, the official one first; a catalog may have any of them. */
  readonly catalogTypes: readonly string[]
  /** What its developers call it, for messages: "Nova". */
  readonly project: string
  /** Major version to look for among those that a version document offers; undefined: the API has no versions. */
  readonly majorVersion: number | undefined
  /** The microversion header's first word; undefined: the service has no microversions. */
  readonly microversionType?: string
}

/** Sources: service-types authority; version documents of the lab (Zed). */
export const services: Readonly<Record<ServiceName, ServiceFacts>> = {
  identity: { catalogTypes: ['identity'], project: 'Keystone', majorVersion: 3 },
  compute: { catalogTypes: ['compute'], project: 'Nova', majorVersion: 2, microversionType: 'compute' },
  image: { catalogTypes: ['image'], project: 'Glance', majorVersion: 2 },
  network: { catalogTypes: ['network'], project: 'Neutron', majorVersion: 2 },
  'block-storage': {
    catalogTypes: ['block-storage', 'block-store', 'volumev3', 'volume'],
    project: 'Cinder',
    majorVersion: 3,
    microversionType: 'volume',
  },
  'object-store': { catalogTypes: ['object-store'], project: 'Swift', majorVersion: undefined },
  'load-balancer': { catalogTypes: ['load-balancer'], project: 'Octavia', majorVersion: 2 },
  placement: {
    catalogTypes: ['placement'],
    project: 'Placement',
    majorVersion: 1,
    microversionType: 'placement',
  },
  orchestration: { catalogTypes: ['orchestration'], project: 'Heat', majorVersion: 1 },
  'key-manager': { catalogTypes: ['key-manager'], project: 'Barbican', majorVersion: 1 },
  dns: { catalogTypes: ['dns'], project: 'Designate', majorVersion: 2 },
  'shared-file-system': {
    catalogTypes: ['shared-file-system', 'sharev2', 'share'],
    project: 'Manila',
    majorVersion: 2,
    microversionType: 'shared-file-system',
  },
  metric: { catalogTypes: ['metric'], project: 'Gnocchi', majorVersion: 1 },
  alarm: { catalogTypes: ['alarm', 'alarming'], project: 'Aodh', majorVersion: 2 },
  'container-infrastructure-management': {
    catalogTypes: ['container-infrastructure-management', 'container-infrastructure', 'container-infra'],
    project: 'Magnum',
    majorVersion: 1,
    microversionType: 'container-infra',
  },
}

/**
 * The service that a catalog's type means: `volumev3` → `block-storage`; undefined for one that is not known here.
 * @example
 * serviceOfType('volumev3') // 'block-storage'
 * serviceOfType('rating') // undefined
 */
export function serviceOfType(type: string): ServiceName | undefined {
  return serviceNames.find((name) => services[name].catalogTypes.includes(type))
}
