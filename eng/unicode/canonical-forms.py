#!/usr/bin/env python3
"""Writes the table of canonical forms that slot names are composed by, and pairs to test it with:
eng/unicode/canonical-forms.py. The table is of the Unicode version that Python's unicodedata has."""
import random
import sys
import unicodedata
from pathlib import Path

root = Path(__file__).resolve().parents[2]
table = root / "src/SinoRussia.Saves/Slots/canonical-forms.txt"
pairs = root / "tests/SinoRussia.Saves.Tests/Fixtures/composed.txt"

lines = [f"# Unicode {unicodedata.unidata_version}: CODE=PARTS (composed again where = is a +), and CODE:CLASS of marks"]
classes = []
for code in range(sys.maxunicode + 1):
    if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
        continue
    character = chr(code)
    parts = unicodedata.decomposition(character)
    if parts and not parts.startswith("<"):
        composes = unicodedata.normalize("NFC", unicodedata.normalize("NFD", character)) == character
        lines.append(f"{code:X}{'+' if composes else '='}{' '.join(f'{int(p, 16):X}' for p in parts.split())}")
    if unicodedata.combining(character):
        classes.append((code, unicodedata.combining(character)))
lines += [f"{code:X}:{order}" for code, order in classes]
table.write_text("\n".join(lines) + "\n", encoding="utf-8")

chance = random.Random(1)
letters = [chr(c) for c in range(0x20, 0x3000) if unicodedata.category(chr(c)) in ("Ll", "Lu", "Lo", "Nd")]
letters += [chr(c) for c in (0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0xF900, 0x1D15E, 0x110AB, 0x212B)] * 20
marks = [chr(code) for code, _ in classes]
out = []
for _ in range(600):
    text = "".join(
        chance.choice(letters) + "".join(chance.choice(marks[:120] if chance.random() < 0.7 else marks) for _ in range(chance.randrange(3)))
        for _ in range(chance.randrange(1, 5))
    )
    text = unicodedata.normalize("NFD", text) if chance.random() < 0.5 else text
    hexed = lambda t: " ".join(f"{ord(c):X}" for c in t)
    out.append(f"{hexed(text)};{hexed(unicodedata.normalize('NFC', text))}")
pairs.write_text("\n".join(out) + "\n", encoding="utf-8")
