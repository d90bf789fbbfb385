import '../design/base.css';
import '../design/controls.css';
import './public-map.css';
import { loadMeasuresTexts } from '../i18n/load-measures-texts.ts';
import { loadPublicMapTexts } from '../i18n/load-public-map-texts.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { renderInLanguage } from '../i18n/render-in-language.tsx';
import { stayAway } from '../resident/quick-exit/stay-away.ts';
import { PublicApp } from './PublicApp.tsx';

stayAway();
void renderInLanguage(<PublicApp />, async (language) => {
  const [texts, publicMap, measures] = await Promise.all([
    loadTexts(language),
    loadPublicMapTexts(language),
    loadMeasuresTexts(language),
  ]);
  return { texts, publicMap, measures };
});
