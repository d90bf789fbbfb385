import { useRef, useState } from 'react';
import type { ChangeFilter } from './FilterBar.tsx';
import { PartEditor } from './PartEditor.tsx';
import type { PartEditorProps } from './PartEditor.tsx';

/**
 * The choices behind a part of the sentence. The browser's own popover closes it on Escape and on a
 * press beside it. It stands apart from its button, which moves when the part comes into the sentence.
 */
export function PartPopover({
  id,
  buttonId,
  label,
  onChange,
  ...part
}: {
  id: string;
  buttonId: string;
  label: string;
} & PartEditorProps) {
  const popover = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);

  /** However many choices are tried while it is open, one step back undoes them. */
  const change: ChangeFilter = (filter) => {
    onChange(filter, { replace: changed });
    setChanged(true);
  };

  const onToggle = (now: boolean) => {
    setOpen(now);
    setChanged(false);
    const element = popover.current;
    const button = document.getElementById(buttonId);
    if (element === null || button === null) {
      return;
    }
    if (now) {
      // After the choices have been drawn.
      requestAnimationFrame(() => {
        placeBelow(element, button);
        element.querySelector<HTMLElement>('input:checked, input')?.focus();
      });
    } else if (document.activeElement === document.body) {
      // The button that opened it may be gone; its successor takes the focus.
      button.focus();
    }
  };

  return (
    <dialog
      ref={popover}
      id={id}
      popover="auto"
      aria-label={label}
      className="filter-popover"
      onToggle={(event) => onToggle(event.newState === 'open')}
    >
      {open && (
        <>
          <PartEditor {...part} onChange={change} />
          <button
            type="button"
            className="button filter-done"
            popoverTarget={id}
            popoverTargetAction="hide"
          >
            Klar
          </button>
        </>
      )}
    </dialog>
  );
}

/** On a narrow screen the style sheet lays it along the bottom edge instead. */
function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - popover.offsetWidth - 8;
  popover.style.setProperty('--left', `${Math.max(8, Math.min(left, widest))}px`);
  popover.style.setProperty('--top', `${bottom + 4}px`);
}
