import { execFileSync } from 'node:child_process'
import { parseVmSpec, type VmSpecInput, vmJsonSchema } from '@pve/sdk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anySpec } from '../../test/any-spec.js'
import { pve, useHome } from '../../test/cli.js'
import { findCommand } from '../command/find-command.js'
import { parseWords } from '../command/parse.js'
import type { Input, ParsedValues } from '../command/types.js'
import { globalFlags } from '../definitions/global.js'
import { vmCreate } from '../definitions/vm-create.js'
import { commands } from '../programs/pve-commands.js'
import { shellLine, vmCommandLine } from './vm-command-line.js'
import { fieldsOf } from './vm-spec.js'

useHome()

const ofVmCreate = (values: ParsedValues): values is ParsedValues & Input<typeof vmCreate> =>
  Object.keys(vmCreate.flags).length > Object.keys(values.flags).length

/** As the program reads its command line. */
function specOf(words: readonly string[]): VmSpecInput {
  const { command, rest } = findCommand(commands, globalFlags, words)
  expect(command?.definition).toBe(vmCreate)
  const { values, globals } = parseWords(command?.definition, globalFlags, rest)
  expect(globals).toEqual({})
  if (!ofVmCreate(values)) throw new Error('these are no flags of vm create')
  return parseVmSpec(fieldsOf(values.flags, {}, [], (text) => parse(text)))
}

/** Without groups that say nothing: all that are empty at the top, but for cloud-init's drive. */
const meant = (spec: VmSpecInput): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(spec).filter(
      ([key, value]) =>
        key === 'cloudInit' ||
        typeof value !== 'object' ||
        Array.isArray(value) ||
        Object.values(value).some((field) => field !== undefined),
    ),
  )

function roundTrip(spec: VmSpecInput): void {
  const { words, leftOut } = vmCommandLine(spec)
  expect(leftOut).toEqual([])
  expect(specOf(words)).toEqual(meant(spec))
}

const lineOf = (spec: VmSpecInput): string => shellLine(vmCommandLine(spec).words.slice(2))

