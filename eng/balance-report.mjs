// From the JSON of walks to stories/BALANCE.md. Usage: node eng/balance-report.mjs FOLDER STORIES
// FOLDER holds STORY.POLICY.json, one a walk; STORIES holds the roots, whose "family" tags group the endings.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, stories] = process.argv.slice(2);
const NOT_BOTS = ['random', 'first', 'last'];
const RANDOM_IN_BALANCE = [8, 20];
const BEST_BOT = 70;
const GOOD_BOT = 35;
const GOOD_BOTS = 3;
const FIRST_OVER_RANDOM = 5;
const GAP = 10;

const walks = {};
for (const file of readdirSync(folder)) {
  const [story, policy] = file.split('.');
  (walks[story] ??= {})[policy] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

const balances = {};
const out = [];
out.push('# Balance', '');
out.push('Written by `eng/balance` from `sinorussia walk`; not edited by hand. The bars are those of the design.', '');
for (const story of Object.keys(walks).sort()) {
  campaign(story, walks[story]);
}

const [one, other] = Object.values(balances);
if (other !== undefined) {
  out.push('## Between the campaigns', '', ...table([row('gap in the Balance family', `<= ${GAP} points`, points(Math.abs(one - other)), Math.abs(one - other) <= GAP)]));
}

console.log(out.join('\n').trimEnd());

function campaign(story, byPolicy) {
  const walk = byPolicy.random;
  const families = familiesOf(story);
  const inBalance = share(walk, families.Balance);
  balances[story] = inBalance;
  out.push(`## ${story}`, '');
  out.push(`${walk.runs.toLocaleString('en')} random runs, seed ${walk.seed}. Story ${hashOf(story)}, ${new Date().toISOString().slice(0, 10)}.`, '');
  out.push(...table([...designRows(walk), ...policyRows(byPolicy, families.Balance)]));
  out.push('### Endings', '', '| ending | family | random |', '|---|---|---|');
  for (const [id, count] of Object.entries(walk.endings).sort((a, b) => b[1] - a[1])) {
    const family = Object.keys(families).find((name) => families[name].includes(id)) ?? '';
    out.push(`| ${id} | ${family} | ${percent((count * 100) / walk.runs)} |`);
  }
  out.push('', '### Policies', '', `| policy | ${Object.keys(families).join(' | ')} |`, `|---|${'---|'.repeat(Object.keys(families).length)}`);
  for (const [policy, of] of Object.entries(byPolicy)) {
    out.push(`| ${policy} | ${Object.values(families).map((ids) => percent(share(of, ids))).join(' | ')} |`);
  }
  out.push('', '### Meters at the end', '', '| meter | min | p10 | median | p90 | max | sd |', '|---|---|---|---|---|---|---|');
  for (const [name, m] of Object.entries(walk.meters)) {
    out.push(`| ${name} | ${m.min} | ${m.p10} | ${m.median} | ${m.p90} | ${m.max} | ${m.sd} |`);
  }
  out.push('');
}

function designRows(walk) {
  const of = (share) => (share.total === 0 ? 100 : (share.hit * 100) / share.total);
  const endings = Object.values(walk.endings).map((count) => (count * 100) / walk.runs);
  const dossiers = walk.scenes.filter((scene) => scene.kind === 'dossier').map((scene) => (scene.runs * 100) / walk.runs);
  const meters = Object.entries(walk.meters);
  const least = meters.reduce((a, b) => (a[1].sd <= b[1].sd ? a : b));
  const tied = walk.correlations.reduce((a, b) => (Math.abs(a.value) >= Math.abs(b.value) ? a : b));
  const advisers = Object.entries(walk.advisers).map(([name, share]) => [name, of(share)]);
  const right = advisers.map(([, value]) => value);
  const pinned = walk.failedBars.filter((bar) => bar.name.endsWith(' pinned'));
  return [
    row('errors, dead ends, silent loops', '0', walk.findings.length, walk.findings.length === 0),
    range('rarest and commonest ending', 0.5, 25, endings, '%'),
    row('options that change what something reads', '100%', percent(of(walk.meaningfulOptions)), walk.unreadOptions.length === 0),
    row('forked choices whose ends differ', '>= 90%', percent(of(walk.forks)), of(walk.forks) >= 90),
    row('options dominated on every meter', '0', walk.dominatedOptions.length, walk.dominatedOptions.length === 0),
    row('knots reached', '100%', percent(of(walk.coverage.knots)), of(walk.coverage.knots) === 100),
    row('options reached', '>= 99%', percent(of(walk.coverage.choices)), of(walk.coverage.choices) >= 99),
    range('share of runs that see a dossier', 5, 75, dossiers, '%'),
    row('overlap of two runs', '<= 0.60', walk.overlap, walk.overlap <= 0.6),
    range('words a run, mean', 13000, 18000, [walk.words.mean], ''),
    row('words a run, 10th percentile', '>= 10,000', Math.round(walk.words.p10).toLocaleString('en'), walk.words.p10 >= 10000),
    range('decisions a run, mean', 90, 130, [walk.decisions.mean], ''),
    row('least spread of a meter at the end', 'sd >= 12', `${least[1].sd} (${least[0]})`, least[1].sd >= 12),
    row('meters pinned at an end', '<= 10%', pinned.length === 0 ? 'none' : pinned.map((bar) => `${bar.name} ${bar.found}`).join(', '), pinned.length === 0),
    row('strongest correlation of two meters', '<= 0.6', `${tied.value} (${tied.first}, ${tied.second})`, Math.abs(tied.value) <= 0.6),
    row('movement by decisions two quarters old', '>= 25%', percent(walk.oldMovement * 100), walk.oldMovement >= 0.25),
    row('moves that lead back to a cause', '100%', percent(of(walk.tracedMoves)), walk.tracedMoves.hit === walk.tracedMoves.total),
    range('forecasts of the right sign', 55, 90, right, '%', advisers.map(([name, value]) => `${name.split(' ').pop()} ${Math.round(value)}`).join(', ')),
    row('spread between advisers', '>= 15 points', points(Math.max(...right) - Math.min(...right)), Math.max(...right) - Math.min(...right) >= 15),
  ];
}

function policyRows(byPolicy, ids) {
  const random = share(byPolicy.random, ids);
  const bots = Object.entries(byPolicy).filter(([policy]) => !NOT_BOTS.includes(policy)).map(([policy, walk]) => [policy, share(walk, ids)]).sort((a, b) => b[1] - a[1]);
  const good = bots.filter(([, value]) => value >= GOOD_BOT);
  const blind = ['first', 'last'].filter((policy) => policy in byPolicy).map((policy) => [policy, share(byPolicy[policy], ids)]);
  return [
    range('Balance family, random', ...RANDOM_IN_BALANCE, [random], '%'),
    row('best bot in the Balance family', `<= ${BEST_BOT}%`, `${percent(bots[0][1])} (${bots[0][0]})`, bots[0][1] <= BEST_BOT),
    row(`bots at ${GOOD_BOT}% or more`, `>= ${GOOD_BOTS}`, good.length === 0 ? 'none' : good.map(([policy, value]) => `${policy} ${percent(value)}`).join(', '), good.length >= GOOD_BOTS),
    row('always first, always last', `<= random + ${FIRST_OVER_RANDOM}`, blind.map(([policy, value]) => `${policy} ${percent(value)}`).join(', '), blind.every(([, value]) => value <= random + FIRST_OVER_RANDOM)),
  ];
}

function familiesOf(story) {
  const families = {};
  for (const [, name, ids] of readFileSync(join(stories, `${story}.ink`), 'utf8').matchAll(/^# family: ([^;\n]+);(.*)$/gm)) {
    families[name.trim()] = ids.split(',').map((id) => id.trim());
  }
  return families;
}

// Of the root and all it includes, in order: what a reader of the report can compare a checkout with.
function hashOf(story) {
  const hash = createHash('sha256');
  const root = readFileSync(join(stories, `${story}.ink`), 'utf8');
  hash.update(root);
  for (const [, file] of root.matchAll(/^INCLUDE (.+)$/gm)) {
    hash.update(readFileSync(join(stories, file.trim()), 'utf8'));
  }
  return hash.digest('hex').slice(0, 12);
}

function share(walk, ids) {
  return (ids.reduce((sum, id) => sum + (walk.endings[id] ?? 0), 0) * 100) / walk.runs;
}

function row(measure, bar, figure, isMet) {
  return [measure, bar, String(figure), isMet ? 'met' : 'short'];
}

function range(measure, low, high, values, unit, note = '') {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const show = (value) => (unit === '%' ? percent(value) : Math.round(value).toLocaleString('en'));
  const figure = min === max ? show(min) : `${show(min)} to ${show(max)}`;
  return row(measure, `${low.toLocaleString('en')} to ${high.toLocaleString('en')}${unit}`, note === '' ? figure : `${figure} (${note})`, min >= low && max <= high);
}

function table(rows) {
  return ['| measure | bar | figure | |', '|---|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`), ''];
}

function percent(value) {
  return `${value.toFixed(1)}%`;
}

function points(value) {
  return `${value.toFixed(1)} points`;
}
