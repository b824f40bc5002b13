export {
  addRule,
  applyPlan,
  type EnsureReport,
  ensureSecurityGroup,
  resolveSecurityGroup,
  securityGroupPlan,
} from './apply.js'
export {
  diffSecurityGroup,
  type PresentRule,
  type SecurityGroupDiff,
  type SecurityGroupDiffOptions,
} from './diff.js'
export {
  createSecurityGroup,
  deleteSecurityGroupRule,
  listSecurityGroupRules,
  listSecurityGroups,
  type SecurityGroupChange,
  type SecurityGroupFilter,
  type SecurityGroupRuleFilter,
  showSecurityGroup,
  showSecurityGroupRule,
  updateSecurityGroup,
} from './group.js'
export { type CanonicalRule, canonicalRule, type RuleRemote, ruleKey, ruleText } from './rule.js'
export {
  parseSecurityGroupSpec,
  type RuleSpec,
  type SecurityGroupSpec,
  type SecurityGroupSpecInput,
  securityGroupSpec,
} from './spec.js'
export { securityGroupTemplates, type TemplateName, templateNames } from './templates.js'
export type { Direction, Ethertype, SecurityGroup, SecurityGroupRule } from './types.js'
export { type WantedRule, type WantedSecurityGroup, wantedSecurityGroup } from './wanted.js'
