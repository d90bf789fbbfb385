import { Check, Link } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { receiptLink } from './receipt-link.ts';

/** Absent on plain http, where no page may write to the clipboard: the code can be written down. */
export function CopyLink({ code }: { code: string }) {
  const { receipt } = useTexts();
  const [copied, setCopied] = useState(false);
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) {
    return null;
  }
  const Icon = copied ? Check : Link;
  return (
    <button
      type="button"
      className="button button--quiet"
      onClick={() => {
        clipboard.writeText(receiptLink(code)).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <Icon className="icon" aria-hidden="true" />
      <span aria-live="polite">{copied ? receipt.copied : receipt.copyLink}</span>
    </button>
  );
}
