/** From the provisioning of a spec to actions: what was open is resolved, what needs the distribution waits for it. */
import type { Secret } from '@pve/core'
import { kindOf, type ProvisionStep } from '../spec-provision.js'
import { type Action, command } from './action.js'
import { docker } from './docker.js'
import { file } from './files.js'
import type { ContainerOs } from './os.js'
import { install } from './packages.js'
import { script } from './script.js'
import { tailscale } from './tailscale.js'
import { user } from './user.js'

/** A step whose secrets and files have been looked up. */
export interface ReadyStep {
  readonly title: string
  /** For each command; undefined: that of the creation. */
  readonly timeLimitMs: number | undefined
  actions(os: ContainerOs): readonly Action[]
}

/** What a step takes from outside the spec, by its path in the step. */
export interface StepInputs {
  readonly secrets: ReadonlyMap<string, Secret>
  readonly files: ReadonlyMap<string, Uint8Array>
}

export function readyStep(step: ProvisionStep, hostname: string | undefined, inputs: StepInputs): ReadyStep {
  return {
    title: step.name ?? titleOf(step),
    timeLimitMs: step.timeLimitSeconds === undefined ? undefined : step.timeLimitSeconds * 1000,
    actions: (os) => actionsOf(step, os, hostname, inputs),
  }
}

function titleOf(step: ProvisionStep): string {
  switch (kindOf(step)) {
    case 'packages':
      return `Install ${listed(step.packages ?? [])}`
    case 'file':
      return `Write ${step.file?.path}`
    case 'script':
      return `Run ${step.script?.source ?? 'a script'}`
    case 'user':
      return `User ${step.user?.name}`
    case 'docker':
      return 'Install Docker'
    case 'tailscale':
      return step.tailscale?.authKey ? 'Join the tailnet' : 'Install Tailscale'
  }
}

const listed = (names: readonly string[]): string =>
  names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`

function actionsOf(
  step: ProvisionStep,
  os: ContainerOs,
  hostname: string | undefined,
  { secrets, files }: StepInputs,
): readonly Action[] {
  if (step.packages) return install(os, step.packages)
  if (step.file) {
    const { path, content, mode, owner, group } = step.file
    return [
      file({
        path,
        content: files.get('file.source') ?? content ?? '',
        mode: Number.parseInt(mode ?? '0644', 8),
        owner: `${owner ?? 'root'}:${group ?? owner ?? 'root'}`,
      }),
    ]
  }
  if (step.script) {
    const { run, env = {}, user: as, creates, unless, always = false } = step.script
    const source = files.get('script.source')
    const values = Object.entries(env).flatMap(([name, value]): [string, string | Secret][] => {
      const secret = secrets.get(`script.env.${name}`)
      return secret ? [[name, secret]] : typeof value === 'string' ? [[name, value]] : []
    })
    return [
      script({
        text: source === undefined ? (run ?? '') : Buffer.from(source).toString('utf8'),
        env: Object.fromEntries(values),
        user: as,
        creates,
        unless,
        always,
      }),
    ]
  }
  if (step.user) {
    const { name, uid, groups = [], shell, sshKeys = [], sudo = false } = step.user
    return user(os, { name, uid, groups, shell, sshKeys, sudo, password: secrets.get('user.password') })
  }
  if (step.docker) {
    const wanted = step.docker === true ? {} : step.docker
    const { from = 'distribution', users = [], test = true } = wanted
    return docker(os, { from, users, test: test === true ? 'hello-world' : test })
  }
  if (step.tailscale) {
    const { ssh, acceptRoutes, advertiseRoutes, exitNode, tags, loginServer } = step.tailscale
    const name = step.tailscale.hostname ?? hostname
    return tailscale(os, {
      authKey: secrets.get('tailscale.authKey'),
      options: [
        ...(name === undefined ? [] : [`--hostname=${name}`]),
        ...(ssh ? ['--ssh'] : []),
        ...(acceptRoutes ? ['--accept-routes'] : []),
        ...(advertiseRoutes ? [`--advertise-routes=${advertiseRoutes.join(',')}`] : []),
        ...(exitNode ? ['--advertise-exit-node'] : []),
        ...(tags ? [`--advertise-tags=${tags.join(',')}`] : []),
        ...(loginServer === undefined ? [] : [`--login-server=${loginServer}`]),
      ],
    })
  }
  return [command(['true'])]
}
