import { languages } from '@trygghetskartan/web/i18n/language';
import { loadTexts } from '@trygghetskartan/web/i18n/load-texts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser's first formatter takes a cheap phone 400 ms: not before the first question. */
test.each(languages)(
  'the texts in %s are read without a formatter being made',
  async (language) => {
    vi.resetModules();
    const made = (['DateTimeFormat', 'NumberFormat', 'PluralRules'] as const).map((name) =>
      vi.spyOn(Intl, name),
    );
    const texts = await loadTexts(language);
    expect(made.map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
    texts.where.found(12_000);
    expect(made[1]).toHaveBeenCalled();
  },
);
