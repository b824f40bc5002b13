/** Security groups against what is wanted of them. */
import { dryRunPlan, type PlanPreview, UsageError } from '@pve/core'
import type { CanonicalRule, Cloud, SecurityGroupSpec } from '@pve/openstack'
import type { Input } from '../command/types.js'
import { specOf } from '../handlers/spec-source.js'
import { given } from '../values/given.js'
import type { CloudContext, CloudHandler, Openstack } from './context.js'
import type { securityGroupDiff, securityGroupTemplates } from './security-group-definitions.js'
import type { Look } from './types.js'

/** @throws ValidationError, UsageError */
export async function readSpec(
  context: CloudContext,
  sdk: Openstack,
  name: string | undefined,
  { file, template }: Pick<Input<typeof securityGroupDiff>['flags'], 'file' | 'template'>,
): Promise<SecurityGroupSpec> {
  if (file === undefined && template.length === 0)
    throw new UsageError('What the group should be is not said.', { hint: 'Give --file or --template.' })
  return await specOf(
    context,
    'a security group',
    file,
    { ...given({ name }), ...(template.length > 0 && { templates: template }) },
    sdk.parseSecurityGroupSpec,
  )
}

/** What `apply` would change. */
export const previewGroup = async (
  sdk: Openstack,
  cloud: Cloud,
  spec: SecurityGroupSpec,
  prune: boolean,
  { signal }: Look,
): Promise<PlanPreview> => dryRunPlan(await sdk.securityGroupPlan(cloud, spec, { prune, signal }))

export const templates: CloudHandler<typeof securityGroupTemplates> = async ({ out, openstack }) => {
  const sdk = await openstack()
  const list = sdk.templateNames.map((name) => {
    const { title } = sdk.securityGroupTemplates[name]
    const { rules } = sdk.wantedSecurityGroup(
      sdk.securityGroupSpec.parse({ name: `template ${name}`, templates: [name], egress: 'closed' }),
    )
    return {
      name,
      title,
      rules: rules.map(({ rule, description }) => ({ rule: sdk.ruleText(rule), description })),
    }
  })
  out.result({
    json: list,
    text: (style) =>
      list
        .map(({ name, title, rules }) =>
          [
            `${style.bold(name)}  ${title}`,
            ...rules.map(
              ({ rule, description }) =>
                `  ${rule}${description === '' ? '' : style.dim(`  ${description}`)}`,
            ),
          ].join('\n'),
        )
        .join('\n\n'),
    quiet: () => list.map(({ name }) => name).join('\n'),
  })
}

export const diff: CloudHandler<typeof securityGroupDiff> = async (
  context,
  { arguments: { name }, flags },
) => {
  const { out, signal } = context
  const sdk = await context.openstack()
  const spec = await readSpec(context, sdk, name, flags)
  const cloud = await context.cloud()
  const plan = await sdk.securityGroupPlan(cloud, spec, { signal, prune: flags.prune === true })
  const { add, remove, keep, duplicates, change, isEmpty } = plan.context.diff
  const textOf = ({ rule }: { readonly rule: CanonicalRule }) => sdk.ruleText(rule)
  out.result({
    json: {
      name: spec.name,
      same: isEmpty,
      add: add.map(textOf),
      remove: remove.map((one) => ({ id: one.id, rule: textOf(one) })),
      duplicates: duplicates.map((one) => ({ id: one.id, rule: textOf(one) })),
      keep: keep.length,
      change,
    },
    text: (style) =>
      [
        style.bold(isEmpty ? `${spec.name} is what it should be.` : `${spec.name}: what would change`),
        ...add.map((one) => style.green(`+ ${textOf(one)}`)),
        ...remove.map((one) => style.red(`- ${textOf(one)}`)),
        ...Object.entries(change).map(([key, value]) => style.yellow(`~ ${key} ${String(value)}`)),
        ...duplicates.map((one) =>
          style.dim(`= ${textOf(one)} (says the same as another; --prune removes it)`),
        ),
        style.dim(`  ${keep.length} ${keep.length === 1 ? 'rule stays' : 'rules stay'}`),
      ].join('\n'),
    quiet: () =>
      [...add.map((one) => `+ ${textOf(one)}`), ...remove.map((one) => `- ${textOf(one)}`)].join('\n'),
  })
}
