"""Runs the reference of the hotspot mathematics for compare-with-reference.ts.

  reference_driver.py REFERENCE_FOLDER make SCENARIO SEED FOLDER   planted data and the reference's answer
  reference_driver.py REFERENCE_FOLDER score FOLDER                the scorer's F1 for both answers
  reference_driver.py REFERENCE_FOLDER fixture SCENARIO SEED FOLDER  a dataset moved to Nässjö, with the reference's
                                                                   answer, for tests/unit/analysis/fixtures

Needs numpy, scipy, scikit-learn and shapely (Debian: python3-numpy -scipy -sklearn -shapely).
"""
import csv
import json
import sys

sys.path.insert(0, sys.argv[1])
import gen
import lex
import numpy as np
import score
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

TRAINING_DAYS = 280
POISSON_SIZE = 1e6


def read(folder):
    with open(f'{folder}/reports.csv') as file:
        rows = list(csv.DictReader(file))
    column = lambda name, kind: np.array([kind(row[name]) for row in rows])
    return dict(x=column('x', float), y=column('y', float), t=column('day', float), truth=column('truth', int),
                rep=column('reporter', lambda code: int(code[1:])))


def answer(reports, **options):
    found = lex.detect(reports['x'], reports['y'], reports['rep'], reports['t'], **options)['hotspots']
    keep = ('x', 'y', 'r', 'p', 'q', 'status', 'score', 'n_reports', 'n_reporters', 'expected', 'rr', 'periods', 'burst')
    return [{**{key: hotspot[key] for key in keep}, 'members': hotspot['members'].tolist(),
             'cells': hotspot['cells'].tolist()} for hotspot in found]


def make(scenario, seed, folder):
    gen.write(scenario, int(seed), folder)
    reports = read(folder)
    training = reports['t'] < TRAINING_DAYS
    chosen = {key: values[training] for key, values in reports.items()}
    result = dict(A=answer(chosen), B=answer(chosen, fixk=POISSON_SIZE))
    with open(f'{folder}/reference.json', 'w') as file:
        json.dump(result, file)


def score_both(folder):
    reports = read(folder)
    with open(f'{folder}/truth.json') as file:
        truth = json.load(file)
    with open(f'{folder}/reference.json') as file:
        reference = json.load(file)['A']
    with open(f'{folder}/ours.json') as file:
        ours = json.load(file)
    theirs = [dict(x=h['x'], y=h['y'], members=np.array(h['members'], int),
                   poly=unary_union([box(x, y, x + 10, y + 10) for x, y in h['cells']])) for h in reference]
    own = [dict(x=h['easting'], y=h['northing'], members=np.array(h['members'], int),
                poly=MultiPolygon([Polygon(rings[0], rings[1:]) for rings in h['polygons']])) for h in ours]
    areas = [abs(a['poly'].area - b['poly'].area) for a, b in zip(theirs, own)]
    print(json.dumps(dict(reference=score.score(theirs, reports, truth)['f1'], ours=score.score(own, reports, truth)['f1'],
                          precision=score.score(own, reports, truth)['precision'],
                          valid=all(h['poly'].is_valid for h in own), areaDifference=max(areas, default=0))))


def fixture(scenario, seed, folder):
    reports, _, _ = gen.make(scenario, int(seed))
    chosen = np.flatnonzero(reports['t'] < TRAINING_DAYS)
    order = chosen[np.argsort(reports['t'][chosen], kind='stable')]
    # Whole 50 m, so that the grid falls on the same places.
    x = np.round(reports['x'][order], 2) + 480_500
    y = np.round(reports['y'][order], 2) + 6_389_100
    day = np.round(reports['t'][order], 3)
    reporter = reports['rep'][order]
    with open(f'{folder}/planted-{scenario}.csv', 'w') as file:
        file.write(f'# gen.py {scenario} {seed}, days before {TRAINING_DAYS}, moved to EPSG:3006 near Nässjö by (480500, 6389100);\n')
        file.write('# written by tests/evaluate/reference_driver.py fixture. Planted data, not reports of people.\n')
        file.write('easting,northing,reporter,day\n')
        for row in zip(x, y, reporter, day):
            file.write('%.2f,%.2f,%d,%.3f\n' % row)
    moved = dict(x=np.round(x, 2), y=np.round(y, 2), rep=reporter, t=day)
    full = lex.detect(moved['x'], moved['y'], moved['rep'], moved['t'])
    made = f'lex.py on planted-{scenario}.csv, by tests/evaluate/reference_driver.py fixture; B: with fixk=1e6'
    result = dict(made=made, voices=full['n_votes'], spreadVoices=full['n_snapped'],
                  fits=[dict(radius=r, crowding=c[0], size=c[1]) for r, c in full['cal'].items()],
                  A=answer(moved), B=answer(moved, fixk=POISSON_SIZE))
    with open(f'{folder}/planted-{scenario}.reference.json', 'w') as file:
        file.write(json.dumps(result).replace('{"x"', '\n{"x"') + '\n')


if __name__ == '__main__':
    if sys.argv[2] == 'make':
        make(*sys.argv[3:6])
    elif sys.argv[2] == 'fixture':
        fixture(*sys.argv[3:6])
    else:
        score_both(sys.argv[3])
