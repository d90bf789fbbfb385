import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { useEffect, useState } from 'react';

/** The screening's own code and lists, fetched when words are first looked at and not before. */
interface Screening {
  find: (text: string) => Finding[];
  kindsIn: (findings: readonly Finding[]) => Finding['kind'][];
  remove: (text: string, findings: readonly Finding[]) => string;
}

/** Milliseconds without a key before the words are looked at. */
const pause = 700;

export interface ScreenedWords {
  findings: readonly Finding[];
  kinds: readonly Finding['kind'][];
  /** The words without what was found. */
  withoutFindings: () => string;
}

/** What was found in a text, and in no other. */
interface Answer extends ScreenedWords {
  text: string;
}

const nothing: ScreenedWords = { findings: [], kinds: [], withoutFindings: () => '' };

/**
 * Looks at the words once nobody has written for a moment; at once where they are shown and not
 * written. Without coverage there may be nothing to look with: then nothing is said here, and the
 * server looks when the report arrives.
 */
export function useScreening(text: string, { writing }: { writing: boolean }): ScreenedWords {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const screening = await loadScreening().catch(() => undefined);
      if (current && screening !== undefined) {
        const findings = screening.find(text);
        setAnswer({
          text,
          findings,
          kinds: screening.kindsIn(findings),
          withoutFindings: () => screening.remove(text, findings),
        });
      }
    };
    const timer = setTimeout(() => void look(), writing ? pause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, writing]);
  // Marks of the text before would stand beside their words.
  return answer?.text === text ? answer : nothing;
}

async function loadScreening(): Promise<Screening> {
  const [{ findPersonalData }, { removeFindings }, { kindsIn }] = await Promise.all([
    import('@trygghetskartan/api/contract/screening/find-personal-data'),
    import('@trygghetskartan/api/contract/screening/remove-findings'),
    import('@trygghetskartan/api/contract/screening/finding'),
  ]);
  return { find: findPersonalData, kindsIn, remove: removeFindings };
}
