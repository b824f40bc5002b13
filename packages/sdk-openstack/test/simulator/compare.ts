/** Whether two answers agree: in status and shape, and in what is determined. */
import { type Answer, type Exchange, partner } from './replay.js'

/** Values that follow from the requests alone. */
const determined = new Set([
  'name',
  'size',
  'vm_state',
  'power_state',
  'min_disk',
  'min_ram',
  'disk_format',
  'visibility',
  'cidr',
  'ip_version',
  'gateway_ip',
  'direction',
  'ethertype',
  'protocol',
  'port_range_min',
  'port_range_max',
  'admin_state_up',
  'shared',
  'mtu',
  'ram',
  'vcpus',
  'disk',
  'code',
  'title',
  'type',
  'locked',
  'locked_reason',
  'volume_type',
  'metadata',
  'tags',
])

/** Rules have no names: the one that says the same. */
function rulePartner(one: unknown, list: readonly unknown[]): unknown {
  const key = (value: unknown) => {
    const entries = new Map<string, unknown>(Object.entries(Object(value)))
    return entries.has('direction')
      ? JSON.stringify(
          ['direction', 'ethertype', 'protocol', 'port_range_min'].map((name) => entries.get(name)),
        )
      : undefined
  }
  const own = key(one)
  return own === undefined ? undefined : list.find((other) => key(other) === own)
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

export function differences(exchange: Exchange, got: Answer, mapped: (text: string) => string): string[] {
  const { response } = exchange
  if (response.status !== got.status)
    return [
      `status ${response.status} recorded, ${got.status} given: ${JSON.stringify(got.body).slice(0, 160)}`,
    ]
  const found: string[] = []
  for (const name of ['location', 'retry-after', 'openstack-api-version']) {
    const has = got.headers.get(name) !== null
    if ((response.headers[name] !== undefined) !== has)
      found.push(`header ${name}: recorded ${response.headers[name]}, given ${got.headers.get(name)}`)
  }
  if (
    response.headers['openstack-api-version'] !== undefined &&
    response.headers['openstack-api-version'] !== got.headers.get('openstack-api-version')
  )
    found.push(`microversion ${got.headers.get('openstack-api-version')}`)
  const isRefusal = response.status >= 400
  compare(response.body ?? '', got.body ?? '', '', isRefusal, mapped, found)
  return found
}

function compare(
  recorded: unknown,
  got: unknown,
  path: string,
  exact: boolean,
  mapped: (text: string) => string,
  found: string[],
): void {
  const kind = kindOf(recorded)
  const other = kindOf(got)
  if (kind === 'null' || other === 'null') {
    // Null stands for what is not yet: a value of any type may take its place.
    if (exact && kind !== other) found.push(`${path}: ${kind} recorded, ${other} given`)
    return
  }
  if (kind !== other) {
    found.push(`${path}: ${kind} recorded, ${other} given`)
    return
  }
  if (Array.isArray(recorded) && Array.isArray(got)) {
    if (recorded.length > 0 && got.length === 0) found.push(`${path}: items recorded, none given`)
    if (got.length > 0)
      for (const [index, one] of recorded.entries()) {
        // A cloud has more services, roles and classes than the simulator; they are not compared.
        if (/(catalog|roles|domains|resource_classes)$/.test(path) && !hasPartner(one, got)) continue
        const item = rulePartner(one, got) ?? partner(one, index, got) ?? got[0]
        compare(one, item, `${path}[${index}]`, exact, mapped, found)
      }
    return
  }
  if (typeof recorded === 'object' && typeof got === 'object' && recorded !== null && got !== null) {
    const left = new Map<string, unknown>(Object.entries(recorded))
    const right = new Map<string, unknown>(Object.entries(got))
    if (isMap(path)) return
    for (const [key, value] of left) {
      if (key === 'request_id' || key === 'links') continue
      if (!right.has(key)) found.push(`${path}.${key} is missing`)
      else
        compare(
          value,
          right.get(key),
          `${path}.${key}`,
          exact || (determined.has(key) && !isObject(value)),
          mapped,
          found,
        )
    }
    for (const key of right.keys()) if (!left.has(key)) found.push(`${path}.${key} is not in the recording`)
    return
  }
  if (exact && typeof recorded === 'string') {
    if (mapped(recorded) !== got)
      found.push(
        `${path}: "${mapped(recorded).slice(0, 200)}" recorded, "${String(got).slice(0, 200)}" given`,
      )
  } else if (exact && recorded !== got)
    found.push(`${path}: ${String(recorded)} recorded, ${String(got)} given`)
}

const isObject = (value: unknown): boolean => kindOf(value) === 'object'

const hasPartner = (one: unknown, list: readonly unknown[]): boolean => {
  const name = new Map<string, unknown>(Object.entries(Object(one))).get('name')
  return list.some((other) => new Map<string, unknown>(Object.entries(Object(other))).get('name') === name)
}

/** Objects whose keys are names, not words of the API. */
const isMap = (path: string): boolean =>
  /\.(addresses|metadata|extra_specs|volume_image_metadata|usages|quota_set)$/.test(path)
