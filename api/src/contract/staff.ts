import { roles } from '@trygghetskartan/db/vocabulary';
import { z } from 'zod';
import { isStorable } from './storable.ts';

/** Shortest password that staff may choose. */
export const passwordMinimumLength = 12;

export const signInBody = z.strictObject({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(100)
    .refine(isStorable, 'holds a character that no user name has'),
  password: z.string().min(1).max(200),
});

export const passwordBody = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(passwordMinimumLength).max(200),
});

/** The signed-in person (inloggad medarbetare). */
export const staffMember = z.object({
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  municipalityCode: z.string(),
  mustChangePassword: z.boolean(),
});

export type StaffMember = z.infer<typeof staffMember>;

/** Every request that changes something carries this header; a foreign page cannot set it. */
export const csrfHeader = 'x-trygghetskartan';
