#!/usr/bin/env node
/**
 * record.mjs - records what Postman's runtime sends, for the tests of this project.
 *
 *   node record.mjs collection COLLECTION.json OUT.jsonl.gz      every request by itself, variables filled
 *   node record.mjs conformance FOLDER                           writes FOLDER/expected.jsonl anew
 *   node record.mjs samples FOLDER OUT.json                      what compare.mjs says of altered records
 *
 * A record of a collection is {index, path, url, method, target, headers, user_headers, body_b64, auth, error, filled};
 * `filled` holds the values given to variables that the collection leaves open, and to the dynamic ones ({{$guid}}), so
 * that another run can send the very same.  What is random by nature (Postman-Token, the boundary) is left out or
 * replaced by a constant, so that recording anew changes nothing but what did change.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareRequests } from './compare.mjs';
import { dynamicNames, fakeFiles, isolate, listItems, loadCollection, runCollection, startEcho } from './wire.mjs';

const BOUNDARY = /-{26}\d{24}/g,
    FIXED_BOUNDARY = '-'.repeat(26) + '0'.repeat(24),
    // Fit for their places; every other dynamic variable gets its own name.
    DYNAMIC = { $timestamp: '1700000000', $isoTimestamp: '2023-11-14T22:13:20.000Z', $randomInt: '7',
        $guid: '00000000-0000-4000-8000-000000000000', $randomUUID: '00000000-0000-4000-8000-000000000001',
        $randomEmail: 'someone@example.com', $randomUrl: 'https://example.com' };

/** Values for the dynamic variables that a definition names. */
function dynamicValues (definition) {
    const known = new Set(dynamicNames()),
        text = JSON.stringify(definition),
        names = Array.from(text.matchAll(/\{\{(\$[A-Za-z]+)\}\}/g), (m) => m[1]).filter((n) => known.has(n));

    return Object.fromEntries([...new Set(names)].sort().map((n) => [n, DYNAMIC[n] ?? n.slice(1)]));
}

const steady = (text) => text.replace(BOUNDARY, FIXED_BOUNDARY);

/** A record of wire.mjs without what no comparison needs. */
function compact (record, dynamic) {
    const { request, index, path: names, url, user_headers, auth, error, filled } = record,
        body = request ? steady(Buffer.from(request.body_b64, 'base64').toString('latin1')) : '';

    return {
        index, path: names, url, method: request && request.method, target: request && request.target,
        headers: request ? request.headers.filter(([h]) => h.toLowerCase() !== 'postman-token')
            .map(([h, v]) => [h, steady(v)]) : [],
        user_headers, body_b64: Buffer.from(body, 'latin1').toString('base64'), auth, error,
        filled: { ...filled, ...dynamic }
    };
}

async function recordCollection (file, out) {
    const definition = await loadCollection(file),
        vars = dynamicValues(definition),
        used = new Map(listItems(definition).map((entry) =>
            [entry.index.join('.'), dynamicValues(isolate(definition, entry))])),
        temp = fs.mkdtempSync(path.join(os.tmpdir(), 'record-')),
        echo = await startEcho(),
        lines = [];

    try {
        fakeFiles(definition, temp);
        await runCollection(definition, { port: echo.port, vars, fillEmpty: true, workingDir: temp, folders: [temp] },
            (record) => { lines.push(JSON.stringify(compact(record, used.get(record.index.join('.'))))); });
        fs.writeFileSync(out, gzipSync(lines.join('\n') + '\n', { level: 9 }));
    }
    finally {
        echo.stop();
        fs.rmSync(temp, { recursive: true, force: true });
    }

    return lines.length;
}

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);
const readLines = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));

async function recordConformance (folder) {
    const target = path.join(folder, 'expected.jsonl'),
        before = readLines(target),
        scripted = new Set(before.filter((r) => r.scripts).map((r) => r.case)),
        cases = [...new Set(before.map((r) => r.case))],
        echo = await startEcho(),
        lines = [];

    for (const name of cases) {
        const part = (kind) => read(path.join(folder, `${name}.${kind}.json`));

        await runCollection(part('collection'), {
            port: echo.port, environment: part('environment'), globals: part('globals'), data: part('data'),
            scripts: scripted.has(name), workingDir: path.join(folder, 'files'), timeout: 8000
        }, (record) => { lines.push(JSON.stringify({ case: name, scripts: scripted.has(name), ...record })); });
    }
    echo.stop();
    fs.writeFileSync(target, lines.join('\n') + '\n');

    return lines.length;
}

