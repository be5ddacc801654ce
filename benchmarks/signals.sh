#!/usr/bin/env bash
# Everything docs/quality/signal-store.md says in figures, in one run, side by side:
#   bash benchmarks/signals.sh COUNT [FOLDER]
# COUNT signals (10000000 for the figures in the document). FOLDER keeps data (default: a new temporary one) and is used again where it holds them.
# Needs node with `npm install @duckdb/node-api` in benchmarks/peers (or PEERS=folder that has it), sqlite3, and PGURL=postgres://... for PostgreSQL.
# SECONDS_EACH (default 30) is how long signals come over HTTP and beside questions; PORT (default 5430) is where the console listens.
set -euo pipefail
count=${1:?say how many signals, such as 1000000}
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${2:-$(mktemp -d)}
seconds=${SECONDS_EACH:-30}
port=${PORT:-5430}
peers=${PEERS:-$here/benchmarks/peers}
mkdir -p "$folder"
for project in benchmarks/EmpathyConsole.Benchmarks src/EmpathyConsole.Web src/EmpathyConsole.Cli; do
  dotnet build -c Release "$here/$project" -v q --nologo -clp:ErrorsOnly
done
bench="dotnet $here/benchmarks/EmpathyConsole.Benchmarks/bin/Release/net10.0/EmpathyConsole.Benchmarks.dll"
say() { printf '\n== %s\n' "$*"; }

say "taking in $count signals"
[ -e "$folder/store" ] && echo "$folder/store holds them already" || $bench signals load "$folder/store" "$count"
[ -e "$folder/signals.csv" ] || $bench signals csv "$folder/signals.csv" "$count"

say "eight questions, and the explorer's"
$bench signals ask "$folder/store"

say "the same questions, DuckDB, sqlite3 and PostgreSQL"
[ "$peers" = "$here/benchmarks/peers" ] || cp "$here/benchmarks/peers/signals.mjs" "$peers/"
(cd "$peers" && COUNT=$count node signals.mjs "$folder/signals.csv" "$folder/peers")

say "questions while 20,000 signals a second come in"
rm -rf "$folder/tide" && cp -r "$folder/store" "$folder/tide"
$bench signals tide "$folder/tide" "$seconds"
rm -rf "$folder/tide"

say "over HTTP"
export EMPATHY_DATA="$folder/console"
rm -rf "$EMPATHY_DATA"
dotnet "$here/src/EmpathyConsole.Cli/bin/Release/net10.0/empathy.dll" demo > /dev/null
key=$(dotnet "$here/src/EmpathyConsole.Cli/bin/Release/net10.0/empathy.dll" keys create load --scopes write --workspace 1 --format json | node -pe 'JSON.parse(require("fs").readFileSync(0)).key')
(cd "$here/src/EmpathyConsole.Web" && exec dotnet bin/Release/net10.0/EmpathyConsole.Web.dll --urls "http://127.0.0.1:$port" > "$folder/console.log" 2>&1) &
web=$!
trap 'kill $web 2> /dev/null || true' EXIT
for _ in $(seq 90); do curl -s -o /dev/null "http://127.0.0.1:$port/health/ready" && break; sleep 1; done
$bench signals http "http://127.0.0.1:$port" "$key" 32 "$seconds"
kill $web
wait $web 2> /dev/null || true
dotnet "$here/src/EmpathyConsole.Cli/bin/Release/net10.0/empathy.dll" doctor

say "from ten thousand on"
rm -rf "$folder/cost"
$bench signals cost "$folder/cost" "$count"
rm -rf "$folder/cost"