describe('VM-32 the command line of a spec', () => {
  it.each<[string, VmSpecInput, string]>([
    ['nothing', {}, ''],
    [
      'a VM by flags alone',
      {
        name: 'web1',
        node: 'pve2',
        vmid: 120,
        tags: ['web', 'prod'],
        ha: false,
        start: true,
        os: { type: 'l26', media: { storage: 'local', iso: 'debian-13.iso' } },
        system: { bios: 'ovmf', efiDisk: {}, tpm: true, agent: false },
        cpu: { cores: 4, type: 'host' },
        memory: { mib: 4096, minimumMib: 1536 },
        disks: [
          { size: '32G', storage: 'ceph-pool', discard: true },
          { bus: 'virtio', index: 1 },
        ],
        networks: [{ bridge: 'vmbr0', vlan: 10, trunks: ['20', '30-40'], rateMBps: 12.5 }],
        cloudInit: { user: 'me', ipConfigs: [{ ip: '10.0.0.5/24', gateway: '10.0.0.1' }, { ip6: 'auto' }] },
      },
      '--name web1 --vmid 120 --node pve2 --tag web --tag prod --os-type l26 --iso local:iso/debian-13.iso' +
        ' --bios ovmf --efi-disk --tpm --no-agent --cores 4 --cpu-type host --memory 4G --min-memory 1536M' +
        ' --disk size=32G,storage=ceph-pool,discard=yes --disk bus=virtio,index=1' +
        " --net 'bridge=vmbr0,vlan=10,trunks=20;30-40,rateMBps=12.5'" +
        ' --ci-user me --ip-config ip=10.0.0.5/24,gateway=10.0.0.1 --ip-config ip6=auto --no-ha --start',
    ],
    [
      'what has no flag',
      {
        startup: { order: 2 },
        cpu: { limit: 1.5, flags: ['+aes'], affinity: '0-3' },
        hostPci: [{ mapping: 'gpu', pcie: true }, {}],
        cloudInit: { nameservers: ['1.1.1.1'], searchDomain: 'example.org', sshKeys: ['ssh-rsa AAAA me'] },
        extra: { onboot: true, rng0: { source: '/dev/urandom' } },
      },
      '--set startup.order=2 --set cpu.limit=1.5 --set \'cpu.flags=["+aes"]\' --set \'cpu.affinity="0-3"\'' +
        " --set 'hostPci[0].mapping=gpu' --set 'hostPci[0].pcie=true' --set 'hostPci[1]={}'" +
        ' --set \'cloudInit.nameservers=["1.1.1.1"]\' --set cloudInit.searchDomain=example.org' +
        ' --set \'cloudInit.sshKeys=["ssh-rsa AAAA me"]\'' +
        ' --set extra.onboot=true --set \'extra.rng0.source="/dev/urandom"\'',
    ],
    [
      'parts of a disk that cannot stand in --disk',
      {
        disks: [{ size: '8G', serial: 'a,b' }, { serial: ' =x ' }, { options: { mbps_rd: 100, 'a.b': '1' } }],
      },
      "--disk size=8G --disk 'serial= =x ' --disk '' --set 'disks[0].serial=\"a,b\"'" +
        ' --set \'disks[2].options={"mbps_rd":100,"a.b":"1"}\'',
    ],
    ['no disk and no network', { disks: [], networks: false }, '--disk none --net none'],
    ['one disk and one network of defaults', { disks: [{}], networks: [{}] }, "--disk '' --net ''"],
    [
      'empty lists',
      { tags: [], networks: [], usb: [] },
      "--set 'tags=[]' --set 'networks=[]' --set 'usb=[]'",
    ],
    ['an EFI disk that is none', { system: { efiDisk: false, tpm: false } }, '--no-efi-disk --no-tpm'],
    [
      'an EFI disk and a TPM with options',
      { system: { efiDisk: { storage: 'fast' }, tpm: { version: 'v1.2' } } },
      '--set system.efiDisk.storage=fast --set system.tpm.version=v1.2',
    ],
    ['a CD drive with nothing in it', { os: { media: 'none' } }, '--iso none'],
    ["the host's CD drive", { os: { media: 'physical' } }, '--iso physical'],
    ['no CD drive', { os: { media: false } }, '--set os.media=false'],
    ['an ISO by name', { os: { media: { iso: 'a b.iso' } } }, "--iso 'a b.iso'"],
    ['an ISO by storage', { os: { media: { storage: 'local' } } }, '--iso-storage local'],
    ['an ISO that is called none', { os: { media: { iso: 'none' } } }, '--set os.media.iso=none'],
    ['an ISO with a colon', { os: { media: { iso: 'a:b' } } }, '--set os.media.iso=a:b'],
    ['any ISO', { os: { media: {} } }, "--set 'os.media={}'"],
    ['memory beyond all bytes', { memory: { mib: 2 ** 40 } }, '--set memory.mib=1099511627776'],
    [
      'a limit with an exponent',
      { networks: [{ rateMBps: 1e-7 }] },
      "--net '' --set 'networks[0].rateMBps=1e-7'",
    ],
    [
      'a source by id',
      { cloneFrom: { vm: 9000, full: true } },
      '--clone-from 9000 --set cloneFrom.full=true',
    ],
    ['a source by name', { cloneFrom: { vm: 'debian' } }, '--clone-from debian'],
    ['a name like an id', { cloneFrom: { vm: '9000' } }, '--set \'cloneFrom.vm="9000"\''],
    ['what looks like a flag', { description: '--help', pool: '-h' }, '--description=--help --pool=-h'],
    ['an empty text', { description: '' }, "--description ''"],
    ['quotes', { description: 'it\'s "new"' }, `--description 'it'\\''s "new"'`],
    ['lines', { description: 'one\ntwo' }, `--set 'description="one\\ntwo"'`],
    [
      'what no terminal takes',
      { description: 'a\tb\0\u2028\u009b' },
      `--set 'description="a\\tb\\u0000\\u2028\\u009b"'`,
    ],
    ['texts that look like something else', { cpu: { affinity: 'null' } }, `--set 'cpu.affinity="null"'`],
    ['groups that say nothing', { cpu: {}, os: { type: undefined }, name: undefined }, ''],
    ["cloud-init's drive alone", { cloudInit: {} }, "--set 'cloudInit={}'"],
  ])('says %s', (_, spec, line) => {
    expect(lineOf(spec)).toBe(line)
    roundTrip(parseVmSpec(spec))
  })

  it('leaves passwords out, and says so', () => {
    const spec = {
      cloudInit: { user: 'me', password: 's3cret' },
      extra: { cipassword: 's3cret', kvm: false },
    }
    expect(vmCommandLine(spec)).toEqual({
      words: ['vm', 'create', '--ci-user', 'me', '--set', 'extra.kvm=false'],
      leftOut: ['cloudInit.password', 'extra.cipassword'],
    })
    expect(lineOf({ cloudInit: { password: 's3cret' } })).toBe("--set 'cloudInit={}'")
    expect(lineOf({ extra: { cipassword: 's3cret' } })).toBe('')
  })

  it('is what the program itself reads', async () => {
    const spec = { name: 'web1', description: '-h', disks: [{ serial: 'a,b' }], cloudInit: {}, tags: [] }
    const run = await pve([...vmCommandLine(spec).words, '--print-spec', '--json'])
    expect(run.json()).toEqual(spec)
  })

  it('gives every valid spec again', () => {
    fc.assert(
      fc.property(anySpec, (spec) => roundTrip(parseVmSpec(spec))),
      { numRuns: 400 },
    )
  })

  it('comes through a shell as it is', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { words } = vmCommandLine(parseVmSpec(spec))
        const line = `printf '%s\\0' ${shellLine(words)}`
        const read = execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' })
        expect(read.split('\0').slice(0, -1)).toEqual(words)
      }),
      { numRuns: 40 },
    )
  })

  it('is tested with every field of a spec', () => {
    const known = new Set(pathsOfSchema(vmJsonSchema()))
    const tried = new Set(fc.sample(anySpec, { numRuns: 300, seed: 1 }).flatMap((spec) => pathsOf(spec)))
    const untried = [...known].filter((path) => !tried.has(path))
    expect(untried).toEqual(['cloudInit.password'])
  })
})

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** Paths of all fields, list items as `[]`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`))
  if (!isObject(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, joined(path, key)))]
}

/** The same of a JSON Schema, but for lists of plain values. */
function pathsOfSchema(schema: unknown, path = ''): string[] {
  if (!isObject(schema)) return []
  const { properties, items, anyOf }: { properties?: unknown; items?: unknown; anyOf?: unknown } = schema
  return [
    ...(path.endsWith('[]') ? [] : [path]),
    ...(isObject(properties)
      ? Object.entries(properties).flatMap(([key, field]) => pathsOfSchema(field, joined(path, key)))
      : []),
    ...pathsOfSchema(items, `${path}[]`),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => pathsOfSchema(one, path)) : []),
  ]
}
