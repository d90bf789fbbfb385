"""Runs the reference of the hotspot mathematics on many datasets in one process family, for `npm run evaluate`.

  reference_batch.py REFERENCE_FOLDER make    JOBS.json   [{scenario, seed, folder, levels: {name: {alpha, sudden}}}]:
                                                          planted data, and the reference's answer at each level
  reference_batch.py REFERENCE_FOLDER perturb JOBS.json   [{folder}]: its hotspots for each variant in variants.json
  reference_batch.py REFERENCE_FOLDER score   JOBS.json   [{folder}]: score.py's figures for reference.json and ours.json

Every answer goes to a file in the dataset's folder. Needs numpy, scipy, scikit-learn and shapely.
"""
import json
import multiprocessing
import os
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

from reference_driver import TRAINING_DAYS, answer, gen, lex, read, score


def load(folder, name):
    with open(f'{folder}/{name}.json') as file:
        return json.load(file)


def save(folder, name, content):
    with open(f'{folder}/{name}.json', 'w') as file:
        json.dump(content, file)


def training_part(folder):
    reports = read(folder)
    training = reports['t'] < TRAINING_DAYS
    return {key: reports[key][training] for key in ('x', 'y', 'rep', 't')}


def make(job):
    if os.path.exists(f"{job['folder']}/reference.json"):
        return
    gen.write(job['scenario'], job['seed'], job['folder'])
    chosen = training_part(job['folder'])
    answers = {}
    for name, level in job['levels'].items():
        # lex.py looks at more candidates the laxer the level; the product at as many at every level.
        found = answer(chosen, alpha=level['alpha'], cand=lex.P['cand'] * lex.P['alpha'] / level['alpha'])
        answers[name] = [h for h in found if level['sudden'] or h['status'] == 'confirmed']
    save(job['folder'], 'reference', answers)


def perturb(job):
    chosen = training_part(job['folder'])
    answers = []
    for variant in load(job['folder'], 'variants'):
        kept = {key: np.delete(values, np.array(variant['deleted'], int)) for key, values in chosen.items()}
        for added in variant['added']:
            row = dict(x=added['easting'], y=added['northing'], rep=added['reporter'], t=added['day'])
            kept = {key: np.append(values, row[key]) for key, values in kept.items()}
        answers.append([dict(cells=h['cells'], status=h['status']) for h in answer(kept)])
    save(job['folder'], 'reference-variants', answers)


def score_both(job):
    folder = job['folder']
    reports, truth = read(folder), load(folder, 'truth')
    theirs = lambda h: dict(x=h['x'], y=h['y'], members=np.array(h['members'], int),
                            poly=unary_union([box(x, y, x + 10, y + 10) for x, y in h['cells']]))
    own = lambda h: dict(x=h['easting'], y=h['northing'], members=np.array(h['report_ids'], int),
                         poly=MultiPolygon([Polygon(rings[0], rings[1:]) for rings in h['polygons']]))
    reference, ours = load(folder, 'reference'), load(folder, 'ours')
    figures = lambda hotspots: {key: float(value) for key, value in score.score(hotspots, reports, truth).items()
                                if not np.isnan(value)}
    save(folder, 'scores', {name: dict(reference=figures([theirs(h) for h in reference[name]]),
                                       ours=figures([own(h) for h in ours[name]])) for name in ours})


if __name__ == '__main__':
    with open(sys.argv[3]) as file:
        jobs = json.load(file)
    work = dict(make=make, perturb=perturb, score=score_both)[sys.argv[2]]
    with multiprocessing.Pool(os.cpu_count()) as pool:
        for _ in pool.imap_unordered(work, jobs):
            pass
