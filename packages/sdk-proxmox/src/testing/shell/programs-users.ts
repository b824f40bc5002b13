/** Users and groups: the programs of Debian's and Red Hat's passwd, and busybox's. */
import { passwordHash } from '../lxc-create.js'
import { gidOf, groupNamed, type Machine } from './machine.js'
import { failed, type Outcome, outcome, type ProgramCall, type Programs, readArguments } from './program.js'

const isDebian = ({ distribution }: Machine): boolean => distribution.packages === 'apt'
const isAlpine = ({ distribution }: Machine): boolean => distribution.packages === 'apk'
const notAlpine = (machine: Machine): boolean => !isAlpine(machine)

function nextId(taken: readonly number[], system: boolean): number {
  const used = new Set(taken)
  let number = system ? 999 : 1000
  while (used.has(number)) number += system ? -1 : 1
  return number
}

function makeGroup({ inside }: Machine, name: string, gid: number | undefined, system: boolean): void {
  inside.groups[name] = {
    gid:
      gid ??
      nextId(
        Object.values(inside.groups).map((group) => group.gid),
        system,
      ),
    members: [],
  }
}

interface NewUser {
  readonly uid?: string | undefined
  readonly gid?: string | undefined
  readonly home?: string | undefined
  readonly shell?: string | undefined
  readonly groups?: string | undefined
  readonly makesHome: boolean
  readonly system: boolean
}

function makeUser(call: ProgramCall, name: string, wanted: NewUser): Outcome {
  const { machine } = call
  const { inside, files } = machine
  if (inside.users[name])
    return call.name === 'adduser'
      ? outcome(
          '',
          1,
          `adduser: ${isAlpine(machine) ? `user '${name}' in use` : `The user '${name}' already exists.`}\n`,
        )
      : failed(call, `user '${name}' already exists`, 9)
  const groups = (wanted.groups ?? '').split(',').filter(Boolean)
  const missing = [...groups, ...(wanted.gid === undefined ? [] : [wanted.gid])].find(
    (group) => gidOf(inside, group) === undefined,
  )
  if (missing !== undefined) return failed(call, `group '${missing}' does not exist`, 6)
  const uid =
    wanted.uid === undefined
      ? nextId(
          Object.values(inside.users).map((user) => user.uid),
          wanted.system,
        )
      : Number(wanted.uid)
  if (Object.values(inside.users).some((user) => user.uid === uid))
    return failed(call, `UID ${uid} is not unique`, 4)
  if (wanted.gid === undefined) {
    const free = !Object.values(inside.groups).some((group) => group.gid === uid)
    if (!inside.groups[name]) makeGroup(machine, name, free ? uid : undefined, wanted.system)
  }
  const gid =
    wanted.gid === undefined ? (inside.groups[name]?.gid ?? uid) : (gidOf(inside, wanted.gid) ?? uid)
  const home = wanted.home ?? `/home/${name}`
  inside.users[name] = { uid, gid, home, shell: wanted.shell ?? machine.distribution.shell }
  join(machine, name, groups)
  if (wanted.makesHome && !files.exists(home)) {
    files.makeFolders(home)
    files.change(home, { mode: 0o700, user: name, group: groupNamed(inside, gid) })
  }
  return outcome()
}

function join({ inside }: Machine, user: string, groups: readonly string[]): void {
  for (const name of groups) {
    const group = inside.groups[name]
    if (group && !group.members.includes(user)) group.members.push(user)
  }
}

function useradd(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, [
    'u',
    'uid',
    'g',
    'gid',
    'G',
    'groups',
    'd',
    'home-dir',
    'home',
    's',
    'shell',
    'c',
    'comment',
    'p',
    'K',
  ])
  const system = flags.has('r') || flags.has('system')
  return makeUser(call, rest.at(-1) ?? '', {
    uid: values.get('u') ?? values.get('uid'),
    gid: values.get('g') ?? values.get('gid'),
    groups: values.get('G') ?? values.get('groups'),
    home: values.get('d') ?? values.get('home-dir') ?? values.get('home'),
    shell: values.get('s') ?? values.get('shell'),
    makesHome: flags.has('m') || flags.has('create-home'),
    system,
  })
}

function adduser(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, [
    'uid',
    'u',
    'gid',
    'ingroup',
    'G',
    'home',
    'h',
    'shell',
    's',
    'gecos',
    'comment',
    'g',
    'k',
  ])
  const [name = '', group] = rest
  if (group !== undefined) {
    const { inside } = call.machine
    if (!inside.users[name]) return failed(call, `unknown user ${name}`)
    if (!inside.groups[group]) return failed(call, `unknown group ${group}`)
    join(call.machine, name, [group])
    return outcome()
  }
  const made = makeUser(call, name, {
    uid: values.get('uid') ?? values.get('u'),
    gid: values.get('gid') ?? values.get('ingroup') ?? values.get('G'),
    home: values.get('home') ?? values.get('h'),
    shell: values.get('shell') ?? values.get('s'),
    makesHome: !(flags.has('no-create-home') || flags.has('H')),
    system: flags.has('system') || flags.has('S'),
  })
  return made.exitCode === 0 && isDebian(call.machine) ? outcome(`Adding user \`${name}' ...\n`) : made
}

