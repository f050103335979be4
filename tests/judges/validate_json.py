"""Holds JSON against a JSON Schema: validate_json.py SCHEMA FILE...

A file that ends in .jsonl has a value on each line. Prints every violation with its place; 1 if there is one.
"""

import json
import sys

from jsonschema.validators import validator_for


def values(path):
    with open(path, encoding="utf-8") as file:
        if path.endswith(".jsonl"):
            return [json.loads(line) for line in file]
        return [json.load(file)]


def main(schema, *paths):
    with open(schema, encoding="utf-8") as file:
        schema = json.load(file)
    validator = validator_for(schema)
    validator.check_schema(schema)
    validator = validator(schema, format_checker=validator.FORMAT_CHECKER)
    count = 0
    for path in paths:
        for number, value in enumerate(values(path), 1):
            for error in validator.iter_errors(value):
                count += 1
                print(f"{path}:{number}: {error.json_path}: {error.message[:300]}")
    print(f"{len(paths)} files, {count} violations")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
