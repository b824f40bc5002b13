/**
 * What a container shall be: plain data, every field optional, the same from a program, a YAML file, flags or questions.
 * Names are Proxmox's own, spelled out; sizes carry their unit.
 */
import { z } from 'zod'
import type { Parameters } from '../client/types.js'
import { readApiParameters } from '../spec/api-parameters.js'
import { dnsName, sshPublicKey, startup, storage, tag, vmid } from '../spec/fields.js'
import { secretValue } from './secret-value.js'
import { deviceSchema, hardwareSchema, mountSchema, networkSchema, rootfsSchema } from './spec-parts.js'
import { provisionStepSchema } from './spec-provision.js'

/** Parameters of `POST /nodes/{node}/lxc` without the node and the id. */
export type ContainerParameters = Omit<Parameters<'POST', '/nodes/{node}/lxc'>, 'node' | 'vmid'>

/** Parameters that the spec has a field for, or that creation itself is about. */
const ownFields: Readonly<Record<string, string>> = {
  ostemplate: 'template',
  hostname: 'hostname',
  password: 'password',
  'ssh-public-keys': 'sshKeys',
  rootfs: 'rootfs',
  storage: 'rootfs.storage',
  pool: 'pool',
  start: 'start',
  unprivileged: 'unprivileged',
  description: 'description',
  tags: 'tags',
  'ha-managed': 'ha',
  onboot: 'onboot',
  protection: 'protection',
  startup: 'startup',
  timezone: 'timezone',
  cores: 'cpu.cores',
  cpulimit: 'cpu.limit',
  cpuunits: 'cpu.units',
  memory: 'memory.mib',
  swap: 'memory.swapMib',
  nameserver: 'dns.nameservers',
  searchdomain: 'dns.searchDomains',
  features: 'features',
}

const ownLists: Readonly<Record<string, string>> = { net: 'networks', mp: 'mounts', dev: 'devices' }

/** What makes no container, or says what became of one. */
const notForCreation = new Set(['restore', 'force', 'unique', 'ignore-unpack-errors', 'lock', 'template'])

function ownField(name: string): string | undefined {
  const [, list, number] = /^(net|mp|dev|unused)(\d+)$/.exec(name) ?? []
  if (list !== undefined && number !== undefined) return ownLists[list] ?? 'mounts'
  return Object.hasOwn(ownFields, name) ? ownFields[name] : undefined
}

const extra = z
  .record(z.string(), z.unknown())
  .transform((given, context): Partial<ContainerParameters> => {
    for (const name of Object.keys(given)) {
      const own = ownField(name)
      if (own === undefined && !notForCreation.has(name)) continue
      context.addIssue({
        code: 'custom',
        path: [name],
        message:
          own === undefined
            ? 'is not for making a container'
            : `has its own field: ${own}, at the top of the spec`,
      })
      return z.NEVER
    }
    const { parameters, issues } = readApiParameters('/nodes/{node}/lxc', {
      ...given,
      ostemplate: 'local:vztmpl/x.tar.gz',
    })
    if (isParameters(parameters, issues)) {
      const { ostemplate: _, ...rest } = parameters
      return rest
    }
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path: [path], message })
    return z.NEVER
  })
  .describe(
    "Any other parameter of the API, by its own name: { 'cmode': 'shell', 'hookscript': 'local:snippets/x.sh' }",
  )

const isParameters = (
  _values: Record<string, unknown>,
  issues: readonly unknown[],
): _values is Partial<ContainerParameters> => issues.length === 0

