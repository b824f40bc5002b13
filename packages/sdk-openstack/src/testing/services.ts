/** Every service that the simulator has, and what happens by itself in them. */
import { blockStorageEffects, blockStorageService } from './block-storage/service.js'
import { computeEffects } from './compute/effects.js'
import { computeService } from './compute/service.js'
import type { Effects } from './engine/pending.js'
import type { Service } from './engine/service.js'
import { identityService } from './identity/service.js'
import { imageService } from './image/service.js'
import { networkService } from './network/service.js'
import {
  keyManagerService,
  loadBalancerService,
  objectStoreService,
  orchestrationService,
} from './others/services.js'
import { placementService } from './placement/service.js'

export const services: readonly Service[] = [
  identityService(() => services),
  computeService,
  imageService,
  networkService,
  blockStorageService,
  placementService,
  objectStoreService,
  loadBalancerService,
  orchestrationService,
  keyManagerService,
]

export const effects: Effects = { ...computeEffects, ...blockStorageEffects }
