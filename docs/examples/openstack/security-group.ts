/** A security group as code: what would change, and the change. */
import {
  type Cloud,
  ensureSecurityGroup,
  parseSecurityGroupSpec,
  ruleText,
  securityGroupPlan,
} from '@pve/openstack'

const web = parseSecurityGroupSpec({
  name: 'web',
  templates: ['web', { name: 'ssh', from: '10.0.0.0/8' }],
  rules: [{ ports: '8080-8081', from: 'group:default', description: 'health checks' }],
})

/** The rules that are missing and those that are too many. */
export async function drift(cloud: Cloud): Promise<string[]> {
  const { context } = await securityGroupPlan(cloud, web)
  const { add, remove } = context.diff
  return [...add.map(({ rule }) => `+ ${ruleText(rule)}`), ...remove.map(({ rule }) => `- ${ruleText(rule)}`)]
}

export async function apply(cloud: Cloud): Promise<number> {
  const { done } = await ensureSecurityGroup(cloud, web)
  return done.length
}
