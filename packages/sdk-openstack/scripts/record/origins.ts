/** Where the lab's services are. */
import { idOf, type LabDescription } from '../../../../labs/openstack/lab.js'

/** Without a version at its end. */
export const identityOrigin = (lab: LabDescription): string => new URL(lab.authUrl).origin

/** What the catalog has, without its path. */
export const originOf = (lab: LabDescription, serviceType: string): string =>
  new URL(idOf(lab.endpoints, serviceType).replace(/%.*/, '')).origin
