"""gen_rooms.py PROGRAM ROOMS ENTRIES FOLDER: writes ROOMS sessions of ENTRIES entries each, and has
the program bring them together in FOLDER/consolidation.jsonl: what the rooms have polled first is one
finding, what they have polled second another, and so on.
"""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def polled(path):
    """The proposals of a room with a closed poll, in the order polled."""
    terms, closed = {}, []
    with open(path) as log:
        for line in log:
            if '"do":"poll.' in line:
                entry = json.loads(line)
                if entry["do"] == "poll.opened":
                    terms[entry["id"]] = entry["terms"]["options"][0]["proposal"]
                elif entry["do"] == "poll.closed" and terms[entry["id"]] not in closed:
                    closed.append(terms[entry["id"]])
    return closed


def main():
    program, rooms, entries, folder = sys.argv[1:]
    os.makedirs(folder)
    names = [f"room{number:02}" for number in range(1, int(rooms) + 1)]
    for name in names:
        path = os.path.join(folder, name + ".jsonl")
        command = [sys.executable, os.path.join(HERE, "gen_log.py"), entries, path, name]
        subprocess.run(command, check=True)
    found = {name: polled(os.path.join(folder, name + ".jsonl")) for name in names}
    lines = ["set title Forty rooms, one report"]
    for place in range(max(len(proposals) for proposals in found.values())):
        origins = [f"{name}.{found[name][place]}" for name in names if place < len(found[name])]
        lines.append(f"link F{place + 1} {' '.join(origins)}: What was polled as number {place + 1}")
    script = "\n".join(lines) + "\n"
    command = [program, "consolidate", folder, "--as", "asha"]
    subprocess.run(command, input=script.encode(), stdout=subprocess.DEVNULL, check=True)


main()
