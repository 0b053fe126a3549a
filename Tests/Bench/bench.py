"""bench.py PROGRAM [--entries N]: measures breakout beside other programs and prints a table.

Only ratios count: all that is compared runs in turns in this one run, and medians are compared.
What is missing on this machine is named with the package that brings it, and its line left out.
"""

import argparse
import glob
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []


class Bench:
    def __init__(self, program, entries, folder):
        self.program = os.path.abspath(program)
        self.entries = entries
        self.folder = folder
        self.rows = []
        self.missing = []

    # Output.

    def row(self, figure, ours, peer, ratio, goal):
        self.rows.append((figure, ours, peer, f"{ratio:.2f}", f"≤ {goal:g}", judged(ratio, goal)))
        print(".", end="", flush=True, file=sys.stderr)

    def print_table(self):
        print(file=sys.stderr)
        head = ("figure", "breakout", "peer", "ratio", "goal", "")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        for row in [head, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        for what in self.missing:
            print(f"Not measured: {what}")
        print(f"Load of the machine at the end: {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores.")

    # Preparation.

    def path(self, name):
        return os.path.join(self.folder, name)

    def compile(self, source, *libraries):
        compiler = shutil.which("g++" if source.endswith(".cpp") else "cc")
        if not compiler:
            return None
        program = self.path(source.split(".")[0])
        flags = ["-O3", "-march=native"] + (["-std=c++17"] if source.endswith(".cpp") else [])
        command = [compiler, *flags, "-o", program, os.path.join(HERE, source), *libraries]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return program if done.returncode == 0 else None

    def log(self, entries):
        path = self.path(f"session-{entries}.jsonl")
        if not os.path.exists(path):
            run([sys.executable, os.path.join(HERE, "gen_log.py"), str(entries), path])
        return path

    # Figures.

    def start_up(self):
        if not shutil.which("sqlite3"):
            self.missing.append("start-up beside sqlite3 (package sqlite3).")
            return
        ours, peer = in_turns([[self.program, "--version"], ["sqlite3", "--version"]], rounds=31)
        self.row("start-up", ms(ours), f"sqlite3 {ms(peer)}", ours / peer, 1.5)

    def acknowledgement(self):
        append, drive = self.compile("append.c"), self.compile("drive.c")
        if not append or not drive:
            self.missing.append("acknowledgement of a line (a C compiler, package gcc).")
            return
        count = "500"
        long = self.path("long.jsonl")
        shutil.copy(self.log(100_000), long)
        bare, piped, empty, full = [], [], [], []
        for turn in range(7):
            bare.append(printed([append, self.path("bare"), count, "290"]))
            piped.append(printed([drive, count, append, self.path("piped"), "-", "290"]))
            empty.append(printed([drive, count, self.program, "run", self.path(f"empty-{turn}")]))
            full.append(printed([drive, count, self.program, "run", long[: -len(".jsonl")]]))
        bare, piped, empty, full = map(statistics.median, (bare, piped, empty, full))
        for name, ours in (("new session", empty), ("100,000 entries", full)):
            figure = f"line acknowledged, {name}"
            self.row(figure, us(ours), f"write + fdatasync {us(bare)}", ours / bare, 1.3)
            self.row(f"{figure}, same pipe", us(ours), f"same {us(piped)}", ours / piped, 1.3)

    def system_calls(self):
        if not shutil.which("strace"):
            self.missing.append("system calls of one line (package strace).")
            return
        few, many = self.calls(1), self.calls(11)
        for call in ("write", "fdatasync"):
            each = (many[call] - few[call]) / 10
            self.rows.append(
                (
                    f"{call} to the log for one line",
                    f"{each:g}",
                    "–",
                    "–",
                    "exactly 1",
                    "reached" if each == 1 else "missed",
                )
            )

    def calls(self, lines):
        trace = self.path("trace")
        command = ["strace", "-f", "-y", "-o", trace]
        command += ["-e", "trace=write,writev,pwrite64,fdatasync,fsync"]
        command += [self.program, "run", self.path(f"traced-{lines}")]
        script = "".join(f"note line {number} of the trace\n" for number in range(lines))
        subprocess.run(command, input=script.encode(), stdout=subprocess.DEVNULL, check=True)
        with open(trace, errors="replace") as file:
            calls = re.findall(r"^\d+ +(\w+)\(\d+<[^>]*\.jsonl>", file.read(), re.MULTILINE)
        return {
            "write": sum(call in ("write", "writev", "pwrite64") for call in calls),
            "fdatasync": sum(call in ("fdatasync", "fsync") for call in calls),
        }

    def replay(self):
        big, small = self.log(self.entries), self.log(10_000)
        tiny = self.log(20)
        verify = [*ONE_CORE, self.program, "verify"]
        commands = [[*verify, big], [*verify, small], [*verify, tiny]]
        peer = self.compile("fold_simd.cpp", "-lsimdjson", "-lcrypto")
        if peer:
            commands.append([*ONE_CORE, peer, big, "verify"])
        else:
            self.missing.append("replay beside simdjson (packages g++, libsimdjson-dev, libssl-dev).")
        peak = peak_of([self.program, "verify", big])
        times = in_turns(commands, rounds=5)
        figure = f"verified replay, {self.entries:,} entries, one core"
        if peer:
            self.row(figure, ms(times[0]), f"simdjson {ms(times[3])}", times[0] / times[3], 1.0)
        memory = ("memory of that replay", f"{peak:.0f} MB", "–", "–", "< 200 MB", judged(peak, 200))
        self.rows.append(memory)
        # The time of a log with almost nothing in it is no part of the growth.
        grown = [times[0] - times[2], times[1] - times[2]]
        if min(grown) > 0:
            exponent = math.log(grown[0] / grown[1]) / math.log(self.entries / 10_000)
            both = f"{ms(times[1])} → {ms(times[0])}, start {ms(times[2])}"
            self.row("growth from 10,000 entries", both, "–", exponent, 1.05)

    def stepping(self):
        program = os.path.join(os.path.dirname(self.program), "SteppingSpeed")
        if not os.path.exists(program):
            self.missing.append("steps back in a replay (make bench builds what measures them).")
            return
        words = run([*ONE_CORE, program, self.log(100_000)]).split()
        times = {name: float(value) for name, value in zip(words[::2], words[1::2])}
        figure = "step back in a replay of 100,000 entries"
        goal = 1 / 50
        for name, step in (("median", times["step"]), ("slowest of 200", times["slowest"])):
            ratio = step / times["replay"]
            whole = f"full replay {ms(times['replay'])}"
            limits = (f"{ratio:.4f}", "≤ 1/50", judged(ratio, goal))
            self.rows.append((f"{figure}, {name}", ms(step), whole, *limits))

    def report(self):
        if subprocess.run([sys.executable, "-c", "import orjson"], capture_output=True).returncode:
            self.missing.append("report beside orjson (package python3-orjson, or pip install orjson).")
            return
        log = self.log(10_000)
        ours = [self.program, "report", log, "--kind", "next-steps", "--format", "md"]
        ours += ["--to", self.path("next-steps.md")]
        peer = [sys.executable, os.path.join(HERE, "fold.py"), log, "verify"]
        ours, peer = in_turns([ours, peer], rounds=9)
        figure = "next steps of 10,000 entries, verified"
        self.row(figure, ms(ours), f"orjson {ms(peer)}", ours / peer, 1.0)

    def lint(self):
        """Prose four times as long takes little more than four times as long to read."""
        log = os.path.join(HERE, "../../sessions/series-2011-2012/consolidation.jsonl")
        times = []
        for count in (500, 2_000):
            path = self.path(f"prose-{count}.md")
            with open(path, "w", encoding="utf-8") as file:
                for number in range(count // 2):
                    file.write(f"The rooms spoke of registers and of training, part {number}.\n\n")
            times.append(in_turns([[self.program, "lint", log, path]], 5)[0])
        empty = self.path("prose-0.md")
        open(empty, "w", encoding="utf-8").close()
        start = in_turns([[self.program, "lint", log, empty]], 5)[0]
        few, many = (taken - start for taken in times)
        if min(few, many) > 0:
            both = f"{ms(times[0])} → {ms(times[1])}, start {ms(start)}"
            growth = math.log(many / few) / math.log(4)
            self.row("lint, growth from 500 lines to 2,000", both, "–", growth, 1.1)

    def similar_texts(self):
        program = os.path.join(os.path.dirname(self.program), "SimilarityQuality")
        if subprocess.run([sys.executable, "-c", "import sklearn"], capture_output=True).returncode:
            self.missing.append("similar texts beside scikit-learn (pip install scikit-learn).")
            return
        if not os.path.exists(program):
            self.missing.append("similar texts (make bench builds what measures them).")
            return
        texts = self.path("texts.txt")
        run([sys.executable, os.path.join(HERE, "gen_texts.py"), "11000", texts])
        ours = [program, "--time", texts]
        peer = [sys.executable, os.path.join(HERE, "similar.py"), texts]
        both = [(printed(ours), printed(peer)) for _ in range(5)]
        ours, peer = (statistics.median(times) for times in zip(*both))
        figure = "similar texts among 11,000"
        self.row(figure, ms(ours), f"scikit-learn {ms(peer)}", ours / peer, 1.0)

    def import_votes(self):
        if subprocess.run([sys.executable, "-c", "import pandas"], capture_output=True).returncode:
            self.missing.append("import beside pandas (pip install pandas).")
            return
        export = self.path("polis")
        run([sys.executable, os.path.join(HERE, "gen_polis.py"), "1000000", export])
        ours, peers = [], []
        for turn in range(8):
            target = self.path(f"imported-{turn}")
            ours.append(seconds([self.program, "import", export, "--to", target]))
            peers.append(seconds([sys.executable, os.path.join(HERE, "group_votes.py"), export]))
            os.remove(f"{target}.jsonl")
        # The first turn warms up and is not counted.
        ours, peer = statistics.median(ours[1:]), statistics.median(peers[1:])
        self.row("import of 1,000,000 votes", ms(ours), f"pandas {ms(peer)}", ours / peer, 0.5)

    def consolidated(self):
        if subprocess.run([sys.executable, "-c", "import orjson"], capture_output=True).returncode:
            # The report before has said what is missing.
            return
        folders = [self.rooms(entries) for entries in (2_500, 10_000, 20)]
        commands = [
            [self.program, "report", os.path.join(folder, "consolidation.jsonl")]
            + ["--to", os.path.join(folder, "next-steps.md")]
            for folder in folders
        ]
        logs = sorted(glob.glob(os.path.join(folders[0], "*.jsonl")))
        commands.append([sys.executable, os.path.join(HERE, "fold.py"), *logs, "verify"])
        few, many, start, peer = in_turns(commands, rounds=7)
        figure = "next steps of 40 rooms of 2,500 entries, verified"
        self.row(figure, ms(few), f"orjson {ms(peer)}", few / peer, 2.0)
        # The roster is as long in a small room as in a large one, so that only rooms of many more
        # entries than people show how the time grows with the entries.
        exponent = math.log((many - start) / (few - start)) / math.log(4)
        both = f"{ms(few)} → {ms(many)}, start {ms(start)}"
        self.row("growth to 10,000 entries a room", both, "–", exponent, 1.05)

    def rooms(self, entries):
        folder = self.path(f"rooms-{entries}")
        generator = os.path.join(HERE, "gen_rooms.py")
        run([sys.executable, generator, self.program, "40", str(entries), folder])
        return folder


def seconds(command):
    start = time.perf_counter()
    run(command)
    return time.perf_counter() - start


def judged(measured, goal):
    return "reached" if measured <= goal else f"missed by {measured / goal - 1:.0%}"


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"This failed: {' '.join(command)}\n{done.stdout[-500:]}{done.stderr[-500:]}")
    return done.stdout


def printed(command):
    return float(run(command).split()[-1])


def in_turns(commands, rounds):
    """The median seconds of each command; they run in turns, after one turn that is not counted."""
    for command in commands:
        run(command)
    times = [[] for _ in commands]
    for _ in range(rounds):
        for command, taken in zip(commands, times):
            start = time.perf_counter()
            process = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            process.wait()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def peak_of(command):
    """The most memory that a command held at once, in megabytes."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def ms(seconds):
    return f"{seconds * 1000:.1f} ms"


def us(microseconds):
    return f"{microseconds:.0f} µs"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--entries", type=int, default=1_000_000)
    arguments = parser.parse_args()
    # Beside the build rather than in the system's folder for temporary files, which may be in
    # memory, where a sync costs nothing.
    beside = os.path.dirname(os.path.abspath(arguments.program))
    with tempfile.TemporaryDirectory(prefix="bench-", dir=beside) as folder:
        bench = Bench(arguments.program, arguments.entries, folder)
        bench.start_up()
        bench.acknowledgement()
        bench.system_calls()
        bench.replay()
        bench.stepping()
        bench.report()
        bench.lint()
        bench.similar_texts()
        bench.consolidated()
        bench.import_votes()
        bench.print_table()


if __name__ == "__main__":
    main()
