import '../design/base.css';
import '../design/controls.css';
import './trust.css';
import { loadTexts } from '../i18n/load-texts.ts';
import { loadTrustTexts } from '../i18n/load-trust-texts.ts';
import { renderInLanguage } from '../i18n/render-in-language.tsx';
import { stayAway } from '../resident/quick-exit/stay-away.ts';
import { TrustPage } from './TrustPage.tsx';

stayAway();
void renderInLanguage(<TrustPage />, async (language) => {
  const [texts, trust] = await Promise.all([loadTexts(language), loadTrustTexts(language)]);
  return { texts, trust };
});
