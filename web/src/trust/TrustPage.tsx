import { inSameLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { SwedishName } from '../i18n/Words.tsx';
import { QuickExit } from '../resident/quick-exit/QuickExit.tsx';
import { EmergencyStrip } from '../resident/sheet/EmergencyStrip.tsx';
import { ReaderChoices } from '../resident/sheet/ReaderChoices.tsx';
import { useMunicipality } from '../resident/use-municipality.ts';
import { AccessibilityStatement } from './AccessibilityStatement.tsx';
import { PrivacyNotice } from './PrivacyNotice.tsx';

const pages = { '/om-uppgifter': 'privacy', '/tillganglighet': 'accessibility' } as const;

/** What residents are owed to know: what is stored of them, and for whom the service works. */
export function TrustPage() {
  const { product, demonstration, service } = useTexts();
  const texts = useTrustTexts();
  const { municipality } = useMunicipality();
  const here = location.pathname.startsWith('/tillganglighet') ? 'accessibility' : 'privacy';
  return (
    <div className="trust">
      <header>
        <div className="top">
          <EmergencyStrip />
          <QuickExit depth={0} startOver={nothing} />
        </div>
        <ReaderChoices />
        {municipality?.demonstration === true && <p className="demonstration">{demonstration}</p>}
        <div className="trust-brand">
          <p>
            <strong>{product}</strong>{' '}
            {municipality && <SwedishName>{municipality.name}</SwedishName>}
          </p>
          <a href={inSameLanguage('/')}>{texts.tell}</a>
        </div>
        <nav className="trust-pages" aria-label={service.label}>
          {Object.entries(pages).map(([path, page]) => (
            <a
              key={page}
              href={inSameLanguage(path)}
              aria-current={page === here ? 'page' : undefined}
            >
              {service[page]}
            </a>
          ))}
        </nav>
      </header>
      <main className="trust-main">
        {here === 'privacy' ? (
          <PrivacyNotice municipality={municipality} />
        ) : (
          <AccessibilityStatement municipality={municipality} />
        )}
      </main>
    </div>
  );
}

function nothing(): void {}
