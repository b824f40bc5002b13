import { dirname, join, relative, resolve, sep } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ConfigError } from '../errors/index.js'
import { readFileIfThere } from '../files/index.js'
import type { Environment } from './identities.js'
import { type EncryptionRule, goRegex } from './metadata.js'
import { SopsError, unsupported } from './sops-error.js'

const keys = z.union([z.string().transform((text) => text.split(',')), z.array(z.string())])
const otherKeys = z.union([z.string(), z.array(z.unknown())]).nullish()
const otherKinds = {
  pgp: otherKeys,
  kms: otherKeys,
  gcp_kms: otherKeys,
  azure_keyvault: otherKeys,
  hc_vault: otherKeys,
  hc_vault_transit_uri: otherKeys,
  hckms: otherKeys,
}
const group = z.object({ age: keys.nullish(), ...otherKinds })
const rule = z.object({
  path_regex: z.string().optional(),
  age: keys.nullish(),
  ...otherKinds,
  key_groups: z.array(group).nullish(),
  encrypted_regex: z.string().optional(),
  unencrypted_regex: z.string().optional(),
  encrypted_suffix: z.string().optional(),
  unencrypted_suffix: z.string().optional(),
  mac_only_encrypted: z.boolean().optional(),
})
const configuration = z.object({ creation_rules: z.array(rule).nullish() })

export interface CreationRule {
  readonly recipients: readonly string[]
  readonly rule: EncryptionRule
}

/**
 * For whom a new file is encrypted, and which of its values: SOPS_AGE_RECIPIENTS, else the first rule that fits in the
 * nearest `.sops.yaml` at or above the file's folder.
 *
 * @throws SopsError SOPS_NO_RECIPIENT, SOPS_UNSUPPORTED; ConfigError for a `.sops.yaml` that is none
 * @example
 * const { recipients } = await creationRuleFor('/etc/pxrun/secrets.yaml')
 */
export async function creationRuleFor(path: string, env: Environment = process.env): Promise<CreationRule> {
  const fromEnv = cleaned(env['SOPS_AGE_RECIPIENTS']?.split(',') ?? [])
  const found = await nearestConfiguration(dirname(resolve(path)))
  const fitting = found === undefined ? undefined : ruleFor(found.file, found.text, resolve(path))
  const recipients = fromEnv.length > 0 ? fromEnv : (fitting?.recipients ?? [])
  if (recipients.length > 0) return { recipients, rule: fitting?.rule ?? {} }
  throw new SopsError(`Nothing says for whom ${path} is to be encrypted.`, {
    code: 'SOPS_NO_RECIPIENT',
    phase: `create ${path}`,
    hint: [
      found === undefined
        ? 'There is no .sops.yaml in its folder or above.'
        : `No rule with age recipients in ${found.file} fits it.`,
      'Name the recipients (age1…), or set SOPS_AGE_RECIPIENTS, or add a creation rule to .sops.yaml.',
    ].join(' '),
  })
}

async function nearestConfiguration(folder: string): Promise<{ file: string; text: string } | undefined> {
  const file = join(folder, '.sops.yaml')
  const text = await readFileIfThere(file)
  if (text !== undefined) return { file, text }
  const above = dirname(folder)
  return above === folder ? undefined : await nearestConfiguration(above)
}

function ruleFor(file: string, text: string, path: string): CreationRule | undefined {
  const parsed = configuration.safeParse(parsedYaml(file, text))
  if (!parsed.success) {
    const where = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw invalid(file, `${file} is no SOPS configuration: ${where || 'its top'} is not as SOPS has it.`)
  }
  const below = relative(dirname(file), path).split(sep).join('/')
  const fitting = (parsed.data.creation_rules ?? []).find(
    ({ path_regex: pattern }) =>
      pattern === undefined || pattern === '' || goRegex(pattern, file).test(below),
  )
  if (fitting === undefined) return undefined
  const groups = fitting.key_groups ?? []
  if (groups.length > 1) {
    throw unsupported(
      file,
      `wants several key groups (Shamir) for ${path}.`,
      'Use the sops program to create the file.',
    )
  }
  const [chosen = fitting] = groups
  const others = Object.keys(otherKinds).filter((kind) => hasKeys(Reflect.get(chosen, kind)))
  if (others.length > 0) {
    throw unsupported(
      file,
      `wants ${path} to be encrypted for ${others.join(', ')} as well, and only age is supported.`,
      'Create the file with the sops program, or give it a rule with age recipients only.',
    )
  }
  return {
    recipients: cleaned(chosen.age ?? []),
    rule: {
      ...(fitting.encrypted_regex !== undefined && { encryptedRegex: fitting.encrypted_regex }),
      ...(fitting.unencrypted_regex !== undefined && { unencryptedRegex: fitting.unencrypted_regex }),
      ...(fitting.encrypted_suffix !== undefined && { encryptedSuffix: fitting.encrypted_suffix }),
      ...(fitting.unencrypted_suffix !== undefined && { unencryptedSuffix: fitting.unencrypted_suffix }),
      ...(fitting.mac_only_encrypted === true && { macOnlyEncrypted: true }),
    },
  }
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    throw invalid(file, `${file} is not valid YAML.`, cause)
  }
}

function invalid(file: string, message: string, cause?: unknown): ConfigError {
  return new ConfigError(message, {
    phase: `read ${file}`,
    hint: 'Correct it; https://getsops.io/docs says what it may hold.',
    details: { file },
    ...(cause !== undefined && { cause }),
  })
}

function hasKeys(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0
}

function cleaned(recipients: readonly string[]): string[] {
  return [...new Set(recipients.map((text) => text.trim()).filter((text) => text !== ''))]
}
