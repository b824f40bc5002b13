import type { Secret } from '@pve/core'
import type { ReadyStep } from './provision/plan.js'
import type { ContainerSpec } from './spec.js'
import type { ContainerDevice, ContainerHardware, ContainerMount, ContainerNetwork } from './spec-parts.js'
import type { ProvisionStep } from './spec-provision.js'
import type { TemplateSource } from './template.js'

export interface ResolvedNetwork extends ContainerNetwork {
  readonly name: string
  readonly bridge: string
  readonly firewall: boolean
}

export type ResolvedMount = ContainerMount & { readonly index: number }

/** A container with nothing left open. */
export interface ResolvedContainer {
  readonly node: string
  readonly vmid: number | undefined
  readonly hostname: string | undefined
  readonly template: TemplateSource
  readonly unprivileged: boolean
  readonly ha: boolean
  readonly onboot: boolean
  /** Running when it is done. */
  readonly start: boolean
  readonly cores: number
  readonly memoryMib: number
  readonly swapMib: number
  readonly rootfs: NonNullable<ContainerSpec['rootfs']> & {
    readonly storage: string
    readonly sizeBytes: number
  }
  readonly networks: readonly ResolvedNetwork[]
  readonly mounts: readonly ResolvedMount[]
  readonly devices: readonly ContainerDevice[]
  readonly features: NonNullable<ContainerSpec['features']>
  readonly hardware: ContainerHardware | undefined
  readonly password: Secret | undefined
  /** Ready to run, in order. */
  readonly provision: readonly ReadyStep[]
  /** As it was given: what is kept with the container. */
  readonly provisionSpec: readonly ProvisionStep[]
  /** Fields that go to the server as they are. */
  readonly spec: ContainerSpec
}
