// Walks the map with the arrow keys without asking the server, and tells it when the screen is narrow.
const watched = new WeakMap();
const keys = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

const at = (root, row, col) => root.querySelector(`[data-row="${row}"][data-col="${col}"]`);

function focus(root, target) {
  for (const other of root.querySelectorAll('[data-row][tabindex="0"]')) other.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

export function start(root, grid, anchor) {
  const onKey = e => {
    const from = e.target.closest('[data-row]');
    if (!from || e.ctrlKey || e.altKey || e.metaKey) return;
    const row = Number(from.dataset.row), col = Number(from.dataset.col);
    let to = null;
    if (keys[e.key]) to = at(root, row + keys[e.key][0], col + keys[e.key][1]);
    else if (e.key === 'Home') to = at(root, row, 0);
    else if (e.key === 'End') to = [...root.querySelectorAll(`[data-row="${row}"]`)].pop();
    else return;
    e.preventDefault();
    if (to) focus(root, to);
  };
  const onFocus = e => {
    const cell = e.target.closest?.('[data-row]');
    if (!cell) return;
    for (const other of root.querySelectorAll('[data-row][tabindex="0"]')) if (other !== cell) other.tabIndex = -1;
    cell.tabIndex = 0;
  };
  const narrow = window.matchMedia('(max-width: 48rem)');
  const onNarrow = () => grid.invokeMethodAsync('OnNarrow', narrow.matches);
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusin', onFocus);
  narrow.addEventListener('change', onNarrow);
  watched.set(root, () => narrow.removeEventListener('change', onNarrow));
  if (narrow.matches) onNarrow();
  if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

export function focusAt(root, row, col) {
  const target = at(root, row, col);
  if (target) focus(root, target);
}

// an editor or a score that opened: all of it, beside the lane heads that stay in place
export function reveal(root) {
  const opened = root.querySelector('.pop, .why');
  if (!opened) return;
  opened.style.scrollMarginInlineStart = '7.5rem';
  opened.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export function stop(root) {
  watched.get(root)?.();
  watched.delete(root);
}
