import './language-choice.css';
import { Check, Languages } from 'lucide-react';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import { useLanguage } from './language-in-hand.ts';
import { directionOf, languageNames, languages, type Language } from './language.ts';
import { useTexts } from './texts.ts';

/**
 * The way to another language: every one stands there by its own name, and a press on it chooses it.
 * The sign in front opens them in rows, for who needs more room to press. The names are buttons of
 * their own and no places on a common one: assistive technology presses a button at its middle, which
 * would choose the language that happened to stand there.
 */
export function LanguageChoice() {
  const { language: words } = useTexts();
  const { language, choose } = useLanguage();
  // Whether the one that was asked for could not be fetched; undefined while the dialog is closed.
  const [failed, setFailed] = useState<boolean>();
  const openDialog = (): void => setFailed(false);
  return (
    <>
      <button
        type="button"
        className="language-open"
        aria-label={words.choose}
        title={words.choose}
        onClick={openDialog}
      >
        <Languages className="icon" aria-hidden="true" />
      </button>
      <div className="language-choice">
        {languages.map((one) => (
          <LanguageButton
            key={one}
            language={one}
            onPress={() => {
              if (one === language) {
                openDialog();
              } else {
                choose(one).catch(() => setFailed(true));
              }
            }}
          />
        ))}
      </div>
      {failed !== undefined && (
        <LanguageDialog
          failed={failed}
          // Who has closed it meanwhile is left in peace.
          onFailed={(now) => setFailed((before) => (before === undefined ? before : now))}
          onClose={() => setFailed(undefined)}
        />
      )}
    </>
  );
}

interface LanguageButtonProps {
  language: Language;
  onPress: (event: MouseEvent<HTMLElement>) => void;
  children?: ReactNode;
}

function LanguageButton({ language, onPress, children }: LanguageButtonProps) {
  return (
    <button
      type="button"
      lang={language}
      dir={directionOf(language)}
      aria-current={language === useLanguage().language}
      onClick={onPress}
    >
      {languageNames[language]}
      {children}
    </button>
  );
}

interface LanguageDialogProps {
  failed: boolean;
  onFailed: (failed: boolean) => void;
  onClose: () => void;
}

function LanguageDialog({ failed, onFailed, onClose }: LanguageDialogProps) {
  const { language: words } = useTexts();
  const { language, choose } = useLanguage();
  const title = useId();
  const take = async (one: Language, dialog: HTMLDialogElement | null): Promise<void> => {
    onFailed(false);
    try {
      await choose(one);
      dialog?.close();
    } catch {
      onFailed(true);
    }
  };
  return (
    <dialog ref={showModal} className="languages" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.choose}</h2>
      <ul className="language-list">
        {languages.map((one) => (
          <li key={one}>
            <LanguageButton
              language={one}
              onPress={(event) => void take(one, event.currentTarget.closest('dialog'))}
            >
              {one === language && <Check className="icon" aria-hidden="true" />}
            </LanguageButton>
          </li>
        ))}
      </ul>
      <p role="alert">{failed ? words.failed : ''}</p>
      <button
        type="button"
        className="button button--quiet"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {words.close}
      </button>
    </dialog>
  );
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog?.open === false) {
    dialog.showModal();
  }
}
