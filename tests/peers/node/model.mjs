// The exported model, and what every peer here needs: negation pushed to the leaves, numbers by name.
import { readFileSync } from 'node:fs'

export function load(name) {
  return JSON.parse(readFileSync(new URL(`../generated/${name}.json`, import.meta.url)))
}

const OPPOSITE = { '<': '>=', '<=': '>', '==': '!=' }

/** Calls the visitor of a condition's kind; `negated` is carried down by De Morgan's laws. */
export function walk(model, condition, visit, negated = false) {
  const [kind, value] = Object.entries(condition)[0]
  const inner = (part) => walk(model, part, visit, negated)
  switch (kind) {
    case 'const':
      return visit.constant(value !== negated)
    case 'is':
      return visit.is(model.choices[value[0]].name, model.choices[value[0]].options[value[1]], negated)
    case 'has':
      return visit.has(model.sets[value[0]].name, model.sets[value[0]].options[value[1]], negated)
    case 'applies':
      return visit.compare(negated ? '==' : '!=', { fact: value }, { int: model.none })
    case 'compare':
      return visit.compare(negated ? OPPOSITE[value[0]] : value[0], value[1], value[2])
    case 'not':
      return walk(model, value, visit, !negated)
    case 'all':
      return negated ? visit.any(value.map(inner)) : visit.all(value.map(inner))
    case 'any':
      return negated ? visit.all(value.map(inner)) : visit.any(value.map(inner))
  }
  throw new Error(`unknown condition ${kind}`)
}
