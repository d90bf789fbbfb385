import { entryModes } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { staffReason } from './staff-reason.ts';

/** Eight characters of Crockford's base 32 in groups of four. It says nothing of the device's token. */
export const deviceLabel = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);

const instant = z.iso.datetime();

/**
 * A device (enhet) whose reports came in a burst or are many. What they say and where is not told of a
 * device: that would be somebody's trail.
 */
export const loudDevice = z.object({
  label: deviceLabel,
  reports: z.int(),
  /** The most within an hour. */
  withinHour: z.int(),
  /** Different squares of 100 m, and the reports in the one that has the most. */
  squares: z.int(),
  inOneSquare: z.int(),
  firstAt: instant,
  lastAt: instant,
  /** Of the reports, those of unsafe places. */
  unsafe: z.int(),
  entryModes: z.array(z.enum(entryModes)),
});

export type LoudDevice = z.infer<typeof loudDevice>;

/** A soft ban (mjuk spärr): the device's reports are set aside, and its reporter is told nothing of it. */
export const deviceBan = z.object({
  label: deviceLabel,
  reason: z.string(),
  bannedBy: z.string(),
  bannedAt: instant,
  /** Reports that are set aside. */
  setAside: z.int(),
});

export type DeviceBan = z.infer<typeof deviceBan>;

export const deviceList = z.object({
  /** What is looked at. */
  days: z.int(),
  /** What makes a device loud. */
  withinHour: z.int(),
  inAll: z.int(),
  devices: z.array(loudDevice),
  bans: z.array(deviceBan),
});

export type DeviceList = z.infer<typeof deviceList>;

export const banBody = z.strictObject({ reason: staffReason });

/** Reports that were set aside, or count again. */
export const banAnswer = z.object({ reports: z.int() });
