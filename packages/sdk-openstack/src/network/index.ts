export {
  type DeleteOptions,
  deleteNetwork,
  deletePort,
  deleteQosPolicy,
  deleteRouter,
  deleteSecurityGroup,
  deleteSubnet,
  deleteTrunk,
  usersOfNetwork,
  usersOfPort,
  usersOfQosPolicy,
  usersOfRouter,
  usersOfSecurityGroup,
  usersOfSubnet,
  usersOfTrunk,
} from './delete.js'
export {
  associateFloatingIp,
  createFloatingIp,
  deleteFloatingIp,
  disassociateFloatingIp,
  type FloatingIp,
  type FloatingIpFilter,
  listFloatingIps,
  type NewFloatingIp,
  showFloatingIp,
} from './floating-ip.js'
export { ResourceInUseError, type ResourceUse } from './in-use.js'
export {
  createNetwork,
  listNetworks,
  type Network,
  type NetworkChange,
  type NetworkFilter,
  showNetwork,
  updateNetwork,
} from './network.js'
export { type NetworkCloud, type NetworkOptions, setTags } from './neutron.js'
export {
  createPort,
  type FixedIp,
  listPorts,
  type Port,
  type PortChange,
  type PortFilter,
  showPort,
  updatePort,
} from './port.js'
export {
  addBandwidthLimit,
  createQosPolicy,
  listQosPolicies,
  type QosPolicy,
  type QosPolicyChange,
  type QosPolicyFilter,
  type QosRule,
  showQosPolicy,
  updateQosPolicy,
} from './qos-policy.js'
export {
  addRouterInterface,
  createRouter,
  listRouters,
  type Router,
  type RouterChange,
  type RouterFilter,
  type RouterGateway,
  removeRouterInterface,
  routerSubnetIds,
  setRouterGateway,
  showRouter,
  updateRouter,
} from './router.js'
export * from './security-group/index.js'
export {
  type AddressPool,
  createSubnet,
  type HostRoute,
  listSubnets,
  type NewSubnet,
  type Subnet,
  type SubnetChange,
  type SubnetFilter,
  showSubnet,
  updateSubnet,
} from './subnet.js'
export * from './topology/index.js'
export {
  changeSubPorts,
  createTrunk,
  listTrunks,
  type SubPort,
  showTrunk,
  type Trunk,
  type TrunkChange,
  type TrunkFilter,
  updateTrunk,
} from './trunk.js'
export * from './vpc/index.js'
