"""The update of the kernel as a NumPy program: moves, a birthday, exits, and who is where, band by band.

    python kernel.py AGES GROUPS NEEDS LANES STEPS FROM-TO[,FROM-TO…]

prints, as JSON, the fewest processor seconds of a pass over all lanes and steps, the block of lanes that took them, and
the people, deaths and counts at the end in the first eight lanes. All arithmetic is in place and on whole blocks, and
blocks hold as many lanes as serve the cache best. (Products of matrices, one for every band and lane, take as long.)
"""

import json
import sys
import time

import numpy as np

AGE_BANDS = [0, 7, 27, 47]
SETTINGS = 12


def shares(groups, bands, needs, moves, lanes):
    """By move, group, band, need and lane, and what remains by setting."""
    g, b, n, l = np.ogrid[:groups, :bands, :needs, :lanes]
    band = (g * bands + b) * needs + n
    moving = [0.002 + 0.0005 * ((5 * j + 3 * band + l) % 7) for j in range(len(moves))]
    staying = [np.ones_like(moving[0]) for _ in range(SETTINGS)]
    for (source, _), share in zip(moves, moving):
        staying[source] = staying[source] - share
    return np.array(moving), np.array(staying)


def run(groups, ages, needs, lanes, first, steps, moves):
    """People and deaths of some lanes; by setting, group, age, need and lane throughout."""
    edges = AGE_BANDS + [ages]
    g, a, n, l = np.ogrid[:groups, :ages, :needs, first : first + lanes]
    s = np.arange(SETTINGS).reshape(-1, 1, 1, 1, 1)
    stratum = (g * ages + a) * needs + n
    people = np.array(np.broadcast_to(10.0 + (7 * stratum + 3 * s) % 11, (SETTINGS, groups, ages, needs, lanes)))
    remaining = 1 - 0.001 * (1 + stratum % 9) - 0.00001 * (l % 8)
    moving, staying = (x[..., :lanes] for x in shares(groups, len(AGE_BANDS), needs, moves, max(8, lanes)))
    after = np.empty_like(people)
    deaths = np.zeros((SETTINGS, groups, lanes))
    counts = np.zeros((SETTINGS, groups, len(AGE_BANDS), needs, lanes))
    largest = max(end - start for start, end in zip(edges, edges[1:]))
    room = np.empty((groups, largest, needs, lanes))
    before = np.empty((groups, lanes))
    sums = np.empty((groups, needs, lanes))
    oldest = np.empty((SETTINGS, groups, needs, lanes))
    for step in range(steps):
        birthday = step % 4 == 0
        for band, (start, end) in enumerate(zip(edges, edges[1:])):
            old = people[:, :, start:end]
            new = after[:, :, start:end]
            scratch = room[:, : end - start]
            for setting in range(SETTINGS):
                np.multiply(old[setting], staying[setting, :, band, None], out=new[setting])
            for (source, target), share in zip(moves, moving):
                np.multiply(old[source], share[:, band, None], out=scratch)
                new[target] += scratch
        if birthday:
            np.add(after[:, :, -1], after[:, :, -2], out=oldest)
            people[:, :, 1:] = after[:, :, :-1]
            people[:, :, -1] = oldest
            people[:, :, 0] = 0
        else:
            people, after = after, people
        for setting in range(SETTINGS):
            here = people[setting]
            np.add.reduce(here, axis=(1, 2), out=before)
            deaths[setting] += before
            here *= remaining
            for band, (start, end) in enumerate(zip(edges, edges[1:])):
                np.add.reduce(here[:, start:end], axis=1, out=sums)
                counts[setting, :, band] = sums
                np.add.reduce(sums, axis=1, out=before)
                deaths[setting] -= before
    return people.sum(), deaths.sum(), counts.sum()


def main():
    ages, groups, needs, lanes, steps = (int(word) for word in sys.argv[1:6])
    moves = [tuple(map(int, pair.split("-"))) for pair in sys.argv[6].split(",")]
    best = {"seconds": float("inf")}
    for size in (8, 32, 128, 256):
        # A block tells how long all of them take, since they are alike.
        for _ in range(3):
            started = time.process_time()
            run(groups, ages, needs, size, 0, steps, moves)
            seconds = (time.process_time() - started) * lanes / size
            if seconds < best["seconds"]:
                best = {"seconds": seconds, "block": size}
    people, deaths, counts = run(groups, ages, needs, 8, 0, steps, moves)
    print(json.dumps(best | {"people": float(people), "deaths": float(deaths), "counts": float(counts)}))


main()
