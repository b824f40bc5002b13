/** What every handler works on: the state, the clock, the schema. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { ApiModel, Operation } from '../schema/model.js'
import type { WireValue } from '../schema/validate.js'
import { splitList } from '../schema/validate.js'
import type { GuestState, NodeState, SimulatorState } from './state.js'

export interface World {
  readonly state: SimulatorState
  readonly model: ApiModel
  /** Epoch ms. */
  now(): number
  /** 1 = like a small real server, Infinity = tasks end at once. */
  readonly taskSpeed: number
  /** The next task of this kind of fault fails with this text. */
  taskFault?: string | undefined
}

export interface Principal {
  /** `root@pam`. */
  readonly user: string
  /** `root@pam!full` for a token, else the user. */
  readonly authId: string
  readonly token?: string
}

export interface UploadedFile {
  readonly filename: string
  readonly sizeBytes: number
}

/** One request that has passed sign-in, permission and schema. */
export class Call {
  constructor(
    readonly world: World,
    readonly operation: Operation,
    readonly parameters: Readonly<Record<string, WireValue>>,
    readonly who: Principal,
    readonly file?: UploadedFile,
  ) {}

  get state(): SimulatorState {
    return this.world.state
  }

  has(name: string): boolean {
    return Object.hasOwn(this.parameters, name)
  }

  /** The text of a parameter; undefined when it is not there. */
  optional(name: string): string | undefined {
    if (!this.has(name)) return undefined
    return wireText(this.parameters[name])
  }

  /** A parameter that the schema requires. */
  text(name: string): string {
    return this.optional(name) ?? ''
  }

  number(name: string): number | undefined {
    const text = this.optional(name)
    return text === undefined ? undefined : Number(text)
  }

  flag(name: string): boolean {
    return this.optional(name) === '1'
  }

  list(name: string): string[] {
    const value = this.parameters[name]
    return Array.isArray(value) ? value.map(wireText) : splitList(wireText(value))
  }

  get vmid(): number {
    return Number(this.text('vmid'))
  }

  get node(): string {
    const node = this.text('node')
    return node === 'localhost' || node === '' ? this.state.localNode : node
  }
}

export type Handler = (call: Call) => unknown
export type Handlers = Readonly<Record<string, Handler>>

/** An answer with more than `data` in it. */
export class Reply {
  constructor(
    readonly data: unknown,
    readonly more: { readonly total?: number; readonly plainText?: string } = {},
  ) {}
}

/** A value on the wire as text: booleans as 0 and 1. */
export function wireText(value: WireValue | undefined): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (Array.isArray(value)) return value.map(wireText).join(',')
  return String(value ?? '')
}

export const epochSeconds = (world: World): number => Math.floor(world.now() / 1000)

export const nodeOf = (world: World, name: string): NodeState => {
  const node = world.state.nodes[name]
  if (!node) throw new RangeError(`no node '${name}'`)
  return node
}

export const guestsOf = (
  state: SimulatorState,
  filter: { type?: 'qemu' | 'lxc'; node?: string } = {},
): GuestState[] =>
  Object.values(state.guests).filter(
    (guest) =>
      (filter.type === undefined || guest.type === filter.type) &&
      (filter.node === undefined || guest.node === filter.node),
  )

/** A new locally administered address with the cluster's prefix. */
export const newMac = (state: SimulatorState): string => {
  const prefix = state.options['mac_prefix'] ?? 'BC:24:11'
  const missing = 6 - prefix.split(':').length
  return [
    prefix,
    ...[...randomBytes(missing)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()),
  ].join(':')
}

export const newUuid = (): string => randomUUID()
export const newPid = (state: SimulatorState): number => {
  state.nextPid += randomInt(1, 12)
  return state.nextPid
}
