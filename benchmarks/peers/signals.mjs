// Eight questions of a dashboard asked of DuckDB, sqlite3 and PostgreSQL over the same signals as `benchmarks signals ask`.
//   node signals.mjs FILE.csv [FOLDER]     FILE.csv from `benchmarks signals csv FILE COUNT`; FOLDER keeps the databases (default: beside the file)
// Needs `npm install @duckdb/node-api` in this folder, sqlite3, and a PostgreSQL at PGURL (else it is left out, and said).
import { DuckDBInstance } from '@duckdb/node-api';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';

const [file, folder = file + '.peers'] = process.argv.slice(2);
const lines = Number(process.env.COUNT ?? 0);
const DAY = 86400000, FROM = Date.UTC(2026, 0, 1) + 60 * DAY, BEFORE = FROM + 90 * DAY;
const PV = 6, START = 1, ERROR = 3, SUBMIT = 2, CONTACT = 14;
const n = (kind, dialect) => dialect === 'sqlite' ? `sum(kind=${kind})` : `count(*) filter (where kind=${kind})`;
const div = dialect => dialect === 'duckdb' ? '//' : '/';

const questions = dialect => ({
  'errors by day': `select (time-${FROM})${div(dialect)}${DAY} d, ${n(START, dialect)}, ${n(ERROR, dialect)}, ${n(SUBMIT, dialect)} from s where journey=3 and time>=${FROM} and time<${BEFORE} group by 1 order by 1`,
  'channel x segment': `select channel, segment, ${n(START, dialect)}, ${n(ERROR, dialect)}, ${n(SUBMIT, dialect)} from s where time>=${FROM} and time<${BEFORE} group by 1, 2 order by 1, 2`,
  'p50 and p95': dialect === 'duckdb'
    ? `select journey, quantile_disc(value, [0.5, 0.95]) from s where kind=${PV} and time>=${FROM} and time<${BEFORE} group by 1 order by 1`
    : dialect === 'postgres'
      ? `select journey, percentile_disc(array[0.5, 0.95]) within group (order by value) from s where kind=${PV} and time>=${FROM} and time<${BEFORE} group by 1 order by 1`
      : `select journey, max(case when r <= (c + 1) / 2 then value end), max(case when r <= (c * 95 + 99) / 100 then value end) from (select journey, value, row_number() over (partition by journey order by value) r, count(*) over (partition by journey) c from s where kind=${PV} and time>=${FROM} and time<${BEFORE}) group by 1 order by 1`,
  'repeat contact': `select channel, count(*), sum(case when time-before<=${7 * DAY} then 1 else 0 end) from (select channel, time, lag(time) over (partition by person, subject order by time) as before from s where kind=${CONTACT} and time>=${FROM - 7 * DAY} and time<${BEFORE}) c where time>=${FROM} group by 1 order by 1`,
  'funnel': `with w1 as (select person, min(time) t from s where kind=${PV} and stage=1 and time>=${FROM} and time<${BEFORE} group by 1)`
    + [2, 3, 4, 5, 6].map(k => `, w${k} as (select s.person, min(s.time) t from w${k - 1} join s on s.person=w${k - 1}.person and s.kind=${PV} and s.stage=${k} and s.time>w${k - 1}.t group by 1)`).join('')
    + ` select ${[1, 2, 3, 4, 5, 6].map(k => `(select count(*) from w${k})`).join(', ')}`,
  'top campaigns': `select campaign, (${n(ERROR, dialect)}+5.0*${n(CONTACT, dialect)})/${n(PV, dialect)} f from s where time>=${FROM} and time<${BEFORE} and campaign>0 group by 1 having ${n(PV, dialect)}>0 order by 2 desc, 1 limit 20`,
  'period delta': `select stage, case when time>=${FROM + 62 * DAY} then 1 else 0 end p, ${n(START, dialect)}, ${n(ERROR, dialect)}, ${n(SUBMIT, dialect)} from s where time>=${FROM + 34 * DAY} and time<${BEFORE} group by 1, 2 order by 1, 2`,
  'distinct persons': `select channel, count(distinct person) from s where time>=${FROM} and time<${BEFORE} group by 1 order by 1`,
});

// one line an answer, in the words of `benchmarks signals ask`
const show = {
  'errors by day': r => r.find(x => +x[0] === 45).slice(1).join('/'),
  'channel x segment': r => r.find(x => +x[0] === 3 && +x[1] === 4).slice(2).join('/'),
  'p50 and p95': r => r.map(x => x.slice(1).join('/')).join(' '),
  'repeat contact': r => r.map(x => `${x[0]} ${x[2]}/${x[1]}`).join(' '),
  'funnel': r => r[0].join(' '),
  'top campaigns': r => `${r[0][0]} ${(+r[0][1]).toFixed(4)} ... ${r[19][0]} ${(+r[19][1]).toFixed(4)}`,
  'period delta': r => [0, 1].map(p => r.find(x => +x[0] === 5 && +x[1] === p).slice(2).join('/')).join(' -> '),
  'distinct persons': r => r.map(x => `${x[0]} ${x[1]}`).join(' '),
};

