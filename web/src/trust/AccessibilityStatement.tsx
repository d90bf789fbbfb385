import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { StepHeading } from '../resident/sheet/StepHeading.tsx';
import { authorityOf } from './authority.ts';
import { ContactList } from './ContactList.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Points, Section } from './Section.tsx';

/** Where the law's supervisor takes complaints: the address that it prescribes. */
const complaint = 'https://www.digg.se/tdosanmalan';

/** The statement that SFS 2018:1937 asks for, in the supervisor's order, with its complaint form. */
export function AccessibilityStatement({
  municipality,
}: {
  municipality: Municipality | undefined;
}) {
  const { accessibility } = useTrustTexts();
  const { status, faults, instead, tested, supervision } = accessibility;
  return (
    <>
      <StepHeading>{accessibility.title}</StepHeading>
      <p>{accessibility.about(authorityOf(municipality))}</p>
      <Section title={status.title}>
        <p>{status.conclusion}</p>
        <p>{status.scope}</p>
      </Section>
      <Section title={instead.title}>
        <p>{instead.explained}</p>
        <ContactList municipality={municipality} />
      </Section>
      <FeedbackForm />
      <Section title={supervision.title}>
        <p>
          {supervision.explained} <a href={complaint}>{supervision.link}</a>.
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
        <p>{tested.assessed}</p>
        <p>{tested.updated}</p>
      </Section>
    </>
  );
}
