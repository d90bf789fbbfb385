import '../../design/base.css';
import '../../design/controls.css';
import '../resident.css';
import './receipt.css';
import { loadMeasuresTexts } from '../../i18n/load-measures-texts.ts';
import { loadReceiptTexts } from '../../i18n/load-receipt-texts.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { renderInLanguage } from '../../i18n/render-in-language.tsx';
import { stayAway } from '../quick-exit/stay-away.ts';
import { ReceiptPage } from './ReceiptPage.tsx';

stayAway();
void renderInLanguage(<ReceiptPage />, async (language) => {
  const [texts, receiptPage, measures] = await Promise.all([
    loadTexts(language),
    loadReceiptTexts(language),
    loadMeasuresTexts(language),
  ]);
  return { texts, receiptPage, measures };
});
