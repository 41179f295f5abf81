// Takes two builds through the tour and compares what they show: node same.mjs ONE OTHER TOUR FOLDER (see eng/terminal/same)
// A screen counts when both have drawn since the key was pressed, are quiet, and show the text that tells it; so a slow
// machine makes this slow and not wrong. It is compared with its colours, the cursor, the title and the terminal's modes.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Tmux } from "./control.mjs";

const [one, other, tourFile, folder] = process.argv.slice(2);
const SIZES = ["240x70", "100x30", "80x24", "60x18"];
const FAMILIES = {
  truecolour: "COLORTERM=truecolor",
  sixteen: "",
  mono: "NO_COLOR=1",
  ascii: "COLORTERM=truecolor LC_ALL=C",
};
const QUIET = 100;
const STILL = 5_000; // after which two screens that tell the same text, and are not the same, differ
const PATIENCE = 60_000;
const MOST = 3; // differences after which a tour is given up
const STATE =
  "#{pane_title} #{pane_width}x#{pane_height} cursor #{cursor_x},#{cursor_y} #{cursor_flag} screen #{alternate_on} mouse #{mouse_any_flag}";

process.env.TMUX_TMPDIR = folder;
const bare = (row) => row.replace(/\x1b\[[\d;:]*m/g, "");
const servers = [];

function toursIn(file) {
  const tours = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [key, text, screen] = line.split("|").map((field) => field.trim());
    if (screen === undefined || line.startsWith("#")) continue;
    if (key === "start") tours.push({ arguments: text, steps: [] });
    else tours.at(-1).steps.push({ key, text, screen });
  }
  return tours;
}

class Pair {
  size = SIZES[0];
  /** What each shows: its rows, and the terminal's state. */
  shown = [[], []];

  async open(name, words, variables) {
    const [columns, rows] = this.size.split("x");
    const runs = [one, other].map((program, at) => {
      const home = join(folder, `${name}-${at}`);
      mkdirSync(home);
      cpSync(join(folder, "one", "data"), join(home, "data"), { recursive: true });
      const command = `env -u COLORTERM -u NO_COLOR TERM=xterm-256color HOME=. ${variables} '${program}' ${words} --data data`;
      writeFileSync(join(home, "run"), `${command}\necho "left=$?"\nexec sleep 900\n`);
      return home;
    });
    this.pressedAt = Date.now();
    this.tmux = new Tmux(name, columns, rows, runs[0], "sh ./run");
    servers.push(this.tmux);
    await this.tmux.ready;
    // whatever ends this program ends the two as well
    await this.tmux.ask("set-option", "destroy-unattached", "on");
    await this.tmux.ask("new-window", "-c", runs[1], "sh ./run");
  }

  get hasLeft() {
    return this.shown.every((rows) => rows.at(-1).includes("screen 0"));
  }

  async press(keys) {
    this.pressedAt = Date.now();
    for (const pane of ["%0", "%1"]) await this.tmux.ask("send-keys", "-t", pane, ...keys);
  }

  async resize(size) {
    this.pressedAt = Date.now();
    this.size = size;
    const [columns, rows] = size.split("x");
    for (const pane of ["%0", "%1"]) await this.tmux.ask("resize-window", "-t", pane, "-x", columns, "-y", rows);
  }

  /** Waits for a screen that tells a text: "same", "different" or "missing". */
  async see(text) {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const drew = [0, 1].map((pane) => this.tmux.drew[pane] ?? 0);
      const quiet = Date.now() - Math.max(...drew);
      if (Math.min(...drew) >= this.pressedAt && quiet >= QUIET) {
        this.shown = await Promise.all(["%0", "%1"].map((pane) => this.#screen(pane)));
        if (this.shown.every((rows) => bare(rows.join("\n")).includes(text))) {
          if (this.shown[0].join("\n") === this.shown[1].join("\n")) return "same";
          if (quiet >= STILL) return "different";
        }
      }
      if (Date.now() > until) return "missing";
      await sleep(QUIET / 4);
    }
  }

  async #screen(pane) {
    const [cells, state] = await Promise.all([
      this.tmux.ask("capture-pane", "-e", "-N", "-p", "-t", pane),
      this.tmux.ask("display-message", "-p", "-t", pane, STATE),
    ]);
    return [...cells, ...state];
  }
}

/** Says which rows differ; their colours only where the text is the same. */
function tell(outcome, what, text, [first, second]) {
  console.log(outcome === "missing" ? `not seen on both: ${text}: ${what}` : `different: ${what}`);
  const isSame = first.join("\n") === second.join("\n");
  for (let row = 0; row < Math.max(first.length, second.length); row++) {
    const [a, b] = [first[row] ?? "", second[row] ?? ""];
    if (isSame && /[\p{L}\d]/u.test(bare(a))) console.log(`  ${row + 1}: ${bare(a)}`);
    if (a === b) continue;
    const shown = bare(a) === bare(b) ? JSON.stringify : bare;
    console.log(`  ${row + 1}: ${shown(a)}\n  ${row + 1}: ${shown(b)}`);
  }
}

async function go(name, tour, family, count) {
  const pair = new Pair();
  let wrong = 0;
  let sizes = SIZES;
  await pair.open(name, tour.arguments, FAMILIES[family]);
  for (const { key, text, screen } of tour.steps) {
    // without colours there is one theme
    if (key === "F7" && family === "mono") continue;
    if (key !== "" && !key.startsWith("=")) await pair.press(key.split(" "));
    const isTimed = screen.startsWith("~");
    const at = key.length > 1 && key.startsWith("=") ? [key.slice(1)] : isTimed ? [pair.size] : sizes;
    for (const size of at) {
      if (size !== pair.size) await pair.resize(size);
      const outcome = await pair.see(text);
      if (outcome === "same" && !isTimed) count.same++;
      // a program that has left redraws nothing
      if (outcome === "same" && pair.hasLeft) break;
      if (outcome === "same" || (isTimed && outcome === "different")) continue;
      count.wrong++;
      wrong++;
      tell(outcome, `${family}, ${size}, ${screen}`, text, pair.shown);
      if (outcome === "missing" || wrong === MOST) return pair.tmux.end();
    }

    // the next key is pressed at the size that is there
    if (at === sizes) sizes = sizes.toReversed();
  }

  pair.tmux.end();
}

const count = { same: 0, wrong: 0 };
try {
  const tours = toursIn(tourFile);
  await Promise.all(
    Object.keys(FAMILIES).flatMap((family) => tours.map((tour, at) => go(`${family}-${at}`, tour, family, count))),
  );
} finally {
  for (const server of servers) server.end();
}

console.log(`${count.same} screens the same, ${count.wrong} not`);
process.exitCode = count.wrong > 0 || count.same === 0 ? 1 : 0;
