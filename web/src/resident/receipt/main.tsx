import '../../design/base.css';
import '../../design/controls.css';
import '../resident.css';
import './receipt.css';
import { createRoot } from 'react-dom/client';
import { stayAway } from '../quick-exit/stay-away.ts';
import { ReceiptPage } from './ReceiptPage.tsx';

stayAway();
const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
createRoot(root).render(<ReceiptPage />);
