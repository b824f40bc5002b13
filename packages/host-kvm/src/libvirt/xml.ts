/** libvirt's XML as a tree: read, searched and changed by DOM alone, so that what nobody here knows stays as it is. */
import { DOMParser, type Document, type Element, MIME_TYPE, type Node, XMLSerializer } from '@xmldom/xmldom'
import { LibvirtError } from './errors.js'

export type XmlElement = Element
export type XmlDocument = Document

/**
 * @param what what it is of, for the error: "the definition of web"
 * @throws LibvirtError LIBVIRT_ANSWER_UNREADABLE
 */
export function parseXml(text: string, what: string): XmlElement {
  const unreadable = (cause: unknown) =>
    new LibvirtError(`${what} is not XML that can be read.`, {
      code: 'LIBVIRT_ANSWER_UNREADABLE',
      phase: `read ${what}`,
      cause,
      hint: 'Look at it with virsh on the host (dumpxml), and report it.',
    })
  let document: Document
  try {
    document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new SyntaxError(message)
      },
    }).parseFromString(text, MIME_TYPE.XML_TEXT)
  } catch (cause) {
    throw unreadable(cause)
  }
  const { documentElement } = document
  if (documentElement === null) throw unreadable('there is no element')
  return documentElement
}

export const serializeXml = (element: XmlElement): string => new XMLSerializer().serializeToString(element)

const elementNode = 1

const isElement = (node: Node): node is Element => node.nodeType === elementNode

/** Those of its children that are called so, or all of them. */
export const childrenOf = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  parent === undefined
    ? []
    : Array.from(parent.childNodes)
        .filter(isElement)
        .filter(({ nodeName }) => name === undefined || nodeName === name)

/** The first element at that path: `childOf(domain, 'os', 'type')`. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const name of path) at = childrenOf(at, name)[0]
  return at
}

/** The text of the element at that path; undefined where there is none, or it is empty. */
export function textOf(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = childOf(parent, ...path)?.textContent ?? ''
  return text === '' ? undefined : text
}

/** An attribute's value; undefined where there is none, or it is empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.getAttribute(name) ?? ''
  return value === '' ? undefined : value
}

/** What an element is made of; `false` and undefined leave a child or an attribute out. */
export interface ElementContent {
  readonly attributes?: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly (ElementMaker | false | undefined)[]
  readonly text?: string
}

export type ElementMaker = (document: XmlDocument) => XmlElement

/** One element, to be put together with others: `serializeXml(make(element('a', { text: 'x' })))`. */
export const element =
  (name: string, content: ElementContent = {}): ElementMaker =>
  (document) => {
    const made = name.includes(':')
      ? document.createElementNS(
          content.attributes?.[`xmlns:${name.split(':')[0]}`]?.toString() ?? null,
          name,
        )
      : document.createElement(name)
    for (const [key, value] of Object.entries(content.attributes ?? {})) {
      if (value !== undefined && !key.startsWith('xmlns')) made.setAttribute(key, `${value}`)
    }
    if (content.text !== undefined) made.appendChild(document.createTextNode(content.text))
    for (const child of content.children ?? []) {
      if (child !== false && child !== undefined) made.appendChild(child(document))
    }
    return made
  }

/** A document of one element, as text. */
export function xmlText(root: ElementMaker): string {
  const document = parseXml('<x/>', 'an empty document').ownerDocument
  if (document === null) throw new TypeError('an element that was just parsed has no document')
  return serializeXml(root(document))
}

/** Adds a child that is made in the parent's own document. */
export function appendTo(parent: XmlElement, child: ElementMaker): XmlElement {
  const document = parent.ownerDocument
  if (document === null) throw new TypeError(`the element ${parent.nodeName} belongs to no document`)
  const made = child(document)
  parent.appendChild(made)
  return made
}

/** Gives the element at that path this text, and makes it where it is not there. */
export function setText(parent: XmlElement, name: string, text: string): void {
  const found = childOf(parent, name) ?? appendTo(parent, element(name))
  found.textContent = text
}

export function removeElements(elements: readonly XmlElement[]): void {
  for (const one of elements) one.parentNode?.removeChild(one)
}

/** A copy of what was parsed elsewhere. */
export const copyOfXml =
  (text: string, what: string): ElementMaker =>
  (document) =>
    document.importNode(parseXml(text, what), true)
