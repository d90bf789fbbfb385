import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { setPassword } from '@trygghetskartan/db/queries/staff';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { passwordBody, signInBody, staffMember, type StaffMember } from '../contract/staff.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { signedIn } from './guard.ts';
import { createPasswordHashing } from './password.ts';
import { checkNewPassword } from './password-rules.ts';
import { sessionCookie } from './session-cookie.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

const bodyLimit = 4 * 1024;

/** Sign in, who am I, sign out, choose a password. */
export function sessionRoutes(app: App, dependencies: Dependencies, sessions: Sessions): void {
  const { db, config, municipalities, random } = dependencies;
  const passwords = createPasswordHashing(random);
  const signIn = createSignIn(dependencies, passwords);

  /** A new token at every sign-in and password change: one that somebody planted is worth nothing. */
  async function openSession(
    request: FastifyRequest,
    reply: FastifyReply,
    staff: SignedIn,
  ): Promise<void> {
    const { name, options } = sessionCookie(request, config.publicUrl);
    const planted = request.cookies[name];
    if (planted !== undefined) {
      await sessions.end(planted);
    }
    reply.setCookie(name, await sessions.open(staff), options);
  }

  app.post(
    '/api/staff/session',
    {
      bodyLimit,
      config: { openTo: 'nobody' },
      schema: {
        summary: 'Sign in',
        body: signInBody,
        response: {
          200: staffMember,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          429: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { code } = await municipalities.byHost(request.hostname);
      const staff = await signIn({ municipalityCode: code, ...request.body });
      await openSession(request, reply, staff);
      await writeAudit(db, {
        municipalityCode: code,
        staffId: staff.staffId,
        action: 'staff.sign_in',
        subject: `staff:${staff.staffId}`,
      });
      return toMember(staff);
    },
  );

  app.get(
    '/api/staff/session',
    {
      config: { openTo: 'newcomer' },
      schema: {
        summary: 'Who is signed in',
        response: { 200: staffMember, 401: problemAnswer },
      },
    },
    (request) => toMember(signedIn(request)),
  );

  app.delete(
    '/api/staff/session',
    {
      config: { openTo: 'newcomer' },
      schema: {
        summary: 'Sign out',
        response: { 204: z.undefined(), 401: problemAnswer, 403: problemAnswer },
      },
    },
    async (request, reply) => {
      const { name, options } = sessionCookie(request, config.publicUrl);
      const { municipalityCode, staffId } = signedIn(request);
      await sessions.end(request.cookies[name] ?? '');
      await writeAudit(db, {
        municipalityCode,
        staffId,
        action: 'staff.sign_out',
        subject: `staff:${staffId}`,
      });
      return reply.clearCookie(name, options).code(204).send();
    },
  );

  app.post(
    '/api/staff/password',
    {
      bodyLimit,
      config: { openTo: 'newcomer', codeOf: { '/next': 'password_weak' } },
      schema: {
        summary: 'Choose a new password; every other session of the account ends',
        body: passwordBody,
        response: {
          200: staffMember,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          422: problemAnswer,
          429: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const staff = signedIn(request);
      const { municipalityCode, username, staffId } = staff;
      const { current, next } = request.body;
      // The same counting as at the door: an unattended page is no place to guess at leisure.
      const member = await signIn({ municipalityCode, username, password: current });
      checkNewPassword(next, { username, current });
      await setPassword(db, municipalityCode, staffId, {
        passwordHash: await passwords.hash(next),
        mustChangePassword: false,
      });
      await sessions.endAllOf(staff);
      await writeAudit(db, {
        municipalityCode,
        staffId,
        action: 'staff.password_changed',
        subject: `staff:${staffId}`,
      });
      await openSession(request, reply, member);
      return toMember({ ...member, mustChangePassword: false });
    },
  );
}

function toMember({
  username,
  name,
  role,
  municipalityCode,
  mustChangePassword,
}: SignedIn): StaffMember {
  return { username, name, role, municipalityCode, mustChangePassword };
}
