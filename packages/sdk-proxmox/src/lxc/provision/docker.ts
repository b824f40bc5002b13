/** Docker inside a container, from the distribution or from Docker's own repository; seen to work by running it. */
import { PveError, waitFor } from '@pve/core'
import { type Action, type Check, command, commandPreview, passes } from './action.js'
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
    ...(from === 'docker' ? fromDocker(os) : install(os, ofDistribution[managerOf(os)])),
    ...service(os, 'docker'),
    answering,
    ...users.flatMap((name) => inGroup(os, name, 'docker')),
    ...(test === false
      ? []
      : [
          command(['docker', 'run', '--rm', test], {
            check: { argv: ['docker', 'image', 'inspect', '--format', 'there', test] },
            again: true,
          }),
        ]),
  ]
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
      probe: async () => ((await passes(shell, daemon, io)) ? true : undefined),
    })
  },
}

function fromDocker(os: ContainerOs): Action[] {
  const manager = managerOf(os)
  if (manager === 'apt' && os.codename !== undefined) {
    const keyring = '/etc/apt/keyrings/docker.asc'
    const base = `https://download.docker.com/linux/${os.id}`
    return [
      ...install(os, ['ca-certificates', 'curl']),
      command(['mkdir', '-p', '-m', '0755', '/etc/apt/keyrings'], {
        check: { argv: ['test', '-d', '/etc/apt/keyrings'] },
      }),
      command(
        ['curl', '--fail', '--silent', '--show-error', '--location', '--output', keyring, `${base}/gpg`],
        {
          check: { argv: ['test', '-s', keyring] },
          again: true,
        },
      ),
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
    const repository = '/etc/yum.repos.d/docker-ce.repo'
    const family = os.id === 'fedora' ? 'fedora' : 'centos'
    return [
      command(
        [
          'curl',
          '--fail',
          '--silent',
          '--show-error',
          '--location',
          '--output',
          repository,
          `https://download.docker.com/linux/${family}/docker-ce.repo`,
        ],
        { check: { argv: ['test', '-s', repository] }, again: true },
      ),
      ...install(os, ofDocker, 'docker'),
    ]
  }
  throw new PveError(
    `Docker has no packages of its own for ${os.id} ${os.version ?? ''}.`.replace(' .', '.'),
    {
      code: 'PACKAGE_MANAGER_UNKNOWN',
      hint: "Leave 'from' out: the distribution's own packages are used then.",
    },
  )
}
