import { decodeHeat } from '@trygghetskartan/api/contract/heat';
import type { HeatGrid } from '@trygghetskartan/api/contract/heat';
import type { DeviceList } from '@trygghetskartan/api/contract/devices';
import type { StaffFeedbackPage } from '@trygghetskartan/api/contract/feedback';
import type { Effect } from '@trygghetskartan/api/contract/effect';
import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import type { RobustnessList } from '@trygghetskartan/api/contract/robustness';
import type { StaffReportPage } from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import type { StaffMember } from '@trygghetskartan/api/contract/staff';
import { ProblemError } from '../../api-client/problem-error.ts';
import { request, requestJson } from '../../api-client/request.ts';
import type { HeatBox } from '../map/heat-request.ts';

const changing = { [csrfHeader]: '1' };

export const getSession = (signal: AbortSignal): Promise<StaffMember> =>
  requestJson('/api/staff/session', { signal });

export const signIn = (username: string, password: string): Promise<StaffMember> =>
  requestJson('/api/staff/session', {
    method: 'POST',
    headers: changing,
    body: { username, password },
  });

export async function signOut(): Promise<void> {
  await request('/api/staff/session', { method: 'DELETE', headers: changing });
}

export const changePassword = (current: string, next: string): Promise<StaffMember> =>
  requestJson('/api/staff/password', {
    method: 'POST',
    headers: changing,
    body: { current, next },
  });

/** `query` is a filter's query string in this and the next four. */
export const getHotspots = (query: string, signal: AbortSignal): Promise<HotspotList> =>
  requestJson(`/api/staff/hotspots?${query}`, { signal });

export const getRobustness = (query: string, signal: AbortSignal): Promise<RobustnessList> =>
  requestJson(`/api/staff/hotspots/robustness?${query}`, { signal });

/** The place, the start and the fortnights as a query string. */
export const getEffect = (query: string, signal: AbortSignal): Promise<Effect> =>
  requestJson(`/api/staff/effect?${query}`, { signal });

export const getReports = (query: string, signal: AbortSignal): Promise<StaffReportPage> =>
  requestJson(`/api/staff/reports?${query}`, { signal });

export async function getHeat(query: string, box: HeatBox, signal: AbortSignal): Promise<HeatGrid> {
  const parameters = new URLSearchParams(query);
  for (const name of ['west', 'south', 'east', 'north', 'cellMetres'] as const) {
    parameters.set(name, `${box[name]}`);
  }
  const response = await request(`/api/staff/heat?${parameters}`, { signal });
  try {
    return decodeHeat(await response.arrayBuffer());
  } catch (cause) {
    throw new ProblemError('network', { status: response.status, cause });
  }
}

/** Why is written to the log of who read what. */
export const readWords = (reportId: number, reason: string): Promise<{ words: string }> =>
  requestJson(`/api/staff/reports/${reportId}/words`, {
    method: 'POST',
    headers: changing,
    body: { reason },
  });

export const getDevices = (signal: AbortSignal): Promise<DeviceList> =>
  requestJson('/api/staff/devices', { signal });

/** Gives how many reports are set aside by it. */
export const banDevice = (label: string, reason: string): Promise<{ reports: number }> =>
  requestJson(`/api/staff/devices/${label}/ban`, {
    method: 'POST',
    headers: changing,
    body: { reason },
  });

/** Gives how many reports count again. */
export const liftBan = (label: string, reason: string): Promise<{ reports: number }> =>
  requestJson(`/api/staff/devices/${label}/lift`, {
    method: 'POST',
    headers: changing,
    body: { reason },
  });

export const getFeedback = (query: string, signal: AbortSignal): Promise<StaffFeedbackPage> =>
  requestJson(`/api/staff/feedback?${query}`, { signal });

export async function changeFeedback(id: number, deed: 'close' | 'reopen'): Promise<void> {
  await request(`/api/staff/feedback/${id}/${deed}`, { method: 'POST', headers: changing });
}

export const exportAddress = (format: 'csv' | 'geojson', query: string): string =>
  `/api/staff/export/hotspots.${format}?${query}`;

/** A hotspot list as a file, with the name that the server gives it. */
export async function getExport(
  format: 'csv' | 'geojson',
  query: string,
): Promise<{ name: string; content: Blob }> {
  const response = await request(exportAddress(format, query));
  try {
    const content = await response.blob();
    return { name: fileNameOf(response.headers) ?? `hotspots.${format}`, content };
  } catch (cause) {
    throw new ProblemError('network', { status: response.status, cause });
  }
}

/** The real name of RFC 6266: `filename*=UTF-8''…`. */
function fileNameOf(headers: Headers): string | undefined {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return name === undefined ? undefined : decodeURIComponent(name);
}
