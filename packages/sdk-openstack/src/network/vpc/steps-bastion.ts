/** The steps that make the server to come in by: its port, itself, its address outside. */
import { type Step, waitFor } from '@pve/core'
import { z } from 'zod'
import type { Cloud } from '../../cloud/index.js'
import { collect, createOnce, ResourceFailedError, ResourceStateError } from '../../resource/index.js'
import { requestPreview } from '../../resource/request-preview.js'
import { type FloatingIp, floatingIpKind } from '../floating-ip.js'
import { type NetworkOptions, parseResource, putNeutron } from '../neutron.js'
import { listPorts, portKind } from '../port.js'
import { idOf, shownId, type VpcContext } from './context.js'
import { metadataKey } from './mark.js'
import { findServers, type OwnResources, readServer, type VpcServer } from './own.js'
import type { ResolvedBastion, ResolvedVpc } from './resolve.js'
import { deleteServerAndWait } from './settle.js'
import { makeStep } from './steps.js'

export function bastionSteps(vpc: ResolvedVpc, bastion: ResolvedBastion): Step<VpcContext>[] {
  const { external } = vpc
  return [
    portStep(bastion),
    serverStep(bastion),
    activeStep(bastion),
    ...(bastion.hasFloatingIp && external ? [floatingIpStep(bastion, external)] : []),
  ]
}

/**
 * Servers that a run which could not clean up has left: they have the VPC's mark and no port at all, so nothing reaches
 * them. The plan shows that they go, with their disks.
 * @throws ResourceStateError where one is on other ports: somebody may use it
 */
export async function leftoverSteps(
  cloud: Cloud,
  vpc: string,
  own: OwnResources,
  options: NetworkOptions = {},
): Promise<Step<VpcContext>[]> {
  const onPort = new Set(own.ports.map(({ deviceId }) => deviceId))
  const strays = own.servers.filter(({ id, status }) => status !== 'BUILD' && !onPort.has(id))
  return await Promise.all(
    strays.map(async (server): Promise<Step<VpcContext>> => {
      const { id, name } = server
      if ((await collect(listPorts(cloud, { deviceId: id }, options))).length > 0)
        throw strayServer(server, vpc)
      return {
        id: `leftover ${id}`,
        title: `Delete server ${name} (${id}), which an earlier run has left without a network`,
        preview: () => [requestPreview('DELETE', `/servers/${id}`)],
        run: (context, { signal }) => deleteServerAndWait(context.cloud, id, context.timing, signal),
      }
    }),
  )
}

const strayServer = ({ id, name }: VpcServer, vpc: string): ResourceStateError =>
  new ResourceStateError(
    `Server ${name} (${id}) has the mark of VPC ${vpc}, but is not on the port of its bastion.`,
    {
      phase: `launch ${name}`,
      hint: `Delete it, or take the property ${metadataKey} from it, and run again. Nothing is deleted that somebody may use.`,
      details: { server: id, vpc },
    },
  )

/** A port of its own has the mark and the groups before there is a server, and the floating IP knows where to lead. */
const portStep = (bastion: ResolvedBastion): Step<VpcContext> =>
  makeStep({
    id: 'port',
    title: `Create the port of ${bastion.name}`,
    kind: portKind,
    body: (context) => ({
      name: bastion.name,
      network_id: shownId(context, 'network'),
      fixed_ips: [{ subnet_id: shownId(context, `subnet ${bastion.subnet}`) }],
      security_groups: bastion.groups.map((label) => shownId(context, `group ${label}`)),
    }),
    query: () => ({ name: bastion.name }),
    found: ({ fixedIps: [first], deviceId }, context) => {
      if (first !== undefined) context.bastionIp = first.ip
      if (deviceId === undefined) context.ids.delete(portDevice)
      else context.ids.set(portDevice, deviceId)
    },
  })

/** What has the port: the server, once Nova has given it the port. */
const portDevice = 'device of port'

const created = z.object({ server: z.object({ id: z.string() }) })

