import '../design/base.css';
import '../design/controls.css';
import './resident.css';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './keep-for-offline.ts';
import { browserOutbox } from './outbox/browser-outbox.ts';
import { stayAway } from './quick-exit/stay-away.ts';
import { ResidentPage } from './ResidentPage.tsx';
import { takeAskedPlace } from './where/asked-point.ts';

stayAway();
const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
const outbox = browserOutbox();
void outbox.open();
createRoot(root).render(<ResidentPage outbox={outbox} asked={takeAskedPlace()} />);
keepForOffline();
