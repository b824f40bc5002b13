/** `pct`: what Proxmox VE has for its containers on the command line. */
import { posix } from 'node:path'
import { performNow } from '../engine.js'
import { ApiFailure } from '../failure.js'
import { configView, missingConfig } from '../guest-config.js'
import type { GuestState } from '../state.js'
import { hurry, settle } from '../tasks.js'
import { guestsOf, type World } from '../world.js'
import { FileError } from './file-tree.js'
import { containerMachine, gidOf, groupNamed, type Machine, uidOf, userNamed } from './machine.js'
import { failed, type Outcome, outcome, type ProgramCall, type Programs } from './program.js'
import { Runner } from './run-program.js'

/** Words of options, `--perms 0644`, from a command line; booleans may stand alone. */
function readOptions(args: readonly string[]): { options: Record<string, string>; rest: string[] } {
  const options: Record<string, string> = {}
  const rest: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    const match = /^--?([a-z][\w-]*)(?:=(.*))?$/s.exec(arg)
    if (!match) {
      rest.push(arg)
      continue
    }
    const next = args[index + 1]
    const standsAlone = next === undefined || /^--?[a-z]/.test(next)
    options[match[1] ?? ''] = match[2] ?? (standsAlone ? '1' : next)
    if (match[2] === undefined && !standsAlone) index++
  }
  return { options, rest }
}

/** Perl's `die`: the message, and 255 where the system's own error number does not say more. */
const die = (message: string, exitCode = 255): Outcome => outcome('', exitCode, `${message}\n`)

function containerOf({ machine }: ProgramCall, vmid: string): GuestState | Outcome {
  settle(machine.world)
  const guest = machine.world.state.guests[vmid]
  if (guest?.type === 'lxc' && guest.node === machine.node) return guest
  return die(missingConfig('lxc', machine.node, Number(vmid)), 2)
}

type Command = (call: ProgramCall, guest: GuestState, args: readonly string[]) => Outcome

function exec(call: ProgramCall, guest: GuestState, args: readonly string[]): Outcome {
  const end = args.indexOf('--')
  const firstWord = args.findIndex(
    (arg, index) => !arg.startsWith('-') && !args[index - 1]?.startsWith('--keep-env'),
  )
  const argv = end >= 0 ? args.slice(end + 1) : args.slice(Math.max(0, firstWord))
  if (argv.length === 0) return die('missing command')
  if (!guest.running) return die(`CT ${guest.vmid} not running!`)
  const runner = new Runner(containerMachine(call.machine.world, guest))
  const [name = ''] = argv
  if (!runner.has(name))
    return outcome(
      '',
      127,
      `lxc-attach: ${guest.vmid}: ../src/lxc/attach.c: lxc_attach_run_command: 1841 No such file or directory - Failed to exec "${name}"\n`,
    )
  return runner.run(argv, call.stdin)
}

/** `0644` and `644` alike. */
const permissions = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  return text.startsWith('0x') ? Number.parseInt(text, 16) : Number.parseInt(text, 8)
}

/** Writes a file the way both directions do. */
function createFile(
  machine: Machine,
  path: string,
  content: Buffer,
  options: Readonly<Record<string, string>>,
): Outcome {
  const { inside, files } = machine
  const [user, group] = [options['user'], options['group']]
  const [uid, gid] = [user && uidOf(inside, user), group && gidOf(inside, group)]
  if (user !== undefined && uid === undefined) return die(`failed to get uid for: ${user}`)
  if (group !== undefined && gid === undefined) return die(`failed to get gid for: ${group}`)
  const mode = permissions(options['perms'])
  if (mode !== undefined && Number.isNaN(mode)) return die(`invalid mode: '${options['perms']}'`)
  try {
    files.write(path, content)
    files.change(path, {
      ...(mode !== undefined && { mode }),
      ...(typeof uid === 'number' && { user: userNamed(inside, uid) }),
      ...(typeof gid === 'number' && { group: groupNamed(inside, gid) }),
    })
    return outcome()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return die(`failed to create file: ${path}: ${error.message}`)
  }
}

function push(call: ProgramCall, guest: GuestState, args: readonly string[]): Outcome {
  const { options, rest } = readOptions(args)
  const [file, destination] = rest
  if (file === undefined || destination === undefined) return die('400 not enough arguments')
  if (!guest.running) return die('can only push files to a running CT')
  const source = posix.resolve(call.around.cwd, file)
  const { files } = call.machine
  if (!files.exists(source) || files.isFolder(source))
    return die(`failed to open ${file} for reading: No such file or directory`)
  return createFile(
    containerMachine(call.machine.world, guest),
    posix.resolve('/', destination),
    files.read(source),
    options,
  )
}

function pull(call: ProgramCall, guest: GuestState, args: readonly string[]): Outcome {
  const { options, rest } = readOptions(args)
  const [path, destination] = rest
  if (path === undefined || destination === undefined) return die('400 not enough arguments')
  if (!guest.running) return die('can only pull files from a running VM')
  const { files } = containerMachine(call.machine.world, guest)
  const source = posix.resolve('/', path)
  if (!files.exists(source) || files.isFolder(source))
    return die(`failed to open ${path}: No such file or directory`)
  return createFile(call.machine, posix.resolve(call.around.cwd, destination), files.read(source), options)
}

