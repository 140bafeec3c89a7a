#!/usr/bin/env node
/**
 * wire.mjs - what Postman puts on the wire for each request of a collection.
 *
 * Each request is run by itself (fresh variable scopes, fresh cookie jar, fresh
 * connection) through postman-runtime, set up the way newman sets it up.  Only
 * the TCP connection is redirected: whatever host, port and scheme the request
 * names, the bytes go in plain HTTP to the echo server (echo.py), so the URL,
 * the Host header and the signatures are the ones Postman would produce.
 *
 * As a program:  node wire.mjs COLLECTION.json [options]       (see --help)
 * As a module:   import { loadCollection, runCollection, startEcho } from './wire.mjs'
 *
 * The libraries are taken from ./node_modules, or $PMGEN_NODE_DIR/node_modules.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const require = createRequire(path.resolve(process.env.PMGEN_NODE_DIR || HERE, 'index.js'));
const runtime = require('postman-runtime');
const sdk = require('postman-collection');

const LOOPBACK = '127.0.0.1';
const MAX_BODY_SCAN = 1 << 20;

/** Settings of a collection that would take a request off plain HTTP/1.1 on loopback. */
const TRANSPORT_BEHAVIOURS = ['protocolVersion', 'strictSSL', 'tlsPreferServerCiphers', 'tlsDisabledProtocols',
    'tlsCipherSelection'];

// ---------------------------------------------------------------- collections

/** The variable names Postman itself defines ({{$guid}} and its kin). */
export const dynamicNames = () => Object.keys(require('postman-collection/lib/superstring').Substitutor.DEFAULT_VARS);

