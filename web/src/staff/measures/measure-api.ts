import type { Measure, MeasureBody, NewMeasureBody } from '@trygghetskartan/api/contract/measure';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { request, requestJson } from '../../api-client/request.ts';

const path = '/api/staff/measures';
const headers = { [csrfHeader]: '1' };

/** A measure as it was seen. */
export type Seen = Pick<Measure, 'id' | 'version'>;

export async function getMeasures(signal: AbortSignal): Promise<Measure[]> {
  const { measures } = await requestJson<{ measures: Measure[] }>(path, { signal });
  return measures;
}

export const createMeasure = (body: NewMeasureBody): Promise<Measure> =>
  requestJson(path, { method: 'POST', headers, body });

export const changeMeasure = (id: number, body: MeasureBody): Promise<Measure> =>
  requestJson(`${path}/${id}`, { method: 'PUT', headers, body });

export async function removeMeasure({ id, version }: Seen): Promise<void> {
  await request(`${path}/${id}?version=${version}`, { method: 'DELETE', headers });
}

export const publishMeasure = (
  { id, version }: Seen,
  personalDataSeen: boolean,
): Promise<Measure> =>
  requestJson(`${path}/${id}/publication`, {
    method: 'PUT',
    headers,
    body: { version, personalDataSeen },
  });

export const withdrawMeasure = ({ id, version }: Seen): Promise<Measure> =>
  requestJson(`${path}/${id}/publication?version=${version}`, { method: 'DELETE', headers });