/** Asks the server as root, and waits for the task that it starts. */
function ask(world: World, method: string, path: string, parameters: Record<string, string>): Outcome {
  try {
    const answer = performNow(world, method, path, parameters)
    if (typeof answer !== 'string' || !answer.startsWith('UPID:')) return outcome()
    const planned = world.state.tasks.find(({ upid }) => upid === answer)
    const milliseconds = planned ? Math.max(0, planned.endsAt - world.now()) : 0
    // Of a small real server, as for all programs; tasks are as fast already as the simulator is.
    const seconds = milliseconds > 0 ? (milliseconds / 1000) * world.taskSpeed : 0
    hurry(world, answer)
    const task = world.state.tasks.find(({ upid }) => upid === answer)
    const lines = (task?.log ?? []).map(({ text }) => text).filter((text) => !/^TASK /.test(text))
    const status = task?.exitstatus ?? 'OK'
    const log = lines.map((line) => `${line}\n`).join('')
    const isDone = status === 'OK' || status.startsWith('WARNINGS: ')
    return isDone ? outcome(log, 0, '', seconds) : outcome(log, 255, `${status}\n`)
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    const details = Object.entries(error.errors ?? {}).map(([name, text]) => `${name}: ${text.trimEnd()}\n`)
    if (error.status === 400) return outcome('', 255, `400 ${error.reason}\n${details.join('')}`)
    return die(error.reason, /^Configuration file .* does not exist/.test(error.reason) ? 2 : 255)
  }
}

const asks =
  (
    method: string,
    path: string,
    seen: (options: Record<string, string>, rest: string[]) => Record<string, string>,
  ): Command =>
  ({ machine }, guest, args) => {
    const { options, rest } = readOptions(args)
    return ask(machine.world, method, `/nodes/${machine.node}/lxc/${guest.vmid}${path}`, seen(options, rest))
  }

const commands: Readonly<Record<string, Command>> = {
  exec,
  push,
  pull,
  set: asks('PUT', '/config', (options) => options),
  config: ({ machine }, guest) => {
    const { digest: _, ...view } = configView(machine.world.model, guest, true)
    return outcome(
      Object.keys(view)
        .sort()
        .map((key) => `${key}: ${view[key]}\n`)
        .join(''),
    )
  },
  status: (_, guest) => outcome(`status: ${guest.running ? 'running' : 'stopped'}\n`),
  start: asks('POST', '/status/start', (options) => options),
  stop: asks('POST', '/status/stop', (options) => options),
  shutdown: asks('POST', '/status/shutdown', (options) => options),
  reboot: asks('POST', '/status/reboot', (options) => options),
  suspend: asks('POST', '/status/suspend', (options) => options),
  resume: asks('POST', '/status/resume', (options) => options),
  destroy: asks('DELETE', '', (options) => options),
  resize: asks('PUT', '/resize', (options, [disk = '', size = '']) => ({ ...options, disk, size })),
  snapshot: asks('POST', '/snapshot', (options, [snapname = '']) => ({ ...options, snapname })),
  template: asks('POST', '/template', (options) => options),
  unlock: (_, guest) => {
    delete guest.config['lock']
    return outcome()
  },
}

function list({ machine }: ProgramCall): Outcome {
  settle(machine.world)
  const rows = guestsOf(machine.world.state, { type: 'lxc', node: machine.node }).map(
    (guest) =>
      `${String(guest.vmid).padEnd(10)} ${(guest.running ? 'running' : 'stopped').padEnd(10)} ${(guest.config['lock'] ?? '').padEnd(12)} ${guest.config['hostname'] ?? ''}\n`,
  )
  return outcome(`VMID       Status     Lock         Name\n${rows.join('')}`)
}

function pct(call: ProgramCall): Outcome {
  const [verb = '', vmid = '', ...args] = call.args
  if (verb === 'list') return list(call)
  if (verb === 'create') {
    const { options, rest } = readOptions(args)
    const parameters = { ...options, vmid, ostemplate: rest[0] ?? '' }
    return ask(call.machine.world, 'POST', `/nodes/${call.machine.node}/lxc`, parameters)
  }
  if (verb === 'enter') return die('pct enter needs a terminal')
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined
  if (!command) return failed(call, `ERROR: unknown command 'pct ${verb}'`, 255)
  if (!/^\d+$/.test(vmid))
    return outcome(
      '',
      255,
      `400 Parameter verification failed.\nvmid: type check ('integer') failed - got '${vmid}'\n`,
    )
  const guest = containerOf(call, vmid)
  return 'exitCode' in guest ? guest : command(call, guest, args)
}

/** Programs that only a node has. */
export const nodePrograms: Programs = {
  pct: { run: pct },
  pveversion: {
    run: ({ machine }) =>
      outcome(
        `pve-manager/${machine.world.state.version}/0000000000000000 (running kernel: 6.17.13-2-pve)\n`,
      ),
  },
}
