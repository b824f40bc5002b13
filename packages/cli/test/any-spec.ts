/** Any valid spec of a VM, with every field and with texts that are hard to say. Passwords are left out. */
import fc from 'fast-check'

const awkward = [
  '-x',
  '--help',
  '--name=x',
  '--',
  '-1',
  'true',
  'No',
  'null',
  'Null',
  '~',
  '123',
  '0x1f',
  '1e3',
  '.inf',
  '2026-01-01',
  'none',
  'physical',
  'a,b',
  'a=b',
  ' a ',
  '',
  "it's",
  '"',
  '\\',
  '\\n',
  'a\nb',
  '\n',
  '\t',
  '\r\n',
  '# a',
  'a # b',
  'a: b',
  'a:',
  '[x]',
  '{x: 1}',
  '&a',
  '*a',
  '!t',
  '|',
  '>',
  '%x',
  '@x',
  '`id`',
  '$(id)',
  '$HOME',
  '=ls',
  'größe',
  '日本',
  '👩‍💻',
  '\u2028',
  '\ufeffx',
  '\u0085',
  '\0',
  '\u001b[31m',
  '\ud800',
  '<<',
  '__proto__',
  'a;b',
  'local:iso/x.iso',
  '---',
]
const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...awkward), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
)
const someText = text.filter((one) => one.length > 0)
const yes = fc.boolean()
const from = (min: number, max: number) => fc.integer({ min, max })
const decimal = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const any = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const list = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength })

/** Any of the fields; undefined is as good as none. */
const group = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, requiredKeys: string[] = []) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [
        key,
        requiredKeys.includes(key)
          ? field
          : fc.oneof({ weight: 20, arbitrary: field }, { weight: 1, arbitrary: fc.constant(undefined) }),
      ]),
    ),
    { requiredKeys },
  )

const storage = any('local', 'ceph-pool', 'local-lvm', 'a.b_c1', 'no', 'null', 'true')

const disk = group({
  bus: any('scsi', 'virtio', 'sata', 'ide'),
  index: from(0, 30),
  storage,
  size: any('32G', ' 1.5 TiB ', '512M', '\n8g'),
  format: any('raw', 'qcow2', 'vmdk'),
  cache: any('none', 'writeback'),
  discard: yes,
  ioThread: yes,
  ssd: yes,
  backup: yes,
  replicate: yes,
  aio: any('native', 'io_uring'),
  readOnly: yes,
  serial: text,
  importFrom: someText,
  volume: someText.map((one) => `vm:${one}`),
  options: fc.dictionary(
    fc.oneof(any('mbps_rd', 'wwn', 'a.b', 'net[0]', '-x'), text).filter((key) => !ownOptions.has(key)),
    fc.oneof(text, yes, from(-5, 5000), decimal(0, 1e9)),
    { maxKeys: 3 },
  ),
})
const ownOptions = new Set(['media', 'size', 'file', 'volume', '__proto__'])

const network = group({
  bridge: any('vmbr0', '-x', '--help', '1', 'none', 'true', '.a_b'),
  vlan: from(1, 4094),
  trunks: list(any('1', '20', '30-40', '4094')),
  model: any('virtio', 'e1000-82540em'),
  mac: any('BC:24:11:00:00:01', '02:00:00:aa:bb:cc'),
  firewall: yes,
  disconnected: yes,
  mtu: from(1, 65520),
  rateMBps: fc.oneof(from(1, 999), decimal(1e-9, 1e22)),
  queues: from(1, 64),
})

const cloudInit = group({
  user: someText,
  sshKeys: list(
    any('ssh-ed25519 AAAA me@laptop', 'command="say \\"hi, you\\"" ssh-rsa AAAA= it\'s\nnew\u2028'),
  ),
  ipConfigs: list(
    group({
      ip: any('dhcp', '10.0.0.5/24'),
      gateway: any('10.0.0.1'),
      ip6: any('auto', '2001:db8::5/64'),
      gateway6: any('fe80::1'),
    }),
  ),
  nameservers: list(text),
  searchDomain: text,
  type: any('nocloud', 'configdrive2'),
  upgrade: yes,
  custom: group({ user: text, network: text, meta: text, vendor: text }),
  storage,
})

/** Some of each kind that the API has: texts, numbers, yes or no, property strings, and names that are flags as well. */
const extra = group({
  onboot: yes,
  kvm: yes,
  shares: from(0, 50000),
  name: any('web1'),
  memory: group({ current: from(16, 4096) }, ['current']),
  args: any('-x', '--help', 'a, b', "it's", 'true', '1'),
  rng0: group({ source: any('/dev/urandom'), max_bytes: from(1, 99) }, ['source']),
  net7: group({ model: any('virtio'), bridge: any('vmbr0'), trunks: any(['1', '2-3']), firewall: yes }, [
    'model',
  ]),
  smbios1: group({ serial: any('QUJD'), base64: yes }),
})

const whole = group({
  node: text,
  vmid: from(100, 999999999),
  name: any('web1', '1', '007', 'true', 'null', 'a.example.org', '1e3'),
  description: text,
  pool: text,
  tags: list(any('web', '1', '007', '_a', 'true', 'null', 'a+b')),
  ha: yes,
  onboot: yes,
  protection: yes,
  start: yes,
  startup: group({ order: from(0, 9), upDelaySeconds: from(0, 99), downTimeoutSeconds: from(0, 99) }),
  os: group({
    type: any('l26', 'win11', 'other'),
    media: fc.oneof(any<unknown>(false, 'none', 'physical'), group({ storage, iso: someText })),
  }),
  system: group({
    vga: any('default', 'none', 'serial0'),
    machine: text,
    bios: any('ovmf', 'seabios'),
    efiDisk: fc.oneof(fc.constant(false), group({ storage, preEnrolledKeys: yes })),
    tpm: fc.oneof(yes, group({ storage, version: any('v1.2', 'v2.0') })),
    scsiController: any('lsi', 'virtio-scsi-single'),
    agent: yes,
    hotplug: list(any('network', 'disk')),
  }),
  disks: list(disk),
  cpu: group({
    cores: from(1, 99),
    sockets: fc.oneof(from(1, 4), fc.constant(Number.MAX_SAFE_INTEGER)),
    type: someText,
    flags: list(any('+aes', '-pcid')),
    limit: fc.oneof(from(0, 128), decimal(0, 128)),
    units: from(1, 262144),
    affinity: text,
    numa: yes,
  }),
  memory: group({
    mib: fc.oneof(
      from(16, 70000),
      from(1, 64).map((gib) => gib * 1024),
      any(2 ** 33, 2 ** 50),
    ),
    minimumMib: from(16, 70000),
    ballooning: yes,
    shares: from(0, 50000),
    ksm: yes,
  }),
  networks: fc.oneof({ weight: 1, arbitrary: fc.constant(false) }, { weight: 4, arbitrary: list(network) }),
  cloudInit,
  cloneFrom: group(
    { vm: fc.oneof(fc.integer(), text, any<unknown>('9000', 9000)), full: yes, snapshot: text, storage },
    ['vm'],
  ),
  hostPci: list(
    group({ mapping: text, host: list(text), pcie: yes, xVga: yes, romBar: yes, mediatedDevice: text }),
  ),
  usb: list(group({ mapping: text, host: text, usb3: yes })),
  audio: group({ device: any('AC97', 'intel-hda'), driver: any('spice', 'none') }, ['device']),
  extra,
})

export const anySpec: fc.Arbitrary<Record<string, unknown>> = whole