const columns = 'time bigint, person integer, kind smallint, value double precision, session integer, journey smallint, stage smallint, channel smallint, source smallint, campaign smallint, segment smallint, subject smallint, tcase integer';
const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];
const say = (who, name, wall, cpu, answer) => console.log(`${who}\t${name.padEnd(20)}\t${wall.toFixed(1)} ms\tcpu ${cpu.toFixed(1)} ms\t${answer}`);

async function duckdb() {
  const path = folder + '.duckdb';
  const fresh = !existsSync(path);
  const db = await (await DuckDBInstance.create(path)).connect();
  await db.run('set threads=2');
  if (fresh) {
    const at = performance.now();
    await db.run(`create table s as select * from read_csv('${file}', header=true, nullstr='', columns={${columns.split(', ').map(c => `'${c.split(' ')[0]}':'${c.includes('double') ? 'DOUBLE' : c.split(' ')[1].toUpperCase()}'`).join(', ')}})`);
    console.log(`duckdb\tloaded in ${((performance.now() - at) / 1000).toFixed(1)} s`);
  }
  const rows = async sql => (await db.runAndReadAll(sql)).getRows().map(r => r.flatMap(v => v?.items ?? [v]).map(String));
  let total = 0, all = 0;
  for (const [name, sql] of Object.entries(questions('duckdb'))) {
    let answer = await rows(sql);
    const walls = [], cpus = [];
    for (let i = 0; i < 7; i++) {
      const at = performance.now(), before = process.cpuUsage();
      answer = await rows(sql);
      const used = process.cpuUsage(before);
      walls.push(performance.now() - at);
      cpus.push((used.user + used.system) / 1000);
    }
    total += median(walls); all += median(cpus);
    say('duckdb', name, median(walls), median(cpus), show[name](answer));
  }
  console.log(`duckdb\tall eight ${total.toFixed(1)} ms, cpu ${all.toFixed(1)} ms`);
}

function sqlite() {
  const path = folder + '.sqlite';
  if (!existsSync(path)) {
    const at = performance.now();
    execFileSync('sqlite3', [path, '-cmd', 'pragma journal_mode=wal', '-cmd', 'pragma synchronous=full', '-cmd', `create table s(${columns})`, '-cmd', '.mode csv', `.import --skip 1 ${file} s`], { stdio: ['ignore', 'ignore', 'inherit'] });
    const seconds = (performance.now() - at) / 1000;
    console.log(`sqlite3\t.import in ${seconds.toFixed(1)} s${lines ? `, ${(lines / seconds).toFixed(0)} a second` : ''}; ${(statSync(path).size / 1048576).toFixed(0)} MB`);
    execFileSync('sqlite3', [path, 'create index s_time on s(time); analyze;']);
  }
  for (const [name, sql] of Object.entries(questions('sqlite'))) {
    const run = spawnSync('sqlite3', ['-separator', '|', path], { input: `.timer on\n${sql};\n`, encoding: 'utf8', maxBuffer: 1 << 26 });
    const [, real, user, system] = run.stdout.match(/real ([\d.]+) user ([\d.]+) sys ([\d.]+)/);
    const answer = run.stdout.split('\n').filter(l => l.includes('|')).map(l => l.split('|'));
    say('sqlite3', name, real * 1000, (+user + +system) * 1000, show[name](answer));
  }
}

function postgres() {
  const url = process.env.PGURL;
  if (!url) return console.log('postgres\tleft out: PGURL is not set');
  // a schema for each count, so that no run asks what another one left behind
  const schema = 'signals_' + lines;
  const env = { ...process.env, PGOPTIONS: '-c search_path=' + schema };
  const psql = sql => execFileSync('psql', [url, '-qAtX', '-F', '|', '-c', sql], { encoding: 'utf8', maxBuffer: 1 << 26, env });
  psql(`create schema if not exists ${schema}`);
  if (psql(`select count(*) from information_schema.tables where table_name='s' and table_schema='${schema}'`).trim() === '0') {
    const at = performance.now();
    psql(`create table s(${columns})`);
    psql(`\\copy s from '${file}' with (format csv, header true)`);
    psql('create index s_time on s using brin(time)'); psql('vacuum analyze s');
    console.log(`postgres\tloaded in ${((performance.now() - at) / 1000).toFixed(1)} s`);
  }
  for (const [name, sql] of Object.entries(questions('postgres'))) {
    psql(sql);
    const at = performance.now();
    const answer = psql(sql).trim().split('\n').map(l => l.replace(/[{}]/g, '').split(/[|,]/));
    say('postgres', name, performance.now() - at, NaN, show[name](answer));
  }
}

await duckdb();
sqlite();
postgres();
process.exit(0);
