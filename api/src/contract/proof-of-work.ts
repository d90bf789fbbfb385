import { z } from 'zod';

const hexadecimal = z.string().regex(/^[0-9a-f]{64}$/);
const salt = z.string().min(1).max(200);

/**
 * A piece of work (arbetsprov) for the sender's machine, in the form of ALTCHA's first protocol: find
 * the number, from 0 to `maxnumber`, that makes SHA-256 of the salt with the number behind it equal
 * to `challenge`.
 */
export const workChallenge = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: hexadecimal,
  maxnumber: z.int().min(1),
  salt,
  /** The server's, over `challenge`: it remembers no challenge that it has given. */
  signature: hexadecimal,
});

export type WorkChallenge = z.infer<typeof workChallenge>;

/** The work done: goes with the report in the header `altcha`, as JSON in base 64. */
export const workSolution = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: hexadecimal,
  number: z.int().min(0),
  salt,
  signature: hexadecimal,
});

export type WorkSolution = z.infer<typeof workSolution>;
