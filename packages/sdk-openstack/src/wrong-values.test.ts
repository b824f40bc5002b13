import { issuesOf } from '@pve/core/spec'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { wrongSpecs } from '../../core/test/wrong-values.js'
import { launchSpec } from './compute/launch/spec.js'
import { securityGroupSpec } from './network/security-group/spec.js'
import { vpcSpec } from './network/vpc/spec.js'

it.each([
  ['a launch', launchSpec],
  ['a security group', securityGroupSpec],
  ['a VPC', vpcSpec],
])('ALL-5 every field of %s says in words what it takes', (_name, schema) => {
  const { fieldCount, specs } = wrongSpecs(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  expect(fieldCount).toBeGreaterThan(10)
  const messages = specs.flatMap((spec) => {
    const { error } = schema.safeParse(spec)
    return (error ? issuesOf(error, schema) : []).map(({ path, message }) => `${path}: ${message}`)
  })
  expect(messages.length).toBeGreaterThan(fieldCount)
  expect(messages.filter((message) => /Invalid|expected|received|undefined/.test(message))).toEqual([])
})
