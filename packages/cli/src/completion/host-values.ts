/** Live values of `vmctl` and `gpu-vm-bootstrap`, by the functions that their lists use. */
import { gpuStatus, listSnapshots, listTemplates, listVms, type Template } from '@pve/host-kvm'
import type { ReadValues } from '../command/types.js'
import type { HostContext } from '../host-kvm/context.js'

type Reader = ReadValues<HostContext>

export const vms: Reader = async (context) => {
  const { signal } = context
  const host = await context.host('libvirt')
  return (await listVms(host, { signal })).map(({ uuid, name, state }) => ({
    id: uuid,
    name,
    hint: state,
  }))
}

export const snapshots: Reader = async (context, { vm }) => {
  if (vm === undefined) return []
  const { signal } = context
  const host = await context.host('libvirt')
  return (await listSnapshots(host, vm, { signal })).map(({ name, description }) => ({
    id: name,
    ...(description !== undefined && { hint: description }),
  }))
}

const templateValue = ({ name, description, os }: Template) => ({
  id: name,
  hint: [os, description].filter(Boolean).join(', '),
})

export const templates: Reader = async (context) => {
  const { signal } = context
  const host = await context.host('root')
  return (await listTemplates(host, { signal })).templates.map(templateValue)
}

/** Also those of which no VM can be made. */
export const deletableTemplates: Reader = async (context) => {
  const { signal } = context
  const host = await context.host('root')
  const { templates, damaged, unfinished } = await listTemplates(host, { signal })
  return [
    ...templates.map(templateValue),
    ...damaged.map((name) => ({ id: name, hint: 'damaged' })),
    ...unfinished.map((name) => ({ id: name, hint: 'deleted in part' })),
  ]
}

export const gpus: Reader = async (context) => {
  const { signal } = context
  const host = await context.host('libvirt')
  return (await gpuStatus(host, { signal })).map(({ address, name, domain }) => ({
    id: address,
    hint: domain ? `${name}, of ${domain.name}` : name,
  }))
}
