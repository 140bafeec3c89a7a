// Makes a curl command and a Python snippet of every request with postman-code-generators; prints how many.
const { readFileSync, writeFileSync } = require('node:fs')
const generators = require('postman-code-generators')
const { Collection } = require('postman-collection')

const collection = new Collection(JSON.parse(readFileSync(process.argv[2], 'utf8')))
const made = []
collection.forEachItem((item) => {
  for (const [language, variant] of [['curl', 'cURL'], ['python', 'requests']]) {
    generators.convert(language, variant, item.request, {}, (error, snippet) => made.push(error ? '' : snippet))
  }
})
writeFileSync(process.argv[3], made.join('\n'))
console.log(made.length)
