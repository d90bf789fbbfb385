import type { Municipality } from '@trygghetskartan/api/contract/municipality';

/** Whom the browser asks for the map's picture, where that is somebody else than we. */
export function tileHost(
  { tiles }: Pick<Municipality, 'tiles'>,
  ownOrigin: string,
): string | undefined {
  if (tiles === undefined || tiles.url.startsWith('/')) {
    return undefined;
  }
  const { origin, host } = new URL(tiles.url.replace('{s}.', ''));
  return origin === ownOrigin ? undefined : host;
}
