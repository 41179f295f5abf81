// A captured terminal screen (text with SGR codes, on standard input) as SVG: node svg.mjs TITLE [COLUMNS ROWS]
import { readFileSync } from "node:fs";

const [title = "screen", columns = "100", rows = "30"] = process.argv.slice(2);
const CELL = { width: 8.4, height: 16.5 };
const PLAIN = { fg: null, bg: null, bold: false, dim: false, italic: false, underline: false, reverse: false };
const SIXTEEN = "0c0c0c c50f1f 13a10e c19c00 3a78d4 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2"
  .split(" ")
  .map((hex) => `#${hex}`);
const PAPER = "#0c0c0c";
const INK = "#cccccc";

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);
const rgb = (parts) => `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;

function cube(index) {
  if (index < 16) return SIXTEEN[index];
  if (index > 231) return rgb(Array(3).fill(8 + (index - 232) * 10));
  const step = (value) => (value === 0 ? 0 : 55 + value * 40);
  const at = index - 16;
  return rgb([step(Math.floor(at / 36)), step(Math.floor(at / 6) % 6), step(at % 6)]);
}

function restyle(style, codes) {
  let next = { ...style };
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (code === 0) next = { ...PLAIN };
    else if (code === 1) next.bold = true;
    else if (code === 2) next.dim = true;
    else if (code === 3) next.italic = true;
    else if (code === 4) next.underline = true;
    else if (code === 7) next.reverse = true;
    else if (code === 22) next.bold = next.dim = false;
    else if (code === 23) next.italic = false;
    else if (code === 24) next.underline = false;
    else if (code === 27) next.reverse = false;
    else if (code === 38 || code === 48) {
      const slot = code === 38 ? "fg" : "bg";
      if (codes[i + 1] === 2) {
        next[slot] = rgb(codes.slice(i + 2, i + 5));
        i += 4;
      } else {
        next[slot] = cube(codes[i + 2]);
        i += 2;
      }
    } else if (code === 39) next.fg = null;
    else if (code === 49) next.bg = null;
    else if (code >= 30 && code < 38) next.fg = SIXTEEN[code - 30];
    else if (code >= 40 && code < 48) next.bg = SIXTEEN[code - 40];
    else if (code >= 90 && code < 98) next.fg = SIXTEEN[code - 82];
    else if (code >= 100 && code < 108) next.bg = SIXTEEN[code - 92];
  }
  return next;
}

// A wide sign takes two cells; the pictures hold Latin, Cyrillic, frames and blocks, and some Chinese.
const cells = (sign) => (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(sign) ? 2 : 1);

function runsOf(line, style) {
  const runs = [];
  let column = 0;
  for (const piece of line.split(/(\x1b\[[\d;:]*m)/)) {
    if (piece.startsWith("\x1b[")) {
      style = restyle(style, piece.slice(2, -1).split(/[;:]/).map(Number));
    } else if (piece) {
      const width = [...piece].reduce((sum, sign) => sum + cells(sign), 0);
      runs.push({ text: piece, column, width, style });
      column += width;
    }
  }
  return [runs, style];
}

const out = [];
let style = { ...PLAIN };
readFileSync(0, "utf8").replace(/\n$/, "").split("\n").slice(0, Number(rows)).forEach((line, row) => {
  let runs;
  [runs, style] = runsOf(line, style);
  for (const { text, column, width, style: look } of runs) {
    const [ink, paper] = look.reverse ? [look.bg ?? PAPER, look.fg ?? INK] : [look.fg ?? INK, look.bg];
    const x = (column * CELL.width).toFixed(1);
    const span = (width * CELL.width).toFixed(1);
    if (paper) out.push(`<rect x="${x}" y="${row * CELL.height}" width="${span}" height="${CELL.height}" fill="${paper}"/>`);
    if (!text.trim()) continue;
    const extra = [
      look.bold ? ' font-weight="bold"' : "",
      look.dim ? ' opacity="0.6"' : "",
      look.italic ? ' font-style="italic"' : "",
      look.underline ? ' text-decoration="underline"' : "",
    ].join("");
    out.push(
      `<text x="${x}" y="${row * CELL.height + 12.8}" textLength="${span}" lengthAdjust="spacingAndGlyphs" fill="${ink}"${extra}>${escaped(text)}</text>`,
    );
  }
});
const width = (Number(columns) * CELL.width).toFixed(0);
const height = Number(rows) * CELL.height;
console.log(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
    `font-family="ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace" font-size="14" xml:space="preserve">\n` +
    `<title>${escaped(title)}</title>\n<rect width="100%" height="100%" fill="${PAPER}"/>\n${out.join("\n")}\n</svg>`,
);
