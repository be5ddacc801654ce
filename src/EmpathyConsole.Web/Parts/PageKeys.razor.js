// One listener for a page's keys. A held key counts once, but for the arrows. It keeps silent while somebody types, while a dialog is open, and with Ctrl, Alt or Meta.
const typing = target => target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const ownKey = (target, key) => target instanceof HTMLElement
    && /^(BUTTON|A|SUMMARY)$/.test(target.tagName) && (key === 'enter' || key === ' ');

// says on the page that keys are heard by now: what is pressed before is lost
let listening = 0;
const say = change => {
    listening += change;
    document.documentElement.toggleAttribute('data-keys', listening > 0);
};

export function listen(dotnet, heard) {
    const keys = new Set(heard);

    const onKey = event => {
        const key = event.key.toLowerCase();
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat && !key.startsWith('arrow') || !keys.has(key)
            || typing(event.target) || ownKey(event.target, key) || document.querySelector('[role=dialog]')) {
            return;
        }
        event.preventDefault();
        dotnet.invokeMethodAsync('PressAsync', key);
    };

    // a click with the mouse must not leave Enter stuck on that button
    const onClick = event => {
        if (event.detail > 0 && event.target instanceof Element) {
            event.target.closest('[data-deck] button')?.blur();
        }
    };

    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    say(1);
    return {
        stop() {
            document.removeEventListener('keydown', onKey);
            document.removeEventListener('click', onClick);
            say(-1);
        }
    };
}