/** Alterations of a request, each as another implementation might send it; null where one does not apply. */
const ALTERATIONS = {
    same: (r) => r,
    'not sent': () => null,
    'method POST': (r) => ({ ...r, method: 'POST' }),
    'path encoded': (r) => ({ ...r, target: r.target.replace(/[,:;$@|]/g, encodeURIComponent) }),
    'path decoded': (r) => ({ ...r, target: r.target.replace(/%7B|%7D|%20/g, decodeURIComponent) }),
    'space as plus': (r) => ({ ...r, target: r.target.replace(/%20/g, '+'),
        body_b64: again(r, (b) => b.replace(/%20/g, '+')) }),
    'flag with =': (r) => ({ ...r, target: r.target.replace(/([?&][^=&?]+)(?=&|$)/, '$1=') }),
    'flag with null': (r) => ({ ...r, target: r.target.replace(/([?&][^=&?]+)(?=&|$)/, '$1=null') }),
    'query turned': (r) => ({ ...r, target: r.target.replace(/\?(.*?)&(.*)$/, '?$2&$1') }),
    'query cut': (r) => ({ ...r, target: r.target.split('?')[0] }),
    'header lost': (r) => ({ ...r, headers: r.headers.slice(1) }),
    'header twice': (r) => ({ ...r, headers: [r.headers[0], ...r.headers] }),
    'type lost': (r) => ({ ...r, headers: r.headers.filter(([h]) => h.toLowerCase() !== 'content-type') }),
    'token changed': (r) => ({ ...r, headers: r.headers.map(([h, v]) => [h, h === 'Authorization' ? v + 'x' : v]) }),
    'body lost': (r) => ({ ...r, body_b64: '' }),
    'body added': (r) => (r.body_b64 ? r : { ...r, body_b64: Buffer.from('{}').toString('base64') }),
    'line ends': (r) => ({ ...r, body_b64: again(r, (b) => b.replace(/\n/g, '\r\n')) }),
    'JSON layout': (r) => ({ ...r, body_b64: again(r, (b) => b.replace(/: /g, ':').replace(/\n\s*/g, '')) }),
    'other boundary': (r) => ({ ...r, headers: r.headers.map(([h, v]) => [h, v.replace(BOUNDARY, 'xyz')]),
        body_b64: again(r, (b) => b.replace(BOUNDARY, 'xyz')) }),
    'part type': (r) => ({ ...r, body_b64: again(r, (b) => b.replace(/Content-Type: [^\r]+\r\n/, '')) }),
    'part name': (r) => ({ ...r, body_b64: again(r, (b) => b.replace(/name="/, 'name="x')) }),
    'part lost': (r) => ({ ...r, body_b64: again(r, (b) => b.replace(/^(-+\d{24})[^]*?\r\n(?=\1)/, '')) })
};
const again = (request, change) => Buffer.from(change(Buffer.from(request.body_b64, 'base64').toString('latin1')),
    'latin1').toString('base64');

/** Every alteration that changes something, on every tenth record and every multipart one, with what compare.mjs says. */
function recordSamples (folder, out) {
    const samples = [];

    readLines(path.join(folder, 'expected.jsonl')).filter((r) => r.request).forEach((record, n) => {
        const { request, user_headers, auth } = record,
            expected = { method: request.method, target: request.target, headers: request.headers,
                body_b64: request.body_b64 };

        if (n % 10 && !/multipart/.test(JSON.stringify(request.headers))) { return; }
        for (const [alteration, change] of Object.entries(ALTERATIONS)) {
            const actual = change(expected);

            if (alteration !== 'same' && JSON.stringify(actual) === JSON.stringify(expected)) { continue; }
            samples.push({ alteration, expected, actual, user_headers, auth,
                result: compareRequests(expected, actual, { userHeaders: user_headers, auth }) });
        }
    });
    fs.writeFileSync(out, gzipSync(samples.map((s) => JSON.stringify(s)).join('\n') + '\n', { level: 9 }));

    return samples.length;
}

const [what, ...files] = process.argv.slice(2),
    actions = { collection: recordCollection, conformance: recordConformance, samples: recordSamples };

if (!actions[what]) {
    process.stderr.write('usage: node record.mjs collection|conformance|samples FILES...\n');
    process.exit(2);
}
const count = await actions[what](...files);

process.stderr.write(`record.mjs: ${what} ${path.basename(files[0])}: ${count} records\n`);
process.exit(0);
