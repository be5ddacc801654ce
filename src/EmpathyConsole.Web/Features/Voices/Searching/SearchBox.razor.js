// "/" puts the cursor into the search box at once: asking the server first would lose what is typed right after it.
const typing = target => target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function listen(box) {
    const onKey = event => {
        if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || document.querySelector('[role=dialog]')) { return; }
        event.preventDefault();
        box.focus();
        box.select();
    };
    document.addEventListener('keydown', onKey);
    // said only once it works
    box.setAttribute('aria-keyshortcuts', '/');
    return { stop() { document.removeEventListener('keydown', onKey); } };
}
