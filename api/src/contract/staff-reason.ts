import { z } from 'zod';
import { isStorable } from './storable.ts';

/** Why somebody of staff does what concerns a resident. Written to the audit with the name. */
export const staffReason = z
  .string()
  .trim()
  .min(5)
  .max(200)
  .refine(isStorable, 'holds a character that cannot be kept');
