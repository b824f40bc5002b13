/** Programs that tell of the system, and small ones that only print or wait. */
import { groupLine, groupNamed, passwdLine, uidOf, userNamed } from './machine.js'
import { failed, type Outcome, outcome, type ProgramCall, type Programs, readArguments } from './program.js'

const kernel = '6.17.13-2-pve'

/** `a\n`, `%s`, `%d`: what scripts print. */
function printf({ args }: ProgramCall): Outcome {
  const [format = '', ...values] = args
  const unescaped = format.replace(
    /\\([nt\\0r"])/g,
    (_, letter: string) => ({ n: '\n', t: '\t', '0': '\0', r: '\r' })[letter] ?? letter,
  )
  const slots = unescaped.match(/%[sdq]/g)?.length ?? 0
  const rounds = slots === 0 ? 1 : Math.max(1, Math.ceil(values.length / slots))
  let at = 0
  let text = ''
  for (let round = 0; round < rounds; round++)
    text += unescaped.replace(/%([sdq%])/g, (_, kind: string) =>
      kind === '%' ? '%' : (values[at++] ?? (kind === 'd' ? '0' : '')),
    )
  return outcome(text)
}

function id(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const { inside } = call.machine
  const name = rest[0] ?? call.around.user
  const number = uidOf(inside, name)
  const user = inside.users[number === undefined ? name : userNamed(inside, number)]
  if (!user) return failed(call, `'${name}': no such user`)
  const supplementary = Object.entries(inside.groups).filter(([, { members }]) => members.includes(name))
  const gids = [user.gid, ...supplementary.map(([, { gid }]) => gid)]
  const primary = groupNamed(inside, user.gid)
  if (flags.has('u')) return outcome(`${flags.has('n') ? name : user.uid}\n`)
  if (flags.has('g')) return outcome(`${flags.has('n') ? primary : user.gid}\n`)
  if (flags.has('G'))
    return outcome(`${gids.map((gid) => (flags.has('n') ? groupNamed(inside, gid) : gid)).join(' ')}\n`)
  const all = gids.map((gid) => `${gid}(${groupNamed(inside, gid)})`).join(',')
  return outcome(`uid=${user.uid}(${name}) gid=${user.gid}(${primary}) groups=${all}\n`)
}

function getent(call: ProgramCall): Outcome {
  const [database = '', ...keys] = call.args
  const { inside } = call.machine
  if (database !== 'passwd' && database !== 'group') {
    if (database === 'hosts') return outcome(keys.map((key) => `127.0.0.1       ${key}\n`).join(''))
    return failed(call, `Unknown database: ${database}`)
  }
  const line = database === 'passwd' ? passwdLine : groupLine
  const all = Object.keys(database === 'passwd' ? inside.users : inside.groups)
  const wanted = keys.length === 0 ? all : keys
  const shown = wanted.flatMap((key) => {
    const number = /^\d+$/.test(key) ? Number(key) : undefined
    const name =
      number === undefined
        ? key
        : database === 'passwd'
          ? userNamed(inside, number)
          : groupNamed(inside, number)
    const text = line(inside, name)
    return text === '' ? [] : [`${text}\n`]
  })
  return outcome(shown.join(''), shown.length < wanted.length ? 2 : 0)
}

function env(call: ProgramCall): Outcome {
  const args = [...call.args]
  const set: Record<string, string> = {}
  let isFresh = false
  const removed: string[] = []
  while (args[0] !== undefined) {
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(args[0])
    if (assignment) set[assignment[1] ?? ''] = assignment[2] ?? ''
    else if (args[0] === '-i' || args[0] === '-') isFresh = true
    else if (args[0] === '-u') removed.push(args.splice(1, 1)[0] ?? '')
    else if (args[0] !== '--') break
    args.shift()
  }
  const values = call.around.env
  const before = { ...values }
  const replaceAll = (all: Readonly<Record<string, string>>) => {
    for (const name of Object.keys(values)) delete values[name]
    Object.assign(values, all)
  }
  replaceAll({ ...(isFresh ? {} : before), ...set })
  for (const name of removed) delete values[name]
  try {
    const [name] = args
    if (name === undefined) return outcome(listed(values))
    return call.has(name)
      ? call.run(args, call.stdin)
      : outcome('', 127, `env: ‘${name}’: No such file or directory\n`)
  } finally {
    replaceAll(before)
  }
}

const listed = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

/** `su -s SHELL -c COMMAND -- USER ARGUMENTS…`: rights are not looked at, only who it is. */
function su(call: ProgramCall): Outcome {
  const args = [...call.args]
  let command: string | undefined
  let shell = '/bin/sh'
  while (args[0]?.startsWith('-')) {
    const flag = args.shift()
    if (flag === '--') break
    if (flag === '-c' || flag === '--command') command = args.shift()
    if (flag === '-s' || flag === '--shell') shell = args.shift() ?? shell
  }
  const [name = 'root', ...rest] = args
  const user = call.machine.inside.users[name]
  if (!user)
    return failed(
      call,
      `user ${name} does not exist or the user entry does not contain all the required fields`,
    )
  const { around } = call
  const before = { user: around.user, env: { ...around.env } }
  around.user = name
  Object.assign(around.env, { HOME: user.home, USER: name, LOGNAME: name })
  try {
    return call.run([shell, ...(command === undefined ? [] : ['-c', command]), ...rest], call.stdin)
  } finally {
    around.user = before.user
    for (const key of Object.keys(around.env)) delete around.env[key]
    Object.assign(around.env, before.env)
  }
}

function uname({ args, machine }: ProgramCall): Outcome {
  const all = `Linux ${machine.hostname} ${kernel} #1 SMP PREEMPT_DYNAMIC PMX x86_64 GNU/Linux`
  const parts: Readonly<Record<string, string>> = {
    '-a': all,
    '-r': kernel,
    '-m': 'x86_64',
    '-n': machine.hostname,
    '-s': 'Linux',
  }
  return outcome(`${parts[args[0] ?? '-s'] ?? all}\n`)
}

/** Runs what follows its own arguments. */
const runs =
  (skip: (args: readonly string[]) => number) =>
  (call: ProgramCall): Outcome =>
    call.run(call.args.slice(skip(call.args)), call.stdin)

const optionsBefore = (args: readonly string[]): number => {
  const first = args.findIndex((arg) => !arg.startsWith('-'))
  return first < 0 ? args.length : first
}

const nothing = { run: () => outcome() }

export const systemPrograms: Programs = {
  true: nothing,
  false: { run: () => outcome('', 1) },
  echo: {
    run: ({ args }) => {
      const [flag, ...rest] = args
      return flag === '-n' ? outcome(rest.join(' ')) : outcome(`${args.join(' ')}\n`)
    },
  },
  printf: { run: printf },
  pwd: { run: ({ around }) => outcome(`${around.cwd}\n`) },
  id: { run: id },
  whoami: { run: ({ around }) => outcome(`${around.user}\n`) },
  hostname: {
    run: ({ args, machine }) => outcome(args[0] === '-I' ? `${machine.address} \n` : `${machine.hostname}\n`),
  },
  uname: { run: uname },
  arch: { run: () => outcome('x86_64\n') },
  nproc: {
    run: ({ machine }) =>
      outcome(`${machine.guest?.config['cores'] ?? machine.world.state.nodes[machine.node]?.cores ?? 1}\n`),
  },
  env: { run: env },
  su: { run: su },
  printenv: {
    run: ({ args, around }) => {
      const [name] = args
      if (name === undefined)
        return outcome(
          Object.entries(around.env)
            .map(([key, value]) => `${key}=${value}\n`)
            .join(''),
        )
      const value = around.env[name]
      return value === undefined ? outcome('', 1) : outcome(`${value}\n`)
    },
  },
  sleep: { run: ({ args }) => outcome('', 0, '', Number.parseFloat(args[0] ?? '0') || 0) },
  date: {
    run: ({ args, machine }) => {
      const at = new Date(machine.world.now())
      if (args.includes('+%s')) return outcome(`${Math.floor(at.getTime() / 1000)}\n`)
      return outcome(
        args[0] === '-Iseconds' ? `${at.toISOString().slice(0, 19)}+00:00\n` : `${at.toUTCString()}\n`,
      )
    },
  },
  uptime: {
    run: ({ machine }) =>
      outcome(
        ` up ${Math.floor(Math.max(0, machine.world.now() - machine.upSince) / 60_000)} min,  0 users,  load average: 0.01, 0.02, 0.00\n`,
      ),
  },
  df: {
    run: ({ machine }) =>
      outcome(
        `Filesystem     Size  Used Avail Use% Mounted on\n/dev/rootfs    ${/size=(\w+)/.exec(machine.guest?.config['rootfs'] ?? '')?.[1] ?? '100G'}  1.2G     -  30% /\n`,
      ),
  },
  getent: { run: getent },
  which: {
    run: (call) => call.run(['sh', '-c', 'command -v "$1"', 'sh', call.args[0] ?? '']),
  },
  timeout: { run: runs((args) => optionsBefore(args) + 1) },
  nohup: { run: runs(() => 0) },
  nice: { run: runs(optionsBefore) },
  sudo: { run: runs(optionsBefore) },
  setsid: { run: runs(optionsBefore) },
  chroot: { run: (call) => failed(call, 'the simulated shell has no chroot', 125) },
  // Commands of the simulator run one after the other: nobody holds a lock.
  flock: nothing,
  sync: nothing,
  ldconfig: nothing,
  'locale-gen': nothing,
  'update-ca-certificates': {
    run: () => outcome('Updating certificates in /etc/ssl/certs...\n0 added, 0 removed; done.\n'),
  },
  lspci: {
    run: ({ machine }) =>
      machine.files.device('/dev/dri/renderD128')
        ? outcome('00:02.0 VGA compatible controller: Intel Corporation UHD Graphics 770 (rev 0c)\n')
        : outcome(),
    isThere: ({ guest }) => guest === undefined,
  },
}
