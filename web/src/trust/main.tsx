import '../design/base.css';
import '../design/controls.css';
import './trust.css';
import { createRoot } from 'react-dom/client';
import { stayAway } from '../resident/quick-exit/stay-away.ts';
import { TrustPage } from './TrustPage.tsx';

stayAway();
const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
createRoot(root).render(<TrustPage />);
