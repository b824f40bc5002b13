/** Builds the state of a cloud: who is in it, and its regions. */
import { createHash } from 'node:crypto'
import type { ServiceName } from '../../client/services.js'
import { dashed } from '../engine/call.js'
import type { SimulatorState } from '../state.js'
import { emptyRegion } from './empty.js'
import { RegionBuilder } from './region.js'

/** What a region has in every cloud that is complete. */
export const allServices: readonly ServiceName[] = [
  'compute',
  'image',
  'network',
  'block-storage',
  'placement',
  'object-store',
  'load-balancer',
  'orchestration',
  'key-manager',
]

export class CloudBuilder {
  readonly state: SimulatorState

  constructor(
    readonly now: number,
    salt = 'demo',
  ) {
    this.state = {
      format: 1,
      salt,
      serial: 0,
      identity: {
        domains: {
          default: { id: 'default', name: 'Default', description: 'The default domain', enabled: true },
        },
        projects: {},
        users: {},
        roles: {},
        assignments: [],
        applicationCredentials: {},
        tokens: {},
        receipts: {},
        tokenLifeSeconds: 14_400,
      },
      regions: {},
      pending: [],
    }
  }

  /** The same id in every run, whatever else there is. */
  idOf(text: string): string {
    return dashed(this.hexOf(text))
  }

  hexOf(text: string): string {
    return createHash('md5').update(`${this.state.salt} ${text}`).digest('hex')
  }

  role(...names: string[]): void {
    for (const name of names) {
      const id = this.hexOf(`role ${name}`)
      this.state.identity.roles[id] = { id, name }
    }
  }

  project(name: string, description = ''): string {
    const id = this.hexOf(`project ${name}`)
    this.state.identity.projects[id] = { id, name, domain_id: 'default', description, enabled: true }
    return id
  }

  user(name: string, password: string, more: { totpSecret?: string; mfaRules?: string[][] } = {}): string {
    const id = this.hexOf(`user ${name}`)
    this.state.identity.users[id] = { id, name, domain_id: 'default', enabled: true, password, ...more }
    return id
  }

  grant(userId: string, projectId: string, ...roles: string[]): void {
    for (const role of roles)
      this.state.identity.assignments.push({ userId, role, target: { type: 'project', id: projectId } })
  }

  grantSystem(userId: string, role: string): void {
    this.state.identity.assignments.push({ userId, role, target: { type: 'system' } })
  }

  region(id: string, services: readonly ServiceName[] = allServices): RegionBuilder {
    const region = emptyRegion(services)
    this.state.regions[id] = region
    return new RegionBuilder(this, id, region)
  }
}
