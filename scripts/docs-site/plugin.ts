/**
 * What typedoc does not do by itself: the documents under the headings of docs/README.md with their first heading as title,
 * examples as pages, the packages' READMEs on the pages of their modules, names of the API in documents as links.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  DocumentReflection,
  KindRouter,
  MinimalSourceFile,
  normalizePath,
  type PageDefinition,
  PageEvent,
  PageKind,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from 'typedoc'
import { type Page, packagesGroup, partsGroup, readPages } from './pages.js'
import { nameSpecs } from './spec-names.js'

/** The package of a module's page, by the module's name. */
const readmes: Readonly<Record<string, string>> = {
  '@pve/sdk': 'packages/sdk-proxmox/README.md',
  '@pve/openstack': 'packages/sdk-openstack/README.md',
  '@pve/host-kvm': 'packages/host-kvm/README.md',
  '@pve/core': 'packages/core/README.md',
}

/** Where a document lies in the site: as in the repository. */
const places = new WeakMap<Reflection, string>()

class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    return places.get(reflection) ?? super.getIdealBaseName(reflection)
  }

  /** What is called the project is its front page: a list of all there is stands beside each page already. */
  override buildPages(project: ProjectReflection): PageDefinition[] {
    const pages = super.buildPages(project)
    const front = pages.find(({ kind }) => kind === PageKind.Index)
    if (front === undefined) return pages
    this.fullUrls.set(project, front.url)
    return pages.filter(
      (page) => page === front || page.model !== project || page.kind !== PageKind.Reflection,
    )
  }
}

/**
 * To be called before `app.convert()`.
 *
 * @param root of the repository
 */
export function loadSite(app: Application, root: string): void {
  app.renderer.defineRouter('site', SiteRouter)
  const parse = (markdown: string, path: string, project: ProjectReflection) =>
    app.converter.parseRawComment(
      new MinimalSourceFile(markdown, normalizePath(join(root, path))),
      project.files,
    ).content

  const add = (page: Page, parent: ProjectReflection | DocumentReflection): void => {
    const content = parse(page.markdown, page.path, parent.project)
    const document = new DocumentReflection(page.title, parent, content, { group: page.group })
    places.set(document, page.path.replace(/\.md$/, ''))
    parent.addChild(document)
    parent.project.registerReflection(document, undefined, normalizePath(join(root, page.path)))
    for (const child of page.children) add(child, document)
  }
  const pages = readPages(root)

  app.converter.on(Converter.EVENT_BEGIN, ({ project }: Context) => {
    project.files.registerReflectionPath(normalizePath(join(root, 'README.md')), project)
    for (const page of pages) if (page.group !== packagesGroup) add(page, project)
  })

  // Before the modules are grouped.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const path = readmes[module.name]
      module.comment ??= new Comment()
      module.comment.blockTags.push(
        new CommentTag('@group', [{ kind: 'text', text: path === undefined ? partsGroup : packagesGroup }]),
      )
      if (path === undefined) continue
      const markdown = readFileSync(join(root, path), 'utf8')
      // The page has the name as its heading.
      module.readme = parse(markdown.replace(/^# .*\n/, ''), path, project)
      project.files.registerReflectionPath(normalizePath(join(root, path)), module)
    }
    // After the modules.
    for (const page of pages) if (page.group === packagesGroup) add(page, project)
  })

  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => {
    const exported = exportedNames(project)
    const finish = (parts: readonly CommentDisplayPart[]) => linkNames(parts.map(asText), exported)
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Document)) {
      if (reflection.isDocument()) reflection.content = finish(reflection.content)
    }
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      if (module.readme !== undefined) module.readme = finish(module.readme)
    }
    if (project.readme !== undefined) project.readme = finish(project.readme)
  })
  nameSpecs(app)

  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    if (page.contents !== undefined) page.contents = workFromFiles(page.contents)
  })
}

/**
 * From `file://` a browser takes no picture out of another file, and shows no index.html for a folder. The symbols are in the
 * page as well: typedoc's icons.js puts them there.
 */
function workFromFiles(html: string): string {
  return html
    .replace(/<use href="[^"#]*icons\.svg#/g, '<use href="#')
    .replace(/(\shref=")(\.\/|(?:\.\.\/)+)(?=["#])/g, '$1$2index.html')
}

/** A block without a language is a drawing or an answer: typedoc would colour it as a program. */
function asText(part: CommentDisplayPart): CommentDisplayPart {
  return part.kind === 'code' ? { ...part, text: part.text.replace(/^(```+)\n/, '$1text\n') } : part
}

/** What one package alone calls so. A word without a capital letter in it may be anything. */
function exportedNames(project: ProjectReflection): Map<string, DeclarationReflection> {
  const names = new Map<string, DeclarationReflection>()
  const twice = new Set<string>()
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    for (const child of module.children ?? []) {
      if (!/[a-z][A-Z]/.test(child.name) || child.isReference()) continue
      if (names.has(child.name)) twice.add(child.name)
      names.set(child.name, child)
    }
  }
  for (const name of twice) names.delete(name)
  return names
}

/** Names in backticks become links, but in headings and in the texts of links. */
function linkNames(
  parts: readonly CommentDisplayPart[],
  exported: ReadonlyMap<string, Reflection>,
): CommentDisplayPart[] {
  let line = ''
  return parts.map((part): CommentDisplayPart => {
    const [, name = ''] = part.kind === 'code' ? (/^`(\w+)(?:\(\))?`$/.exec(part.text) ?? []) : []
    const target = exported.get(name)
    const isPlain = !line.startsWith('#') && line.lastIndexOf('[') <= line.lastIndexOf(']')
    line = (line + part.text).split('\n').at(-1) ?? ''
    if (target === undefined || !isPlain) return part
    return { kind: 'inline-tag', tag: '@linkcode', text: part.text.slice(1, -1), target }
  })
}
