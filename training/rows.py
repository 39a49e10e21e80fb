"""JSON Lines, the format of all data in words."""
import gzip
import json


def rows_of(path):
    """All rows of a file, packed or not."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]
