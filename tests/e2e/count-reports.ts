import type { APIRequestContext } from '@playwright/test';
import { staffReportPage } from '@trygghetskartan/api/contract/report';

/** How many reports the database holds, as staff see it. */
export async function countReports(api: APIRequestContext): Promise<number> {
  const answer = await api.get('/api/staff/reports');
  return staffReportPage.parse(await answer.json()).total;
}
