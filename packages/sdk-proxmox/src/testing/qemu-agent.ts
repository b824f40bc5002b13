/** The guest agent of a simulated guest: a very small shell and a handful of files. */
import { die } from './failure.js'
import { agentIsOn, guestOf, parseProperties } from './guest-config.js'
import { runGuestCommand } from './guest-shell.js'
import type { GuestState } from './state.js'
import { type Call, epochSeconds, type Handler, type Handlers, newPid } from './world.js'

/** Seconds that a guest needs until its agent answers. */
const bootMs = 1500

function agentOf(call: Call): GuestState {
  const guest = guestOf(call)
  if (!agentIsOn(call.world, guest)) die('No QEMU guest agent configured')
  if (!guest.running) die(`VM ${guest.vmid} is not running`)
  const booting = guest.running && call.world.now() - guest.running.startedAt < bootMs / call.world.taskSpeed
  if (guest.agentSilent || guest.running?.paused || booting) die('QEMU guest agent is not running')
  return guest
}

const result =
  (answer: (guest: GuestState, call: Call) => unknown): Handler =>
  (call) => ({ result: answer(agentOf(call), call) })

const nameOf = (guest: GuestState): string => guest.config['name'] ?? `vm${guest.vmid}`

function exec(call: Call): unknown {
  const guest = agentOf(call)
  const outcome = runGuestCommand(
    guest,
    call.list('command').length > 0 ? listOf(call, 'command') : [],
    call.optional('input-data') ?? '',
    call.world.now(),
  )
  const pid = newPid(call.state)
  guest.agentJobs ??= {}
  guest.agentJobs[String(pid)] = {
    exitCode: outcome.exitCode,
    stdout: outcome.stdout,
    stderr: outcome.stderr,
    endsAt: call.world.now() + (outcome.seconds * 1000) / call.world.taskSpeed,
  }
  return { pid }
}

/** Each element as it came: commands have blanks in them. */
function listOf(call: Call, name: string): string[] {
  const value = call.parameters[name]
  return (Array.isArray(value) ? value : [value]).map(String)
}

function execStatus(call: Call): unknown {
  const guest = agentOf(call)
  const pid = call.text('pid')
  const job = guest.agentJobs?.[pid]
  if (!job) die(`Agent error: PID ${pid} does not exist`)
  if (!job || job.endsAt > call.world.now()) return { exited: 0 }
  // As in the real agent, the result can be fetched once.
  delete guest.agentJobs?.[pid]
  return {
    exited: 1,
    exitcode: job.exitCode,
    ...(job.stdout !== '' && { 'out-data': job.stdout }),
    ...(job.stderr !== '' && { 'err-data': job.stderr }),
  }
}

function readFile(call: Call): unknown {
  const guest = agentOf(call)
  const file = call.text('file')
  const content = runGuestCommand(guest, ['cat', file], '', call.world.now())
  if (content.exitCode !== 0)
    die(`Agent error: failed to open file '${file}' (mode: 'r'): No such file or directory`)
  return { content: content.stdout, 'bytes-read': Buffer.byteLength(content.stdout) }
}

function writeFile(call: Call): null {
  const guest = agentOf(call)
  const raw = call.text('content')
  // With encode=0 the content is base64 already.
  const content =
    call.has('encode') && !call.flag('encode') ? Buffer.from(raw, 'base64').toString('utf8') : raw
  guest.files ??= {}
  guest.files[call.text('file')] = content
  return null
}

function interfaces(guest: GuestState, call: Call): unknown {
  const nets = Object.keys(guest.config).filter((key) => /^net\d+$/.test(key))
  return [
    {
      name: 'lo',
      'hardware-address': '00:00:00:00:00:00',
      'ip-addresses': [{ 'ip-address': '127.0.0.1', 'ip-address-type': 'ipv4', prefix: 8 }],
    },
    ...nets.map((key, index) => ({
      name: `eth${index}`,
      'hardware-address': (
        parseProperties(call.world.model, 'qemu', key, guest.config[key] ?? '')['macaddr'] ?? ''
      ).toLowerCase(),
      'ip-addresses': [
        { 'ip-address': `192.0.2.${(guest.vmid % 200) + 20 + index}`, 'ip-address-type': 'ipv4', prefix: 24 },
      ],
    })),
  ]
}

export const qemuAgentHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/agent/ping': result(() => ({})),
  'GET /nodes/{node}/qemu/{vmid}/agent/info': result(() => ({
    version: '9.2.0',
    supported_commands: [
      'guest-ping',
      'guest-exec',
      'guest-exec-status',
      'guest-file-open',
      'guest-file-read',
      'guest-file-write',
    ].map((name) => ({ name, enabled: true, 'success-response': true })),
  })),
  'GET /nodes/{node}/qemu/{vmid}/agent/get-host-name': result((guest) => ({ 'host-name': nameOf(guest) })),
  'GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo': result(() => ({
    id: 'nixos',
    name: 'NixOS',
    'pretty-name': 'NixOS 25.11 (Xantusia)',
    'version-id': '25.11',
    'kernel-release': '6.12.57',
    machine: 'x86_64',
  })),
  'GET /nodes/{node}/qemu/{vmid}/agent/get-time': result(
    (_, call) => epochSeconds(call.world) * 1_000_000_000,
  ),
  'GET /nodes/{node}/qemu/{vmid}/agent/get-timezone': result(() => ({ zone: 'UTC', offset: 0 })),
  'GET /nodes/{node}/qemu/{vmid}/agent/get-users': result(() => []),
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': result(interfaces),
  'POST /nodes/{node}/qemu/{vmid}/agent/exec': exec,
  'GET /nodes/{node}/qemu/{vmid}/agent/exec-status': execStatus,
  'GET /nodes/{node}/qemu/{vmid}/agent/file-read': readFile,
  'POST /nodes/{node}/qemu/{vmid}/agent/file-write': writeFile,
}
