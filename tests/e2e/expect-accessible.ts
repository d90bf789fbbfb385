import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/*
 * No page of ours has frames: so axe needs no page of its own to put their findings together. With that,
 * and with nothing said of what is right, a look takes half the time.
 */

/** What axe finds of WCAG 2.2 A and AA on the page as it stands; `where` names it in the failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
  expect.soft(found, where).toEqual([]);
}
