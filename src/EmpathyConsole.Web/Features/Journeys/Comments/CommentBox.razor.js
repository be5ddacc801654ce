// The part of a comment that is being typed as a name, and the keys that choose one: the server can't see the caret.
export function watch(box, owner) {
  let open = false;
  const typed = () => box.value.slice(0, box.selectionStart).match(/(?:^|[^\p{L}\p{N}])@(\p{L}[\p{L}\p{M}'. -]{0,39})?$/u);
  const tell = () => {
    const found = typed();
    open = !!found;
    owner.invokeMethodAsync('Typed', found ? found[1] ?? '' : null);
  };
  const key = e => {
    if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') {
      e.preventDefault();
      box.form.requestSubmit();
    } else if (box.getAttribute('aria-controls') && open && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(e.key)) {
      e.preventDefault();
      e.stopPropagation();
      owner.invokeMethodAsync('Press', e.key);
    }
  };
  box.addEventListener('input', tell);
  box.addEventListener('keydown', key);
  return {
    take(name) {
      const found = typed();
      const end = box.selectionStart;
      const start = found ? end - (found[1] ?? '').length - 1 : end;
      box.setRangeText(`@${name} `, start, end, 'end');
      open = false;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.focus();
    },
    focus() { box.focus(); },
    stop() {
      box.removeEventListener('input', tell);
      box.removeEventListener('keydown', key);
    }
  };
}
