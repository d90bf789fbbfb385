import type { FastifyRequest } from 'fastify';

/**
 * Who the connection is from, as the nearest proxy saw it where one is trusted. What stands farther off in
 * X-Forwarded-For is what the sender wrote there.
 */
export function senderAddress({ ip, ips }: FastifyRequest): string {
  return ips?.[1] ?? ip;
}
