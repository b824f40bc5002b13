/** Package managers. Every package is there unless its name says `no-such-`; nothing is looked up anywhere. */
import type { PackageManager } from '../inside/distributions.js'
import type { Machine } from './machine.js'
import { failed, type Outcome, outcome, type ProgramCall, type Programs, readArguments } from './program.js'

const has =
  (...managers: PackageManager[]) =>
  ({ distribution }: Machine): boolean =>
    managers.includes(distribution.packages)

/** Names that no repository has: for tests, and a hint that the others are not looked up anywhere. */
const isNowhere = (name: string): boolean => /^no-such-/.test(name)

/** Only in a repository of their own, whose file has to be there first. */
const foreign: readonly (readonly [name: RegExp, source: RegExp])[] = [
  [/^(?:docker-ce|docker-ce-cli|containerd\.io|docker-buildx-plugin|docker-compose-plugin)$/, /docker/],
  [/^tailscale$/, /tailscale/],
  [/^plexmediaserver$/, /plex/],
  [/^jellyfin(?:-ffmpeg\d*)?$/, /jellyfin/],
]

/** Alpine and Arch have some of those themselves. */
function isAvailable(machine: Machine, name: string): boolean {
  if (isNowhere(name)) return false
  const rule = foreign.find(([pattern]) => pattern.test(name))
  if (!rule || ['apk', 'pacman'].includes(machine.distribution.packages)) return true
  return Object.keys(machine.inside.files).some(
    (path) =>
      /^\/etc\/(?:apt\/sources\.list\.d|yum\.repos\.d|zypp\/repos\.d)\//.test(path) && rule[1].test(path),
  )
}

/** Services that a package brings, and whether they run at once. */
const servicesOf: readonly (readonly [name: RegExp, service: string])[] = [
  [/^(?:docker\.io|docker-ce|docker|moby-engine)$/, 'docker'],
  [/^tailscale$/, 'tailscaled'],
  [/^nginx/, 'nginx'],
  [/^plexmediaserver$/, 'plexmediaserver'],
  [/^jellyfin$/, 'jellyfin'],
  [/^(?:mariadb-server|mysql-server)$/, 'mariadb'],
  [/^postgresql(?:-\d+)?$/, 'postgresql'],
  [/^openssh-server$/, 'ssh'],
  [/^cron$/, 'cron'],
]

/** Groups that a package makes. */
const groupsOf: Readonly<Record<string, string>> = {
  'docker.io': 'docker',
  'docker-ce': 'docker',
  docker: 'docker',
  'moby-engine': 'docker',
  plexmediaserver: 'plex',
  jellyfin: 'jellyfin',
}

function add(machine: Machine, name: string): void {
  const { inside, distribution } = machine
  inside.packages[name] = '1.0-1'
  const found = servicesOf.find(([pattern]) => pattern.test(name))?.[1]
  // Alpine calls it by the name of its package.
  const service = found === 'tailscaled' && distribution.packages === 'apk' ? 'tailscale' : found
  // Debian starts what it installs; the others leave it to the administrator.
  const starts = distribution.packages === 'apt'
  if (service !== undefined) {
    inside.services[service] ??= { enabled: starts, active: starts }
    if (distribution.init === 'openrc' && !machine.files.exists(`/etc/init.d/${service}`))
      machine.files.write(`/etc/init.d/${service}`, Buffer.from('#!/sbin/openrc-run\n'), { mode: 0o755 })
  }
  const group = groupsOf[name]
  if (group === undefined || inside.groups[group]) return
  const taken = new Set(Object.values(inside.groups).map(({ gid }) => gid))
  let gid = 990
  while (taken.has(gid)) gid--
  inside.groups[group] = { gid, members: [] }
}

const secondsEach = 1.5

function installAll(
  call: ProgramCall,
  names: readonly string[],
  said: (fresh: readonly string[]) => string,
  missing: (name: string) => Outcome,
): Outcome {
  const { machine } = call
  const nowhere = names.find(
    (name) => !isAvailable(machine, name) && machine.inside.packages[name] === undefined,
  )
  if (nowhere !== undefined) return missing(nowhere)
  const fresh = names.filter((name) => machine.inside.packages[name] === undefined)
  for (const name of fresh) add(machine, name)
  return outcome(said(fresh), 0, '', fresh.length * secondsEach)
}

function removeAll({ machine }: ProgramCall, names: readonly string[]): void {
  for (const name of names) delete machine.inside.packages[name]
}

/** `nginx=1.2` and `nginx@edge` are `nginx`. */
const bare = (name: string): string => name.replace(/[=@<>~].*$/, '')

