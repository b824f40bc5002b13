/** Shell scripts as trees: the part of the POSIX shell's grammar that provisioning scripts are mostly made of. */

/** A piece of a word. In quotes nothing of it is split. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly operator: string
      readonly word: Word
      readonly quoted: boolean
    }
  | { readonly kind: 'command'; readonly script: Script; readonly quoted: boolean }

export type Word = readonly Part[]

export interface Redirection {
  readonly descriptor: number
  readonly operator: '<' | '>' | '>>' | '>&' | '<<'
  /** Of `<<`: the text itself. */
  readonly word: Word
}

export type Command =
  | {
      readonly kind: 'simple'
      readonly assignments: readonly (readonly [string, Word])[]
      readonly words: readonly Word[]
      readonly redirections: readonly Redirection[]
    }
  | {
      readonly kind: 'group'
      readonly body: Script
      readonly subshell: boolean
      readonly redirections: readonly Redirection[]
    }
  | {
      readonly kind: 'if'
      readonly branches: readonly { readonly condition: Script; readonly body: Script }[]
      readonly otherwise: Script | undefined
      readonly redirections: readonly Redirection[]
    }
  | {
      readonly kind: 'for'
      readonly name: string
      readonly words: readonly Word[] | undefined
      readonly body: Script
      readonly redirections: readonly Redirection[]
    }
  | {
      readonly kind: 'while'
      readonly until: boolean
      readonly condition: Script
      readonly body: Script
      readonly redirections: readonly Redirection[]
    }
  | {
      readonly kind: 'case'
      readonly word: Word
      readonly branches: readonly { readonly patterns: readonly Word[]; readonly body: Script }[]
      readonly redirections: readonly Redirection[]
    }
  | { readonly kind: 'function'; readonly name: string; readonly body: Command }

export interface Pipeline {
  readonly negated: boolean
  readonly commands: readonly Command[]
}

export interface AndOr {
  readonly first: Pipeline
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[]
}

export type Script = readonly AndOr[]

/** What this shell does not know. */
export class UnknownSyntax extends Error {}

/** What a word says when nothing in it is quoted or put in. */
export function plainText(word: Word): string | undefined {
  if (word.length !== 1) return undefined
  const [part] = word
  return part?.kind === 'text' && !part.quoted ? part.text : undefined
}
