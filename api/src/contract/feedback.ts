import { z } from 'zod';
import { isStorable } from './storable.ts';

/*
 * Feedback (synpunkt): what somebody writes about the service itself, above all where it cannot be
 * used (the complaint function of SFS 2018:1937). No account and no address is needed.
 */

export const feedbackMessageMaximum = 2000;
export const feedbackReplyToMaximum = 200;

const text = (maximum: number) =>
  z.string().trim().min(1).max(maximum).refine(isStorable, 'cannot be stored');

export const feedbackBody = z.strictObject({
  message: text(feedbackMessageMaximum),
  /** An e-mail address or a telephone number, in whatever form; asked for an answer and nothing else. */
  replyTo: text(feedbackReplyToMaximum).optional(),
});

export type FeedbackInput = z.input<typeof feedbackBody>;

const instant = z.iso.datetime({ offset: true });

export const feedbackReceived = z.object({ receivedAt: instant });

export const staffFeedback = z.object({
  id: z.int(),
  message: z.string(),
  /** Null where no answer is wanted, and once it is closed. */
  replyTo: z.string().nullable(),
  receivedAt: instant,
  closedAt: instant.nullable(),
  closedBy: z.string().nullable(),
});

export type StaffFeedback = z.infer<typeof staffFeedback>;

export const staffFeedbackPage = z.object({
  /** How much waits for somebody, whichever list is asked for. */
  open: z.int(),
  feedback: z.array(staffFeedback),
  /** What to ask for older feedback with. */
  next: z.int().optional(),
});

export type StaffFeedbackPage = z.infer<typeof staffFeedbackPage>;
