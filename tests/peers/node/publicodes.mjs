// publicodes: one rule for each condition; an option of a several-answers question is a rule that is yes or no.
import Engine from 'publicodes'
import { walk } from './model.mjs'

// Names of rules are words separated by spaces; underscores and hyphens are written out.
const name = (text) => text.replace(/[^a-zA-Z0-9]+/g, ' ').trim()

export function peer(model) {
  const rules = {}
  for (const { name: question } of Object.values(model.choices)) rules[name(question)] = { 'par défaut': "'-'" }
  for (const { name: question, options } of Object.values(model.sets)) {
    for (const option of options) rules[name(`${question} ${option}`)] = { 'par défaut': 'non' }
  }
  for (const number of Object.values(model.numbers)) rules[name(number)] = { 'par défaut': model.none }
  const value = (number) => {
    if ('int' in number) return String(number.int)
    if ('fact' in number) return name(model.numbers[number.fact])
    return `(${value(number.of[1])} ${number.of[0]} ${value(number.of[2])})`
  }
  const visit = {
    constant: (value) => (value ? 'oui' : 'non'),
    is: (question, option, negated) => `${name(question)} ${negated ? '!=' : '='} '${option}'`,
    has: (question, option, negated) => `${name(`${question} ${option}`)} = ${negated ? 'non' : 'oui'}`,
    compare: (sign, a, b) => `${value(a)} ${sign === '==' ? '=' : sign} ${value(b)}`,
    all: (parts) => ({ 'toutes ces conditions': parts }),
    any: (parts) => ({ 'une de ces conditions': parts }),
  }
  model.conditions.forEach((condition, id) => {
    const printed = walk(model, condition, visit)
    rules[`c${id}`] = typeof printed === 'string' ? { valeur: printed } : printed
  })
  const silent = { log() {}, warn() {}, error() {} }
  const engine = new Engine(rules, { logger: silent })
  const situations = new Map()
  const situation = (input) => {
    const out = {}
    for (const [key, entry] of Object.entries(input)) {
      if (Array.isArray(entry)) for (const option of entry) out[name(`${key} ${option}`)] = 'oui'
      else out[name(key)] = typeof entry === 'string' ? `'${entry || '-'}'` : entry
    }
    return out
  }
  return async (input) => {
    if (!situations.has(input)) situations.set(input, situation(input))
    engine.setSituation(situations.get(input))
    return model.conditions.map((_, id) => id).filter((id) => engine.evaluate(`c${id}`).nodeValue === true)
  }
}