function usermod(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, [
    'G',
    'groups',
    's',
    'shell',
    'd',
    'home',
    'u',
    'g',
    'p',
  ])
  const { inside } = call.machine
  const name = rest.at(-1) ?? ''
  const user = inside.users[name]
  if (!user) return failed(call, `user '${name}' does not exist`, 6)
  const groups = (values.get('G') ?? values.get('groups'))?.split(',').filter(Boolean)
  const missing = groups?.find((group) => !inside.groups[group])
  if (missing !== undefined) return failed(call, `group '${missing}' does not exist`, 6)
  if (groups) {
    if (!flags.has('a') && !flags.has('append'))
      for (const group of Object.values(inside.groups))
        group.members = group.members.filter((one) => one !== name)
    join(call.machine, name, groups)
  }
  const [shell, home] = [values.get('s') ?? values.get('shell'), values.get('d') ?? values.get('home')]
  if (shell !== undefined) user.shell = shell
  if (home !== undefined) user.home = home
  if (flags.has('L')) delete user.password
  return outcome()
}

function userdel(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const { inside, files } = call.machine
  const name = rest.at(-1) ?? ''
  const user = inside.users[name]
  if (!user) return failed(call, `user '${name}' does not exist`, 6)
  delete inside.users[name]
  if (inside.groups[name]?.gid === user.gid) delete inside.groups[name]
  for (const group of Object.values(inside.groups))
    group.members = group.members.filter((one) => one !== name)
  if ((flags.has('r') || flags.has('remove-home')) && files.entry(user.home)) files.removeAll(user.home)
  return outcome()
}

function groupadd(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['g', 'gid'])
  const { inside } = call.machine
  // `addgroup USER GROUP` of busybox.
  const [name = '', group] = rest
  if (group !== undefined) return adduser(call)
  if (inside.groups[name])
    return flags.has('f') || flags.has('force')
      ? outcome()
      : failed(call, `group '${name}' already exists`, 9)
  const given = values.get('g') ?? values.get('gid')
  const gid = given === undefined ? undefined : Number(given)
  if (gid !== undefined && Object.values(inside.groups).some((one) => one.gid === gid))
    return failed(call, `GID '${gid}' already exists`, 4)
  makeGroup(call.machine, name, gid, flags.has('r') || flags.has('system') || flags.has('S'))
  return outcome()
}

function groupmod(call: ProgramCall): Outcome {
  const { values, rest } = readArguments(call.args, ['g', 'gid', 'n'])
  const { inside } = call.machine
  const name = rest.at(-1) ?? ''
  const group = inside.groups[name]
  if (!group) return failed(call, `group '${name}' does not exist`, 6)
  const gid = values.get('g') ?? values.get('gid')
  if (gid !== undefined) group.gid = Number(gid)
  return outcome()
}

/** `user:password` lines. */
function chpasswd(call: ProgramCall): Outcome {
  for (const line of call.stdin.toString('utf8').split('\n')) {
    if (line === '') continue
    const colon = line.indexOf(':')
    const user = call.machine.inside.users[line.slice(0, colon)]
    if (!user) return outcome('', 1, `chpasswd: line 1: user '${line.slice(0, colon)}' does not exist\n`)
    const given = line.slice(colon + 1)
    user.password = call.args.includes('-e') ? given : passwordHash(given)
  }
  return outcome()
}

function passwd(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const name = rest.at(-1) ?? call.around.user
  const user = call.machine.inside.users[name]
  if (!user) return failed(call, `user '${name}' does not exist`)
  if (flags.has('l')) delete user.password
  else if (flags.has('d')) user.password = ''
  else {
    const [first = '', second = ''] = call.stdin.toString('utf8').split('\n')
    if (first === '' || first !== second)
      return outcome('', 10, 'passwd: Authentication token manipulation error\n')
    user.password = passwordHash(first)
  }
  return outcome()
}

export const userPrograms: Programs = {
  useradd: { run: useradd, isThere: notAlpine },
  usermod: { run: usermod, isThere: notAlpine },
  userdel: { run: userdel, isThere: notAlpine },
  groupadd: { run: groupadd, isThere: notAlpine },
  groupmod: { run: groupmod, isThere: notAlpine },
  adduser: { run: adduser, isThere: (machine) => isDebian(machine) || isAlpine(machine) },
  addgroup: { run: groupadd, isThere: (machine) => isDebian(machine) || isAlpine(machine) },
  deluser: { run: userdel, isThere: (machine) => isDebian(machine) || isAlpine(machine) },
  chpasswd: { run: chpasswd },
  passwd: { run: passwd },
}