function apt(call: ProgramCall): Outcome {
  const { rest } = readArguments(call.args, ['o', 'option', 't', 'c'])
  const [verb = '', ...given] = rest
  const names = given.map(bare)
  switch (verb) {
    case 'update':
      return outcome(
        'Hit:1 http://deb.debian.org/debian stable InRelease\nReading package lists... Done\n',
        0,
        '',
        1,
      )
    case 'install':
      return installAll(
        call,
        names,
        (fresh) =>
          [
            'Reading package lists... Done',
            'Building dependency tree... Done',
            ...(fresh.length > 0
              ? [
                  'The following NEW packages will be installed:',
                  `  ${fresh.join(' ')}`,
                  ...fresh.flatMap((name) => [
                    `Unpacking ${name} (1.0-1) ...`,
                    `Setting up ${name} (1.0-1) ...`,
                  ]),
                ]
              : names.map((name) => `${name} is already the newest version (1.0-1).`)),
            `0 upgraded, ${fresh.length} newly installed, 0 to remove and 0 not upgraded.`,
            '',
          ].join('\n'),
        (name) => outcome('Reading package lists... Done\n', 100, `E: Unable to locate package ${name}\n`),
      )
    case 'remove':
    case 'purge':
    case 'autoremove':
      removeAll(call, names)
      return outcome(names.map((name) => `Removing ${name} (1.0-1) ...\n`).join(''), 0, '', 0.5)
    case 'upgrade':
    case 'dist-upgrade':
    case 'full-upgrade':
    case 'clean':
    case 'autoclean':
      return outcome('0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n', 0, '', 0.5)
    default:
      return outcome('', 100, `E: Invalid operation ${verb}\n`)
  }
}

function dpkgQuery(call: ProgramCall): Outcome {
  const { values, rest } = readArguments(call.args, ['f', 'showformat'])
  const format = values.get('f') ?? values.get('showformat') ?? `\${Package}\t\${Version}\n`
  const { packages } = call.machine.inside
  const names = rest.length === 0 ? Object.keys(packages).sort() : rest
  const missing = names.filter((name) => packages[name] === undefined)
  const shown = names
    .filter((name) => packages[name] !== undefined)
    .map((name) =>
      format
        .replace(/\$\{(?:binary:)?Package\}/g, name)
        .replace(/\$\{Version\}/g, packages[name] ?? '')
        .replace(/\$\{(?:db:)?Status(?:-\w+)?\}/g, (field) =>
          field.includes('Abbrev') ? 'ii ' : field.includes('db:') ? 'installed' : 'install ok installed',
        )
        .replace(/\\n/g, '\n')
        .replace(/\\t/g, '\t'),
    )
  return outcome(
    shown.join(''),
    missing.length > 0 ? 1 : 0,
    missing.map((name) => `dpkg-query: no packages found matching ${name}\n`).join(''),
  )
}

function dpkg(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  if (flags.has('print-architecture')) return outcome('amd64\n')
  const { packages } = call.machine.inside
  const missing = rest.find((name) => packages[name] === undefined)
  if (flags.has('s') || flags.has('status'))
    return missing === undefined
      ? outcome(
          rest
            .map((name) => `Package: ${name}\nStatus: install ok installed\nVersion: ${packages[name]}\n`)
            .join(''),
        )
      : outcome('', 1, `dpkg-query: package '${missing}' is not installed and no information is available\n`)
  if (flags.has('l') || flags.has('list'))
    return outcome(
      Object.keys(packages)
        .map((name) => `ii  ${name}  ${packages[name]}  amd64\n`)
        .join(''),
    )
  return failed(call, 'the simulated shell only knows --status, --list and --print-architecture', 2)
}

function apk(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args, ['t', 'virtual', 'repository', 'X'])
  const [verb, ...given] = rest
  const names = given.map(bare)
  const { packages } = call.machine.inside
  if (verb === 'update') return outcome('OK: 25397 distinct packages available\n', 0, '', 0.5)
  if (verb === 'upgrade') return outcome('OK: 8 MiB in 25 packages\n', 0, '', 0.5)
  if (verb === 'add')
    return installAll(
      call,
      names,
      (fresh) =>
        `${fresh.map((name, index) => `(${index + 1}/${fresh.length}) Installing ${name} (1.0-r1)\n`).join('')}OK: 30 MiB in ${Object.keys(packages).length} packages\n`,
      (name) =>
        outcome(
          '',
          1,
          `ERROR: unable to select packages:\n  ${name} (no such package):\n    required by: world[${name}]\n`,
        ),
    )
  if (verb === 'del') {
    removeAll(call, names)
    return outcome(names.map((name) => `Purging ${name} (1.0-r1)\n`).join(''))
  }
  if (verb === 'info') {
    if (names.length === 0)
      return outcome(
        Object.keys(packages)
          .sort()
          .map((name) => `${name}\n`)
          .join(''),
      )
    const there = names.filter((name) => packages[name] !== undefined)
    const code = there.length === names.length ? 0 : 1
    return flags.has('e') || flags.has('installed')
      ? outcome(there.map((name) => `${name}\n`).join(''), code)
      : outcome('', code)
  }
  return failed(call, `the simulated shell does not know apk ${verb ?? ''}`)
}

