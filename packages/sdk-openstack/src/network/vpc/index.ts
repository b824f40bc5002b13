export type { ResolvedSubnet } from './addresses.js'
export {
  type CreatedVpc,
  type CreateVpcOptions,
  createVpc,
  createVpcPlan,
  type VpcPlanOptions,
} from './create.js'
export { type DeleteVpcOptions, deleteVpc, deleteVpcPlan } from './delete.js'
export type { ResolvedBastion, ResolvedGroup, ResolvedVpc } from './resolve.js'
export { parseVpcSpec, type VpcSpec, type VpcSpecInput, vpcSpec } from './spec.js'
