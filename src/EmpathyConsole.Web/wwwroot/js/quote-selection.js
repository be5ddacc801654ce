// Which words of a voice are selected, counted in the voice's own text: marks and other markup inside do not count.
export function selectedIn(verbatim) {
    const selection = getSelection();
    const quote = document.querySelector(`[data-verbatim="${verbatim}"]`);
    if (!quote || !selection || selection.isCollapsed || selection.rangeCount === 0) { return null; }
    const range = selection.getRangeAt(0);
    if (!quote.contains(range.startContainer) || !quote.contains(range.endContainer)) { return null; }
    const before = document.createRange();
    before.selectNodeContents(quote);
    before.setEnd(range.startContainer, range.startOffset);
    return { start: before.toString().length, length: range.toString().length };
}

export function selectedInBox(box) {
    return { start: box.selectionStart, length: box.selectionEnd - box.selectionStart };
}

export function selectInBox(box, start, length) {
    box.focus();
    box.setSelectionRange(start, start + length);
}

export function show(id) {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