function dnf(call: ProgramCall): Outcome {
  const { rest } = readArguments(call.args, ['c', 'repo', 'enablerepo', 'add-repo', 'setopt'])
  const [verb = '', ...given] = rest
  const names = given.map(bare)
  switch (verb) {
    case 'makecache':
    case 'check-update':
    case 'upgrade':
    case 'update':
    case 'refresh':
    case 'ref':
    case 'clean':
      return outcome('Metadata cache created.\n', 0, '', 1)
    case 'install':
    case 'in':
      return installAll(
        call,
        names,
        (fresh) =>
          fresh.length === 0
            ? 'Dependencies resolved.\nNothing to do.\nComplete!\n'
            : `Dependencies resolved.\nInstalling:\n${fresh.map((name) => ` ${name}\n`).join('')}Complete!\n`,
        (name) => outcome(`No match for argument: ${name}\n`, 1, `Error: Unable to find a match: ${name}\n`),
      )
    case 'remove':
    case 'rm':
      removeAll(call, names)
      return outcome('Complete!\n')
    case 'config-manager': {
      const url =
        given.find((one) => one.startsWith('http')) ?? /(https?:\S+)/.exec(call.args.join(' '))?.[1] ?? ''
      const path = `/etc/yum.repos.d/${url.slice(url.lastIndexOf('/') + 1) || 'added.repo'}`
      call.machine.files.write(path, Buffer.from(`[added]\nbaseurl=${url}\n`))
      return outcome(`Adding repo from: ${url}\n`)
    }
    default:
      return failed(call, `the simulated shell does not know ${call.name} ${verb}`)
  }
}

function rpm(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args, ['qf', 'queryformat'])
  const { packages } = call.machine.inside
  if (flags.has('import')) return outcome()
  if (!flags.has('q') && !flags.has('query'))
    return failed(call, 'the simulated shell only knows rpm --query')
  const names = flags.has('a') || flags.has('all') ? Object.keys(packages).sort() : rest
  return outcome(
    names
      .map((name) =>
        packages[name] === undefined
          ? `package ${name} is not installed\n`
          : `${name}-${packages[name]}.x86_64\n`,
      )
      .join(''),
    names.some((name) => packages[name] === undefined) ? 1 : 0,
  )
}

function pacman(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const { packages } = call.machine.inside
  if (flags.has('S') || flags.has('sync')) {
    if (rest.length === 0) return outcome(':: Synchronizing package databases...\n', 0, '', 1)
    return installAll(
      call,
      rest,
      (fresh) => fresh.map((name, index) => `(${index + 1}/${fresh.length}) installing ${name}\n`).join(''),
      (name) => outcome('', 1, `error: target not found: ${name}\n`),
    )
  }
  if (flags.has('Q') || flags.has('query')) {
    const missing = rest.filter((name) => packages[name] === undefined)
    return outcome(
      (rest.length === 0 ? Object.keys(packages).sort() : rest)
        .filter((name) => packages[name] !== undefined)
        .map((name) => `${name} ${packages[name]}\n`)
        .join(''),
      missing.length > 0 ? 1 : 0,
      missing.map((name) => `error: package '${name}' was not found\n`).join(''),
    )
  }
  if (flags.has('R') || flags.has('remove')) {
    removeAll(call, rest)
    return outcome()
  }
  return failed(call, 'the simulated shell only knows pacman -S, -Q and -R')
}

export const packagePrograms: Programs = {
  'apt-get': { run: apt, isThere: has('apt') },
  apt: { run: apt, isThere: has('apt') },
  'apt-cache': {
    run: ({ machine, args }) => {
      const name = args.at(-1) ?? ''
      return isAvailable(machine, name) ? outcome(`${name}:\n  Candidate: 1.0-1\n`) : outcome()
    },
    isThere: has('apt'),
  },
  'apt-mark': { run: () => outcome(), isThere: has('apt') },
  'add-apt-repository': {
    run: ({ machine, args }) => {
      const name = (args.find((arg) => !arg.startsWith('-')) ?? 'added').replace(/\W+/g, '-')
      machine.files.write(`/etc/apt/sources.list.d/${name}.list`, Buffer.from(`${args.join(' ')}\n`))
      return outcome()
    },
    isThere: has('apt'),
  },
  'dpkg-query': { run: dpkgQuery, isThere: has('apt') },
  dpkg: { run: dpkg, isThere: has('apt') },
  apk: { run: apk, isThere: has('apk') },
  dnf: { run: dnf, isThere: has('dnf') },
  yum: { run: dnf, isThere: has('dnf') },
  zypper: { run: dnf, isThere: has('zypper') },
  rpm: { run: rpm, isThere: has('dnf', 'zypper') },
  pacman: { run: pacman, isThere: has('pacman') },
}
