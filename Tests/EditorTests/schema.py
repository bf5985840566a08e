"""Checks the JSON Schemas as an editor reads them: each is a schema of its draft, and takes every experiment and all front
matter that this project shows anyone.

    python schema.py UNROLL ROOT

UNROLL is the program, ROOT this repository.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft7Validator
from ruamel.yaml import YAML

# Of any number of back-ticks or spaces: the guide shows fences in longer ones, the program indents its examples.
DIRECTIVE = re.compile(r"^( *)(`{3,})yaml experiment\n(.*?)^\1\2$", re.MULTILINE | re.DOTALL)
FRONT_MATTER = re.compile(r"\A---\n(.*?)^---$", re.MULTILINE | re.DOTALL)
# What no editor should take, with a word of its complaint.
WRONG = [
    ("id: a\nrun: dephts\ncaption: A.\n", "is not one of"),
    ("id: a\nrun: depth\n", "'caption' is a required property"),
    ("id: a\nrun: depth\ncaption: A.\ntakeway: B.\n", "'takeway' was unexpected"),
    ("id: a\nrun: depth\ncaption: A.\nparameters: { gian: 1 }\n", "'gian' was unexpected"),
    ("id: a\nrun: depth\ncaption: A.\nparameters: { gain: 1000 }\n", "is greater than the maximum"),
]


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def parse(text: str):
    # YAML 1.2, as editors read it: `off` is a word.
    return YAML(typ="safe", pure=True).load(text)


def validator(unroll: str, name: str) -> Draft7Validator:
    schema = json.loads(run(unroll, "experiments", "--schema", name))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def texts(unroll: str, root: Path) -> dict[str, str]:
    files = [root / "README.md", *(root / ".github").glob("*.md")]
    for folder in ["content", "Sources/BuiltInFiles/Starter", "Tests/Fixtures"]:
        files += sorted((root / folder).rglob("*.md"))
    found = {str(file.relative_to(root)): file.read_text() for file in files}
    for line in run(unroll, "experiments").splitlines():
        kind = line.split()[0]
        found[f"unroll experiments {kind}"] = run(unroll, "experiments", kind)
    return found


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: schema.py UNROLL ROOT", file=sys.stderr)
        return 2
    unroll = sys.argv[1]
    directive, front_matter = (validator(unroll, name) for name in ["directive", "front-matter"])
    failures, checked = [], 0
    for name, text in texts(unroll, Path(sys.argv[2])).items():
        parts = [(directive, match[3]) for match in DIRECTIVE.finditer(text)]
        parts += [(front_matter, match[1]) for match in FRONT_MATTER.finditer(text)]
        for schema, part in parts:
            checked += 1
            failures += [f"{name}: {error.json_path}: {error.message}" for error in schema.iter_errors(parse(part))]
    for text, complaint in WRONG:
        if not any(complaint in error.message for error in directive.iter_errors(parse(text))):
            failures.append(f"not refused ({complaint}): {text!r}")
    for failure in failures:
        print(f"schema: {failure}", file=sys.stderr)
    print(f"The schemas for editors: {checked} experiments and front matters, {len(failures)} problems")
    return 1 if failures or checked < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
