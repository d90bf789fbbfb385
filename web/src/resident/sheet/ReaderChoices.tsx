import './reader-choices.css';
import { LanguageChoice } from '../../i18n/LanguageChoice.tsx';
import { ThemeChoice } from '../../theme/ThemeChoice.tsx';

/** How the page is read: in which language, light or dark. */
export function ReaderChoices() {
  return (
    <div className="reader-choices">
      <LanguageChoice />
      <ThemeChoice />
    </div>
  );
}
