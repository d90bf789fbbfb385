import '../design/base.css';
import '../design/controls.css';
import './public-map.css';
import { createRoot } from 'react-dom/client';
import { stayAway } from '../resident/quick-exit/stay-away.ts';
import { PublicApp } from './PublicApp.tsx';

stayAway();
const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
createRoot(root).render(<PublicApp />);
