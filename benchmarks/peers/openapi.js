// Converts a collection to OpenAPI, and adds what the generators refuse to go without: a response of every operation,
// and a declaration of every path parameter.
import { readFileSync, writeFileSync } from 'node:fs'
import { convert } from '@scalar/postman-to-openapi'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const made = convert(JSON.parse(readFileSync(process.argv[2], 'utf8')))
const document = typeof made === 'string' ? JSON.parse(made) : made
let operations = 0
for (const [path, item] of Object.entries(document.paths ?? {})) {
  for (const method of METHODS.filter((name) => item[name])) {
    const operation = item[method]
    operations += 1
    if (!operation.responses || Object.keys(operation.responses).length === 0) {
      operation.responses = { 200: { description: 'It worked.' } }
    }
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])
    operation.parameters = (operation.parameters ?? []).filter((one) => one.in !== 'path' || names.includes(one.name))
    for (const name of names) {
      if (!operation.parameters.some((one) => one.in === 'path' && one.name === name)) {
        operation.parameters.push({ name, in: 'path', required: true, schema: { type: 'string' } })
      }
    }
  }
}
writeFileSync(process.argv[3], JSON.stringify(document))
console.log(operations)
