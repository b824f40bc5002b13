/** Docker inside a container, from the distribution or from Docker's own repository; seen to work by running it. */
import { PveError, waitFor } from '@pve/core'
import { type Action, type Check, command, commandPreview, keepMark, passes, unless } from './action.js'
import { download } from './download.js'
import { file } from './files.js'
import type { ContainerOs } from './os.js'
import { install, managerOf } from './packages.js'
import { service } from './service.js'
import { inGroup } from './user.js'

export interface WantedDocker {
  readonly from: 'distribution' | 'docker'
  readonly users: readonly string[]
  /** Image that is run once; false: the daemon alone is asked. */
  readonly test: string | false
}

/** Names in the distributions' own archives. */
const ofDistribution = {
  apt: ['docker.io'],
  apk: ['docker', 'docker-cli-compose'],
  dnf: ['moby-engine', 'docker-cli'],
  pacman: ['docker', 'docker-compose'],
  zypper: ['docker', 'docker-compose'],
} as const

/** https://docs.docker.com/engine/install/ */
const ofDocker = [
  'docker-ce',
  'docker-ce-cli',
  'containerd.io',
  'docker-buildx-plugin',
  'docker-compose-plugin',
]

export function docker(os: ContainerOs, { from, users, test }: WantedDocker): Action[] {
  return [
    ...(from === 'docker' || !isInDistribution(os) ? fromDocker(os) : fromDistribution(os)),
    ...service(os, 'docker'),
    answering,
    ...users.flatMap((name) => inGroup(os, name, 'docker')),
    ...(test === false ? [] : [runImage(test)]),
  ]
}

/** Red Hat's line has no Docker of its own; Fedora has. */
const isInDistribution = (os: ContainerOs): boolean => managerOf(os) !== 'dnf' || os.id === 'fedora'

function fromDistribution(os: ContainerOs): Action[] {
  const manager = managerOf(os)
  const packages = install(os, ofDistribution[manager])
  if (manager !== 'apt') return packages
  // From Debian 13 on the command is a package of its own, which the daemon only recommends.
  const [, installClient] = install(os, ['docker-cli'])
  return [...packages, ...(installClient ? [unless(hasCommand, installClient)] : [])]
}

const hasCommand: Check = { argv: ['docker', '--version'] }

/** Kept as done only when it has run well: that the image is there says nothing of it. */
function runImage(image: string): Action {
  const mark = `/var/lib/pve-suite/docker/${image.replaceAll(/[^A-Za-z0-9._-]/g, '_')}`
  const run = command(['docker', 'run', '--rm', image], { again: true })
  return {
    previews: run.previews,
    isDone: (shell, io) => passes(shell, { argv: ['test', '-e', mark] }, io),
    async run(shell, io) {
      await run.run(shell, io)
      await keepMark(shell, mark, io)
    },
  }
}

const daemon: Check = { argv: ['docker', 'info', '--format', '{{.ServerVersion}}'] }

/** The daemon needs some seconds after its installation. */
const answering: Action = {
  previews: [commandPreview(daemon.argv)],
  isDone: (shell, io) => passes(shell, daemon, io),
  async run(shell, io) {
    await waitFor({
      what: 'the Docker daemon',
      intervalMs: 500,
      maxIntervalMs: 3_000,
      timeLimitMs: Math.min(io.timeLimitMs, 60_000),
      signal: io.signal,
      probe: async () => {
        // A command that is not there will not come.
        const { exitCode } = await shell.run(daemon.argv, {
          signal: io.signal,
          timeLimitMs: io.timeLimitMs,
          accept: Array.from({ length: 127 }, (_, code) => code),
        })
        return exitCode === 0 ? true : undefined
      },
    })
  },
}

function fromDocker(os: ContainerOs): Action[] {
  const manager = managerOf(os)
  if (manager === 'apt' && (os.id === 'debian' || os.id === 'ubuntu') && os.codename !== undefined) {
    const keyring = '/etc/apt/keyrings/docker.asc'
    const base = `https://download.docker.com/linux/${os.id}`
    return [
      ...install(os, ['ca-certificates', 'curl']),
      command(['mkdir', '-p', '-m', '0755', '/etc/apt/keyrings'], {
        check: { argv: ['test', '-d', '/etc/apt/keyrings'] },
      }),
      download(`${base}/gpg`, keyring),
      file({
        path: '/etc/apt/sources.list.d/docker.list',
        content: `deb [signed-by=${keyring}] ${base} ${os.codename} stable\n`,
        mode: 0o644,
        owner: 'root:root',
      }),
      ...install(os, ofDocker, 'docker'),
    ]
  }
  if (manager === 'dnf') {
    const family = os.id === 'fedora' ? 'fedora' : 'centos'
    return [
      download(
        `https://download.docker.com/linux/${family}/docker-ce.repo`,
        '/etc/yum.repos.d/docker-ce.repo',
      ),
      ...install(os, ofDocker, 'docker'),
    ]
  }
  throw new PveError(`Docker has no packages of its own for ${os.id}.`, {
    code: 'PACKAGE_MANAGER_UNKNOWN',
    hint: "Leave 'from' out: the distribution's own packages are used then.",
  })
}