function readJson (file) {
    return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

/** Reads a collection file (v1, v2.0, v2.1, or the API's {"collection": ...}) as a v2 definition. */
export async function loadCollection (file) {
    let json = readJson(file);

    if (json && json.collection && !json.item && !json.requests) { json = json.collection; }
    if (Array.isArray(json.requests) && !json.item) {
        const transformer = require('postman-collection-transformer');

        json = await new Promise((resolve, reject) => {
            transformer.convert(json, { inputVersion: '1.0.0', outputVersion: '2.1.0' },
                (err, out) => { err ? reject(err) : resolve(out); });
        });
    }
    if (!json || !Array.isArray(json.item)) { throw new Error('not a Postman collection: ' + file); }

    return json;
}

const childrenOf = (node) => node && [node.item, node.items].find(Array.isArray);

/** Every request of a definition, in order: {index, path, folders, item}. */
export function listItems (definition) {
    const found = [];

    (function walk (list, folders, index, names) {
        list.forEach((node, i) => {
            if (!node || typeof node !== 'object') { return; }
            const at = [...index, i],
                path = [...names, String(node.name ?? '')],
                inner = childrenOf(node);

            inner ? walk(inner, [...folders, node], at, path) : found.push({ index: at, path, folders, item: node });
        });
    }(childrenOf(definition) || [], [], [], []));

    return found;
}

function cleaned (node, scripts) {
    const copy = { ...node };

    delete copy.item;
    delete copy.items;
    delete copy.response;
    if (!scripts) { delete copy.event; }
    if (copy.protocolProfileBehavior && typeof copy.protocolProfileBehavior === 'object') {
        copy.protocolProfileBehavior = { ...copy.protocolProfileBehavior };
        TRANSPORT_BEHAVIOURS.forEach((name) => { delete copy.protocolProfileBehavior[name]; });
    }

    return copy;
}

/**
 * A definition with only one request in it, inside its own folders.
 *
 * A collection variable may have an "id" and no "key"; the app's importer takes the one for the other, newman
 * does not find such a variable.  `asNewman` leaves it alone.
 */
export function isolate (definition, entry, { scripts = false, asNewman = false } = {}) {
    const leaf = cleaned(entry.item, scripts),
        nested = entry.folders.reduceRight((inner, folder) => ({ ...cleaned(folder, scripts), item: [inner] }), leaf),
        whole = structuredClone({ ...cleaned(definition, scripts), item: [nested] });

    for (const v of (!asNewman && Array.isArray(whole.variable) && whole.variable) || []) {
        if (v && v.key === undefined && v.id !== undefined) { v.key = v.id; }
    }

    return whole;
}

// -------------------------------------------------------------------- scopes

/**
 * A variable scope from an exported environment/globals object, an array of variables or a plain map.
 *
 * A variable unticked in the app is exported as "enabled": false.  The app does not use it; newman does
 * (newman issues 1710, 2986), because the libraries only know "disabled".  `asNewman` keeps that.
 */
export function makeScope (source, extra = {}, asNewman = false) {
    let values = [];

    if (Array.isArray(source)) { values = source; }
    else if (source && Array.isArray(source.values)) { values = source.values; }
    else if (source && typeof source === 'object') {
        values = Object.entries(source).map(([key, value]) => ({ key, value }));
    }
    if (!asNewman) { values = values.map((v) => (v && v.enabled === false ? { ...v, disabled: true } : v)); }
    // later entries win in a VariableScope, so the extras go last
    values = [...values, ...Object.entries(extra).map(([key, value]) => ({ key, value }))];

    return new sdk.VariableScope({ values: structuredClone(values) });
}

/**
 * Values for the variables a request names and nobody defines (or, with `empty`, defines as empty), fit for
 * where they stand: "fill-<name>", but a scheme before "://" and a number after "host:".
 */
export function fillValues (definition, scopes, { empty = false } = {}) {
    const known = new Set(dynamicNames()),
        text = JSON.stringify(definition.item) + JSON.stringify([definition.auth, definition.variable]),
        filled = {},
        note = (v) => { v && !v.disabled && !(empty && (v.value ?? '') === '') && known.add(String(v.key)); };

    for (const v of definition.variable || []) { note(v); }
    for (const scope of scopes) { scope.values.each(note); }
    // text is JSON, so a name with a quote or a backslash in it is not filled
    for (const [, name] of text.matchAll(/\{\{([^{}"\\]+)\}\}/g)) {
        if (known.has(name) || name.startsWith('$')) { continue; }
        const token = '{{' + name + '}}';

        if (text.includes('"' + token + '://')) { filled[name] = 'http'; }
        else if (new RegExp(':' + token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '(/|")').test(text)) {
            filled[name] = '8080';
        }
        else { filled[name] = 'fill-' + name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); }
    }

    return filled;
}

// --------------------------------------------------------------------- files

/**
 * Points every uploaded file of a definition at a stand-in in `dir` with the same
 * base name and the content "oracle file: <base name>\n".  Returns {original: stand-in}.
 */
export function fakeFiles (definition, dir) {
    const map = {};
    const stand = (src) => {
        if (typeof src !== 'string' || !src) { return src; }
        if (!map[src]) {
            const name = src.split(/[\\/]/).pop() || 'file';

            map[src] = path.join(dir, name);
            fs.writeFileSync(map[src], `oracle file: ${name}\n`);
        }

        return map[src];
    };

    for (const { item } of listItems(definition)) {
        const body = item.request && item.request.body;

        for (const param of (body && Array.isArray(body.formdata) && body.formdata) || []) {
            if (!param || param.type !== 'file') { continue; }
            param.src = Array.isArray(param.src) ? param.src.map(stand) : stand(param.src);
        }
        if (body && typeof body.file === 'string') { body.file = { src: stand(body.file) }; }
        else if (body && body.file && body.file.src) { body.file.src = stand(body.file.src); }
    }

    return map;
}

/** What runtime needs of `fs`, kept inside the given folders. */
function fileResolver (workingDir, folders) {
    const inside = (name) => {
        const full = path.resolve(workingDir, name);

        return folders.some((dir) => full.startsWith(path.resolve(dir) + path.sep)) ? full : null;
    };
    const refuse = (cb) => cb(new Error('outside the working directory'));

    return {
        stat: (name, cb) => (inside(name) ? fs.stat(inside(name), cb) : refuse(cb)),
        readFile: (name, ...rest) => (inside(name) ? fs.readFile(inside(name), ...rest) : refuse(rest.pop())),
        createReadStream: (name) => fs.createReadStream(inside(name) || os.devNull)
    };
}

// --------------------------------------------------------------- echo server

/** Starts echo.py on a free port; resolves to {port, stop}. */
export async function startEcho ({ python = process.env.PYTHON || 'python3', maxSeconds = 3600 } = {}) {
    const args = [path.join(HERE, '..', 'echo.py'), '--max-seconds', String(maxSeconds)],
        child = spawn(python, args, { stdio: ['ignore', 'pipe', 'inherit'] }),
        stop = () => {
            process.off('exit', stop);
            child.kill();
        };

    process.once('exit', stop);
    const { port } = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => { reject(new Error('echo.py ended with code ' + code)); });
        readline.createInterface({ input: child.stdout }).once('line', (line) => { resolve(JSON.parse(line)); });
    });

    child.unref();
    child.stdout.unref?.();

    return { port, stop };
}

const control = new http.Agent({ keepAlive: true, maxSockets: 16 });

function fetchRecord (port, id) {
    return new Promise((resolve) => {
        http.get({ host: LOOPBACK, port, path: '/__echo__/record/' + id, agent: control, timeout: 5000 }, (res) => {
            const chunks = [];

            res.on('data', (c) => { chunks.push(c); });
            res.on('end', () => {
                try { resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))); }
                catch { resolve(null); }
            });
        }).on('error', () => { resolve(null); }).on('timeout', function () { this.destroy(); });
    });
}

