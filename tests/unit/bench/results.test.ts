import { describe, expect, it } from 'vitest';
import { growthOf, milliseconds, showFigure } from '../../bench/results.ts';

describe('a figure of the benchmark', () => {
  it('is shown with three figures that count, and its unit', () => {
    expect(showFigure(milliseconds(0.4231))).toBe('0.42 ms');
    expect(showFigure(milliseconds(17.34))).toBe('17.3 ms');
    expect(showFigure(milliseconds(1240.4))).toBe('1,240 ms');
    expect(showFigure({ value: 20.04, unit: '×' })).toBe('20.0 ×');
    expect(showFigure('too slow')).toBe('too slow');
  });

  it('has grown by the ratio of two times, and of nothing else', () => {
    expect(growthOf(milliseconds(20), milliseconds(190))).toBe(9.5);
    expect(growthOf('–', milliseconds(190))).toBeUndefined();
    expect(growthOf(milliseconds(20), 'too slow')).toBeUndefined();
    expect(growthOf({ value: 5, unit: '×' }, { value: 10, unit: '×' })).toBeUndefined();
  });
});
