/** TypeScript types from the OpenAPI document, by openapi-typescript. */
import type { JsonObject } from '@pve/core'
import { indexedKey } from './openapi.js'

/**
 * TypeScript types of an API, by openapi-typescript and typescript, which have to be installed.
 * @param document from `generate`: its `openApi`
 * @param header the first lines of the text
 * @returns the text of a module that exports `paths`, `components` and an alias for each property-string format
 * @example
 * import { readFile, writeFile } from 'node:fs/promises'
 *
 * const { openApi } = generate(await readFile('apidoc.js', 'utf8'), { source: 'apidoc.js', version: '9.2' })
 * await writeFile('api.ts', await toTypes(openApi, '// Made from apidoc.js.'))
 */
export async function toTypes(document: JsonObject, header: string): Promise<string> {
  const [{ default: openapiTs, astToString }, { default: ts }] = await Promise.all([
    import('openapi-typescript'),
    import('typescript'),
  ])
  // openapi-typescript reads JSON text itself, so the document needs no cast to its type.
  const nodes = await openapiTs(JSON.stringify(document), {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    emptyObjectsUnknown: true,
    silent: true,
    postTransform: (type) => {
      if (!ts.isTypeLiteralNode(type)) return undefined
      const members = type.members.map((member) => indexSignature(ts, member) ?? member)
      return members.some((member, index) => member !== type.members[index])
        ? ts.factory.createTypeLiteralNode(members)
        : undefined
    },
  })
  return `${header}\n${leaner(astToString(nodes))}`
}

/**
 * Without the lines that say what is not there (`put?: never`): a third of the text, which every program that imports
 * the SDK would have to parse.
 */
function leaner(text: string): string {
  return text
    .replace(/^ +\w+\?: never;\n/gm, '')
    .replace(/^ +parameters: \{\n +\};\n/gm, '')
    .replace(
      /^ +(?:headers: \{\n +\[name: string\]: unknown;\n +\};|\/\*\* (?:@description|@enum).*\*\/)\n/gm,
      '',
    )
    .replace(/^( +)/gm, (spaces) => ' '.repeat(spaces.length / 4))
}

type Typescript = typeof import('typescript')

/** `"net[n]"?: X` becomes `` [key: `net${number}`]: X ``. */
function indexSignature(ts: Typescript, member: import('typescript').TypeElement) {
  if (
    !ts.isPropertySignature(member) ||
    !ts.isStringLiteral(member.name) ||
    !indexedKey.test(member.name.text)
  )
    return
  if (!member.type) return
  const base = member.name.text.replace(indexedKey, '')
  const key = ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(base), [
    ts.factory.createTemplateLiteralTypeSpan(
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
      ts.factory.createTemplateTail(''),
    ),
  ])
  return ts.factory.createIndexSignature(
    undefined,
    [ts.factory.createParameterDeclaration(undefined, undefined, 'key', undefined, key)],
    member.type,
  )
}
