import './theme-choice.css';
import { useTexts } from '../i18n/texts.ts';
import { chooseTheme, themeNow } from './theme.ts';

const chooseOther = (): void => chooseTheme(themeNow() === 'dark' ? 'light' : 'dark');

/**
 * The way to the other theme: for who reads better in the light at night, or in the dark by day. The style
 * sheet shows the name of that which is not drawn.
 */
export function ThemeChoice() {
  const { themes } = useTexts();
  return (
    <button type="button" className="theme-choice" onClick={chooseOther}>
      <span>{themes.light}</span>
      <span>{themes.dark}</span>
    </button>
  );
}
