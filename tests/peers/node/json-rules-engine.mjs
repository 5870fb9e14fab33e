// json-rules-engine: one rule for each condition; products of facts are facts of their own.
import { Engine, Rule } from 'json-rules-engine'
import { walk } from './model.mjs'

const OPERATOR = {
  '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive',
  '==': 'equal', '!=': 'notEqual',
}

export function peer(model) {
  const engine = new Engine([], { allowUndefinedFacts: false })
  const computed = new Map()
  const number = (value) => {
    if ('int' in value) return value.int
    if ('fact' in value) return { fact: model.numbers[value.fact] }
    const key = JSON.stringify(value)
    if (!computed.has(key)) {
      const name = `computed_${computed.size}`
      computed.set(key, name)
      engine.addFact(name, (_, almanac) => compute(model, value, almanac))
    }
    return { fact: computed.get(key) }
  }
  engine.addFact('one', 1)
  const visit = {
    constant: (value) => ({ fact: 'one', operator: 'equal', value: value ? 1 : 0 }),
    is: (fact, value, negated) => ({ fact, operator: negated ? 'notEqual' : 'equal', value }),
    has: (fact, value, negated) => ({ fact, operator: negated ? 'doesNotContain' : 'contains', value }),
    compare: (sign, a, b) => {
      const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
      let [left, right] = [number(a), number(b)]
      if (typeof left === 'number') [left, right, sign] = [right, left, mirrored[sign] ?? sign]
      return { fact: left.fact, operator: OPERATOR[sign], value: right }
    },
    all: (all) => ({ all }),
    any: (any) => ({ any }),
  }
  model.conditions.forEach((condition, id) => {
    const printed = walk(model, condition, visit)
    const conditions = 'all' in printed || 'any' in printed ? printed : { all: [printed] }
    engine.addRule(new Rule({ conditions, event: { type: 'holds', params: { id } } }))
  })
  return async (input) => {
    const { events } = await engine.run(input)
    return events.map((event) => event.params.id).sort((a, b) => a - b)
  }
}

async function compute(model, value, almanac) {
  if ('int' in value) return value.int
  if ('fact' in value) return almanac.factValue(model.numbers[value.fact])
  const [sign, a, b] = value.of
  const [x, y] = [await compute(model, a, almanac), await compute(model, b, almanac)]
  return sign === '+' ? x + y : sign === '-' ? x - y : x * y
}
