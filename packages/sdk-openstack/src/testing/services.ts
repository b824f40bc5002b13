/** Every service that the simulator has, and what happens by itself in them. */
import { computeEffects } from './compute/effects.js'
import { computeService } from './compute/service.js'
import type { Effects } from './engine/pending.js'
import type { Service } from './engine/service.js'
import { identityService } from './identity/service.js'
import { networkService } from './network/service.js'

export const services: readonly Service[] = [identityService(() => services), computeService, networkService]

export const effects: Effects = { ...computeEffects }
