import '../design/base.css';
import '../design/controls.css';
import './resident.css';
import { loadTexts } from '../i18n/load-texts.ts';
import { renderInLanguage } from '../i18n/render-in-language.tsx';
import { keepForOffline } from './keep-for-offline.ts';
import { browserOutbox } from './outbox/browser-outbox.ts';
import { stayAway } from './quick-exit/stay-away.ts';
import { ResidentPage } from './ResidentPage.tsx';
import { takeAskedPlace } from './where/asked-point.ts';

stayAway();
const outbox = browserOutbox();
void outbox.open();
const page = <ResidentPage outbox={outbox} asked={takeAskedPlace()} />;
void renderInLanguage(page, async (language) => ({ texts: await loadTexts(language) }));
keepForOffline();
