import '../../design/base.css';
import '../../design/controls.css';
import '../resident.css';
import './receipt.css';
import { loadTexts } from '../../i18n/load-texts.ts';
import { renderInLanguage } from '../../i18n/render-in-language.tsx';
import { stayAway } from '../quick-exit/stay-away.ts';
import { ReceiptPage } from './ReceiptPage.tsx';

stayAway();
void renderInLanguage(<ReceiptPage />, async (language) => ({ texts: await loadTexts(language) }));
