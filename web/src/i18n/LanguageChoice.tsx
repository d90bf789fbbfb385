import './language-choice.css';
import { Check, Languages } from 'lucide-react';
import { useId, useState } from 'react';
import { useLanguage } from './language-in-hand.ts';
import { directionOf, languageNames, languages, type Language } from './language.ts';
import { useTexts } from './texts.ts';

/** The way to another language: every one stands there by its own name, so that its reader finds it. */
export function LanguageChoice() {
  const texts = useTexts();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="language-choice" onClick={() => setOpen(true)}>
        <Languages className="icon" aria-hidden="true" />
        <span className="visually-hidden">{texts.language.choose}: </span>
        <span className="language-names">
          {languages.map((one) => (
            <LanguageName key={one} language={one} current={one === language} />
          ))}
        </span>
      </button>
      {open && <LanguageDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function LanguageName({ language, current }: { language: Language; current: boolean }) {
  return (
    <bdi
      lang={language}
      dir={directionOf(language)}
      className={`language-name ${current ? 'language-name--current' : ''}`}
    >
      {languageNames[language]}
    </bdi>
  );
}

function LanguageDialog({ onClose }: { onClose: () => void }) {
  const { language: words } = useTexts();
  const { language, choose } = useLanguage();
  const [failed, setFailed] = useState(false);
  const title = useId();
  const take = async (one: Language, dialog: HTMLDialogElement | null): Promise<void> => {
    setFailed(false);
    try {
      await choose(one);
      dialog?.close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <dialog ref={showModal} className="languages" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.choose}</h2>
      <ul className="language-list">
        {languages.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              dir={directionOf(one)}
              className="language-row"
              aria-current={one === language}
              onClick={(event) => void take(one, event.currentTarget.closest('dialog'))}
            >
              {languageNames[one]}
              {one === language && <Check className="icon" aria-hidden="true" />}
            </button>
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
