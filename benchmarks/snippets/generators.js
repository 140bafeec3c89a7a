// Snippets of every request by postman-code-generators, in all its variants; prints one line of JSON.
// Usage: node generators.js COLLECTION; NODE_PATH holds postman-code-generators and postman-collection.
const fs = require('fs');
const { Collection } = require('postman-collection');
const codegen = require('postman-code-generators');

const collection = new Collection(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
const requests = [];
collection.forEachItem(item => requests.push(item.request));
const variants = codegen.getLanguageList().flatMap(
  language => language.variants.map(variant => [language.key, variant.key]));

let snippets = 0, failed = 0, characters = 0;
const started = process.hrtime.bigint();
for (const request of requests) {
  for (const [language, variant] of variants) {
    // The callback comes before `convert` returns.
    codegen.convert(language, variant, request, {}, (error, text) => {
      if (error) failed += 1;
      else { snippets += 1; characters += text.length; }
    });
  }
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({
  requests: requests.length, variants: variants.length, snippets, failed, characters, seconds,
  cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024,
}));