/** Agents whose every connection is a plain TCP one to the echo server. */
function loopbackAgents (port) {
    const connect = () => net.connect({ host: LOOPBACK, port });
    const make = (Base) => Object.assign(new Base({ keepAlive: true }), { createConnection: connect });

    return { http: make(http.Agent), https: make(https.Agent) };
}

// ----------------------------------------------------------------- the runs

const running = new AsyncLocalStorage();

function onUncaught (err) {
    const job = running.getStore();

    if (job) { return job.fail('uncaught: ' + (err && err.message || err)); }
    process.stderr.write(`wire.mjs: ${err && err.stack}\n`);
}

/** Names of the variables that went out unresolved; `known` gives their spelling (a host is lower-cased). */
function unresolvedIn (request, known) {
    if (!request) { return []; }
    const text = [request.target.replace(/%7B/gi, '{').replace(/%7D/gi, '}'),
            ...request.headers.flat(),
            Buffer.from(request.body_b64, 'base64').subarray(0, MAX_BODY_SCAN).toString('utf8')].join('\n'),
        spelling = (name) => (known.includes(name) ? name :
            known.find((k) => k.toLowerCase() === name.toLowerCase()) || name);

    return [...new Set(Array.from(text.matchAll(/\{\{([^{}\n]+)\}\}/g), (m) => spelling(m[1])))];
}

/**
 * Runs one request; resolves to its record and never rejects.
 *
 * `definition` is a definition with one request in it (see isolate).
 */
export function runOne (definition, options) {
    const { port, environment, globals, vars, data, scripts = false, timeout = 10000, workingDir = process.cwd(),
            folders = [workingDir], fill = false, fillEmpty = false,
            asNewman = false } = options,
        agents = loopbackAgents(port),
        envScope = makeScope(environment, vars, asNewman),
        globalScope = makeScope(globals, {}, asNewman),
        filled = fill || fillEmpty ? fillValues(definition, [envScope, globalScope], { empty: fillEmpty }) : {},
        exchanges = [],
        warnings = [];

    // the environment wins over an empty collection variable
    Object.entries(filled).forEach(([key, value]) => { envScope.set(key, value); });

    return new Promise((resolve) => {
        let run, timer, authType = null, settled = false;

        const finish = async (error) => {
            if (settled) { return; }
            settled = true;
            clearTimeout(timer);
            agents.http.destroy();
            agents.https.destroy();
            const own = exchanges.filter((x) => x.source !== 'script'),
                last = own[own.length - 1],
                userHeaders = last ? last.userHeaders : [];

            await Promise.all(exchanges.map(async (x) => {
                const record = x.echoId && await fetchRecord(port, x.echoId);

                delete x.echoId;
                delete x.userHeaders;
                x.request = record ? {
                    method: record.method, target: record.target, headers: record.headers,
                    body_b64: record.body_b64, body_len: record.body_len, framing: record.framing, notes: record.notes
                } : null;
            }));
            resolve({
                sent: Boolean(last && last.request),
                url: last ? last.url : null,
                request: last ? last.request : null,
                user_headers: userHeaders,
                auth: authType,
                error: error || (last ? last.error : 'no request was made') || null,
                unresolved: unresolvedIn(last && last.request, sdk.Property.findSubstitutions(definition)),
                filled,
                warnings,
                exchanges: exchanges.length > 1 ? exchanges : undefined
            });
        };
        const job = { fail: (message) => { finish(message); run && run.abort && run.abort(); } };

        timer = setTimeout(() => { job.fail(`timed out after ${timeout} ms`); }, timeout);

        running.run(job, () => {
            try {
                const collection = new sdk.Collection(definition);

                collection.forEachItem((item) => { authType = (item.getAuth() || {}).type || null; });
                new runtime.Runner().run(collection, {
                    environment: envScope,
                    globals: globalScope,
                    data: data ? [data] : undefined,
                    iterationCount: 1,
                    disableSNR: true,
                    timeout: { request: timeout, script: Math.min(timeout, 5000), global: timeout },
                    ignoreProxyEnvironmentVariables: true,
                    fileResolver: fileResolver(workingDir, folders),
                    requester: { useWhatWGUrlParser: true, strictSSL: false, agents },
                    // without scripts no sandbox is needed, and a sandbox is slow to start
                    host: scripts && JSON.stringify(definition).includes('"listen"') ? undefined : { external: true, instance: { dispose () { /* nothing */ } } }
                }, (err, created) => {
                    if (err) { return finish('runner: ' + err.message); }
                    run = created;
                    run.start({
                        request (err, cursor, response, request) {
                            const id = response && response.headers.get('X-Echo-Id');

                            exchanges.push({
                                source: cursor && cursor.scriptId ? 'script' : 'collection',
                                url: request && request.url ? request.url.toString() : null,
                                userHeaders: request ? request.headers.all()
                                    .filter((h) => h && h.key && !h.system && !h.disabled).map((h) => h.key) : [],
                                error: err ? String(err.message || err) : null,
                                echoId: id || null
                            });
                        },
                        console (cursor, level, ...messages) {
                            if (warnings.length < 20) {
                                warnings.push(`${level}: ` + messages.map((m) => (typeof m === 'string' ? m :
                                    m && m.message || JSON.stringify(m))).join(' ').slice(0, 500));
                            }
                        },
                        exception (cursor, err) { warnings.push('exception: ' + (err && err.message)); },
                        done (err) { finish(err ? 'run: ' + (err.message || err) : null); }
                    });
                });
            }
            catch (err) { job.fail('run: ' + (err && err.message || err)); }
        });
    });
}

