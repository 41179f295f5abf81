#!/usr/bin/env python3
"""The game beside a bare window and beside inklecate, in one run: bench/start.py GAME BARE INKLECATE STORY.json [ROUNDS]

GAME and BARE are native files (dotnet publish src/SinoRussia, dotnet publish bench/bare-window), INKLECATE is
eng/ink/lib/inklecate, STORY.json the campaign that it plays. Each program runs in a pseudo-terminal of 100 by 30; rounds
alternate, so a busy machine troubles both alike. Prints a table of medians and the ratio of each pair.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

GAME, BARE, INKLECATE, STORY = sys.argv[1:5]
ROUNDS = int(sys.argv[5]) if len(sys.argv) > 5 else 11
ROOM = tempfile.mkdtemp()
SURROUNDINGS = {
    "HOME": ROOM,
    "XDG_DATA_HOME": ROOM,
    "TERM": "xterm-256color",
    "COLORTERM": "truecolor",
    "LANG": "C.UTF-8",
    "PATH": os.environ["PATH"],
}
IDLE_SECONDS = 5
DECISIONS = 130


class Screen:
    """A program in a pseudo-terminal that answers nothing."""

    def __init__(self, *command):
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(command[0], command, SURROUNDINGS)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))

    def until(self, text, patience=30.0):
        """Seconds from now (from the start at first) until the text was sent; dies where it is not."""
        seen = b""
        end = time.perf_counter() + patience
        while time.perf_counter() < end:
            if select.select([self.terminal], [], [], 0.2)[0]:
                seen += os.read(self.terminal, 1 << 16)
                if text in seen:
                    return time.perf_counter() - self.began
        sys.exit(f"not seen: {text!r} in {seen[-500:]!r}")

    def drain(self, seconds):
        """Reads what comes for a while; gives the bytes."""
        count = 0
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.terminal], [], [], left)[0]:
                try:
                    count += len(os.read(self.terminal, 1 << 16))
                except OSError:  # the program has ended
                    break
        return count

    def press(self, key):
        """Seconds from a key press until the first bytes of its frame."""
        began = time.perf_counter()
        os.write(self.terminal, key)
        select.select([self.terminal], [], [], 5)
        return time.perf_counter() - began

    def cpu(self):
        """Processor seconds used so far."""
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident megabytes."""
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0.0

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        self.drain(0.3)
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def first_frame(text, *command):
    screen = Screen(*command)
    seconds = screen.until(text)
    screen.end()
    return seconds


def first_line(*command):
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=SURROUNDINGS
    ) as story:
        while story.stdout.readline().strip() in (b"", b"\xef\xbb\xbf"):
            pass
        seconds = time.perf_counter() - began
        story.kill()
    return seconds


def idle(text, *command):
    screen = Screen(*command)
    screen.until(text)
    screen.drain(2)
    before = screen.cpu()
    screen.drain(IDLE_SECONDS)
    share = (screen.cpu() - before) / IDLE_SECONDS
    screen.end()
    return share


def row(name, ours, theirs, goal, unit="ms", scale=1000):
    print(f"{name:34} {ours * scale:9.1f} {theirs * scale:9.1f} {unit:3} ratio {ours / theirs:5.2f}  goal <= {goal}")


def median_pair(ours, theirs):
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def late_game():
    """A campaign at decision 130 or its end: key press to frame, and memory."""
    screen = Screen(GAME, "play", "kremlin", "--seed", "7", "--new")
    screen.until(b"Room 412", 60)
    screen.drain(1)
    for _ in range(DECISIONS):
        os.write(screen.terminal, b"1")
        screen.drain(0.35)
    os.write(screen.terminal, b"\x1b[F")
    screen.drain(1)
    times = []
    sent = []
    for turn in range(200):
        times.append(screen.press(b"\x1b[B" if turn % 2 == 0 else b"\x1b[A"))
        sent.append(screen.drain(0.05 + turn % 7 * 0.011))
    idle_bytes = screen.drain(IDLE_SECONDS) / IDLE_SECONDS
    memory = screen.memory()
    screen.end()
    slots = subprocess.run((GAME, "saves", "list"), env=SURROUNDINGS, capture_output=True, text=True, check=False)
    print(slots.stdout.strip())
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.99) - 1], statistics.median(sent), idle_bytes, memory


print(f"{'':34} {'game':>9} {'beside':>9}")
row(
    "first frame, bare window",
    *median_pair(lambda: first_frame(b"You advise", GAME), lambda: first_frame(b"A bare window", BARE)),
    1.5,
)
row(
    "first line, inklecate -p",
    *median_pair(
        lambda: first_line(GAME, "play", "kremlin", "--plain", "--new", "--seed", "7"),
        lambda: first_line(INKLECATE, "-p", STORY),
    ),
    1,
)
row("idle processor, bare window", idle(b"You advise", GAME), idle(b"A bare window", BARE), 1, "%", 100)
half, worst, sent, idle_bytes, megabytes = late_game()
print(f"{'key press to frame, late':34} {half * 1000:9.1f} median {worst * 1000:9.1f} ms p99  goal <= 16")
print(f"{'sent for a step, late':34} {sent:9.0f} bytes; idle {idle_bytes:.0f} a second")
print(f"{'memory, late':34} {megabytes:9.1f} MB  goal <= 80")
