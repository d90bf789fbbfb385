import './theme-choice.css';
import { useTexts } from '../i18n/texts.ts';
import { chooseOtherTheme } from './theme.ts';

/** The way to the other theme: for who reads better in the light at night, or in the dark by day. */
export function ThemeChoice() {
  const { theme } = useTexts();
  return (
    <button
      type="button"
      className="theme-choice"
      aria-label={theme}
      title={theme}
      onClick={chooseOtherTheme}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </button>
  );
}
