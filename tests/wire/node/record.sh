#!/bin/sh
# Records anew what Postman's runtime sends: record.sh FOLDER-OF-COLLECTIONS. Needs node; the libraries are in
# $PMGEN_NODE_DIR/node_modules, the Python of the recording server is $PYTHON.
set -eu
here=$(dirname "$0")
for file in "$1"/*.json; do
    node "$here/record.mjs" collection "$file" "$here/../records/$(basename "$file" .json).jsonl.gz"
done
node "$here/record.mjs" conformance "$here/../conformance"
node "$here/record.mjs" samples "$here/../conformance" "$here/../compare_samples.jsonl.gz"
