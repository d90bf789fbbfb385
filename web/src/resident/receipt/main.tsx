import '../../design/base.css';
import '../../design/controls.css';
import '../resident.css';
import './receipt.css';
import { loadMeasuresTexts } from '../../i18n/load-measures-texts.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { renderInLanguage } from '../../i18n/render-in-language.tsx';
import { stayAway } from '../quick-exit/stay-away.ts';
import { ReceiptPage } from './ReceiptPage.tsx';

stayAway();
void renderInLanguage(<ReceiptPage />, async (language) => {
  const [texts, measures] = await Promise.all([loadTexts(language), loadMeasuresTexts(language)]);
  return { texts, measures };
});