/**
 * Runs every request of a definition; calls `emit(record)` in collection order.
 * A record is {index, path, id, ...what runOne gives}.
 */
export async function runCollection (definition, options, emit) {
    const { scripts = false, asNewman = false, concurrency = scripts ? 2 : 8, totalTimeout = 300000, filter,
            limit } = options,
        deadline = Date.now() + totalTimeout,
        entries = listItems(definition)
            .filter((e) => !filter || filter.test(e.path.join(' / ')))
            .slice(0, limit || Infinity),
        ready = new Map();
    let next = 0,
        flushed = 0;

    process.on('uncaughtException', onUncaught);
    process.on('unhandledRejection', onUncaught);

    async function worker () {
        while (next < entries.length) {
            const n = next++,
                entry = entries[n],
                result = Date.now() < deadline ?
                    await runOne(isolate(definition, entry, { scripts, asNewman }), options) :
                    { sent: false, url: null, request: null, user_headers: [], auth: null,
                        error: 'not run: total time limit', unresolved: [], filled: {}, warnings: [] };

            ready.set(n, { index: entry.index, path: entry.path, id: entry.item.id ?? entry.item._postman_id ?? null,
                ...result });
            while (ready.has(flushed)) {
                emit(ready.get(flushed));
                ready.delete(flushed++);
            }
        }
    }
    await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
    process.off('uncaughtException', onUncaught);
    process.off('unhandledRejection', onUncaught);
    control.destroy();

    return entries.length;
}

/** Writes JSON lines to a file or stdout, synchronously; a reader that went away ends the program. */
export function lineWriter (file) {
    const fd = file ? fs.openSync(file, 'w') : 1;

    return (value) => {
        const line = Buffer.from(JSON.stringify(value) + '\n');

        for (let at = 0; at < line.length;) {
            try { at += fs.writeSync(fd, line, at); }
            catch (err) {
                if (err.code === 'EPIPE') { process.exit(0); }
                if (err.code !== 'EAGAIN') { throw err; }
            }
        }
    };
}

/** True if the module is the program being run. */
export const isMain = (meta) => Boolean(process.argv[1]) &&
    meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href;

// ------------------------------------------------------------------ the CLI

