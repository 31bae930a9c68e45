import { posix } from 'node:path'

import ts from 'typescript'

import { textOf } from './files.ts'

export interface Import {
  /** The file that imports. */
  from: string
  /** A path of ours relative to the repository, or the name of a package as it is written. */
  target: string
  isOurs: boolean
  /** True when nothing of it is left once the types are stripped. */
  typeOnly: boolean
  /** What is imported of it, by the names that it has there; `*` for all of it. */
  names: readonly string[]
}

const ALIASES: Readonly<Record<string, string>> = { '@payload-config': 'payload.config.ts' }

/** What an Astro file runs: the part between the fences, and its scripts. */
function programsOf(path: string): string[] {
  const text = textOf(path)
  if (!path.endsWith('.astro')) return [text]
  const fenced = /^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script)
  return [fenced, ...scripts]
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  // `import './styles.css'` runs what it names.
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = clause
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

const namesOf = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] => {
  if (bindings === undefined) return []
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return ['*']
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
}

/** The module that a node names, if it names one. */
function named(node: ts.Node): { specifier: string; typeOnly: boolean; names: readonly string[] } | undefined {
  const said = (expression: ts.Node | undefined, typeOnly: boolean, names: readonly string[]) =>
    expression !== undefined && ts.isStringLiteralLike(expression)
      ? { specifier: expression.text, typeOnly, names }
      : undefined
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause } = node
    const names = [...(clause?.name ? ['default'] : []), ...namesOf(clause?.namedBindings)]
    return said(node.moduleSpecifier, isTypeOnly(clause), names)
  }
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause === undefined ? ['*'] : namesOf(node.exportClause)
    return said(node.moduleSpecifier, node.isTypeOnly, names)
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const names = node.qualifier !== undefined && ts.isIdentifier(node.qualifier) ? [node.qualifier.text] : ['*']
    return said(node.argument.literal, true, names)
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? said(node.arguments[0], false, ['*']) : undefined
}

function resolve(from: string, specifier: string): Pick<Import, 'target' | 'isOurs'> {
  const alias = ALIASES[specifier]
  if (alias !== undefined) return { target: alias, isOurs: true }
  if (!specifier.startsWith('.')) return { target: specifier, isOurs: false }
  const [path = ''] = posix.join(posix.dirname(from), specifier).split('?')
  return { target: path, isOurs: true }
}

/** Every module that a file names: by import, by export, by a type, or while it runs. */
export function importsOf(from: string): Import[] {
  const found: Import[] = []
  const look = (node: ts.Node): void => {
    const module = named(node)
    if (module !== undefined) {
      const { specifier, ...how } = module
      found.push({ from, ...resolve(from, specifier), ...how })
    }
    ts.forEachChild(node, look)
  }
  const kind = /\.(tsx|astro)$/.test(from) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  for (const program of programsOf(from)) {
    look(ts.createSourceFile(from, program, ts.ScriptTarget.Latest, false, kind))
  }
  return found
}
