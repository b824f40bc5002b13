/** Live values of `vmctl` and `gpu-vm-bootstrap`, by the functions that their lists use. */
import type { ReadValues } from '../command/types.js'
import type { HostContext } from '../host-kvm/context.js'

type Reader = ReadValues<HostContext>

export const vms: Reader = async (context) => {
  const { signal } = context
  const [sdk, host] = await Promise.all([context.library(), context.host('libvirt')])
  return (await sdk.listVms(host, { signal })).map(({ uuid, name, state }) => ({
    id: uuid,
    name,
    hint: state,
  }))
}

export const snapshots: Reader = async (context, { vm }) => {
  if (vm === undefined) return []
  const { signal } = context
  const [sdk, host] = await Promise.all([context.library(), context.host('libvirt')])
  return (await sdk.listSnapshots(host, vm, { signal })).map(({ name, description }) => ({
    id: name,
    ...(description !== undefined && { hint: description }),
  }))
}

export const templates: Reader = async (context) => {
  const { signal } = context
  const [sdk, host] = await Promise.all([context.library(), context.host('root')])
  return (await sdk.listTemplates(host, { signal })).templates.map(({ name, description, os }) => ({
    id: name,
    hint: [os, description].filter(Boolean).join(', '),
  }))
}

export const gpus: Reader = async (context) => {
  const { signal } = context
  const [sdk, host] = await Promise.all([context.library(), context.host('libvirt')])
  return (await sdk.gpuStatus(host, { signal })).map(({ address, name, domain }) => ({
    id: address,
    hint: domain ? `${name}, of ${domain.name}` : name,
  }))
}