export const containerSpecSchema = z
  .strictObject({
    node: z
      .string()
      .min(1)
      .optional()
      .describe('Default the best one that has room and the template, or can get it'),
    vmid: vmid.optional().describe('Default the next free one'),
    hostname: dnsName.optional(),
    template: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A volume (local:vztmpl/…), the name of its file, or the beginning of one: debian-13 is the newest. One that is missing is downloaded. Default debian-13-standard',
      ),
    templateStorage: storage.optional().describe('Where a template is downloaded to. Default local'),
    description: z.string().max(8000).optional(),
    pool: z.string().min(1).optional().describe('Resource pool'),
    tags: z.array(tag).optional(),
    ha: z.boolean().optional().describe('Managed by high availability. Default false'),
    onboot: z.boolean().optional().describe('Start with the node. Default false'),
    protection: z.boolean().optional().describe('Refuse to be removed'),
    start: z.boolean().optional().describe('Running when it is done. Default true'),
    startup: startup.optional(),
    unprivileged: z.boolean().optional().describe('Default true'),
    timezone: z.string().min(1).optional().describe("Such as Europe/Zurich; host is the node's"),
    cpu: z
      .strictObject({
        cores: z.int().min(1).max(8192).optional().describe('Default 1'),
        limit: z
          .number()
          .min(0)
          .max(8192)
          .optional()
          .describe('How many CPUs of time it may use; 0 is unlimited'),
        units: z.int().min(0).max(500000).optional(),
      })
      .optional(),
    memory: z
      .strictObject({
        mib: z.int().min(16).optional().describe('Default 512'),
        swapMib: z.int().min(0).optional().describe('Default 512'),
      })
      .optional(),
    rootfs: rootfsSchema.optional(),
    networks: z
      .union(
        [z.literal(false), z.array(networkSchema).max(32)],
        'must be a list, such as [{ bridge: vmbr0 }], or false',
      )
      .optional()
      .describe('Default one by DHCP; false or [] is none'),
    dns: z
      .strictObject({
        nameservers: z
          .array(z.union([z.ipv4(), z.ipv6()], 'must be an IP address, such as 1.1.1.1'))
          .optional(),
        searchDomains: z.array(dnsName).optional(),
      })
      .optional(),
    sshKeys: z.array(sshPublicKey).optional().describe('Public keys for root'),
    password: secretValue.optional().describe('Of root. Better: SSH keys'),
    features: z
      .strictObject({
        nesting: z.boolean().optional().describe('Default true for unprivileged containers'),
        keyctl: z.boolean().optional(),
        fuse: z.boolean().optional(),
        mknod: z.boolean().optional(),
        forceRwSys: z.boolean().optional(),
        mount: z
          .array(z.string().regex(/^\w+$/, 'must be the name of a file system, such as nfs'))
          .optional()
          .describe('File systems that it may mount: nfs, cifs'),
      })
      .optional(),
    mounts: z.array(mountSchema).max(256).optional(),
    devices: z.array(deviceSchema).max(256).optional(),
    hardware: hardwareSchema.optional(),
    provision: z.array(provisionStepSchema).max(200).optional().describe('What is done inside it, in order'),
    extra: extra.optional(),
  })
  .describe('A Proxmox VE container')

/** A container as a program or a file gives it. */
export type ContainerSpecInput = z.input<typeof containerSpecSchema>
/** After the schema: what was written as a secret is a `Secret`. */
export type ContainerSpec = z.output<typeof containerSpecSchema>

/**
 * JSON Schema of the spec, for editors; published as `@pve/sdk/container.schema.json`.
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * await writeFile('container.schema.json', JSON.stringify(containerJsonSchema(), null, 2))
 */
export function containerJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(containerSpecSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  return { title: 'Container', ...withoutEmptyChoices(schema) }
}

/** A `Secret` is a value of a program, and has no schema: an empty choice, which would allow everything. */
function withoutEmptyChoices(schema: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => {
      const kept =
        key === 'anyOf' && Array.isArray(value) ? value.filter((choice) => !isEmpty(choice)) : value
      return [key, Array.isArray(kept) ? kept.map(cleaned) : cleaned(kept)]
    }),
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0
const cleaned = (value: unknown): unknown =>
  isObject(value) && !Array.isArray(value) ? withoutEmptyChoices(value) : value
