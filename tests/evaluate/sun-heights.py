"""Prints the sun heights that tests/unit/analysis/sun-height.test.ts holds the product against.

Run with Debian's python3-ephem (PyEphem 4.1, libastro with VSOP87):  /usr/bin/python3 tests/evaluate/sun-heights.py
Geometric height of the sun's centre over the horizon in Nässjö, no refraction (pressure 0).
"""

import math

import ephem

MOMENTS_UTC = [
    "2026-01-15 14:45",
    "2026-02-20 06:00",
    "2026-03-20 11:00",
    # Summer time begins on 29 March at 01:00 UTC: 01:59 and 03:00 on the clock, the evenings before and after.
    "2026-03-28 18:30",
    "2026-03-29 00:59",
    "2026-03-29 01:00",
    "2026-03-29 18:30",
    "2026-04-30 19:30",
    "2026-06-21 11:03",
    "2026-06-21 23:01",
    "2026-08-01 20:15",
    "2026-09-23 05:00",
    # It ends on 25 October at 01:00 UTC: the first and the second 02:30, the evenings before and after.
    "2026-10-24 16:15",
    "2026-10-25 00:30",
    "2026-10-25 01:30",
    "2026-10-25 16:15",
    "2026-11-20 21:15",
    "2026-12-21 15:00",
]

place = ephem.Observer()
place.lat, place.lon = "57.653", "14.694"
place.elevation, place.pressure = 0, 0
for moment in MOMENTS_UTC:
    place.date = moment.replace("-", "/")
    height = math.degrees(ephem.Sun(place).alt)
    print(f"  ['{moment.replace(' ', 'T')}Z', {height:.3f}],")
