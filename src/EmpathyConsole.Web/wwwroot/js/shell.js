// Keys of the whole console, and the light or dark choice.
let owner;

const typing = target => target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', event => {
    if (!owner) { return; }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        owner.invokeMethodAsync('OnGoToKey');
    } else if (event.key === '?' && !typing(event.target)) {
        event.preventDefault();
        owner.invokeMethodAsync('OnKeysKey');
    }
});

// a field that holds a name to be replaced: what is typed next takes its place
document.addEventListener('focusin', event => {
    if (event.target instanceof HTMLInputElement && event.target.hasAttribute('data-select')) { event.target.select(); }
});

// an open <details class="menu"> closes like a menu: Escape, a click elsewhere, a choice
document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') { return; }
    closeMenus();
    // wherever the focus is by now: a page that just came may have taken it from the sheet
    document.querySelector('[role=dialog][aria-labelledby=keys-title] .iconbtn')?.click();
});
document.addEventListener('click', event => {
    if (!(event.target instanceof Element) || !event.target.closest('details.menu') || event.target.closest('.menu-panel a, .menu-panel [data-close]')) { closeMenus(); }
});
const closeMenus = () => document.querySelectorAll('details.menu[open]').forEach(menu => menu.removeAttribute('open'));

export function watchKeys(dotnet) { owner = dotnet; }

export function toggleTheme() {
    const root = document.documentElement;
    const dark = root.dataset.theme !== 'dark';
    document.cookie = `ec-theme=${dark ? 'dark' : 'light'};path=/;max-age=31536000;samesite=lax`;
    for (const link of document.querySelectorAll('link[rel=stylesheet][href*="_content/Radzen.Blazor/css/material"]')) {
        link.href = dark
            ? link.href.replace(/material(-dark)?(-base|-wcag|\.)/, 'material-dark$2')
            : link.href.replace('material-dark', 'material');
    }
    root.dataset.theme = dark ? 'dark' : 'light';
    window.dispatchEvent(new CustomEvent('ec-theme'));
}

// a page's own file, made here and handed to the browser
export async function download(name, type, stream) {
    const url = URL.createObjectURL(new Blob([await stream.arrayBuffer()], { type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    URL.revokeObjectURL(url);
}

export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function focusOn(selector) { document.querySelector(selector)?.focus(); }
