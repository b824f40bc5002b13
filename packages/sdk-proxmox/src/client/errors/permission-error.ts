import { exitCodes, type JsonObject, type PveErrorOptions } from '@pve/core'
import type { PermissionCheck } from '../../schema/model.js'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * 403: signed in, but not allowed. Code API_PERMISSION; `missing` names path and privileges where they are known.
 * @example
 * try {
 *   await startVm(client, 100)
 * } catch (error) {
 *   if (error instanceof PermissionError)
 *     for (const { path, privileges } of error.missing) console.error(`${privileges.join(', ')} on ${path}`)
 * }
 */
export class PermissionError extends ApiError {
  static override readonly exitCode = exitCodes.permission
  readonly missing: readonly { path: string; privileges: readonly string[] }[]

  /** @param options `rule` is what the schema says the operation needs, for servers that only answer "Permission check failed" */
  constructor(
    answer: ApiAnswer,
    options: PveErrorOptions & { rule?: PermissionCheck; values?: Readonly<Record<string, string>> } = {},
  ) {
    const { rule, values, ...rest } = options
    const missing = fromText(answer.text) ?? (rule ? fromRule(rule, values ?? {}) : [])
    const first = missing[0]
    super(answer, {
      ...rest,
      code: rest.code ?? 'API_PERMISSION',
      hint:
        rest.hint ??
        (first
          ? `Ask an administrator for ${first.privileges.join(' and ')} on ${first.path}: pveum acl modify ${first.path} --users <user> --roles <role>`
          : 'Ask an administrator which privilege is missing; a privilege-separated token has only its own.'),
    })
    this.missing = missing
  }

  protected override extra(): JsonObject {
    return {
      ...super.extra(),
      missing: this.missing.map(({ path, privileges }) => ({ path, privileges: [...privileges] })),
    }
  }
}

/** `Permission check failed (/vms/999, VM.Audit)`; several privileges are joined by `|` or `,`. */
function fromText(text: string) {
  const match = /Permission check failed \((\/[^,)]*),\s*([^)]+)\)/.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  return [{ path: match[1], privileges: match[2].split(/[|,\s]+/).filter(Boolean) }]
}

function fromRule(
  rule: PermissionCheck,
  values: Readonly<Record<string, string>>,
): { path: string; privileges: string[] }[] {
  const [kind, path, privileges] = rule
  if (kind === 'perm' && typeof path === 'string' && Array.isArray(privileges)) {
    return [
      {
        path: path.replace(/\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole),
        privileges: privileges.map(String),
      },
    ]
  }
  return rule.slice(1).flatMap((part) => (Array.isArray(part) ? fromRule(part, values) : []))
}
