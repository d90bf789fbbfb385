/** The vocabulary's types, as the contract carries them. Lists and labels are the pages' own. */
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { ReportBody, StaffReport } from '@trygghetskartan/api/contract/report';

export type Feeling = ReportBody['feeling'];
export type Strength = NonNullable<ReportBody['strength']>;
export type Reason = ReportBody['reasons'][number];
export type Action = ReportBody['actions'][number];
export type AgeBand = NonNullable<NonNullable<ReportBody['about']>['ageBand']>;
export type Gender = NonNullable<NonNullable<ReportBody['about']>['gender']>;
export type DayPart = NonNullable<StaffReport['feltDayPart']>;
export type WeekPart = NonNullable<StaffReport['feltWeekPart']>;
export type EntryMode = StaffReport['entryMode'];
export type PlaceMethod = StaffReport['placeMethod'];
export type ReportStatus = StaffReport['status'];
export type Area = Municipality['areas'][number];
export type AreaKind = Area['kind'];
export type Place = Municipality['places'][number];
export type PlaceKind = Place['kind'];