const USAGE = `usage: node wire.mjs COLLECTION.json [options]

  --environment FILE   environment export (or a plain {"name": "value"} object)
  --globals FILE       globals export, likewise
  --data FILE          iteration data: the first row of a JSON array, or an object
  --var NAME=VALUE     sets an environment variable (repeatable; also "$guid=...")
  --as-newman          where the app and newman differ, does what newman does: uses environment variables
                       unticked in the app; does not find collection variables with an id and no key
  --fill               gives undefined variables the value "fill-<name>" (reported as "filled")
  --fill-empty         likewise, and variables whose value is empty
  --port N             port of a running echo.py (default: starts one)
  --scripts            runs pre-request and test scripts
  --no-scripts         does not (the default)
  --working-dir DIR    where uploaded files are looked for (default: the collection's folder)
  --fake-files         uploads stand-in files with the same base names
  --filter REGEX       only requests whose "Folder / Name" matches
  --limit N            only the first N requests
  --concurrency N      requests at once (default 8, with scripts 2)
  --timeout MS         for one request (default 10000)
  --total-timeout MS   for the whole collection (default 300000)
  --out FILE           where the JSON lines go (default: stdout)

Output, one line a request, in collection order:
  {"index": [0, 2], "path": ["Folder", "Name"], "id", "sent": true, "url": "https://...",
   "request": {"method", "target", "headers": [[name, value], ...], "body_b64", "body_len", "framing", "notes"},
   "user_headers": [names of the request's own headers that were sent], "auth": "bearer",
   "error": null, "unresolved": ["var"], "filled": {}, "warnings": [],
   "exchanges": [...]  only if there were several (auth handshakes, requests made by scripts)}
`;

export const COMMON_OPTIONS = {
    environment: { type: 'string' }, globals: { type: 'string' }, data: { type: 'string' },
    var: { type: 'string', multiple: true }, fill: { type: 'boolean' }, 'fill-empty': { type: 'boolean' },
    'as-newman': { type: 'boolean' }, port: { type: 'string' },
    scripts: { type: 'boolean' }, 'no-scripts': { type: 'boolean' },
    'working-dir': { type: 'string' }, 'fake-files': { type: 'boolean' }, filter: { type: 'string' },
    limit: { type: 'string' }, concurrency: { type: 'string' }, timeout: { type: 'string' },
    'total-timeout': { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' }
};

/** The options of runCollection from parsed command-line values. */
export function optionsFrom (values, collectionFile) {
    const number = (name) => (values[name] === undefined ? undefined : Number(values[name])),
        data = values.data && readJson(values.data),
        workingDir = path.resolve(values['working-dir'] || path.dirname(collectionFile)),
        options = {
            environment: values.environment && readJson(values.environment),
            globals: values.globals && readJson(values.globals),
            data: Array.isArray(data) ? data[0] : data,
            vars: Object.fromEntries((values.var || []).map((pair) => {
                const at = pair.indexOf('=');

                return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
            })),
            fill: Boolean(values.fill),
            fillEmpty: Boolean(values['fill-empty']),
            asNewman: Boolean(values['as-newman']),
            scripts: Boolean(values.scripts) && !values['no-scripts'],
            filter: values.filter ? new RegExp(values.filter) : undefined,
            workingDir,
            folders: [workingDir],
            port: number('port'), limit: number('limit'), concurrency: number('concurrency'),
            timeout: number('timeout'), totalTimeout: number('total-timeout')
        };

    return Object.fromEntries(Object.entries(options).filter(([, v]) => v !== undefined));
}

async function main () {
    const { values, positionals } = parseArgs({ options: COMMON_OPTIONS, allowPositionals: true });

    if (values.help || positionals.length !== 1) {
        process.stderr.write(USAGE);

        return values.help ? 0 : 2;
    }
    const started = Date.now(),
        definition = await loadCollection(positionals[0]),
        options = optionsFrom(values, positionals[0]),
        echo = options.port ? null : await startEcho(),
        write = lineWriter(values.out),
        tally = { sent: 0, failed: 0 };
    let temp;

    try {
        if (values['fake-files']) {
            temp = fs.mkdtempSync(path.join(os.tmpdir(), 'wire-'));
            fakeFiles(definition, temp);
            options.folders.push(temp);
        }
        const count = await runCollection(definition, { ...options, port: options.port || echo.port }, (record) => {
            tally[record.sent ? 'sent' : 'failed'] += 1;
            write(record);
        });

        process.stderr.write(`wire.mjs: ${count} requests, ${tally.sent} sent, ${tally.failed} not, ` +
            `${((Date.now() - started) / 1000).toFixed(1)} s (postman-runtime ` +
            `${require('postman-runtime/package.json').version})\n`);
    }
    finally {
        temp && fs.rmSync(temp, { recursive: true, force: true });
        echo && echo.stop();
    }

    return 0;
}

if (isMain(import.meta)) {
    main().then((code) => { process.exit(code); }, (err) => {
        process.stderr.write('wire.mjs: ' + (err && err.message || err) + '\n');
        process.exit(1);
    });
}
