// Walks the map with the arrow keys without asking the server, hears what changes it, drags stages and touchpoints, and tells when the screen is narrow.
const watched = new WeakMap();
const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const moves = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const typing = e => e.target.closest('input, textarea, select, form');

const spots = root => [...root.querySelectorAll('[data-row]')];
const of = el => ({ row: Number(el.dataset.row), col: Number(el.dataset.col), sub: Number(el.dataset.sub ?? 0) });

function focus(root, target) {
  for (const other of root.querySelectorAll('[data-row][tabindex="0"]')) other.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function next(root, from, [down, right]) {
  const all = spots(root);
  const here = of(from);
  if (right) {
    const line = all.filter(el => of(el).row === here.row && of(el).col === here.col + right);
    return line.find(el => of(el).sub === here.sub) ?? line.pop();
  }
  const within = all.find(el => of(el).row === here.row && of(el).col === here.col && of(el).sub === here.sub + down);
  if (within) return within;
  const column = all.filter(el => of(el).col === here.col && (down > 0 ? of(el).row > here.row : of(el).row < here.row));
  const row = down > 0 ? Math.min(...column.map(el => of(el).row)) : Math.max(...column.map(el => of(el).row));
  const cell = column.filter(el => of(el).row === row).sort((a, b) => of(a).sub - of(b).sub);
  return down > 0 ? cell[0] : cell.pop();
}

export function start(root, grid, anchor) {
  const act = (what, place, target = null, index = 0) => grid.invokeMethodAsync('OnKeyAct', what, place, target, index);
  const onKey = e => {
    const from = e.target.closest('[data-row]');
    if (typing(e)) return;
    const letter = e.key.toLowerCase();
    if ((e.ctrlKey || e.metaKey) && !e.altKey) {
      const what = letter === 'z' ? (e.shiftKey ? 'redo' : 'undo') : letter === 'y' ? 'redo' : letter === 'd' && from ? 'fill' : null;
      if (!what) return;
      e.preventDefault();
      act(what, from?.dataset.cell ?? '');
      return;
    }
    if (!from) return;
    if (e.altKey) {
      if (!moves[e.key]) return;
      e.preventDefault();
      act(moves[e.key], from.dataset.cell);
      return;
    }
    if (e.key === 'Delete') { e.preventDefault(); act('remove', from.dataset.cell); return; }
    if (letter === 'c' && from.dataset.cell) { e.preventDefault(); act('comment', from.dataset.cell); return; }
    if (/^[0-7]$/.test(e.key) && from.classList.contains('cell')) { e.preventDefault(); act('level', from.dataset.cell, null, Number(e.key)); return; }
    let to = null;
    const row = of(from).row;
    const line = spots(root).filter(el => of(el).row === row).sort((a, b) => of(a).col - of(b).col);
    if (steps[e.key]) to = next(root, from, steps[e.key]);
    else if (e.key === 'Home') to = line[0];
    else if (e.key === 'End') to = line.pop();
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

  let dragged = null;
  const clear = () => root.querySelectorAll('.drop').forEach(el => el.classList.remove('drop'));
  const goal = e => dragged?.dataset.stagehead
    ? e.target.closest('[data-stagehead]')
    : e.target.closest('[data-touch]') ?? e.target.closest('.tps');
  const onDragStart = e => {
    dragged = e.target.closest('[draggable="true"]');
    e.dataTransfer.effectAllowed = 'move';
    e.dataTransfer.setData('text/plain', dragged?.dataset.cell ?? '');
  };
  const onDragOver = e => {
    const over = dragged && goal(e);
    clear();
    if (!over || over === dragged) return;
    e.preventDefault();
    over.classList.add('drop');
  };
  const onDrop = e => {
    const over = dragged && goal(e);
    clear();
    if (over && over !== dragged) {
      e.preventDefault();
      if (dragged.dataset.stagehead) act('drop', dragged.dataset.cell, over.dataset.stagehead, Number(over.dataset.col));
      else act('drop', dragged.dataset.cell, over.closest('.tps').dataset.stage, over.dataset.sub === undefined ? 1000 : Number(over.dataset.sub));
    }
    dragged = null;
  };
  const onDragEnd = () => { clear(); dragged = null; };

  const narrow = window.matchMedia('(max-width: 48rem)');
  const onNarrow = () => grid.invokeMethodAsync('OnNarrow', narrow.matches);
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('dragstart', onDragStart);
  root.addEventListener('dragover', onDragOver);
  root.addEventListener('drop', onDrop);
  root.addEventListener('dragend', onDragEnd);
  narrow.addEventListener('change', onNarrow);
  watched.set(root, () => narrow.removeEventListener('change', onNarrow));
  if (narrow.matches) onNarrow();
  if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

export function focusOn(root, place) {
  const target = root.querySelector(`[data-cell="${CSS.escape(place)}"]`);
  if (target) focus(root, target);
}

// an editor has closed: back to where it was opened, unless another place has the focus by now
export function focusBack(root, place) {
  if (!document.activeElement?.closest('[data-row]')) focusOn(root, place);
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
