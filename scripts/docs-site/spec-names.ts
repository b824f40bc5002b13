/**
 * A parameter of the type `VmSpecInput` shall be shown as that, with a link. The compiler forgets the name of a type that zod
 * infers, so typedoc would write out a hundred lines of its fields wherever it is used.
 */
import {
  type Application,
  type Context,
  Converter,
  type DeclarationReflection,
  makeRecursiveVisitor,
  type ParameterReflection,
  type SignatureReflection,
  TypeScript as ts,
} from 'typedoc'

type Typed = DeclarationReflection | ParameterReflection | SignatureReflection

/** To be called before `app.convert()`. */
export function nameSpecs(app: Application): void {
  app.converter.on(
    Converter.EVENT_CREATE_SIGNATURE,
    (
      context: Context,
      signature: SignatureReflection,
      declaration?: ts.SignatureDeclaration | ts.JSDocSignature,
    ) => {
      if (declaration === undefined || ts.isJSDocSignature(declaration)) return
      writeAsDeclared(context, signature, declaration.type)
      for (const parameter of signature.parameters ?? []) {
        const node = declaration.parameters.find(({ name }) => name.getText() === parameter.name)
        writeAsDeclared(context.withScope(signature), parameter, node?.type)
      }
    },
  )
  app.converter.on(
    Converter.EVENT_CREATE_DECLARATION,
    (context: Context, reflection: DeclarationReflection) => {
      for (const node of context.getSymbolFromReflection(reflection)?.getDeclarations() ?? []) {
        if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node))
          writeAsDeclared(context, reflection, node.type)
      }
    },
  )
}

/** What was converted from the compiler's type before is taken out of the project again. */
function writeAsDeclared(context: Context, reflection: Typed, node: ts.TypeNode | undefined): void {
  if (node === undefined || !namesInferred(context, node)) return
  reflection.type?.visit(
    makeRecursiveVisitor({ reflection: ({ declaration }) => context.project.removeReflection(declaration) }),
  )
  reflection.type = context.converter.convertType(context.withScope(reflection), node)
}

/** Whether an alias of something that zod infers is named in it. */
function namesInferred(context: Context, node: ts.Node): boolean {
  if (ts.isTypeReferenceNode(node)) {
    const symbol = context.getSymbolAtLocation(node.typeName)
    const declarations = symbol === undefined ? [] : context.resolveAliasedSymbol(symbol).getDeclarations()
    if (declarations?.some((each) => ts.isTypeAliasDeclaration(each) && isInferred(each.type))) return true
  }
  return ts.forEachChild(node, (child) => namesInferred(context, child) || undefined) ?? false
}

const isInferred = (node: ts.TypeNode): boolean =>
  ts.isTypeReferenceNode(node) && /^z\.(?:input|output|infer)$/.test(node.typeName.getText())
