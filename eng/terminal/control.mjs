// A tmux of its own, driven over one pipe: commands go in, their answers and the news of what panes drew come out.
import { execFileSync, spawn } from "node:child_process";

export class Tmux {
  /** When each pane drew last, by its number. */
  drew = {};
  #asked = [];
  #answer = null;

  /** Starts a server with one pane. */
  constructor(socket, columns, rows, folder, command) {
    this.socket = socket;
    const start = ["new-session", "-x", columns, "-y", rows, "-c", folder, command].map(String);
    this.client = spawn("tmux", ["-u", "-L", socket, "-f", "/dev/null", "-C", ...start]);
    this.ready = new Promise((resolve) => this.#asked.push(resolve));
    let rest = "";
    this.client.stdout.setEncoding("utf8").on("data", (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines) this.#read(line);
    });
  }

  /** Gives a command, and what it answers: its lines. */
  ask(...command) {
    const words = command.map((word) => `'${String(word).replaceAll("'", "'\\''")}'`);
    this.client.stdin.write(`${words.join(" ")}\n`);
    return new Promise((resolve) => this.#asked.push(resolve));
  }

  end() {
    try {
      execFileSync("tmux", ["-L", this.socket, "kill-server"], { stdio: "ignore" });
    } catch {
      // it has ended by itself
    }
  }

  #note(line) {
    const [, pane, written] = /^%output %(\d+) (.*)$/s.exec(line);
    // a shown cursor is placed anew many times a second: that draws nothing
    if (written.replace(/\\033\[[\d;? ]*[a-zA-Z]/g, "") !== "") this.drew[pane] = Date.now();
  }

  #read(line) {
    if (this.#answer === null) {
      if (line.startsWith("%begin ")) this.#answer = [];
      else if (line.startsWith("%output ")) this.#note(line);
    } else if (/^%(end|error) \d+ \d+ \d+$/.test(line)) {
      const answer = this.#answer;
      this.#answer = null;
      this.#asked.shift()?.(answer);
    } else {
      this.#answer.push(line);
    }
  }
}
