import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { setPassword } from '@trygghetskartan/db/queries/staff';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { passwordBody, signInBody, staffMember, type StaffMember } from '../contract/staff.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { createPasswordCheck } from './current-password.ts';
import { createDevices } from './devices.ts';
import { signedIn } from './guard.ts';
import { createPasswordHashing } from './password.ts';
import { checkNewPassword } from './password-rules.ts';
import { deviceCookie, sessionCookie } from './session-cookie.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

const bodyLimit = 4 * 1024;

/** Sign in, who am I, sign out, choose a password. */
export function sessionRoutes(app: App, dependencies: Dependencies, sessions: Sessions): void {
  const { db, config, municipalities, random } = dependencies;
  const passwords = createPasswordHashing(random);
  const devices = createDevices(dependencies);
  const signIn = createSignIn(dependencies, passwords, devices);
  const requirePassword = createPasswordCheck(dependencies, passwords, sessions);

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
      const device = deviceCookie(request, config.publicUrl);
      const deviceToken = request.cookies[device.name];
      const staff = await signIn({ municipalityCode: code, ...request.body, deviceToken });
      await openSession(request, reply, staff);
      reply.setCookie(device.name, await devices.remember(staff, deviceToken), device.options);
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
      checkNewPassword(next, { username, current });
      const { name } = sessionCookie(request, config.publicUrl);
      await requirePassword(staff, request.cookies[name] ?? '', current);
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
      await openSession(request, reply, staff);
      return toMember({ ...staff, mustChangePassword: false });
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
