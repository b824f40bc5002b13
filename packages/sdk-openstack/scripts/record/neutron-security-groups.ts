/** Security groups and their rules. */
import { nothing, type Scene } from './neutron-scene.js'

export async function recordSecurityGroups({ neutron, make, asMember }: Scene, port: string): Promise<void> {
  const { record } = neutron
  const group = await make('create a security group', 'security-groups', 'security_group', {
    name: 'rec-web',
    description: 'of a recording',
  })
  const path = `/v2.0/security-groups/${group}`
  await make(
    'create a security group named default',
    'security-groups',
    'security_group',
    { name: 'default' },
    409,
  )
  const base = { security_group_id: group, direction: 'ingress', ethertype: 'IPv4' }
  const rule = async (name: string, value: object, status = 201) =>
    await make(name, 'security-group-rules', 'security_group_rule', { ...base, ...value }, status)
  const ssh = { protocol: 'tcp', port_range_min: 22, port_range_max: 22, remote_ip_prefix: '0.0.0.0/0' }
  const sshRule = await rule('create a rule', { ...ssh, description: 'ssh' })
  await rule('create a rule a second time', ssh, 409)
  await rule('create a rule from a group', {
    protocol: 'tcp',
    port_range_min: 8000,
    port_range_max: 8100,
    remote_group_id: group,
  })
  await rule('create a rule of ICMP', { protocol: 'icmp', port_range_min: 8, port_range_max: 0 })
  await rule('create a rule of a protocol number', { protocol: '47' })
  await rule('create a rule of IPv6', { ethertype: 'IPv6', protocol: 'ipv6-icmp' })
  await rule(
    'create a rule with ports the wrong way round',
    { protocol: 'tcp', port_range_min: 90, port_range_max: 80 },
    400,
  )
  await rule('create a rule with ports and no protocol', { port_range_min: 80, port_range_max: 80 }, 400)
  await rule(
    'create a rule with an address of the other version',
    { protocol: 'tcp', port_range_min: 80, port_range_max: 80, remote_ip_prefix: '::/0' },
    400,
  )
  await rule('create a rule of an unknown protocol', { protocol: 'smell' }, 400)
  await rule('create a rule in an unknown group', { security_group_id: nothing, protocol: 'tcp' }, 404)
  await record('create rules at once', 'POST', '/v2.0/security-group-rules', {
    ...asMember(201),
    json: {
      security_group_rules: [
        { ...base, protocol: 'tcp', port_range_min: 80, port_range_max: 80 },
        { ...base, protocol: 'tcp', port_range_min: 443, port_range_max: 443 },
      ],
    },
  })
  await record('show a security group', 'GET', path, asMember(200))
  await record('show a rule', 'GET', `/v2.0/security-group-rules/${sshRule}`, asMember(200))
  await record('list rules', 'GET', `/v2.0/security-group-rules?security_group_id=${group}`, asMember(200))
  await record(
    'list security groups',
    'GET',
    '/v2.0/security-groups?sort_key=name&sort_dir=asc',
    asMember(200),
  )
  await record('update a security group', 'PUT', path, {
    ...asMember(200),
    json: { security_group: { description: 'web servers' } },
  })
  await record('put a port into a security group', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(200),
    json: { port: { security_groups: [group] } },
  })
  await record('delete a security group in use', 'DELETE', path, asMember(409))
  await record('take a port out of all security groups', 'PUT', `/v2.0/ports/${port}`, {
    ...asMember(200),
    json: { port: { security_groups: [] } },
  })
  await record('delete a rule', 'DELETE', `/v2.0/security-group-rules/${sshRule}`, asMember(204))
  await record('delete a rule that is gone', 'DELETE', `/v2.0/security-group-rules/${sshRule}`, asMember(404))
  await record('delete a security group', 'DELETE', path, asMember(204))
  await record('show a security group that is gone', 'GET', path, asMember(404))
}