function serverStep(bastion: ResolvedBastion): Step<VpcContext> {
  const { name, image, flavor, keypair, availabilityZone } = bastion
  const body = (context: VpcContext) => ({
    server: {
      name,
      imageRef: image.id,
      flavorRef: flavor.id,
      key_name: keypair,
      networks: [{ port: shownId(context, 'port') }],
      metadata: { [metadataKey]: context.vpc.name },
      ...(availabilityZone !== undefined && { availability_zone: availabilityZone }),
    },
  })
  const find = async ({ cloud, vpc }: VpcContext, signal: AbortSignal) =>
    (await findServers(cloud, vpc.name, { signal }))[0]?.id
  return {
    id: 'server',
    title: `Launch ${name}`,
    undoTitle: `Delete server ${name} again`,
    preview: (context) => [requestPreview('POST', '/servers', body(context))],
    async isDone(context, { signal }) {
      const [server] = await findServers(context.cloud, context.vpc.name, { signal })
      if (server === undefined || isStale(server, context)) return false
      context.ids.set('server', server.id)
      return true
    },
    async run(context, io) {
      const { cloud, timing, vpc } = context
      const [stray] = await findServers(cloud, vpc.name, { signal: io.signal })
      if (stray !== undefined) throw strayServer(stray, vpc.name)
      const id = await createOnce({
        what: `launch ${name}`,
        async send() {
          const phase = `launch ${name}`
          const answer = await cloud.compute.request('post', '/servers', {
            body: body(context),
            phase,
            signal: io.signal,
          })
          return parseResource(created, answer.data, phase).server.id
        },
        find: (look) => find(context, look),
        drop: (late, look) => deleteServerAndWait(cloud, late, timing, look),
      })
      context.ids.set('server', id)
      io.ids({ server: id })
    },
    async undo(context, { signal }) {
      const id = context.ids.get('server')
      if (id === undefined) return
      await deleteServerAndWait(context.cloud, id, context.timing, signal)
      context.ids.delete('server')
    },
  }
}

/** While it is being built, Nova has not yet told Neutron whose the port is. */
const isStale = ({ id, status }: VpcServer, { ids }: VpcContext): boolean =>
  status !== 'BUILD' && ids.get(portDevice) !== id

/** Apart from the launch, so that a server that ends in an error is taken back with it. */
function activeStep({ name }: ResolvedBastion): Step<VpcContext> {
  const look = async (context: VpcContext, signal: AbortSignal): Promise<true | undefined> => {
    const server = await readServer(context.cloud, idOf(context, 'server'), { signal })
    if (server?.status === 'ACTIVE') return true
    if (server === undefined || server.status === 'ERROR')
      throw new ResourceFailedError(
        `Server ${name} ${server === undefined ? 'is gone' : 'is in ERROR'}${server?.fault ? `: ${server.fault}` : ''}.`,
        { phase: `launch ${name}`, hint: 'Another flavor or availability zone may have room.' },
      )
    return undefined
  }
  return {
    id: 'active',
    title: `Wait for ${name} to be ACTIVE`,
    preview: () => [{ kind: 'note', text: 'Looks at the server until its status is ACTIVE or ERROR.' }],
    async isDone(context, { signal }) {
      return context.ids.has('server') && (await look(context, signal)) === true
    },
    async run(context, io) {
      await waitFor({
        what: `for server ${name} to be ACTIVE`,
        probe: (signal) => look(context, signal),
        intervalMs: context.timing.pollMs,
        timeLimitMs: context.timing.activeLimitMs,
        signal: io.signal,
      })
    },
  }
}

/** An address that a run could not give back is taken again, and led to the port. */
function floatingIpStep(
  bastion: ResolvedBastion,
  external: { readonly id: string; readonly name: string },
): Step<VpcContext> {
  const make = makeStep<FloatingIp>({
    id: 'floating-ip',
    title: `Give ${bastion.name} an address of ${external.name}`,
    kind: floatingIpKind,
    body: (context) => ({ floating_network_id: external.id, port_id: shownId(context, 'port') }),
    query: () => ({ floating_network_id: external.id }),
    found: ({ ip, portId }, context) => {
      context.bastionIp = ip
      if (portId === undefined) context.ids.delete(floatingPort)
      else context.ids.set(floatingPort, portId)
    },
  })
  return {
    ...make,
    async isDone(context, io) {
      const isThere = await make.isDone?.(context, io)
      return isThere === true && context.ids.get(floatingPort) === context.ids.get('port')
    },
    async run(context, io) {
      const id = context.ids.get('floating-ip')
      if (id === undefined) return await make.run(context, io)
      const body = { port_id: idOf(context, 'port') }
      await putNeutron(context.cloud, floatingIpKind, id, body, { signal: io.signal })
    },
  }
}

/** The port that the address leads to. */
const floatingPort = 'port of floating-ip'
