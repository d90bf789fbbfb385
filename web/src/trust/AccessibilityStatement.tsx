import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useTexts } from '../i18n/texts.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { Words } from '../i18n/Words.tsx';
import { StepHeading } from '../resident/sheet/StepHeading.tsx';
import { authorityOf } from './authority.ts';
import { ContactList } from './ContactList.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Points, Section } from './Section.tsx';
import { TranslationNote } from './TranslationNote.tsx';

/** Where the law's supervisor takes complaints: the address that it prescribes. */
const complaint = 'https://www.digg.se/tdosanmalan';

/** When the pages were last assessed, and when the statement was last changed. */
const assessedOn = '2026-11-28';
const updatedOn = '2026-11-28';

/** The statement that SFS 2018:1937 asks for, in the supervisor's order, with its complaint form. */
export function AccessibilityStatement({
  municipality,
}: {
  municipality: Municipality | undefined;
}) {
  const { dates } = useTexts();
  const { accessibility, contact } = useTrustTexts();
  const { status, faults, instead, tested, supervision } = accessibility;
  return (
    <>
      <StepHeading>{accessibility.title}</StepHeading>
      <TranslationNote />
      <p>
        <Words>{accessibility.about(authorityOf(municipality, contact))}</Words>
      </p>
      <Section title={status.title}>
        <p>
          <Words>{status.conclusion}</Words>
        </p>
        <p>{status.scope}</p>
      </Section>
      <Section title={instead.title}>
        <p>{instead.explained}</p>
        <ContactList municipality={municipality} />
      </Section>
      <FeedbackForm />
      <Section title={supervision.title}>
        <p>
          <Words>{supervision.explained}</Words>{' '}
          <a href={complaint}>
            <Words>{supervision.link}</Words>
          </a>
          .
        </p>
      </Section>
      <Section title={faults.title}>
        <Points items={faults.items} />
        <h3>{faults.exempt}</h3>
        <Points items={faults.exemptItems} />
        <p>{faults.none}</p>
      </Section>
      <Section title={tested.title}>
        <p>{tested.how}</p>
        <Points items={tested.items} />
        <p>{tested.assessed(dates.day(assessedOn))}</p>
        <p>{tested.updated(dates.day(updatedOn))}</p>
      </Section>
    </>
  );
}
