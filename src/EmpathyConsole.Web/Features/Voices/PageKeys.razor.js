// One page's keys: told to its component unless somebody types, a dialog is open, or a modifier is held.
let heard;

const typing = target => target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function listen(owner, keys) {
    stop();
    heard = event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && !event.key.startsWith('Arrow')) { return; }
        if (typing(event.target) || document.querySelector('[role=dialog]')) { return; }
        const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
        if (keys.includes(key)) {
            event.preventDefault();
            owner.invokeMethodAsync('OnKey', key);
        }
    };
    document.addEventListener('keydown', heard);
}

export function stop() {
    if (heard) { document.removeEventListener('keydown', heard); }
    heard = undefined;
}
