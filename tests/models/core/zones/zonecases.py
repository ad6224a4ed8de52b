#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints wall times of all IANA zones with what Python's zoneinfo makes of them, for zones.cpp to compare.

One case a line: zone, wall time, seconds since 1970 (UTC), exact | gap | overlap. Every transition from 2024 to 2037 with
90 minutes on both sides in steps of 5 minutes, and each zone's turns of the year and ends of February by the hour.
zoneinfo with fold=0 is RFC 5545: in a gap the offset before it, in an overlap the first.
"""
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

FIRST = datetime(2024, 1, 1, tzinfo=timezone.utc)
LAST = datetime(2038, 1, 1, tzinfo=timezone.utc)
STRIDE = timedelta(hours=6)  # no zone changes its clock twice within it
STEP = timedelta(minutes=5)
AROUND = timedelta(minutes=90)


def transitions(zone):
    """(moment, offset before, offset after), found by bisection."""
    at = FIRST
    offset = at.astimezone(zone).utcoffset()
    while at < LAST:
        following = at + STRIDE
        after = following.astimezone(zone).utcoffset()
        if after != offset:
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if middle.astimezone(zone).utcoffset() == offset:
                    low = middle
                else:
                    high = middle
            yield high, offset, after
        at, offset = following, after


def case(name, zone, wall):
    first = wall.replace(tzinfo=zone, fold=0)
    before, after = first.utcoffset(), wall.replace(tzinfo=zone, fold=1).utcoffset()
    kind = "exact" if before == after else "overlap" if before > after else "gap"
    seconds = round((wall - before - datetime(1970, 1, 1)) / timedelta(seconds=1))
    return f"{name}\t{wall:%Y-%m-%dT%H:%M}\t{seconds}\t{kind}\n"


def walls(zone):
    for moment, before, after in transitions(zone):
        plain = moment.replace(tzinfo=None)
        wall = plain + min(before, after) - AROUND
        wall = wall.replace(second=0)
        while wall <= plain + max(before, after) + AROUND:
            yield wall
            wall += STEP
    for year in range(2024, 2038):
        for start in (datetime(year, 2, 28), datetime(year, 12, 31)):
            for hour in range(72):
                yield start + timedelta(hours=hour)


def main():
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        sys.stdout.write("".join(case(name, zone, wall) for wall in walls(zone)))


if __name__ == "__main__":
    main()
